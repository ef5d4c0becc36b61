import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { pairs } from "../../../workbook/tools/weighting";
import { judgementAt, positionOf, strengthOf } from "../draft/judgement-scale";
import { leastConsistentPair } from "../draft/least-consistent-pair";
import { decimal } from "../draft/numbers";
import { useToolsPhrases } from "../parts/phrases";
import { pairKey, type AxisId, type ToolEvent, type ToolState } from "../draft/state";
import { useToolStyles } from "../parts/use-tool-styles";
import { Warning } from "../parts/warning";
import * as typography from "../../components/typography";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  pair: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    "& > :last-child": { textAlign: "right" },
  },
  slider: {
    display: "block",
    width: "100%",
    minHeight: "32px",
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: {
    display: "block",
    ...typography.small,
  },
});

interface Props {
  readonly axis: AxisId;
  readonly columns: readonly number[];
  readonly names: readonly string[];
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
  /** The weights that result from the judgements; empty until they are known. */
  readonly weights: readonly number[];
  readonly ratio: number | undefined;
}

/** Each pair of criteria with its judgement; the reciprocal one follows automatically. */
export function PairList({ axis, columns, names, state, dispatch, weights, ratio }: Props) {
  const { phrases } = useToolsPhrases();
  const styles = useStyles();
  const { judged } = state.choices.weights[axis];
  const all = pairs(columns.length);
  const keyOf = ([a, b]: readonly [number, number]) => pairKey(columns[a] ?? 0, columns[b] ?? 0);
  const judgements = all.map((pair) => judged[keyOf(pair)] ?? 1);
  const wordsOf = ([a, b]: readonly [number, number], judgement: number) => {
    const [more, less] = judgement >= 1 ? [a, b] : [b, a];
    const words = phrases.judgementNames[strengthOf(judgement)] ?? "";
    return phrases.judged(names[more] ?? "", words, names[less] ?? "");
  };
  return (
    <>
      <ul className={styles.list}>
        {all.map((pair, i) => {
          const judgement = judgements[i] ?? 1;
          const [a = "", b = ""] = pair.map((k) => names[k]);
          return (
            <li key={keyOf(pair)} className={styles.pair}>
              <div className={styles.ends} aria-hidden="true">
                <span>{a}</span>
                <span>{b}</span>
              </div>
              <input
                type="range"
                className={styles.slider}
                min={-8}
                max={8}
                step={1}
                aria-label={phrases.pairQuestion(a, b)}
                aria-valuetext={wordsOf(pair, judgement)}
                value={positionOf(judgement)}
                onChange={(event) =>
                  dispatch({
                    type: "weights-chosen",
                    axis,
                    change: { judged: { ...judged, [keyOf(pair)]: judgementAt(Number(event.target.value)) } },
                  })
                }
              />
              <span className={styles.words}>
                {`${wordsOf(pair, judgement)} (${judgement >= 1 ? decimal(judgement, 0) : `1/${decimal(1 / judgement, 0)}`})`}
              </span>
            </li>
          );
        })}
      </ul>
      <Consistency names={names} judgements={judgements} weights={weights} ratio={ratio} />
    </>
  );
}

function Consistency({
  names,
  judgements,
  weights,
  ratio,
}: Pick<Props, "names" | "weights" | "ratio"> & { readonly judgements: readonly number[] }) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  if (names.length < 3) return <p className={common.quiet}>{phrases.twoCriteria}</p>;
  if (ratio === undefined || Number.isNaN(ratio)) return null;
  const isConsistent = ratio <= 0.1;
  const [a = 0, b = 1] = leastConsistentPair(judgements, weights) ?? [];
  const said = `${phrases.consistency(decimal(ratio))} ${
    isConsistent ? phrases.consistent : phrases.notConsistent(names[a] ?? "", names[b] ?? "")
  }`;
  return isConsistent ? (
    <p className={common.quiet} role="status">
      {said}
    </p>
  ) : (
    <Warning>{said}</Warning>
  );
}
