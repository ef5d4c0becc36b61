import type { Cell, Grid, Scalar } from "../../functions/engine/cells";
import { addressOf, contains, type SheetArea, type Area } from "../cells/address";
import { targetOf, type Directory, type Target, type Unfollowed } from "../formulas/resolve-reference";
import { lookupKey, lookupOf, type Lookup, type ReadCells, type Spill } from "./cell-reader";
import { referencesIn } from "../formulas/parse-references";

/** A cell, and what its formula reads. */
export interface LineageCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: Cell;
  /** Of the cell, or of the one that fills it; "" for what was typed. */
  readonly formula: string;
  /** The cell that fills this one, and where this one stands from there; undefined for a cell with its own formula. */
  readonly anchor: { readonly address: string; readonly row: number; readonly column: number } | undefined;
  readonly reads: readonly Read[];
  /** False where the formula reads more than was followed. */
  readonly isFollowed: boolean;
  /** True where the same cell stands elsewhere in the tree with what it reads. */
  readonly isRepeated: boolean;
  /** True where the formula of the cell reads the cell itself, directly or through others. */
  readonly isCircular: boolean;
}

/** What a formula reads under one of its references. */
export type Read = { readonly text: string } & (
  | {
      readonly is: "cells";
      readonly sheet: string;
      readonly address: string;
      readonly values: Grid;
      readonly isCut: boolean;
      /** Its formulas, each spilling one once, and the cell where it is one alone. */
      readonly cells: readonly LineageCell[];
      /** Formulas beyond those. */
      readonly left: number;
      /** The addresses of numbers that were typed. */
      readonly numbers: readonly string[];
      /** How many cells hold a text, or TRUE or FALSE, that was typed. */
      readonly texts: number;
    }
  | { readonly is: "constant"; readonly value: Scalar }
  /** A name for a calculation. */
  | { readonly is: "formula"; readonly formula: string; readonly reads: readonly Read[] }
  | { readonly is: "unfollowed"; readonly why: Unfollowed | "nothing" }
);

/** Puts together what was seen. A cell that stands in the tree already is not followed a second time. */
export class Lineage {
  readonly #shown = new Set<string>();
  /** The cells between the root and the one that is being put together. */
  readonly #path = new Set<string>();

  constructor(
    private readonly seen: ReadonlyMap<string, ReadCells | undefined>,
    private readonly directory: Directory,
    private readonly perReference: number,
  ) {}

  cell(place: Lookup): LineageCell | undefined {
    const seen = this.seen.get(lookupKey(place));
    return seen && this.cellAt(place.sheet, seen, 0, 0);
  }

  private cellAt(sheet: string, seen: ReadCells, r: number, c: number): LineageCell {
    const here: Area = { row: seen.area.row + r, column: seen.area.column + c, height: 1, width: 1 };
    const spill = seen.spills.find(({ area }) => contains(area, here.row, here.column));
    const formula = spill?.formula ?? seen.formulas[r]?.[c] ?? "";
    const source: Area = spill ? { ...spill.area, height: 1, width: 1 } : here;
    const isFilled = spill && (source.row !== here.row || source.column !== here.column);
    const place = { sheet, area: source };
    const key = lookupKey(place);
    const isRepeated = formula !== "" && this.#shown.has(key);
    const isCircular = this.#path.has(key);
    if (formula !== "") this.#shown.add(key);
    if (!isCircular) this.#path.add(key);
    const reads = isRepeated ? [] : this.reads(formula, place);
    if (!isCircular) this.#path.delete(key);
    return {
      sheet,
      address: addressOf(here),
      value: seen.values[r]?.[c] ?? null,
      formula,
      anchor: isFilled
        ? { address: addressOf(source), row: here.row - source.row, column: here.column - source.column }
        : undefined,
      reads: reads ?? [],
      isFollowed: reads !== undefined,
      isRepeated,
      isCircular,
    };
  }

  /** Undefined where it was not followed. */
  private reads(
    formula: string,
    from: SheetArea,
    within: readonly string[] = [],
  ): readonly Read[] | undefined {
    const reads: Read[] = [];
    for (const reference of referencesIn(formula)) {
      const target = targetOf(reference, formula, from, this.directory);
      if (!target) continue;
      const read = this.read(target, from, within);
      if (!read) return undefined;
      reads.push({ text: reference.text, ...read });
    }
    return reads;
  }

  private read(target: Target, from: SheetArea, within: readonly string[]) {
    switch (target.is) {
      case "constant":
      case "unfollowed":
        return target;
      case "formula": {
        const { formula } = target;
        if (within.includes(formula)) return { ...target, reads: [] };
        const reads = this.reads(formula, from, [...within, formula]);
        return reads && { ...target, reads };
      }
      case "cells": {
        const place = lookupOf(target);
        if (!this.seen.has(lookupKey(place))) return undefined;
        const seen = this.seen.get(lookupKey(place));
        return seen ? this.cells(place.sheet, seen) : ({ is: "unfollowed", why: "nothing" } as const);
      }
    }
  }

  private cells(sheet: string, seen: ReadCells) {
    const { area, values, isCut } = seen;
    const cells: LineageCell[] = [];
    const spills = new Set<Spill>();
    const numbers: string[] = [];
    let [left, texts] = [0, 0];
    for (const [r, line] of values.entries())
      for (const [c, value] of line.entries()) {
        const spill = seen.spills.find((one) => contains(one.area, area.row + r, area.column + c));
        const isFormula = spill !== undefined || (seen.formulas[r]?.[c] ?? "") !== "";
        if (isFormula) {
          if (spill && spills.has(spill)) continue;
          if (spill) spills.add(spill);
          if (cells.length < this.perReference) cells.push(this.cellAt(sheet, seen, r, c));
          else left++;
        } else if (typeof value === "number")
          numbers.push(addressOf({ row: area.row + r, column: area.column + c, height: 1, width: 1 }));
        else if (value !== null) texts++;
      }
    const address = addressOf(area);
    return { is: "cells", sheet, address, values, isCut, cells, left, numbers, texts } as const;
  }
}
