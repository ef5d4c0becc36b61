import type { FileArea } from "./area";
import type { FileChart } from "./chart";
import type { KeptDrawing, KeptRelation } from "./kept";
import type { FileCondition, FileValidation } from "./rules";
import type { FileStyle } from "./style";

/** One of Excel's error values: `#N/A`. */
export interface FileError {
  readonly error: string;
}

export type FileValue = string | number | boolean | FileError;

/** A cell with content or a style of its own. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** A constant; beside a formula, its last result. Undefined for a formula that is calculated when the file is opened. */
  readonly value?: FileValue | undefined;
  /** As a person types it, with `=`: English names, commas, no stored prefixes. */
  readonly formula?: string | undefined;
  /**
   * "array": entered with Ctrl+Shift+Enter over `area`. "dynamic": spills, at present over `area`, whose other cells are
   * given as plain values. The area is the cell itself if omitted.
   */
  readonly array?: { readonly kind: "array" | "dynamic"; readonly area?: FileArea | undefined } | undefined;
  readonly style?: FileStyle | undefined;
}

/** Neighbouring columns that share their settings. */
export interface FileColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the body font, the margins of a cell included. */
  readonly width?: number | undefined;
  readonly hidden?: boolean | undefined;
  /** Depth of the outline group, 1 to 7. */
  readonly level?: number | undefined;
}

export interface FileRow {
  readonly row: number;
  /** Points. */
  readonly height?: number | undefined;
  readonly hidden?: boolean | undefined;
  readonly level?: number | undefined;
}

export interface FileTableColumn {
  readonly name: string;
  /** The formula that fills the column, with `=`. */
  readonly formula?: string | undefined;
  /** In the row of totals: a word, or the formula of the cell. */
  readonly totalLabel?: string | undefined;
  readonly totalFormula?: string | undefined;
}

/** A native table; the first row of the area is its header. */
export interface FileTable {
  readonly name: string;
  readonly area: FileArea;
  readonly columns: readonly FileTableColumn[];
  /** True if the last row of the area holds totals. */
  readonly totals?: boolean | undefined;
  readonly style?: string | undefined;
  readonly rowStripes?: boolean | undefined;
  readonly columnStripes?: boolean | undefined;
  readonly firstColumn?: boolean | undefined;
  readonly lastColumn?: boolean | undefined;
  readonly filterButtons?: boolean | undefined;
}

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string | undefined;
}

/** Where a cell leads to: an address of the web, or a place in this workbook. */
export interface FileLink {
  readonly area: FileArea;
  readonly address?: string | undefined;
  /** `Sheet2!A1`, or a defined name. */
  readonly location?: string | undefined;
  readonly tip?: string | undefined;
}

/** How a sheet is printed. Margins are in inches. */
export interface FilePrint {
  readonly landscape?: boolean | undefined;
  /** Number of the paper format: 1 letter, 9 A4. */
  readonly paper?: number | undefined;
  /** Per cent; not together with `fit`. */
  readonly scale?: number | undefined;
  /** Pages that the sheet is shrunk to; 0 for as many as needed. */
  readonly fit?: { readonly width: number; readonly height: number } | undefined;
  readonly areas?: readonly FileArea[] | undefined;
  /** First and last of the rows, or columns, that are repeated on each page. */
  readonly titleRows?: readonly [first: number, last: number] | undefined;
  readonly titleColumns?: readonly [first: number, last: number] | undefined;
  /** In Excel's notation: `&LLeft&CPage &P of &N`. */
  readonly header?: string | undefined;
  readonly footer?: string | undefined;
  readonly margins?:
    Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>> | undefined;
  readonly gridlines?: boolean | undefined;
  readonly headings?: boolean | undefined;
  readonly centerHorizontally?: boolean | undefined;
  readonly centerVertically?: boolean | undefined;
  /** Rows, or columns, before which a page ends. */
  readonly rowBreaks?: readonly number[] | undefined;
  readonly columnBreaks?: readonly number[] | undefined;
}

export interface FileSheet {
  readonly name: string;
  readonly state?: "visible" | "hidden" | "veryHidden" | undefined;
  /** #RRGGBB. */
  readonly tabColor?: string | undefined;
  readonly gridlines?: boolean | undefined;
  /** Per cent. */
  readonly zoom?: number | undefined;
  /** In any order; at most one for each place. */
  readonly cells: readonly FileCell[];
  readonly columns?: readonly FileColumns[] | undefined;
  readonly rows?: readonly FileRow[] | undefined;
  readonly merges?: readonly FileArea[] | undefined;
  readonly freeze?: { readonly rows: number; readonly columns: number } | undefined;
  readonly tables?: readonly FileTable[] | undefined;
  readonly filter?: FileArea | undefined;
  readonly validations?: readonly FileValidation[] | undefined;
  readonly conditions?: readonly FileCondition[] | undefined;
  readonly notes?: readonly FileNote[] | undefined;
  readonly links?: readonly FileLink[] | undefined;
  readonly charts?: readonly FileChart[] | undefined;
  readonly print?: FilePrint | undefined;
  /** Protected without a password. */
  readonly isProtected?: boolean | undefined;
  /** Pictures, shapes and charts of another program's file, written back as they came. */
  readonly keptDrawings?: readonly KeptDrawing[] | undefined;
  /** Other parts that belong to the sheet, such as pivot tables. */
  readonly keptRelations?: readonly KeptRelation[] | undefined;
}

export interface FileName {
  readonly name: string;
  /** With `=`. */
  readonly formula: string;
  /** The name of the sheet that it belongs to; the whole workbook if omitted. */
  readonly sheet?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly comment?: string | undefined;
}

export interface FileProperties {
  readonly title?: string | undefined;
  readonly subject?: string | undefined;
  readonly author?: string | undefined;
  readonly keywords?: string | undefined;
  readonly description?: string | undefined;
  /** ISO 8601, to the second: 2026-01-31T00:00:00Z. The clock is never asked. */
  readonly created?: string | undefined;
  /** Custom properties of the document. */
  readonly custom?: Readonly<Record<string, string>> | undefined;
}

/** A workbook as a file holds it: data alone, the same for writing and reading. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  readonly names?: readonly FileName[] | undefined;
  readonly properties?: FileProperties | undefined;
  /** Position of the sheet that is shown first. */
  readonly active?: number | undefined;
  readonly isStructureProtected?: boolean | undefined;
  /** What kept pivot tables were calculated from, by the number that they refer to. */
  readonly pivotCaches?: readonly { readonly id: number; readonly relation: KeptRelation }[] | undefined;
}
