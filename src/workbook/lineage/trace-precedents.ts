import { contains, type SheetArea } from "../cells/address";
import { targetOf, type Directory } from "../formulas/resolve-reference";
import { Lineage, type LineageCell } from "./lineage-tree";
import { lookupKey, lookupOf, type CellReader, type Lookup, type ReadCells } from "./cell-reader";
import { referencesIn } from "../formulas/parse-references";

/** How far a formula is followed at once: so many levels, so many formulas, so many under one reference. */
export interface Limits {
  readonly levels: number;
  readonly formulas: number;
  readonly perReference: number;
}

export const defaultLimits: Limits = { levels: 4, formulas: 150, perReference: 12 };

/** How far a formula is followed in the end. */
export const deepLimits: Limits = { levels: 300, formulas: 5000, perReference: 2000 };

/** Follows a deep trace, and can stop it: what was found by then is the result. */
export interface TraceControl {
  progress(formulas: number): void;
  isStopped(): boolean;
}

/** Places that are read at once. */
const atOnce = 250;

/**
 * A cell and what it rests on, down to what was typed: every level of the tree is one look, whatever its width.
 *
 * References are read from the formula itself and not asked of Excel (`getDirectPrecedents`, ExcelApi 1.12): that
 * answers cells without saying which words of the formula mean them, knows nothing of constants behind names, fails
 * for one other workbook among many references, and costs a round trip for every cell.
 */
export async function tracePrecedents(
  from: SheetArea,
  directory: Directory,
  look: CellReader,
  limits: Limits = defaultLimits,
  control?: TraceControl,
): Promise<LineageCell | undefined> {
  const seen = new Map<string, ReadCells | undefined>();
  const start: Lookup = { ...from, isSpill: false };
  let wanted: readonly Lookup[] = [start];
  const followed = new Set<string>();
  for (let level = 0; wanted.length > 0 && level <= limits.levels; level++) {
    const found: (ReadCells | undefined)[] = [];
    for (let from = 0; from < wanted.length && !control?.isStopped(); from += atOnce) {
      found.push(...(await look(wanted.slice(from, from + atOnce))));
      control?.progress(followed.size);
    }
    wanted = wanted.slice(0, found.length);
    wanted.forEach((place, i) => seen.set(lookupKey(place), found[i]));
    if (control?.isStopped()) break;
    const formulas = wanted.flatMap((place, i) => formulasIn(place.sheet, found[i], limits.perReference));
    const next = new Map<string, Lookup>();
    for (const one of formulas) {
      const key = lookupKey(one.place);
      if (followed.has(key)) continue;
      if (followed.size >= limits.formulas) break;
      followed.add(key);
      for (const place of placesOf(one.formula, one.place, directory))
        if (!seen.has(lookupKey(place))) next.set(lookupKey(place), place);
    }
    wanted = [...next.values()];
  }
  return new Lineage(seen, directory, limits.perReference).cell(start);
}

interface FormulaCell {
  /** The cell in which it stands. */
  readonly place: SheetArea;
  readonly formula: string;
}

/** The formulas of a place, those that spill into it once each, the first so many. */
function formulasIn(sheet: string, seen: ReadCells | undefined, most: number): readonly FormulaCell[] {
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
  from: SheetArea,
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
