import type { Grid } from "../../functions/engine/cells";
import type { SheetArea } from "../cells/address";
import type { Directory } from "../formulas/resolve-reference";

/** A workbook as it is when its formulas become native. */
export interface WorkbookNow {
  readonly directory: Directory;
  /** What cells show now; blank ones are null. */
  values(place: SheetArea): Grid;
  /** The cells that the formula in a cell fills. */
  spillAt(cell: SheetArea): SheetArea;
}
