import { CellError, type Cell, type Grid } from "../../functions/engine/cells";
import { mostCells } from "../../functions/engine/evaluate";
import { areaOf, type Area, sheetHeight, sheetWidth, withoutSheet } from "../../workbook/cells/address";
import type { ReadRange } from "../../workbook/cells/read-range";
import type { Refusal } from "../../workbook/refusal";
import { sheetAndRest } from "../../workbook/cells/sheet-name";
import { readPieces } from "./read-pieces";
import { runBatch, codeOf, refuse } from "../run-batch";

/** Reads what a reference refers to, for a formula that stands on that sheet. */
export function readRange(reference: string, onSheet: string): Promise<ReadRange | Refusal> {
  return runBatch(async (context) => {
    const range = rangeOf(context, reference, onSheet);
    range.load("address,rowCount,columnCount,worksheet/name");
    await sync(context, reference);
    if (range.isNullObject) refuse({ refused: "gone", sheet: reference });
    const isWhole = range.rowCount === sheetHeight || range.columnCount === sheetWidth;
    const read = isWhole ? range.getUsedRangeOrNullObject(true) : range;
    read.load("address,rowCount,columnCount");
    await context.sync();
    const { name } = range.worksheet;
    if (read.isNullObject) return { sheet: name, address: withoutSheet(range.address), cells: [[null]] };
    const address = withoutSheet(read.address);
    if (read.rowCount * read.columnCount > mostCells) refuse({ refused: "too-large", address });
    const area = areaOf(address);
    if (!area) return refuse({ refused: "gone", sheet: reference });
    return { sheet: name, address, cells: await readGrid(context, read.worksheet, area) };
  });
}

/** Cells as Excel hands them over to a function, read in pieces. */
async function readGrid(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Grid> {
  const rows: Cell[][] = Array.from({ length: area.height }, () => []);
  for await (const pieces of readPieces(context, [{ sheet, area }], "values,valueTypes"))
    for (const { area: part, range } of pieces)
      gridOf(range).forEach((cells, r) => rows[part.row - area.row + r]?.push(...cells));
  return rows;
}

/** A1:B2, Sheet2!A1:B2, E1#, or a name; of the workbook where the sheet has none of that name. */
function rangeOf(context: Excel.RequestContext, reference: string, onSheet: string): Excel.Range {
  const { workbook } = context;
  const { sheet: named = onSheet, rest } = sheetAndRest(reference);
  const sheet = workbook.worksheets.getItem(named);
  if (rest.endsWith("#")) return sheet.getRange(rest.slice(0, -1)).getSpillingToRangeOrNullObject();
  return areaOf(rest) ? sheet.getRange(rest) : workbook.names.getItem(rest).getRangeOrNullObject();
}

/** What a reference does not refer to is told by its own words. */
async function sync(context: Excel.RequestContext, reference: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ItemNotFound" || code === "InvalidArgument") refuse({ refused: "gone", sheet: reference });
    throw error;
  }
}

/** As Excel hands cells over to a function. `values` and `valueTypes` are loaded. */
export function gridOf({ values, valueTypes }: Pick<Excel.Range, "values" | "valueTypes">): Grid {
  return values.map((row, i) =>
    row.map((value: unknown, j): Cell => {
      if (valueTypes[i]?.[j] === "Error") return new CellError(String(value));
      return value === "" ? null : (value as Cell);
    }),
  );
}
