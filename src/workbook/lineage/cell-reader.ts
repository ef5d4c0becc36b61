import type { Grid } from "../../functions/engine/cells";
import { addressOf, type SheetArea, type Area } from "../cells/address";
import type { Target } from "../formulas/resolve-reference";

/** A place to be looked at; `isSpill`: what the formula in its one cell fills. */
export interface Lookup extends SheetArea {
  readonly isSpill: boolean;
}

/** What stands in a place. */
export interface ReadCells {
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
export type CellReader = (places: readonly Lookup[]) => Promise<readonly (ReadCells | undefined)[]>;

/** Tells a place that is looked at from every other. */
export function lookupKey({
  sheet,
  area,
  isSpill = false,
}: SheetArea & { readonly isSpill?: boolean }): string {
  return `${sheet}!${addressOf(area)}${isSpill ? "#" : ""}`;
}

/** Where to look for the cells that a reference stands for. */
export function lookupOf({ place, isSpill }: Extract<Target, { is: "cells" }>): Lookup {
  return { ...place, isSpill };
}
