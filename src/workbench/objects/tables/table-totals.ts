import { formatA1 } from "../../sheet/a1";
import type { TableAccess } from "./table-access";

/** A row below the others: "Total" in its first cell, a sum in its last. Sums leave out rows that are hidden. */
export async function addTotals(access: TableAccess): Promise<void> {
  const { body, context, table } = access;
  const { sheet, rect } = table;
  const row = { ...rect, row: rect.row + rect.height, height: 1 };
  await access.insertRows(body.height, 1);
  access.changeLook({ showTotals: true });
  const last = { ...body, column: rect.column + rect.width - 1, width: 1 };
  const isNumeric = context.book.values(sheet, last).some(([value]) => typeof value === "number");
  const sum = `=SUBTOTAL(${isNumeric ? 109 : 103},${formatA1(last)})`;
  const cells = Array.from({ length: rect.width }, (_, column) =>
    column === rect.width - 1 ? sum : column === 0 ? "Total" : "",
  );
  context.book.write(sheet, row, [cells]);
}

export async function removeTotals(access: TableAccess): Promise<void> {
  const { context, table, totals } = access;
  access.changeLook({ showTotals: false });
  await context.book.updateTable(access.id, { rect: { ...table.rect, height: table.rect.height - 1 } });
  await context.book.deleteCells(table.sheet, totals, "Up");
}
