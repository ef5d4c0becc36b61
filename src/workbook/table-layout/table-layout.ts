/** What a row of the selected cells is; what a column is, if the table is transposed. */
export const lineRoles = ["title", "heading", "units", "data", "average", "total", "note", "blank"] as const;
export type LineRole = (typeof lineRoles)[number];

/** How the cells that were read are to be understood. */
export interface TableLayout {
  /** The role of each row, from the top; of each column, from the left, if the table is transposed. */
  readonly lines: readonly LineRole[];
  /** The position, within a line, of the cell that names it; undefined if the lines have no names. */
  readonly labelAt: number | undefined;
  /** Its rows are what is compared along: columns are the alternatives. */
  readonly isTurned: boolean;
}
