import { addressesOf, covers, type Area } from "../../workbook/cells/address";
import type { Plan } from "../../workbook/plan/plan";
import { contentHash } from "../../workbook/receipts/content-hash";
import { cellInput } from "./cell-input";

/**
 * The cells of a native table that do not hold the formulas that a plan wrote, as addresses; "" if all do. `block` is
 * where the plan was carried out, `formulas` what was read back from the cells of `table`.
 */
export function alteredCells(
  { operations }: Plan,
  block: Area,
  table: Area,
  formulas: readonly (readonly unknown[])[],
): string {
  const altered = new Set<string>();
  for (const operation of operations) {
    if (operation.do !== "write") continue;
    operation.cells.forEach((cells, r) =>
      cells.forEach((content, c) => {
        const row = block.row + operation.row + r - table.row;
        const column = block.column + operation.column + c - table.column;
        const read = formulas[row]?.[column];
        // Outside the table nothing is filled.
        if (read === undefined) return;
        const input = cellInput(content, block);
        const isFormula = (cell: unknown) => typeof cell === "string" && cell.startsWith("=");
        if ((isFormula(input) || isFormula(read)) && contentHash(input) !== contentHash(read))
          altered.add(`${row},${column}`);
      }),
    );
  }
  return addressesOf(table.height, table.width, (row, column) => altered.has(`${row},${column}`), table);
}

/** Whether a plan writes formulas into the cells of its native table. */
export function writesTableFormulas({ operations }: Plan): boolean {
  const table = operations.find((operation) => operation.do === "table")?.area;
  if (!table) return false;
  return operations.some(
    (operation) =>
      operation.do === "write" &&
      operation.cells.some((cells, r) =>
        cells.some(
          (content, c) =>
            typeof content === "object" &&
            "formula" in content &&
            covers(table, { row: operation.row + r, column: operation.column + c, height: 1, width: 1 }),
        ),
      ),
  );
}
