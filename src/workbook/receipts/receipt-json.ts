import { languages } from "../../report/language";
import { yuanUnits } from "../../report/units";
import { areaOf } from "../cells/address";
import type { Insertable } from "../insertables/insertable";
import type { PlanOrigin } from "../plan/plan";
import type { Options } from "../insertables/options";
import { publicReceipt, type StoredReceipt } from "./receipt";

/** What can be planned again. */
const kinds = [
  "table",
  "fact",
  "use-case",
  "technology",
  "definition",
  "finding",
  "function",
  "workbook-model",
  "model",
  "chart",
] as const satisfies readonly Insertable["kind"][];

/** Raised when what is kept changes its shape. */
const shape = 5;

/**
 * What earlier shapes knew nothing of: native tables and how a block was made, then charts, then cells to come. From
 * the fifth on a row of digests is one text.
 */
const earlier: Readonly<Record<string, Partial<StoredReceipt>>> = {
  1: { tables: [], look: "", charts: [], formatted: [] },
  2: { charts: [], formatted: [] },
  3: { formatted: [] },
  4: {},
  5: {},
};

export function serialiseReceipt(kept: StoredReceipt): string {
  return JSON.stringify({ shape, ...kept, written: kept.written.map(packed) });
}

/** A row of digests in one text, a point for each cell without one. Longer ones of earlier shapes stay apart. */
function packed(row: readonly string[]): string | readonly string[] {
  return row.every((digest) => digest === "" || digest.length === digestLength)
    ? row.map((digest) => digest || noDigest).join("")
    : row;
}

const noDigest = ".";
const digestLength = 3;

function unpacked(row: unknown): unknown {
  return typeof row === "string"
    ? (row.match(/\.|.{3}/gs) ?? []).map((digest) => (digest === noDigest ? "" : digest))
    : row;
}

/** Reads what `serialiseReceipt` wrote, now or earlier; undefined for anything else, such as what later versions keep. */
export function parseReceipt(text: unknown): StoredReceipt | undefined {
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
  const { written: rows } = read as { written?: unknown };
  const whole = { ...read, ...added, ...(Array.isArray(rows) && { written: rows.map(unpacked) }) };
  if (!isKept(whole as Record<keyof StoredReceipt, unknown>)) return undefined;
  const kept = whole as StoredReceipt;
  const { written, spills, named, tables, charts, look, widened, heightened, formatted, sheets } = kept;
  return {
    ...publicReceipt(kept),
    ...{ written, spills, named, tables, charts, look, widened, heightened, formatted },
    ...(sheets && { sheets }),
  };
}

function isKept(kept: Readonly<Record<keyof StoredReceipt, unknown>>): boolean {
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
    isList(kept.formatted, isArea) &&
    (kept.sheets === undefined || isList(kept.sheets, isSheet))
  );
}

function isSheet(value: unknown): boolean {
  const sheet = value as Partial<Record<string, unknown>> | null;
  return (
    typeof sheet?.["id"] === "string" &&
    typeof sheet["name"] === "string" &&
    isList(sheet["written"], (row) => isList(row, (cell) => typeof cell === "string")) &&
    isList(sheet["spills"], isArea)
  );
}

function isMade(value: unknown): boolean {
  const made = value as Partial<Record<keyof PlanOrigin, unknown>> | null;
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
