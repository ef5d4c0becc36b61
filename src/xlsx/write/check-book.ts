import { sheetHeight, sheetWidth } from "../area";
import type { FileBook } from "../book";

const sheetName = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u;
const ownName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** Throws on what Excel would refuse to open, rather than write a file that it has to repair. */
export function checkBook({ sheets, names = [] }: FileBook): void {
  const fail = (problem: string): never => {
    throw new RangeError(problem);
  };
  if (!sheets.some(({ state = "visible" }) => state === "visible")) fail("A workbook needs a visible sheet.");
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!sheetName.test(name)) fail(`This is no name for a sheet: ${name}`);
    if (taken.has(name.toLowerCase())) fail(`Two sheets are called ${name}.`);
    taken.add(name.toLowerCase());
  }
  const used = new Set<string>();
  for (const { name, sheet } of [
    ...names,
    ...sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => ({ name, sheet: undefined }))),
  ]) {
    const key = `${sheet ?? ""}!${name.toLowerCase()}`;
    if (!ownName.test(name)) fail(`This is no name for cells or a table: ${name}`);
    if (used.has(key)) fail(`Two names or tables are called ${name}.`);
    if (sheet !== undefined && !taken.has(sheet.toLowerCase())) fail(`The name ${name} belongs to no sheet.`);
    used.add(key);
  }
  for (const { name, cells, tables = [] } of sheets) {
    const places = new Set<number>();
    for (const { row, column } of cells) {
      const place = row * sheetWidth + column;
      if (!(row >= 0 && row < sheetHeight && column >= 0 && column < sheetWidth))
        fail(`${name}: a cell lies outside of the sheet.`);
      if (places.has(place))
        fail(`${name}: a cell is given twice, in row ${row + 1} and column ${column + 1}.`);
      places.add(place);
    }
    for (const { name: table, area, columns } of tables) {
      const headings = new Set(columns.map(({ name }) => name.toLowerCase()));
      if (columns.length !== area.width || headings.size !== columns.length)
        fail(`The columns of table ${table} need one heading each, all different.`);
    }
  }
}
