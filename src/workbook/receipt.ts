import { languages } from "../report/language";
import { yuanUnits } from "../report/units";
import { areaOf, contains } from "./address";
import { digest } from "./digest";
import type { Receipt } from "./host";
import type { Insertable } from "./insertable";
import type { Area, Made, Plan } from "./operations";
import type { Options } from "./options";

/** A receipt with what taking the insertion back needs; kept in the settings of the workbook. */
export interface KeptReceipt extends Receipt {
  /** What each cell of the block was given, as digests, row by row; "" where nothing was written. */
  readonly written: readonly (readonly string[])[];
  /** The areas within the block that formulas fill. */
  readonly spills: readonly Area[];
  /** Where in the block each name of `names` points. */
  readonly named: readonly Area[];
  /** Native tables that were made, by their names. */
  readonly tables: readonly string[];
  /** Charts that were made, by their names. */
  readonly charts: readonly string[];
  /** A digest of all that the plan does but write: equal ones look alike. */
  readonly look: string;
  /** Columns that were widened and rows that were made higher, counted within the block. */
  readonly widened: readonly Resized[];
  readonly heightened: readonly Resized[];
  /** Cells beyond the block, counted within it, whose number formats were set for what its formula may spill there. */
  readonly formatted: readonly Area[];
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
  | "id"
  | "sheetId"
  | "sheet"
  | "address"
  | "names"
  | "named"
  | "tables"
  | "charts"
  | "ownSheet"
  | "widened"
  | "heightened"
  | "formatted"
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
  const { subject, title, mode, language, made, dataset, spills } = plan;
  return { ...placed, subject, title, mode, language, made, dataset, written, spills, look: lookOf(plan) };
}

/**
 * The receipt of a formula that stands by itself once another stands in its place; undefined where the receipt is about
 * more: there a formula that was replaced is one that was changed by hand.
 */
export function withFormula(
  kept: KeptReceipt,
  formula: string,
  { height, width }: Pick<Area, "height" | "width">,
): KeptReceipt | undefined {
  const cells = kept.written.flat().filter((written) => written !== "");
  if (cells.length !== 1 || !kept.written[0]?.[0]) return undefined;
  const area = { row: 0, column: 0, height, width };
  return {
    ...kept,
    made: undefined,
    written: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => (row + column === 0 ? digest(formula) : "")),
    ),
    spills: height * width > 1 ? [area] : [],
    named: kept.named.map(() => area),
  };
}

function lookOf({ operations, height, width, spills }: Plan): string {
  const others = operations.filter((operation) => operation.do !== "write");
  return digest(JSON.stringify([height, width, spills, others]));
}

/** The public part alone. */
export function publicReceipt(kept: KeptReceipt): Receipt {
  const { id, subject, title, mode, language, made, sheetId, sheet, address, names, ownSheet, dataset } =
    kept;
  return { id, subject, title, mode, language, made, sheetId, sheet, address, names, ownSheet, dataset };
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

/** What can be planned again. */
const kinds = [
  "table",
  "fact",
  "use-case",
  "technology",
  "definition",
  "finding",
  "function",
  "model",
  "chart",
] as const satisfies readonly Insertable["kind"][];

/** Raised when what is kept changes its shape. */
const shape = 4;
/** What earlier shapes knew nothing of: native tables and how a block was made, then charts, then cells to come. */
const earlier: Readonly<Record<string, Partial<KeptReceipt>>> = {
  1: { tables: [], look: "", charts: [], formatted: [] },
  2: { charts: [], formatted: [] },
  3: { formatted: [] },
  4: {},
};

export function serialiseReceipt(kept: KeptReceipt): string {
  return JSON.stringify({ shape, ...kept });
}

/** Reads what `serialiseReceipt` wrote, now or earlier; undefined for anything else, such as what later versions keep. */
export function parseReceipt(text: unknown): KeptReceipt | undefined {
  let read: unknown;
  try {
    read = typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
  if (typeof read !== "object" || read === null) return undefined;
  const { shape: found } = read as { shape?: unknown };
  const added = typeof found === "number" ? earlier[found] : undefined;
  if (!added) return undefined;
  const whole = { ...read, ...added };
  if (!isKept(whole as Record<keyof KeptReceipt, unknown>)) return undefined;
  const kept = whole as KeptReceipt;
  const { written, spills, named, tables, charts, look, widened, heightened, formatted } = kept;
  return {
    ...publicReceipt(kept),
    ...{ written, spills, named, tables, charts, look, widened, heightened, formatted },
  };
}

function isKept(kept: Readonly<Record<keyof KeptReceipt, unknown>>): boolean {
  const texts = [kept.id, kept.subject, kept.sheetId, kept.sheet, kept.address, kept.dataset, kept.look];
  const title = kept.title as Partial<Record<string, unknown>> | null | undefined;
  return (
    [...texts, title?.["en"], title?.["zh"]].every((text) => typeof text === "string") &&
    areaOf(String(kept.address)) !== undefined &&
    (kept.mode === "live" || kept.mode === "values") &&
    (languages as readonly unknown[]).includes(kept.language) &&
    typeof kept.ownSheet === "boolean" &&
    isList(kept.names, (name) => typeof name === "string") &&
    isList(kept.tables, (name) => typeof name === "string") &&
    isList(kept.charts, (name) => typeof name === "string") &&
    (kept.made === undefined || isMade(kept.made)) &&
    isList(kept.written, (row) => isList(row, (cell) => typeof cell === "string")) &&
    isList(kept.spills, isArea) &&
    isList(kept.named, isArea) &&
    isList(kept.widened, (width) => hasNumbers(width, "index", "from", "to")) &&
    isList(kept.heightened, (height) => hasNumbers(height, "index", "from", "to")) &&
    isList(kept.formatted, isArea)
  );
}

function isMade(value: unknown): boolean {
  const made = value as Partial<Record<keyof Made, unknown>> | null;
  const options = made?.options as Partial<Record<keyof Options, unknown>> | null | undefined;
  return (
    (kinds as readonly unknown[]).includes(made?.kind) &&
    typeof made?.id === "string" &&
    typeof options?.asTable === "boolean" &&
    (options.orientation === "down" || options.orientation === "across") &&
    typeof options.headers === "boolean" &&
    (yuanUnits as readonly unknown[]).includes(options.unit)
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
