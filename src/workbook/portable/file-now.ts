import { CellError, type Cell } from "../../functions/engine/cells";
import type { FileName, FileSheet, FileValue } from "../../xlsx/book";
import type { WorkbookNow } from "./workbook-now";

/** The sheets of a file as they are now. `shown`: the same sheets with values in the place of formulas. */
export function fileNow(
  sheets: readonly FileSheet[],
  shown: readonly FileSheet[],
  names: readonly FileName[],
): WorkbookNow {
  const values = new Map<string, Cell>();
  for (const { name, cells } of shown)
    for (const { row, column, value } of cells) values.set(`${name}!${row},${column}`, cellOf(value));
  return {
    directory: {
      sheets: sheets.map(({ name }) => name),
      names: names.map(({ name, sheet, formula }) => ({ name, sheet, formula })),
      tables: [],
    },
    values: ({ sheet, area }) =>
      Array.from({ length: area.height }, (_, i) =>
        Array.from(
          { length: area.width },
          (_, j) => values.get(`${sheet}!${area.row + i},${area.column + j}`) ?? null,
        ),
      ),
    spillAt: ({ sheet, area }) => {
      const cell = sheets
        .find(({ name }) => name === sheet)
        ?.cells.find(({ row, column }) => row === area.row && column === area.column);
      return { sheet, area: cell?.array?.area ?? area };
    },
  };
}

function cellOf(value: FileValue | undefined): Cell {
  if (value === undefined || value === "") return null;
  return typeof value === "object" ? new CellError(value.error) : value;
}
