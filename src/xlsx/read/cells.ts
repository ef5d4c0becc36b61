import { parseArea, parseCell } from "../area";
import type { FileCell, FileRow, FileValue } from "../book";
import { shiftFormula } from "../formula/shift";
import { shownFormula } from "../formula/stored-formula";
import { allBelow, childAt, childrenOf, flag, numeric, readText, type XmlNode } from "../xml/parse";
import type { ReadStyles } from "./styles";

/** What the cells of all sheets refer to. */
export interface SharedContents {
  readonly strings: readonly string[];
  readonly styles: ReadStyles;
  /** Numbers of the cell metadata that mean a formula that spills. */
  readonly dynamic: ReadonlySet<number>;
  /** Counts down over all sheets; throws when no more cells are taken. */
  readonly countCell: () => void;
}

/** The texts of a file; those with several fonts lose them. */
export function readStrings(part: XmlNode | undefined): {
  readonly strings: readonly string[];
  readonly rich: number;
} {
  const items = childrenOf(childAt(part, "sst"), "si");
  return { strings: items.map(plainText), rich: items.filter((item) => childAt(item, "r")).length };
}

/** The text of a cell, a shared string or a note, without the reading aids of Japanese. */
export function plainText(node: XmlNode): string {
  const runs = node.children.flatMap((child) =>
    child.name === "t" ? [child] : child.name === "r" ? childrenOf(child, "t") : [],
  );
  return readText(runs.map(({ text }) => text).join(""));
}

export interface ReadRows {
  readonly cells: readonly FileCell[];
  readonly rows: readonly FileRow[];
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The rows of a sheet. Shared formulas are written out; cells without content keep their style. */
export function readRows(data: XmlNode | undefined, shared: SharedContents): ReadRows {
  const cells: FileCell[] = [];
  const rows: FileRow[] = [];
  const masters = new Map<string, SharedFormula>();
  let row = -1;
  for (const line of childrenOf(data, "row")) {
    row = numeric(line.attributes["r"]) === undefined ? row + 1 : Number(line.attributes["r"]) - 1;
    const { ht, customHeight, hidden, outlineLevel } = line.attributes;
    const settings = {
      ...(flag(customHeight) && numeric(ht) !== undefined ? { height: Number(ht) } : {}),
      ...(flag(hidden) ? { hidden: true } : {}),
      ...(Number(outlineLevel ?? 0) > 0 ? { level: Number(outlineLevel) } : {}),
    };
    if (Object.keys(settings).length > 0) rows.push({ row, ...settings });
    let column = -1;
    for (const c of childrenOf(line, "c")) {
      const place = parseCell(c.attributes["r"] ?? "") ?? { row, column: column + 1 };
      column = place.column;
      shared.countCell();
      const cell = readCell(c, place, shared, masters);
      if (cell) cells.push(cell);
    }
  }
  return { cells, rows };
}

function readCell(
  c: XmlNode,
  place: { readonly row: number; readonly column: number },
  shared: SharedContents,
  masters: Map<string, SharedFormula>,
): FileCell | undefined {
  const style = shared.styles.cells[Number(c.attributes["s"] ?? 0)];
  const value = readValue(c, shared.strings);
  const f = childAt(c, "f");
  const formula = f && formulaOf(f, place, masters);
  if (value === undefined && formula === undefined && style === undefined) return undefined;
  const isArray = f?.attributes["t"] === "array";
  const isDynamic = isArray && shared.dynamic.has(Number(c.attributes["cm"] ?? 0));
  return {
    ...place,
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(isArray
      ? {
          array: {
            kind: isDynamic ? "dynamic" : "array",
            area: parseArea(f.attributes["ref"] ?? ""),
          } as const,
        }
      : {}),
    ...(style ? { style } : {}),
  };
}

function formulaOf(
  f: XmlNode,
  { row, column }: { readonly row: number; readonly column: number },
  masters: Map<string, SharedFormula>,
): string | undefined {
  const { t, si = "" } = f.attributes;
  const text = f.text === "" ? undefined : shownFormula(readText(f.text));
  if (t === "dataTable") return undefined;
  if (t !== "shared") return text;
  if (text !== undefined) {
    masters.set(si, { formula: text, row, column });
    return text;
  }
  const master = masters.get(si);
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}

function readValue(c: XmlNode, strings: readonly string[]): FileValue | undefined {
  const { t } = c.attributes;
  if (t === "inlineStr") return allBelow(c, "is").map(plainText).join("");
  const v = childAt(c, "v")?.text;
  if (v === undefined) return undefined;
  switch (t) {
    case "s":
      return strings[Number(v)];
    case "str":
      return readText(v);
    case "b":
      return v === "1" || v === "true";
    case "e":
      return { error: v };
    case "d":
      return serialOf(v);
    default:
      return numeric(v);
  }
}

/** A date in ISO 8601, which only files of the strict kind hold, as Excel counts days. */
function serialOf(date: string): FileValue {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?))?/.exec(date);
  if (!match) return date;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return daysTo(year, month, day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Days from 30 December 1899, in the Gregorian calendar. */
function daysTo(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  // 719,468 days lie between 1 March of year 0 and 1 January 1970, and 25,569 between 1899 and 1970.
  return era * 146_097 + dayOfEra - 719_468 + 25_569;
}
