import type { Cell, Grid, Scalar } from "../functions/cells";
import { addressOf, contains } from "./address";
import { targetOf, type Directory, type Place, type Target, type Unfollowed } from "./directory";
import type { Area } from "./operations";
import { referencesIn } from "./references";

/** A place to be looked at; `isSpill`: what the formula in its one cell fills. */
export interface Lookup extends Place {
  readonly isSpill: boolean;
}

/** What stands in a place. */
export interface Seen {
  /** What was read: whole columns end where the sheet's contents do, and what is too large is cut. */
  readonly area: Area;
  readonly isCut: boolean;
  /** Row by row, blank cells null. */
  readonly values: Grid;
  /** "" where no formula stands. */
  readonly formulas: readonly (readonly string[])[];
  /** Formulas that fill cells of the place by spilling. */
  readonly spills: readonly Spill[];
}

export interface Spill {
  /** All that the formula fills. */
  readonly area: Area;
  readonly formula: string;
}

/** Looks at places, all in one go; undefined where nothing is there. */
export type Look = (places: readonly Lookup[]) => Promise<readonly (Seen | undefined)[]>;

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

/** How far a formula is followed at once: so many levels, so many formulas, so many under one reference. */
export interface Limits {
  readonly levels: number;
  readonly formulas: number;
  readonly perReference: number;
}

export const usualLimits: Limits = { levels: 4, formulas: 150, perReference: 12 };

/**
 * A cell and what it rests on, down to what was typed: every level of the tree is one look, whatever its width.
 *
 * References are read from the formula itself and not asked of Excel (`getDirectPrecedents`, ExcelApi 1.12): that
 * answers cells without saying which words of the formula mean them, knows nothing of constants behind names, fails
 * for one other workbook among many references, and costs a round trip for every cell.
 */
export async function lineageOf(
  from: Place,
  directory: Directory,
  look: Look,
  limits: Limits = usualLimits,
): Promise<LineageCell | undefined> {
  const seen = new Map<string, Seen | undefined>();
  const start: Lookup = { ...from, isSpill: false };
  let wanted: readonly Lookup[] = [start];
  const followed = new Set<string>();
  for (let level = 0; wanted.length > 0 && level <= limits.levels; level++) {
    const found = await look(wanted);
    wanted.forEach((place, i) => seen.set(keyOf(place), found[i]));
    const formulas = wanted.flatMap((place, i) => formulasIn(place.sheet, found[i], limits.perReference));
    const next = new Map<string, Lookup>();
    for (const one of formulas) {
      const key = keyOf(one.place);
      if (followed.has(key)) continue;
      if (followed.size >= limits.formulas) break;
      followed.add(key);
      for (const place of placesOf(one.formula, one.place, directory))
        if (!seen.has(keyOf(place))) next.set(keyOf(place), place);
    }
    wanted = [...next.values()];
  }
  return new Tree(seen, directory, limits.perReference).cell(start);
}

function keyOf({ sheet, area, isSpill = false }: Place & { readonly isSpill?: boolean }): string {
  return `${sheet}!${addressOf(area)}${isSpill ? "#" : ""}`;
}

interface FormulaCell {
  /** The cell in which it stands. */
  readonly place: Place;
  readonly formula: string;
}

/** The formulas of a place, those that spill into it once each, the first so many. */
function formulasIn(sheet: string, seen: Seen | undefined, most: number): readonly FormulaCell[] {
  if (!seen) return [];
  const { area, formulas } = seen;
  const found: FormulaCell[] = seen.spills.map(({ area: { row, column }, formula }) => ({
    place: { sheet, area: { row, column, height: 1, width: 1 } },
    formula,
  }));
  for (const [r, line] of formulas.entries())
    for (const [c, formula] of line.entries()) {
      if (formula === "") continue;
      const cell = { row: area.row + r, column: area.column + c, height: 1, width: 1 };
      if (!seen.spills.some((spill) => contains(spill.area, cell.row, cell.column)))
        found.push({ place: { sheet, area: cell }, formula });
      if (found.length > most) return found.slice(0, most);
    }
  return found.slice(0, most);
}

/** The places that a formula reads, names for formulas included. */
function placesOf(
  formula: string,
  from: Place,
  directory: Directory,
  within: readonly string[] = [],
): Lookup[] {
  return referencesIn(formula).flatMap((reference): Lookup[] => {
    const target = targetOf(reference, formula, from, directory);
    if (target?.is === "cells") return [lookupOf(target)];
    if (target?.is === "formula" && !within.includes(target.formula))
      return placesOf(target.formula, from, directory, [...within, target.formula]);
    return [];
  });
}

function lookupOf({ place, isSpill }: Extract<Target, { is: "cells" }>): Lookup {
  return { ...place, isSpill };
}

/** Puts together what was seen. A cell that stands in the tree already is not followed a second time. */
class Tree {
  readonly #shown = new Set<string>();

  constructor(
    private readonly seen: ReadonlyMap<string, Seen | undefined>,
    private readonly directory: Directory,
    private readonly perReference: number,
  ) {}

  cell(place: Lookup): LineageCell | undefined {
    const seen = this.seen.get(keyOf(place));
    return seen && this.cellAt(place.sheet, seen, 0, 0);
  }

  private cellAt(sheet: string, seen: Seen, r: number, c: number): LineageCell {
    const here: Area = { row: seen.area.row + r, column: seen.area.column + c, height: 1, width: 1 };
    const spill = seen.spills.find(({ area }) => contains(area, here.row, here.column));
    const formula = spill?.formula ?? seen.formulas[r]?.[c] ?? "";
    const source: Area = spill ? { ...spill.area, height: 1, width: 1 } : here;
    const isFilled = spill && (source.row !== here.row || source.column !== here.column);
    const place = { sheet, area: source };
    const isRepeated = formula !== "" && this.#shown.has(keyOf(place));
    if (formula !== "") this.#shown.add(keyOf(place));
    const reads = isRepeated ? [] : this.reads(formula, place);
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
    };
  }

  /** Undefined where it was not followed. */
  private reads(formula: string, from: Place, within: readonly string[] = []): readonly Read[] | undefined {
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

  private read(target: Target, from: Place, within: readonly string[]) {
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
        if (!this.seen.has(keyOf(place))) return undefined;
        const seen = this.seen.get(keyOf(place));
        return seen ? this.cells(place.sheet, seen) : ({ is: "unfollowed", why: "nothing" } as const);
      }
    }
  }

  private cells(sheet: string, seen: Seen) {
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
