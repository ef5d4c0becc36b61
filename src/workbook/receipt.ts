import { languages } from "../report/language";
import { areaOf, contains } from "./address";
import { digest } from "./digest";
import type { Receipt } from "./host";
import type { Area, Plan } from "./operations";

/** A receipt with what taking the insertion back needs; kept in the settings of the workbook. */
export interface KeptReceipt extends Receipt {
  /** What each cell of the block was given, as digests, row by row; "" where nothing was written. */
  readonly written: readonly (readonly string[])[];
  /** The areas within the block that formulas fill. */
  readonly spills: readonly Area[];
  /** Where in the block each name of `names` points. */
  readonly named: readonly Area[];
  /** Columns that were widened and rows that were made higher, counted within the block. */
  readonly widened: readonly Resized[];
  readonly heightened: readonly Resized[];
}

/** A column's width or a row's height that was changed. Points. */
export interface Resized {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What only the place can tell about an insertion. */
export type Placed = Pick<
  KeptReceipt,
  "id" | "sheetId" | "sheet" | "address" | "names" | "named" | "ownSheet" | "widened" | "heightened"
>;

/** The receipt of a plan that was carried out at a place. */
export function makeReceipt(plan: Plan, placed: Placed): KeptReceipt {
  const written = Array.from({ length: plan.height }, () => Array<string>(plan.width).fill(""));
  for (const operation of plan.operations) {
    if (operation.do !== "write") continue;
    operation.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const line = written[operation.row + row];
        if (line) line[operation.column + column] = digest(cell);
      }),
    );
  }
  const { subject, title, mode, language, dataset, spills } = plan;
  return { ...placed, subject, title, mode, language, dataset, written, spills };
}

/** The public part alone. */
export function publicReceipt(kept: KeptReceipt): Receipt {
  const { id, subject, title, mode, language, sheetId, sheet, address, names, ownSheet, dataset } = kept;
  return { id, subject, title, mode, language, sheetId, sheet, address, names, ownSheet, dataset };
}

/**
 * Whether a cell of the block still holds what was written: `formula` and `value` as Excel reads them back.
 * Cells that the insertion left empty must be empty, those of a spill may hold anything while it spills.
 */
export function isAsWritten(
  kept: KeptReceipt,
  row: number,
  column: number,
  read: { readonly formula: unknown; readonly value: unknown; readonly spilled: boolean },
): boolean {
  const written = kept.written[row]?.[column] ?? "";
  if (written !== "") return digest(read.formula) === written || digest(read.value) === written;
  return (
    (read.formula === "" && read.value === "") ||
    (read.spilled && kept.spills.some((spill) => contains(spill, row, column)))
  );
}

/** Raised when what is kept changes its shape. */
const shape = 1;

export function serialiseReceipt(kept: KeptReceipt): string {
  return JSON.stringify({ shape, ...kept });
}

/** Reads what `serialiseReceipt` wrote; undefined for anything else, such as the receipt of a later version. */
export function parseReceipt(text: unknown): KeptReceipt | undefined {
  let read: unknown;
  try {
    read = typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
  if (typeof read !== "object" || read === null || (read as { shape?: unknown }).shape !== shape)
    return undefined;
  if (!isKept(read as Record<keyof KeptReceipt, unknown>)) return undefined;
  const kept = read as KeptReceipt;
  const { written, spills, named, widened, heightened } = kept;
  return { ...publicReceipt(kept), written, spills, named, widened, heightened };
}

function isKept(kept: Readonly<Record<keyof KeptReceipt, unknown>>): boolean {
  const texts = [kept.id, kept.subject, kept.sheetId, kept.sheet, kept.address, kept.dataset];
  const title = kept.title as Partial<Record<string, unknown>> | null | undefined;
  return (
    [...texts, title?.["en"], title?.["zh"]].every((text) => typeof text === "string") &&
    areaOf(String(kept.address)) !== undefined &&
    (kept.mode === "live" || kept.mode === "values") &&
    (languages as readonly unknown[]).includes(kept.language) &&
    typeof kept.ownSheet === "boolean" &&
    isList(kept.names, (name) => typeof name === "string") &&
    isList(kept.written, (row) => isList(row, (cell) => typeof cell === "string")) &&
    isList(kept.spills, isArea) &&
    isList(kept.named, isArea) &&
    isList(kept.widened, (width) => hasNumbers(width, "index", "from", "to")) &&
    isList(kept.heightened, (height) => hasNumbers(height, "index", "from", "to"))
  );
}

function isList(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isArea(value: unknown): boolean {
  return hasNumbers(value, "row", "column", "height", "width");
}

function hasNumbers(value: unknown, ...keys: readonly string[]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    keys.every((key) => typeof (value as Record<string, unknown>)[key] === "number")
  );
}
