import type { CellFormat } from "./cell-format";
import type { Rectangle, SheetId } from "./rectangle";

/** Where a cell leads to. */
export interface Hyperlink {
  readonly id: string;
  readonly sheet: SheetId;
  /** One, of one cell. */
  readonly ranges: readonly Rectangle[];
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A named style of cells. The id is its name. */
export interface CellStyle {
  readonly id: string;
  readonly isBuiltIn: boolean;
  readonly format: Partial<CellFormat>;
  readonly numberFormat: string;
  /** What it says that no cell shows. */
  readonly others: Readonly<Record<string, string | number | boolean>>;
}

/** Cells that have a style other than Normal. */
export interface StyledCells {
  readonly id: string;
  readonly sheet: SheetId;
  readonly ranges: readonly Rectangle[];
  readonly style: string;
}

/** A text of the document by its key: a property, a custom property, a custom XML part, a binding. */
export interface DocumentText {
  readonly id: string;
  readonly sheet?: SheetId;
  readonly ranges?: readonly Rectangle[];
  readonly text: string;
}
