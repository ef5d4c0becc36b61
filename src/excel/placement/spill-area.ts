import { areaOf, sheetHeight, sheetWidth, type Area } from "../../workbook/cells/address";
import type { Plan } from "../../workbook/plan/plan";
import type { StoredReceipt } from "../../workbook/receipts/receipt";
import { filledCells } from "../read/filled-cells";

/**
 * How far the cells are free that a block's formula may come to fill: queues their reading, call the answer after the
 * next sync. The areas within the block's coordinates, as far as nothing stands in them or between.
 */
export function spillArea(
  sheet: Excel.Worksheet,
  block: Area,
  { operations }: Pick<Plan, "operations">,
): () => readonly Area[] {
  const beyond = operations.flatMap((operation) =>
    operation.do === "number-format-beyond" ? [operation.area] : [],
  );
  const [first] = beyond;
  if (!first) return () => [];
  const isBelow = first.row >= block.height;
  const length = isBelow
    ? Math.min(first.height, sheetHeight - block.row - block.height)
    : Math.min(first.width, sheetWidth - block.column - block.width);
  if (length <= 0) return () => [];
  const range = isBelow
    ? sheet.getRangeByIndexes(block.row + block.height, block.column, length, block.width)
    : sheet.getRangeByIndexes(block.row, block.column + block.width, block.height, length);
  range.load("formulas,values");
  return () => {
    const filled = filledCells(range);
    const isFilled = (line: number) =>
      isBelow ? filled[line]?.includes(true) === true : filled.some((row) => row[line] === true);
    const lines = Array.from({ length }, (_, line) => line);
    const free = lines.find(isFilled) ?? length;
    return free === 0 ? [] : beyond.map((area) => ({ ...area, [isBelow ? "height" : "width"]: free }));
  };
}

/**
 * Queues the reading of cells whose formats were set for what a formula may come to fill; call the answer after the next
 * sync to queue their return to plain ones. What somebody has typed there meanwhile stays as it looks. `block` is where
 * the block stands now, which may have more rows or columns than when it was written.
 */
export function resetFormats(
  sheet: Excel.Worksheet,
  block: Area,
  { address, formatted }: Pick<StoredReceipt, "address" | "formatted">,
): () => void {
  const written = areaOf(address) ?? block;
  const ranges = formatted.map((area) => {
    const isBelow = area.row >= written.height;
    const row = area.row + (isBelow ? block.height - written.height : 0);
    const column = area.column + (isBelow ? 0 : block.width - written.width);
    return sheet
      .getRangeByIndexes(block.row + row, block.column + column, area.height, area.width)
      .load("formulas,numberFormat");
  });
  return () => {
    for (const range of ranges)
      range.numberFormat = range.numberFormat.map((line: unknown[], row) =>
        // Its own formula's answers have no formula of their own.
        line.map((code, column) => (range.formulas[row]?.[column] === "" ? "General" : code)),
      );
  };
}
