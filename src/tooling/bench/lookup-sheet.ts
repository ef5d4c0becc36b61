import { HyperFormula, type SimpleCellAddress } from "hyperformula";

/** Names in the first column, their data beside them; headers in the first row. */
export type LookupTable = readonly (readonly (string | number)[])[];

/**
 * A HyperFormula workbook: the table on one sheet; on another, keys in the first column and beside each key a VLOOKUP
 * for each wanted column.
 *
 * HyperFormula is GPL-3.0-only. It is a development dependency of this comparison and of nothing else: no build
 * contains any of it.
 */
export class LookupSheet {
  readonly #engine: HyperFormula;
  readonly #keys: SimpleCellAddress;
  readonly #width: number;

  constructor(table: LookupTable, keys: readonly string[], columns: readonly number[]) {
    const range = `Table!$A$1:$${String.fromCharCode(64 + (table[0]?.length ?? 1))}$${table.length}`;
    const lookups = keys.map((key, row) => [
      key,
      ...columns.map((column) => `=VLOOKUP($A${row + 1},${range},${column},FALSE())`),
    ]);
    this.#engine = HyperFormula.buildFromSheets(
      { Table: table.map((row) => [...row]), Lookups: lookups },
      { licenseKey: "gpl-v3" },
    );
    this.#keys = { sheet: this.#engine.getSheetId("Lookups") ?? 0, row: 0, col: 0 };
    this.#width = columns.length;
  }

  /** Writes other keys, so that each lookup is recalculated. */
  edit(keys: readonly string[]): void {
    this.#engine.setCellContents(
      this.#keys,
      keys.map((key) => [key]),
    );
  }

  /** The result beside a key. */
  found(row: number, column: number): unknown {
    if (column >= this.#width) throw new RangeError(`There are ${this.#width} columns.`);
    return this.#engine.getCellValue({ ...this.#keys, row, col: column + 1 });
  }
}
