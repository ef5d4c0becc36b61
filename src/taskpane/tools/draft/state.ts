import type { Refusal } from "../../../workbook/refusal";
import type { LineRole, TableLayout } from "../../../workbook/table-layout/table-layout";
import type { TakenRange } from "./current-region";
import type { CurveModel } from "../../../workbook/tools/curve-sheet";
import type { Returns } from "../../../workbook/tools/quadrant-parts";
import type { CornerNames } from "../../../workbook/tools/quadrant-parts";
import type { CutRule } from "../../../model/scoring/cut";
import type { WeightingMethod } from "../../../workbook/tools/weighting";

export const toolNames = ["matrix", "radar", "quadrant", "projection"] as const;
export type ToolName = (typeof toolNames)[number];

export type ToolStep = "rows" | "columns" | "weights" | "result";

/** The steps of each tool, in order. */
export const stepsOf: Readonly<Record<ToolName, readonly ToolStep[]>> = {
  matrix: ["rows", "columns", "weights", "result"],
  radar: ["rows", "columns", "result"],
  quadrant: ["rows", "columns", "result"],
  projection: ["rows", "columns", "result"],
};

/** The role of a column. */
export type ColumnRole =
  "none" | "x" | "y" | "axis" | "input" | "output" | "input0" | "output0" | "score" | "time" | "value";

export const rolesOf: Readonly<Record<ToolName, readonly ColumnRole[]>> = {
  matrix: ["none", "x", "y"],
  radar: ["none", "axis"],
  quadrant: ["none", "input", "output", "input0", "output0", "score"],
  projection: ["none", "time", "value"],
};

export type AxisId = "x" | "y";

/** The weights of an axis. Settings of another method are kept in case the user returns to it. */
export interface AxisWeights {
  readonly by: WeightingMethod;
  /** By column, 0 to 100. */
  readonly hand: Readonly<Record<number, number>>;
  /** By pair of columns, "2|5": how many times as important the first is as the second. */
  readonly judged: Readonly<Record<string, number>>;
  /** The judgements of further experts. */
  readonly others?: readonly Readonly<Record<string, number>>[];
}

export type ProjectionKind = "path" | "scenarios" | "curve";

/** The scale of a radar: the same for all axes, or for each from the rows, from the benchmark, or as typed. */
export const radarScales = ["same", "data", "targets", "typed"] as const;
export type RadarScale = (typeof radarScales)[number];

/** The user's choices; undefined if the tool's default applies. */
export interface ToolChoices {
  /** By column. */
  readonly roles: readonly ColumnRole[];
  readonly costs: readonly number[];
  readonly weights: Readonly<Record<AxisId, AxisWeights>>;
  readonly axisNames: Readonly<Record<AxisId, string | undefined>>;
  readonly cut: CutRule;
  readonly xcut: CutRule;
  readonly ycut: CutRule | undefined;
  readonly corners: CornerNames | undefined;
  readonly returns: Returns;
  readonly fullMarks: number | undefined;
  readonly radarScale: RadarScale | undefined;
  /** What counts as 0 and as 1 on an axis, by column, as far as it was typed. */
  readonly axisEnds: Readonly<Record<number, { readonly zero?: number; readonly one?: number }>>;
  /** The position of a row in the table. */
  readonly benchmark: number | undefined;
  readonly kind: ProjectionKind;
  readonly method: "cagr" | "linear";
  readonly sigma: number;
  readonly level: number;
  readonly low: number;
  readonly base: number | undefined;
  readonly high: number;
  readonly years: number;
  readonly model: CurveModel;
  readonly steps: number;
  /** Native charts are inserted beside the cells. */
  readonly withCharts: boolean;
}

/** The state of the tab. Plain data; only `reduce` makes the next state. */
export interface ToolState {
  /** Undefined while the list of tools is shown. */
  readonly tool: ToolName | undefined;
  readonly step: ToolStep;
  /** The cells at the time of reading. */
  readonly range: TakenRange | undefined;
  readonly isReading: boolean;
  readonly refusal: Refusal | undefined;
  readonly reading: TableLayout;
  /** Whether rows with gaps are excluded. */
  readonly leavesOut: boolean;
  /** Whether hidden and filtered rows are excluded. */
  readonly visibleOnly: boolean;
  readonly choices: ToolChoices;
}

export type ToolEvent =
  | { readonly type: "tool-chosen"; readonly tool: ToolName }
  | { readonly type: "reading" }
  | { readonly type: "read"; readonly range: TakenRange }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | { readonly type: "nothing-selected" }
  | { readonly type: "line-chosen"; readonly line: number; readonly role: LineRole }
  | { readonly type: "labels-chosen"; readonly labelAt: number | undefined }
  | { readonly type: "turned"; readonly isTurned: boolean }
  | { readonly type: "visible-only"; readonly visibleOnly: boolean }
  | { readonly type: "left-out"; readonly leavesOut: boolean }
  | { readonly type: "chosen"; readonly change: Partial<ToolChoices> }
  | { readonly type: "role-chosen"; readonly column: number; readonly role: ColumnRole }
  | { readonly type: "weights-chosen"; readonly axis: AxisId; readonly change: Partial<AxisWeights> }
  | { readonly type: "step-chosen"; readonly step: ToolStep }
  | { readonly type: "stepped-on" }
  | { readonly type: "stepped-back" };

const evenly: AxisWeights = { by: "equal", hand: {}, judged: {} };

const firstChoices: ToolChoices = {
  roles: [],
  costs: [],
  weights: { x: evenly, y: evenly },
  axisNames: { x: undefined, y: undefined },
  cut: "mean",
  xcut: "mean",
  ycut: undefined,
  corners: undefined,
  returns: "crs",
  fullMarks: undefined,
  radarScale: undefined,
  axisEnds: {},
  benchmark: undefined,
  kind: "path",
  method: "cagr",
  sigma: 0.1,
  level: 0.9,
  low: 0.05,
  base: undefined,
  high: 0.2,
  years: 5,
  model: "logistic",
  steps: 3,
  withCharts: true,
};

export const initialToolState: ToolState = {
  tool: undefined,
  step: "rows",
  range: undefined,
  isReading: false,
  refusal: undefined,
  reading: { lines: [], labelAt: undefined, isTurned: false },
  leavesOut: false,
  visibleOnly: false,
  choices: firstChoices,
};

/** Returns the key of a pair of columns, in either order. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
