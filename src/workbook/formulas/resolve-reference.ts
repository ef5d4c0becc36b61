import type { Scalar } from "../../functions/engine/cells";
import { contains, type SheetArea } from "../cells/address";
import { namesItsSteps, referencesIn, type Reference } from "./parse-references";
import { structuredArea, type TableEntry } from "./structured-reference";

/** What the references of a workbook's formulas can name: read once, so that following them asks no more than cells. */
export interface Directory {
  /** By their names. */
  readonly sheets: readonly string[];
  readonly names: readonly NameEntry[];
  readonly tables: readonly TableEntry[];
}

/** A defined name. `formula` is what it stands for, with its `=`. */
export interface NameEntry {
  readonly name: string;
  /** Undefined for a name of the whole workbook. */
  readonly sheet: string | undefined;
  readonly formula: string;
}

/** Where a reference could not be followed to. */
export type Unfollowed = "external" | "sheets" | "broken" | "no-sheet" | "no-name" | "no-table";

/** What a reference stands for. */
export type Target =
  /** Cells; `isSpill`: those that the formula in the area's one cell fills. */
  | { readonly is: "cells"; readonly place: SheetArea; readonly isSpill: boolean }
  /** A name for a constant. */
  | { readonly is: "constant"; readonly value: Scalar }
  /** A name for a calculation. */
  | { readonly is: "formula"; readonly formula: string }
  | { readonly is: "unfollowed"; readonly why: Unfollowed };

/**
 * What a reference stands for in a formula of that cell; undefined where it is no reference at all, but what LET calls
 * a step of its calculation.
 */
export function targetOf(
  reference: Reference,
  formula: string,
  from: SheetArea,
  directory: Directory,
): Target | undefined {
  switch (reference.is) {
    case "external":
    case "sheets":
    case "broken":
      return { is: "unfollowed", why: reference.is };
    case "area": {
      const sheet = sheetOf(reference.sheet ?? from.sheet, directory);
      if (!sheet) return { is: "unfollowed", why: "no-sheet" };
      return { is: "cells", place: { sheet, area: reference.area }, isSpill: reference.isSpill };
    }
    case "structured": {
      const table = tableOf(reference.table, from, directory);
      const area = table && structuredArea(reference.inside, table, from);
      if (!area) return { is: "unfollowed", why: "no-table" };
      return { is: "cells", place: { sheet: table.sheet, area }, isSpill: false };
    }
    case "name":
      return namedTarget(reference, formula, from, directory);
  }
}

function namedTarget(
  { sheet, name }: Extract<Reference, { is: "name" }>,
  formula: string,
  from: SheetArea,
  directory: Directory,
): Target | undefined {
  const entry = nameOf(name, sheet ?? from.sheet, directory);
  if (entry) return standsFor(entry, from, directory);
  const table = directory.tables.find((one) => isSame(one.name, name));
  const body = table && structuredArea("", table, from);
  if (body) return { is: "cells", place: { sheet: table.sheet, area: body }, isSpill: false };
  if (sheet === undefined && namesItsSteps(formula)) return undefined;
  const isNoSheet = sheet !== undefined && sheetOf(sheet, directory) === undefined;
  return { is: "unfollowed", why: isNoSheet ? "no-sheet" : "no-name" };
}

/** A name for cells leads there, one for a constant is that, and any other is a formula of its own. */
function standsFor({ formula }: NameEntry, from: SheetArea, directory: Directory): Target {
  const body = formula.replace(/^=/, "").trim();
  const [only, ...others] = referencesIn(formula);
  if (only?.text === body && others.length === 0) {
    // A name for a name: Excel follows it, and so do we, but not in a circle.
    if (only.is === "name") return { is: "formula", formula };
    return targetOf(only, formula, from, directory) ?? { is: "formula", formula };
  }
  const value = constantOf(body);
  return value === undefined ? { is: "formula", formula } : { is: "constant", value };
}

function constantOf(text: string): Scalar | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const isPercentage = text.endsWith("%");
  const digits = isPercentage ? text.slice(0, -1) : text;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(digits)) return undefined;
  return Number(digits) / (isPercentage ? 100 : 1);
}

/** The name as the formula's sheet understands it: its own before the workbook's. */
function nameOf(name: string, sheet: string, { names }: Directory): NameEntry | undefined {
  const known = names.filter((entry) => isSame(entry.name, name));
  return (
    known.find((entry) => entry.sheet !== undefined && isSame(entry.sheet, sheet)) ??
    known.find((entry) => entry.sheet === undefined)
  );
}

function tableOf(name: string, { sheet, area }: SheetArea, { tables }: Directory): TableEntry | undefined {
  return name === ""
    ? tables.find((table) => table.sheet === sheet && contains(table.area, area.row, area.column))
    : tables.find((table) => isSame(table.name, name));
}

/** The sheet's name as it is written today. */
function sheetOf(name: string, { sheets }: Directory): string | undefined {
  return sheets.find((sheet) => isSame(sheet, name));
}

/** Excel compares names without case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
