import type { FunctionDefinition, Kind } from "./define-function";
import type { Declared } from "./read-arguments";

/** A range as the platform handed it over. */
type Raw = readonly unknown[];

const blank = 0;
const zero = 1;
const filled = 2;

function stateOf(value: unknown, zeroIsBlank: boolean): number {
  if (value === null || value === undefined || value === "") return blank;
  if (value === 0) return zeroIsBlank ? blank : zero;
  return typeof value === "string" && value.trim() === "" ? blank : filled;
}

function rowState(row: unknown, zeroIsBlank: boolean): number {
  if (!Array.isArray(row)) return stateOf(row, zeroIsBlank);
  let state = blank;
  for (let column = 0; column < row.length && state < filled; column++)
    state = Math.max(state, stateOf(row[column], zeroIsBlank));
  return state;
}

/** A range whose end is looked for: along its rows, or along the one row that it is. */
interface Part {
  readonly index: number;
  readonly raw: Raw;
  readonly isAcross: boolean;
  readonly length: number;
  readonly kind: Kind<unknown>;
}

function partOf(raw: unknown, index: number, kind: Kind<unknown>): Part | undefined {
  if (!Array.isArray(raw)) return undefined;
  const [first] = raw as Raw;
  const width = Array.isArray(first) ? first.length : 1;
  const isAcross = raw.length === 1 && width > 1 && kind.shape === "range" && kind.isLine === true;
  const length = isAcross ? width : raw.length;
  return length > 1 ? { index, raw, isAcross, length, kind } : undefined;
}

function stateAt({ raw, isAcross, kind }: Part, at: number): number {
  return isAcross ? stateOf((raw[0] as Raw)[at], kind.zeroIsBlank) : rowState(raw[at], kind.zeroIsBlank);
}

/** Shorter runs of zeros than this are taken for data: what a table ends with, or an array constant such as {5;0;0}. */
const fewestZeros = 12;

/**
 * How many rows of ranges that go together count: up to the last one that is filled in any of them. Desktop Excel hands
 * blank cells over as 0, and nothing tells them from zeros that were typed: rows of zeros at the end count as blank where
 * there are more of them than of other rows and at least a dozen, and where `anyZeros`, always.
 */
function counted(parts: readonly Part[], anyZeros: boolean): number {
  let end = parts.reduce((most, { length }) => Math.max(most, length), 0);
  let lastZero = 0;
  for (; end > 0; end--) {
    let state = blank;
    for (const part of parts) if (end <= part.length) state = Math.max(state, stateAt(part, end - 1));
    if (state === filled) break;
    if (state === zero && lastZero === 0) lastZero = end;
  }
  const zeros = lastZero === 0 ? 0 : lastZero - end;
  return zeros === 0 || (end > 0 && (anyZeros || (zeros > end && zeros >= fewestZeros))) ? end : lastZero;
}

function cut({ raw, isAcross, length, kind }: Part, end: number): Raw {
  const columns = Array.isArray(raw[0]) ? raw[0].length : 1;
  const rows = kind.shape === "range" && end > 0 ? (kind.fullRows?.(end, columns) ?? end) : end;
  if (rows >= length) return raw;
  return isAcross ? [(raw[0] as Raw).slice(0, rows)] : raw.slice(0, rows);
}

/**
 * The arguments of a call without the blank rows at the end of their ranges, so that B2:B500, or a whole column, may be
 * given for forty rows. Cut before anything is built from them.
 */
export function withoutBlankEnds(
  { endsBeforeZeros = false, mode }: FunctionDefinition,
  parameters: readonly Declared[],
  given: readonly unknown[],
): readonly unknown[] {
  const parts: Part[] = [];
  for (let i = 0; i < parameters.length; i++) {
    const kind = parameters[i]?.parameter.kind;
    const part = kind && partOf(given[i], i, kind);
    if (part) parts.push(part);
  }
  if (parts.length === 0) return given;
  const isAlone = ({ kind }: Part) => mode === "spill" && (kind.shape === "cell" || kind.isAlone === true);
  const together = parts.filter((part) => !isAlone(part));
  const end = counted(together, endsBeforeZeros);
  const result = [...given];
  for (const part of parts) result[part.index] = cut(part, isAlone(part) ? ownEnd(part) : end);
  return result;
}

/** Zeros at the end of a range that goes with no other are its own: a weight may be 0. */
function ownEnd(part: Part): number {
  let end = part.length;
  while (end > 0 && stateAt(part, end - 1) === blank) end--;
  return end;
}
