import type { Cell } from "../../functions/engine/cells";
import { addressOf, type Area, type SheetArea } from "../cells/address";
import { referencesIn } from "../formulas/parse-references";
import { targetOf, type Directory } from "../formulas/resolve-reference";
import { lookupOf } from "./cell-reader";
import type { FormulaCell } from "./survey";

/** A cell whose formula reads FINTECH cells, directly (level 1) or through so many others. */
export interface Dependent {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: Cell;
  readonly level: number;
}

/** So many formulas are worked on before others get their turn. */
const atOnce = 500;

/**
 * Returns the cells that depend on others, the nearest first. `roots` are the areas of those others, including what
 * their formulas spill. `pause` lets others work, and answers false where nobody waits any more: then there is none.
 */
export async function dependentsOf(
  roots: readonly SheetArea[],
  formulas: readonly FormulaCell[],
  directory: Directory,
  pause: () => Promise<boolean>,
): Promise<readonly Dependent[] | undefined> {
  const cells = new CellIndex();
  for (const [i, { sheet, row, column }] of formulas.entries()) cells.add(sheet, row, column, i);
  const readers = new Map<number, number[]>();
  const first = new Set<number>();
  for (const [i, one] of formulas.entries()) {
    if (i % atOnce === 0 && !(await pause())) return undefined;
    for (const place of placesOf(one, directory)) {
      if (roots.some((root) => root.sheet === place.sheet && touches(root.area, place.area))) first.add(i);
      for (const read of cells.within(place))
        if (read !== i) readers.set(read, [...(readers.get(read) ?? []), i]);
    }
  }
  const levels = new Map<number, number>();
  let next: readonly number[] = [...first];
  for (let level = 1; next.length > 0; level++) {
    for (const i of next) levels.set(i, level);
    next = [...new Set(next.flatMap((i) => readers.get(i) ?? []))].filter((i) => !levels.has(i));
  }
  return [...levels].flatMap(([i, level]) => {
    const cell = formulas[i];
    if (!cell) return [];
    const { sheet, row, column, formula, value } = cell;
    return [{ sheet, address: addressOf({ row, column, height: 1, width: 1 }), formula, value, level }];
  });
}

function placesOf({ sheet, row, column, formula }: FormulaCell, directory: Directory): readonly SheetArea[] {
  const from = { sheet, area: { row, column, height: 1, width: 1 } };
  return referencesIn(formula).flatMap((reference) => {
    const target = targetOf(reference, formula, from, directory);
    return target?.is === "cells" ? [lookupOf(target)] : [];
  });
}

function touches(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.height &&
    other.row < one.row + one.height &&
    one.column < other.column + other.width &&
    other.column < one.column + one.width
  );
}

/** Formula cells by sheet, column and row. */
class CellIndex {
  readonly #columns = new Map<string, Map<number, Map<number, number>>>();

  add(sheet: string, row: number, column: number, i: number): void {
    const columns = this.#columns.get(sheet) ?? new Map<number, Map<number, number>>();
    const rows = columns.get(column) ?? new Map<number, number>();
    rows.set(row, i);
    columns.set(column, rows);
    this.#columns.set(sheet, columns);
  }

  /** The cells within an area, by whichever is fewer: its rows, or the cells of the column. */
  within({ sheet, area }: SheetArea): readonly number[] {
    const found: number[] = [];
    for (const [column, rows] of this.#columns.get(sheet) ?? []) {
      if (column < area.column || column >= area.column + area.width) continue;
      if (rows.size <= area.height) {
        for (const [row, i] of rows) if (row >= area.row && row < area.row + area.height) found.push(i);
      } else
        for (let row = area.row; row < area.row + area.height; row++) {
          const i = rows.get(row);
          if (i !== undefined) found.push(i);
        }
    }
    return found;
  }
}
