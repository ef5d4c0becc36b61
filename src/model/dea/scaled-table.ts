import { columnsOf, type Criteria } from "../scoring/criteria";
import { mean } from "../sums";
import type { Peer } from "./linear-programme";

/** A table whose columns have been divided by the means of their absolute values. */
export class ScaledTable {
  readonly rows: Criteria;
  readonly #units: readonly number[];

  constructor(table: Criteria) {
    this.#units = columnsOf(table).map((column) => mean(column.map(Math.abs)) || 1);
    this.rows = table.map((row) => this.scale(row));
  }

  scale(row: readonly number[]): number[] {
    return row.map((value, k) => value / this.unit(k));
  }

  /** What 1 is in the table as given. */
  unit(column: number): number {
    return this.#units[column] ?? 1;
  }

  /** The sum of the rows of peers, each times its weight. */
  combined(peers: readonly Peer[]): number[] {
    const sums = this.#units.map(() => 0);
    for (const { row, weight } of peers)
      for (const [k, value] of (this.rows[row] ?? []).entries()) sums[k] = (sums[k] ?? 0) + weight * value;
    return sums;
  }
}
