import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type Dispatch } from "react";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import type { WeightingMethod } from "../../../workbook/tools/weighting";
import { axisName, middleWeight } from "../draft/tool-sheet-of";
import { SelectField } from "../parts/fields";
import { columnsWith, userTable } from "../draft/step-blockers";
import { percent } from "../draft/numbers";
import { columnName } from "../draft/user-names";
import { PairList } from "./pair-list";
import { useToolsPhrases } from "../parts/phrases";
import type { AxisId, ToolEvent, ToolState } from "../draft/state";
import { useToolStyles } from "../parts/use-tool-styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  weight: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "32px",
  },
  number: { fontVariantNumeric: "tabular-nums" },
  bar: {
    gridColumn: "1 / -1",
    height: "6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    "& > div": { height: "100%", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  },
  slider: {
    gridColumn: "1 / -1",
    width: "100%",
    minHeight: "32px",
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const methods: readonly WeightingMethod[] = ["equal", "hand", "entropy", "critic", "std", "ahp"];

interface Props {
  readonly axis: AxisId;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
  readonly values: ToolValues | undefined;
}

/** The weights of one axis: the method and the result. */
export function AxisWeightsView({ axis, state, dispatch, values }: Props) {
  const { phrases } = useToolsPhrases();
  const styles = useStyles();
  const common = useToolStyles();
  const id = useId();
  const table = userTable(state);
  if (!table) return null;
  const columns = columnsWith(state, axis);
  const { by, hand } = state.choices.weights[axis];
  const names = columns.map((k) => columnName(table, k, phrases));
  const row = values?.get(`${axis}-weights`)?.[0] ?? [];
  const known = columns.map((_, i) => (typeof row[i] === "number" ? row[i] : undefined));
  const sum = columns.reduce((total, k) => total + (hand[k] ?? middleWeight), 0);
  // Shares of slider weights are known without a calculation.
  const shareOf = (i: number) =>
    by === "hand" && sum > 0 ? (hand[columns[i] ?? -1] ?? middleWeight) / sum : known[i];
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={common.heading}>
        {phrases.weightsOf(axisName(state, axis, phrases))}
      </h3>
      {columns.length === 1 ? (
        <p className={common.quiet}>{phrases.oneCriterion}</p>
      ) : (
        <>
          <SelectField
            label={phrases.weighting}
            value={by}
            options={methods.map((method) => [method, phrases.methodsOfWeighting[method]] as const)}
            onChoose={(method) => dispatch({ type: "weights-chosen", axis, change: { by: method } })}
          />
          {by === "ahp" && (
            <PairList
              axis={axis}
              columns={columns}
              names={names}
              state={state}
              dispatch={dispatch}
              ratios={ratiosIn(values, axis)}
            />
          )}
          <ul className={styles.list}>
            {columns.map((k, i) => {
              const share = shareOf(i);
              return (
                <li key={k} className={styles.weight}>
                  <span>{names[i]}</span>
                  <span className={styles.number}>{share === undefined ? "…" : percent(share, 1)}</span>
                  {by === "hand" ? (
                    <input
                      type="range"
                      className={styles.slider}
                      min={0}
                      max={100}
                      aria-label={phrases.weightOf(names[i] ?? "")}
                      aria-valuetext={share === undefined ? undefined : percent(share, 1)}
                      value={hand[k] ?? middleWeight}
                      onChange={(event) => {
                        const next = { ...hand, [k]: Number(event.target.value) };
                        // Rejects weights that are all zero.
                        if (columns.some((column) => (next[column] ?? middleWeight) > 0))
                          dispatch({ type: "weights-chosen", axis, change: { hand: next } });
                      }}
                    />
                  ) : (
                    <div className={styles.bar} aria-hidden="true">
                      <div style={{ width: percent(share ?? 0, 1) }} />
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
          <p className={common.quiet}>{phrases.sumIs("100%")}</p>
        </>
      )}
    </section>
  );
}

/** The fourth row of AHPCHECK: a column for each expert and, where there are several, one for the group. */
function ratiosIn(values: ToolValues | undefined, axis: AxisId): readonly number[] {
  const [, ...ratios] = values?.get(`${axis}-consistency`)?.[3] ?? [];
  return ratios.map((ratio) => (typeof ratio === "number" ? ratio : NaN));
}
