import { addressOf, fitsSheet, intersects, sheetHeight, type Area } from "../../workbook/cells/address";
import { firstFreeRow } from "../../workbook/cells/free-rows";
import { filledCells } from "../read/filled-cells";
import { mergedAreas } from "../read/merged-areas";
import { readPieces } from "../read/read-pieces";
import { codeOf } from "../run-batch";

/** Reading more cells than this to find a gap would take longer than a person waits: below everything is free too. */
const mostRead = 50_000;

/**
 * The nearest place on the sheet where the block fits: in the same columns further down, in a gap or below all
 * that stands there, else to the right of everything.
 * `covered` are cells that are not free whatever they hold. The address of its first cell; undefined where there is none.
 */
export async function nextFreeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: Area,
  covered: readonly Area[],
  purpose: "preview" | "insert" = "preview",
): Promise<string | undefined> {
  const columns: Area = { ...wanted, row: 0, height: sheetHeight };
  const band = sheet.getRangeByIndexes(0, wanted.column, sheetHeight, wanted.width);
  const inBand = band.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
  await context.sync();

  const merged = purpose === "insert" ? await mergedIn(context, band) : [];
  const inWay = [...covered, ...(merged ?? [columns])].filter((area) => intersects(area, columns));
  const filledEnd = inBand.isNullObject ? 0 : inBand.rowIndex + inBand.rowCount;
  const end = inWay.reduce((last, { row, height }) => Math.max(last, row + height), filledEnd);
  const start = Math.max(0, wanted.row - 1);
  const isFilled = await filledRows(context, sheet, { ...wanted, row: start, height: end - start });
  const isTaken = (row: number) =>
    isFilled(row) || inWay.some((area) => row >= area.row && row < area.row + area.height);
  const row = firstFreeRow(isTaken, end, wanted.row, wanted.height);

  const filledTo = used.isNullObject ? wanted.column - 1 : used.columnIndex + used.columnCount;
  const right = covered.reduce((last, { column, width }) => Math.max(last, column + width), filledTo) + 1;
  const places = [...(row === undefined ? [] : [{ ...wanted, row }]), { ...wanted, column: right }];
  const place = places.find(fitsSheet);
  return place && addressOf({ ...place, height: 1, width: 1 });
}

/** Undefined where there are too many for Excel to tell. */
async function mergedIn(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly Area[] | undefined> {
  const merged = mergedAreas(range);
  try {
    await context.sync();
    return merged();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Which rows of the rectangle hold something; all of them where it is too large to be read. */
async function filledRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row: start, column, height, width }: Area,
): Promise<(row: number) => boolean> {
  if (height <= 0) return () => false;
  if (height * width > mostRead) return () => true;
  const filled = new Set<number>();
  const wanted = [{ sheet, area: { row: start, column, height, width } }];
  for await (const pieces of readPieces(context, wanted, "formulas,values"))
    for (const { area, range } of pieces)
      filledCells(range).forEach((cells, r) => {
        if (cells.includes(true)) filled.add(area.row + r);
      });
  return (row) => filled.has(row);
}
