import { calculated } from "../../functions/portable/expression";
import type { CellBlock } from "../../functions/portable/given";
import { columnLetters, type Area } from "../cells/address";
import { quotedSheet } from "../cells/sheet-name";

/** An area as formulas refer to it, absolute and with its sheet. */
export function areaBlock(sheet: string, area: Area): CellBlock {
  const part = (row: number, column: number, rows: number, columns: number) => {
    const corner = (i: number, j: number) => `$${columnLetters(area.column + j)}$${area.row + i + 1}`;
    const first = `${quotedSheet(sheet)}!${corner(row, column)}`;
    const isOne = rows === 1 && columns === 1;
    return calculated(isOne ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`);
  };
  return {
    rows: area.height,
    columns: area.width,
    all: part(0, 0, area.height, area.width),
    at: (row, column) => part(row, column, 1, 1),
    part,
  };
}
