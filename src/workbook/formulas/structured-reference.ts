import type { SheetArea, Area } from "../cells/address";

/** A native table of the workbook. */
export interface TableEntry {
  readonly name: string;
  readonly sheet: string;
  /** The whole table, headers and totals included. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/**
 * The cells that a structured reference means, from what stands between its brackets: Amount, @Amount, @[Net price],
 * [#Totals],[Amount], [First]:[Last], #All, or nothing for the whole body. Undefined where the table has no such
 * part or column, or where "this row" is none of its rows.
 */
export function structuredArea(inside: string, table: TableEntry, from: SheetArea): Area | undefined {
  const read = partsOf(inside.trim());
  const columns = read && columnsOf(read.columns, table);
  const rows = read && rowsOf(read.items, table, from);
  return columns && rows && { ...rows, ...columns };
}

interface Parts {
  /** In lower case, without #: all, data, headers, totals, this row. */
  readonly items: readonly string[];
  /** One column, or the first and the last; none for all. */
  readonly columns: readonly string[];
}

function partsOf(inside: string): Parts | undefined {
  if (inside === "") return { items: [], columns: [] };
  if (inside.startsWith("@")) {
    const rest = partsOf(inside.slice(1).trim());
    return rest && { items: ["this row"], columns: rest.columns };
  }
  if (!inside.startsWith("[")) return parted([plain(inside)]);
  const specifiers = [...inside.matchAll(/\[((?:'.|[^'\]])*)\]\s*([,:]?)\s*/g)];
  return specifiers.map(([whole]) => whole).join("") === inside
    ? parted(specifiers.map(([, name = ""]) => plain(name)))
    : undefined;
}

function parted(names: readonly string[]): Parts {
  return {
    items: names.filter((name) => name.startsWith("#")).map((name) => name.slice(1).toLowerCase()),
    columns: names.filter((name) => !name.startsWith("#")),
  };
}

/** Without the `'` before signs that mean something; a # that is meant for itself is rare enough to be left. */
function plain(name: string): string {
  return name.trim().replace(/'(.)/g, "$1");
}

function columnsOf(names: readonly string[], { area, columns }: TableEntry) {
  const found = names.map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (found.length > 2 || found.includes(-1)) return undefined;
  const [first = 0, last = found.length === 0 ? area.width - 1 : first] = found;
  return { column: area.column + Math.min(first, last), width: Math.abs(last - first) + 1 };
}

function rowsOf(items: readonly string[], { area, hasHeaders, hasTotals }: TableEntry, from: SheetArea) {
  const top = area.row + (hasHeaders ? 1 : 0);
  const end = area.row + area.height - (hasTotals ? 1 : 0);
  const parts = (items.length === 0 ? ["data"] : items).map((item) => {
    switch (item) {
      case "all":
        return { from: area.row, to: area.row + area.height };
      case "data":
        return { from: top, to: end };
      case "headers":
        return hasHeaders ? { from: area.row, to: top } : undefined;
      case "totals":
        return hasTotals ? { from: end, to: end + 1 } : undefined;
      case "this row": {
        const { row } = from.area;
        return row >= top && row < end ? { from: row, to: row + 1 } : undefined;
      }
      default:
        return undefined;
    }
  });
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return undefined;
  const row = Math.min(...known.map((part) => part.from));
  return { row, height: Math.max(...known.map((part) => part.to)) - row };
}
