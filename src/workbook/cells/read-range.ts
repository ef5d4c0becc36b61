import type { Grid } from "../../functions/engine/cells";

/** A range as it was read, where it was found. Address without the sheet. */
export interface ReadRange {
  readonly sheet: string;
  readonly address: string;
  /** As functions get them: blank cells are null. Whole rows and columns end where the sheet's contents do. */
  readonly cells: Grid;
}
