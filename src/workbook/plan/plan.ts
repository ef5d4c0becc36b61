import type { Scalar } from "../../functions/engine/cells";
import type { Language, Text } from "../../report/language";
import type { Sourced, Standing } from "../../report/provenance";
import type { Insertable } from "../insertables/insertable";
import type { NumberShape } from "../format/number-format";
import type { Mode, Options } from "../insertables/options";
import type { StyleName } from "../format/style";
import type { Area } from "../cells/address";
import type { ChartOperation } from "./chart";
import type { LayoutOperation, RuleOperation } from "./sheet-operations";

/** A formula in the notation that Excel accepts everywhere: English names, commas. */
export interface Formula {
  /** With its `=`. Cells of the block stand in it as they are called where the block begins in A1; they move along. */
  readonly formula: string;
  /** True where it reads cells of the user's: it is written as it stands, wherever the block begins. */
  readonly isFixed?: boolean;
  /** The sheet on which its references without one are meant; on any other they are written with it. */
  readonly home?: string;
}

/** What one cell is given. A sourced number keeps its source up to the edge, where the cell gets its value. */
export type Content = Scalar | Sourced | Formula;

export type Operation =
  /** Rows of contents, equally long, from this cell on. */
  | {
      readonly do: "write";
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly Content[])[];
    }
  | { readonly do: "number-format"; readonly area: Area; readonly code: string }
  /**
   * The same beside the block, where its formula spills to once an input asks for more: as far as nothing stands there.
   * The cells stay free, and nobody's.
   */
  | { readonly do: "number-format-beyond"; readonly area: Area; readonly code: string }
  /** Styles add up: a later one changes only what it names. */
  | { readonly do: "style"; readonly area: Area; readonly style: StyleName }
  /** In characters of the body font, a Chinese one counting two. Columns are widened, never narrowed. */
  | { readonly do: "width"; readonly column: number; readonly characters: number }
  /** Breaks lines within the cells of a row, and makes the row high enough for that many lines. */
  | { readonly do: "wrap"; readonly area: Area; readonly lines: number }
  /** A defined name; where it is taken, a free variant of it. */
  | { readonly do: "name"; readonly area: Area; readonly name: string }
  /** A native table over these cells, the first row of which is its header; named as a defined name is. */
  | { readonly do: "table"; readonly area: Area; readonly name: string }
  /** The first chart of a block bears the first name that the block is given, others a variant of it. */
  | ChartOperation
  | RuleOperation
  | LayoutOperation;

/** A sheet that a plan adds. Its block begins in A1; formulas name the plan's other sheets by their names. */
export interface PlannedSheet {
  /** Unique within the plan. */
  readonly id: string;
  readonly name: string;
  /** The name for a further copy, with `#` in the place of its number. */
  readonly numbered: string;
  /** #RRGGBB */
  readonly tabColor: string;
  readonly height: number;
  readonly width: number;
  readonly spills: readonly Area[];
  readonly operations: readonly Operation[];
}

/** One cell as the pane shows it before anything is inserted. */
export interface PreviewCell {
  /** As the cell will show it. */
  readonly text: string;
  readonly align: "left" | "right";
  /** The standing of a number. */
  readonly standing: Standing | undefined;
  /** The number that is shown, so that it can be shown otherwise; none for text. */
  readonly number?: { readonly value: number; readonly shape: NumberShape };
  /** True for the heading of a row. */
  readonly isHeading: boolean;
}

/** A cell that the block's formula reads, as the pane shows it. */
export interface PreviewInput {
  readonly label: string;
  readonly text: string;
  readonly note: string;
  readonly isAssumption: boolean;
}

/** The block as the pane shows it: what will stand in the cells, in reading order. */
export interface Preview {
  readonly title: string;
  /** Unit, edition and standing. */
  readonly caption: string;
  /** What can be changed above the table; none for most blocks. */
  readonly inputs: readonly PreviewInput[];
  /** On top of the columns; none where the headings stand at the left, as first cells of the rows. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly PreviewCell[])[];
  readonly source: string;
  /** In which row of the block the table begins, its header included, and in which the source line stands. */
  readonly tableRow: number;
  readonly sourceRow: number;
  /** The formulas that a live insertion writes, in order; none for values. */
  readonly formulas: readonly string[];
}

/** What was planned and how, so that it can be planned again. */
export interface PlanOrigin {
  readonly kind: Insertable["kind"];
  readonly id: string;
  readonly options: Options;
}

/**
 * Everything that an insertion does, decided beforehand: data alone. Carrying it out asks no further questions
 * but where, and whether the place is free.
 */
export interface Plan {
  /** The id of the table, fact, use case, technology, definition, function or model that it shows. */
  readonly subject: string;
  readonly title: Text;
  readonly language: Language;
  readonly mode: Mode;
  /** Undefined where it cannot be planned again from its id. */
  readonly made?: PlanOrigin | undefined;
  /** The version of the dataset. */
  readonly dataset: string;
  /** Rows and columns of the whole block, what a formula spills included. */
  readonly height: number;
  readonly width: number;
  /** The cells that formulas fill by spilling, the formulas' own cells included. Nothing is written into the others. */
  readonly spills: readonly Area[];
  readonly operations: readonly Operation[];
  /**
   * Sheets of its own, in their order, in place of a block: `operations` is empty then, and the plan is carried out
   * on new sheets wherever it is inserted. Undefined for a block.
   */
  readonly sheets?: readonly PlannedSheet[];
  readonly preview: Preview;
}
