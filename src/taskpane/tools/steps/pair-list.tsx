import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import { pairs } from "../../../workbook/tools/weighting";
import { judgementAt, positionOf, strengthOf } from "../draft/judgement-scale";
import { leastConsistentPair, rowMeans } from "../draft/least-consistent-pair";
import { decimal } from "../draft/numbers";
import { judgementsIn } from "../draft/tool-sheet-of";
import { ExpertChoice } from "./expert-choice";
import { PastedMatrix } from "./pasted-matrix";
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
  /** The consistency ratio of each expert, and that of the group; empty until they are known. */
  readonly ratios: readonly number[];
}

/** Each pair of criteria with the judgement of each expert; the reciprocal one follows automatically. */
export function PairList({ axis, columns, names, state, dispatch, ratios }: Props) {
  const { phrases } = useToolsPhrases();
  const styles = useStyles();
  const { judged: first, others = [] } = state.choices.weights[axis];
  const experts = [first, ...others];
  const [chosen, setChosen] = useState(0);
  const expert = Math.min(chosen, experts.length - 1);
  const judged = experts[expert] ?? {};
  const all = pairs(columns.length);
  const keyOf = ([a, b]: readonly [number, number]) => pairKey(columns[a] ?? 0, columns[b] ?? 0);
  const judgements = judgementsIn(judged, columns);
  const become = (next: readonly Readonly<Record<string, number>>[]) => {
    const [one = {}, ...more] = next;
    dispatch({ type: "weights-chosen", axis, change: { judged: one, others: more } });
  };
  const judge = (key: string, judgement: number) =>
    become(experts.map((one, i) => (i === expert ? { ...one, [key]: judgement } : one)));
  const wordsOf = ([a, b]: readonly [number, number], judgement: number) => {
    const [more, less] = judgement >= 1 ? [a, b] : [b, a];
    const words = phrases.judgementNames[strengthOf(judgement)] ?? "";
    return phrases.judged(names[more] ?? "", words, names[less] ?? "");
  };
  return (
    <>
      <ExpertChoice
        count={experts.length}
        expert={expert}
        ratios={ratios}
        onChoose={setChosen}
        onAdd={() => {
          become([...experts, {}]);
          setChosen(experts.length);
        }}
        onRemove={() => become(experts.filter((_, i) => i !== expert))}
      />
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
                onChange={(event) => judge(keyOf(pair), judgementAt(Number(event.target.value)))}
              />
              <span
                className={styles.words}
              >{`${wordsOf(pair, judgement)} (${judgementText(judgement)})`}</span>
            </li>
          );
        })}
      </ul>
      <Consistency
        names={names}
        judgements={judgements}
        ratio={ratios[expert]}
        group={experts.length > 1 ? ratios[experts.length] : undefined}
      />
      <PastedMatrix
        size={columns.length}
        onUse={(pasted) => {
          become(pasted.map((one) => Object.fromEntries(all.map((pair, i) => [keyOf(pair), one[i] ?? 1]))));
          setChosen(0);
        }}
      />
    </>
  );
}

/** 3, 2.5, 1/7. */
function judgementText(judgement: number): string {
  const shown = (number: number) => decimal(number, Math.abs(number - Math.round(number)) < 0.005 ? 0 : 2);
  return judgement >= 1 ? shown(judgement) : `1/${shown(1 / judgement)}`;
}

/** How consistent the judgements of the expert are, and those of the group. */
function Consistency({
  names,
  judgements,
  ratio,
  group,
}: {
  readonly names: readonly string[];
  readonly judgements: readonly number[];
  readonly ratio: number | undefined;
  readonly group: number | undefined;
}) {
  const { language, phrases } = useToolsPhrases();
  const common = useToolStyles();
  if (names.length < 3) return <p className={common.quiet}>{phrases.twoCriteria}</p>;
  if (ratio === undefined || Number.isNaN(ratio)) return null;
  const isConsistent = ratio <= 0.1;
  const [a = 0, b = 1] = leastConsistentPair(judgements, rowMeans(judgements, names.length)) ?? [];
  const said = [
    phrases.consistency(decimal(ratio)),
    isConsistent ? phrases.consistent : phrases.notConsistent(names[a] ?? "", names[b] ?? ""),
    ...(group === undefined || Number.isNaN(group) ? [] : [phrases.groupRatio(decimal(group))]),
  ].join(language === "zh" ? "" : " ");
  return isConsistent ? (
    <p className={common.quiet} role="status">
      {said}
    </p>
  ) : (
    <Warning>{said}</Warning>
  );
}
