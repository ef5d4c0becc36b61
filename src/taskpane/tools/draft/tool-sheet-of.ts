import type { Language } from "../../../report/language";
import { numberIn, type UserTable } from "../../../workbook/tools/user-table";
import { curveSheet } from "../../../workbook/tools/curve-sheet";
import { pathSheet } from "../../../workbook/tools/path-sheet";
import { scenarioSheet } from "../../../workbook/tools/scenario-sheet";
import { quadrantSheet } from "../../../workbook/tools/quadrant-sheet";
import { radarSheet } from "../../../workbook/tools/radar-sheet";
import type { CornerNames } from "../../../workbook/tools/quadrant-parts";
import type { CutRule } from "../../../model/scoring/cut";
import { matrixSheet, type MatrixAxis } from "../../../workbook/tools/strategy-matrix-sheet";
import type { ToolSheet } from "../../../workbook/tools/tool-sheet";
import { pairs, type Weighting } from "../../../workbook/tools/weighting";
import type { ToolsPhrases } from "../../../locales/tools/en";
import { axisScales } from "./radar-scales";
import { columnsWith, userTable, usedColumns, usedRows } from "./step-blockers";
import { pairKey, type AxisId, type ToolState } from "./state";

/** Returns the sheet of the tool for the choices; undefined as long as something is missing. */
export function toolSheetOf(
  state: ToolState,
  phrases: ToolsPhrases,
  language: Language,
): ToolSheet | undefined {
  const table = userTable(state);
  if (!table) return undefined;
  const rows = usedRows(state, table);
  const own = { table, rows };
  const { choices } = state;
  switch (state.tool) {
    case "matrix":
      return matrixSheet(
        {
          ...own,
          x: axisOf(state, "x", phrases),
          y: axisOf(state, "y", phrases),
          costs: choices.costs,
          cut: choices.cut,
          corners: cornersOf(state, phrases),
        },
        language,
      );
    case "radar": {
      const scales = axisScales(state, table);
      return radarSheet(
        {
          ...own,
          ...(scales ? { scales } : {}),
          columns: usedColumns(state),
          fullMarks: fullMarksOf(state, table),
          benchmark: choices.benchmark,
        },
        language,
      );
    }
    case "quadrant": {
      const [score] = columnsWith(state, "score");
      const before = { inputs: columnsWith(state, "input0"), outputs: columnsWith(state, "output0") };
      return quadrantSheet(
        {
          ...own,
          inputs: columnsWith(state, "input"),
          outputs: columnsWith(state, "output"),
          change: isOfTwoPeriods(state)
            ? { by: "malmquist", ...before }
            : { by: "column", column: score ?? 0 },
          returns: choices.returns,
          xcut: choices.xcut,
          ycut: ycutOf(state),
          corners: cornersOf(state, phrases),
        },
        language,
      );
    }
    case "projection":
      return projectionSheet(state, own, language);
    default:
      return undefined;
  }
}

function projectionSheet(
  state: ToolState,
  own: { readonly table: UserTable; readonly rows: readonly number[] },
  language: Language,
): ToolSheet {
  const [time = 0] = columnsWith(state, "time");
  const [value = 0] = columnsWith(state, "value");
  const series = { ...own, time, value };
  const { choices } = state;
  switch (choices.kind) {
    case "path":
      return pathSheet(
        { ...series, method: choices.method, sigma: choices.sigma, level: choices.level },
        language,
      );
    case "scenarios":
      return scenarioSheet(
        { ...series, low: choices.low, base: choices.base, high: choices.high, years: choices.years },
        language,
      );
    case "curve":
      return curveSheet({ ...series, model: choices.model, steps: choices.steps }, language);
  }
}

function axisOf(state: ToolState, axis: AxisId, phrases: ToolsPhrases): MatrixAxis {
  const columns = columnsWith(state, axis);
  return { name: axisName(state, axis, phrases), columns, weighting: weightingOf(state, axis) };
}

export function axisName({ choices }: ToolState, axis: AxisId, phrases: ToolsPhrases): string {
  return choices.axisNames[axis] ?? phrases.axisNames[axis];
}

/** The initial position of a weight slider. */
export const middleWeight = 50;

function weightingOf(state: ToolState, axis: AxisId): Weighting {
  const columns = columnsWith(state, axis);
  const { by, hand, judged, others = [] } = state.choices.weights[axis];
  switch (by) {
    case "hand":
      return { by, weights: columns.map((k) => hand[k] ?? middleWeight) };
    case "ahp":
      return {
        by,
        judgements: judgementsIn(judged, columns),
        others: others.map((expert) => judgementsIn(expert, columns)),
      };
    default:
      // A single criterion has all the weight, so its weight cannot vary.
      return columns.length === 1 ? { by: "equal" } : { by };
  }
}

/** The judgements of an expert, in the order of the pairs; 1 where nothing was judged. */
export function judgementsIn(
  judged: Readonly<Record<string, number>>,
  columns: readonly number[],
): readonly number[] {
  return pairs(columns.length).map(([a, b]) => judged[pairKey(columns[a] ?? 0, columns[b] ?? 0)] ?? 1);
}

export function cornersOf({ tool, choices }: ToolState, phrases: ToolsPhrases): CornerNames {
  return choices.corners ?? (tool === "quadrant" ? phrases.quadrantCorners : phrases.matrixCorners);
}

export function isOfTwoPeriods(state: ToolState): boolean {
  return columnsWith(state, "input0").length > 0;
}

/** Unchanged productivity is 1. */
export function ycutOf(state: ToolState): CutRule {
  return state.choices.ycut ?? (isOfTwoPeriods(state) ? 1 : "mean");
}

const usualMarks = [1, 5, 7, 9, 10, 100];

/** Returns the likely full mark: the smallest common one that is not below any mark. */
export function fullMarksOf(state: ToolState, table: UserTable): number {
  if (state.choices.fullMarks !== undefined) return state.choices.fullMarks;
  const largest = usedColumns(state)
    .flatMap((k) => table.columns[k]?.cells ?? [])
    .reduce((most, { cell }) => Math.max(most, numberIn(cell) ?? 0), 0);
  return usualMarks.find((marks) => marks >= largest) ?? largest;
}
