import type { Scalar } from "../../functions/engine/cells";
import type { Value } from "../../functions/engine/define-function";
import type { Language, Text } from "../../report/language";
import type { NumberShape } from "../format/number-format";
import type { Chart } from "../plan/chart";

/** A cell of a part, counted from 0 at the part's top left cell. */
export interface PartCell {
  readonly of: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that no function of ours answers: typed, or plain arithmetic on other cells. */
export type SheetCell =
  | Scalar
  /** Shows a cell of the user's, as it is now and whenever that changes. `own` is its address with its sheet. */
  | { readonly own: string; readonly value: Scalar }
  | { readonly link: PartCell }
  | { readonly reciprocal: PartCell }
  | { readonly quotient: readonly [PartCell, PartCell] }
  | { readonly difference: readonly [PartCell, PartCell] }
  /**
   * Excel's own functions on cells of parts, in brackets: `=MIN([x],[cut])`; `[x 2 0]` is the cell in row 2 and column 0
   * of part x, `[x * 0]` that column. `value` is what it shows.
   */
  | { readonly formula: string; readonly value: (values: ToolValues) => Scalar };

/** Cells of a part; some of its rows or columns where given. */
export interface PartCells {
  readonly of: string;
  readonly rows?: readonly [first: number, count: number];
  readonly columns?: readonly [first: number, count: number];
  /** With all up to the end of this part, which stands in the same rows. */
  readonly to?: string;
}

/** An argument of a call: a constant, or the cells of a part above; some of its rows or columns where given. */
export type ToolArgument = Scalar | undefined | Omit<PartCells, "to">;

/** A function of ours and what it is given. */
export interface ToolCall {
  readonly id: string;
  readonly given: readonly ToolArgument[];
}

/** What cells of a part are for: names, typed inputs, arithmetic on cells, answers of functions, remarks. */
export type PartRole = "label" | "input" | "calculation" | "answer" | "note";

/** A rectangle of cells: typed and linked ones, or what one call fills. */
export interface Part {
  readonly id: string;
  /** Within its section, below the header; both 0 where not given. */
  readonly row?: number;
  readonly column?: number;
  readonly role: PartRole;
  /** How its numbers are shown, or those of each of its columns; text stands as it is. */
  readonly shape?: NumberShape | readonly (NumberShape | undefined)[];
  readonly content:
    | { readonly cells: readonly (readonly SheetCell[])[] }
    | { readonly call: ToolCall; readonly height: number; readonly width: number };
}

/** A heading, a row of column heads, parts side by side, a note. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Empty where its rows need none. */
  readonly header: readonly SheetCell[];
  readonly parts: readonly Part[];
  readonly note?: string;
}

/** A research tool as it will stand on a sheet: what is typed, what is calculated from what. Data alone. */
export interface ToolSheet {
  /** tool/strategy-matrix, tool/radar … */
  readonly subject: string;
  readonly title: Text;
  readonly language: Language;
  /** The user's cells that are read, with their sheet. */
  readonly source: string;
  /** Under the title: whose method it is, and which cells are read. */
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  /** The section that the tool is there for. */
  readonly main: string;
  /** So many sections stand beside the first chart, where there are charts; the others begin below it. */
  readonly lead?: number;
  /** Beside the sections, as far as the parts that they show are there. */
  readonly charts?: readonly ToolChart[];
}

/**
 * A chart of a tool's cells. Beside parts it can name the title ("title"), the heading of a section ("heading:scores")
 * and its column heads ("header:scores").
 */
export interface ToolChart extends Chart<PartCells> {
  /** The section beside whose heading it begins, or below the chart before. */
  readonly beside: string;
  readonly rows: number;
  /** The axes of a scatter begin some way below its points and lines, not at zero. */
  readonly isRoomy?: boolean;
  /** What the line under it says beyond the source. */
  readonly note?: string;
}

export function sizeOf({ content }: Part): { readonly height: number; readonly width: number } {
  if ("call" in content) return content;
  return { height: content.cells.length, width: content.cells[0]?.length ?? 0 };
}

/** How the numbers in a column of a part are shown. */
export function shapeIn({ shape }: Part, column: number): NumberShape | undefined {
  return shape && "kind" in shape ? shape : shape?.[column];
}

/** All parts, in the order in which they can be calculated. */
export function partsOf({ sections }: ToolSheet): readonly Part[] {
  return sections.flatMap(({ parts }) => parts);
}

export type Rows = readonly (readonly Value[])[];

/** What the cells of each part show, by the part's id. */
export type ToolValues = ReadonlyMap<string, Rows>;
