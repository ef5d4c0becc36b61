import type { Scalar } from "../../functions/engine/cells";

/** A sheet of data that native formulas read. */
export interface DataSheet {
  readonly name: string;
  /** The first row holds headings. */
  readonly rows: readonly (readonly (Scalar | undefined)[])[];
  /** Defined names for its columns: first and last column, counted from 0. */
  readonly columns: Readonly<Record<string, readonly [first: number, last: number]>>;
}
