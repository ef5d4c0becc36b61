import type { Scalar } from "../../functions/engine/cells";
import type { Text } from "../../report/language";
import type { ChartAxis, ChartKind, SeriesStyle } from "../plan/chart";

/** A formula or a text in which `[names]` stand for cells; a Text where it holds words of the language. */
export type Template = string | Text;

/** How the numbers of a line are shown. */
export type Shape = "amount" | "whole" | "percent" | "points" | "year" | "factor" | "ratio" | "number";

/** What repeats along a block. Its length is decided when the model is planned. */
export interface Axis {
  readonly length: number;
  /** The fewest and the most that a person may ask for. */
  readonly limits: readonly [fewest: number, most: number];
  /** Heads along a row, defined in the first block on this axis under `name`; undefined for items, which have names of their own. */
  readonly head?: {
    readonly name: string;
    readonly first: string;
    readonly next: string;
    readonly shape: Shape;
  };
}

/** Where a typed value comes from. */
export type SourceNote = "choice" | "sample" | "assumption" | "fact";

/** What may be typed. */
export type Rule =
  | { readonly list: readonly Text[] }
  | { readonly from: number; readonly to: number; readonly isWhole?: boolean };

/** One value that may be changed. */
export interface Input {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  readonly value: Scalar | Text;
  readonly shape?: Shape;
  readonly accepts?: Rule;
  readonly source: SourceNote;
  readonly note?: Text;
}

/** A row of cells along an axis, or a single value with a remark beside it. */
export interface Line {
  readonly id: string;
  readonly label: Template;
  readonly unit: Template;
  readonly shape?: Shape;
  readonly isTotal?: boolean;
  /** The same in every column; `#N/A` is meant for charts. */
  readonly formula?: Template;
  /** Typed values from the first column on; null leaves the cell out, "" leaves it open. */
  readonly typed?: readonly (Scalar | null)[];
  /** A number that a source states and no function answers, such as the year of a forecast. */
  readonly stated?: number;
  readonly source?: SourceNote;
  readonly accepts?: Rule;
  /** In the column of values, before the axis. */
  readonly constant?: Template;
  readonly constantShape?: Shape;
  /** Beside a single value. */
  readonly remark?: Template;
}

/** A column of a block whose rows are items. The first one is the label column. */
export interface Column {
  readonly id: string;
  readonly head: Template;
  readonly shape?: Shape;
  readonly formula?: Template;
  readonly typed?: readonly (Scalar | Text | null)[];
  readonly source?: SourceNote;
  readonly accepts?: Rule;
  /** An axis along which the column repeats. */
  readonly along?: string;
  readonly isText?: boolean;
}

export interface Series extends SeriesStyle {
  /** The line or column whose cells are drawn. */
  readonly of: string;
  /** The series' name; that of the line where left out. */
  readonly name?: Text;
  readonly across?: string;
  readonly sizes?: string;
  /** One of the items only, counted from 0. */
  readonly item?: number;
}

export interface ModelChart {
  readonly id: string;
  readonly type: ChartKind;
  /** A neutral title, and the sentence that it repeats where charts can be linked. */
  readonly title: Text;
  readonly titleCell?: string;
  readonly unit: Text;
  readonly crossTitle?: Text;
  readonly cross?: Pick<ChartAxis, "minimum" | "maximum" | "code">;
  readonly code?: string;
  /** The line or column of names along the other axis. */
  readonly names?: string;
  readonly series: readonly Series[];
  readonly hasLegend: boolean;
}

export type ModelBlock =
  | { readonly is: "inputs"; readonly heading: Text; readonly inputs: readonly Input[] }
  | {
      readonly is: "lines";
      readonly id: string;
      readonly heading: Text;
      readonly axis: string;
      readonly lines: readonly Line[];
      readonly itemHead?: Text;
      readonly constantHead?: Text;
      readonly isGrouped?: boolean;
      readonly note?: Text;
    }
  | { readonly is: "figures"; readonly heading: Text; readonly lines: readonly Line[] }
  | {
      readonly is: "records";
      readonly id: string;
      readonly heading: Text;
      readonly axis: string;
      readonly columns: readonly Column[];
      readonly isGrouped?: boolean;
      readonly note?: Text;
    }
  /** One call that fills several cells; its first row is its heading. */
  | {
      readonly is: "spill";
      readonly id: string;
      readonly heading: Text;
      readonly formula: Template;
      readonly height: number;
      readonly width: number;
      readonly shapes: readonly (Shape | undefined)[];
    }
  | { readonly is: "sentences"; readonly lines: readonly { readonly id: string; readonly text: Template }[] }
  | { readonly is: "note"; readonly text: Text }
  | { readonly is: "charts"; readonly rows: number; readonly charts: readonly ModelChart[] };

export interface Check {
  readonly id: string;
  readonly says: Text;
  readonly tolerance: number;
  /** 0, or within the tolerance of it, where all is well. */
  readonly difference: Template;
  /** What to do if it fails. */
  readonly then: Text;
}

export type SheetId = "cover" | "inputs" | "calculation" | "results" | "checks" | "sources";

/** A finished model: linked sheets from inputs to results, with checks and sources. Data alone. */
export interface Model {
  /** sheets/market: permanent once released. */
  readonly id: string;
  /** Begins the names of its sheets and, in ASCII, of its defined names. */
  readonly short: Text;
  readonly key: string;
  readonly title: Text;
  /** The question that it answers. */
  readonly question: Text;
  readonly use: readonly Text[];
  readonly madeUp: Text;
  readonly axes: Readonly<Record<string, Axis>>;
  readonly sheets: Readonly<Record<"inputs" | "calculation" | "results", readonly ModelBlock[]>>;
  readonly subtitles: Readonly<Record<"inputs" | "calculation", Text>>;
  /** Sentences that the cover repeats, and the chart that it shows, by name. */
  readonly answers: readonly string[];
  readonly coverChart: ModelChart;
  readonly checks: readonly Check[];
  /** The facts of the report and of later sources that its formulas ask for. */
  readonly facts: readonly string[];
  readonly methods: readonly { readonly name: Text; readonly says: Text }[];
  /** Of the column of labels, in characters. */
  readonly labelWidth?: Readonly<Record<"en" | "zh", number>>;
  /** Left in the footer of every page. */
  readonly footer: Text;
}
