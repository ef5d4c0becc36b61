import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Grid } from "../../../../src/functions/engine/cells";

export type MessyTable = "banks" | "technologies" | "users";

/** The cells of a messy table as text, as they stand in its file. */
export function messyTexts(name: MessyTable): string[][] {
  const text = readFileSync(join(__dirname, `${name}.tsv`), "utf8").replace(/\r?\n$/, "");
  const rows = text.split(/\r?\n/).map((line) => line.split("\t").map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}

/** The same as a sheet holds them: plain numbers are numbers, and others stay text. */
export function cellsOf(texts: readonly (readonly string[])[]): Grid {
  return texts.map((row) =>
    row.map((text): Cell => (text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)),
  );
}

/** Cells written with " | " between them, a row each. */
export function grid(...lines: readonly string[]): Grid {
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  return cellsOf(rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? "")));
}
