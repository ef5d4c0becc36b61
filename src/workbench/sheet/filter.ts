import type { Rectangle, SheetId } from "./rectangle";

/** `Excel.FilterCriteria`, as it travels. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly values?: readonly string[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

/** The filter of a table, whose id it has, or of a sheet: which of its columns show which rows. */
export interface Filter {
  readonly id: string;
  readonly sheet: SheetId;
  /** One: header and rows. */
  readonly ranges: readonly Rectangle[];
  /** By the column's index in the range. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
}
