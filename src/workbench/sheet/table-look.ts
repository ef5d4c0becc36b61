/** How a table looks beside its style, and whether its last row holds totals. The id is the table's. */
export interface TableLook {
  readonly id: string;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
}

/** How Excel makes a new table. */
export const plainTableLook = (id: string): TableLook => ({
  id,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
});
