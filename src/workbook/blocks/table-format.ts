import type { Block } from "./block";
import { numberOf } from "../format/cell-value";
import { codeBelow, columnFormat } from "./column-format";
import { moveArea, type Area } from "../cells/address";
import type { Operation } from "../plan/plan";
import type { OrientedTable } from "./oriented-table";
import type { StyleName } from "../format/style";

/** Rows that a longer horizon may add to those that are inserted: half a century for a projection. */
const rowsToCome = 50;

/** How the table of a block looks whose first row is `top`: rules, header, sides, colours, formats. No widths. */
export function tableFormat(block: Block, table: OrientedTable, top: number): readonly Operation[] {
  const { isTurned, first, height, width } = table;
  // On its feet, wherever it will stand.
  const upright = isTurned ? { height: width, width: height } : { height, width };
  const rows: Area = { row: first, column: 0, height: upright.height - first, width: upright.width };
  const header: Area = { ...rows, row: 0, height: first };
  const operations = [
    styled(rows, "body"),
    ...(first > 0 ? [styled(header, "header")] : []),
    ...Array.from({ length: upright.width }, (_, column) => columnFormat(block, column, first)).flat(),
  ];
  return [
    ...operations.map((operation) => placed(operation, isTurned, top)),
    ...(isTurned ? sides(block, table, top) : []),
  ];
}

/** Formats of the numbers that a formula answers once its inputs ask for more rows: below, or at the right. */
export function growthFormat(block: Block, table: OrientedTable, top: number): readonly Operation[] {
  const { mode, spill, inputs = [] } = block;
  if (mode === "values" || spill === undefined || inputs.length === 0) return [];
  const { isTurned, first } = table;
  const row = first + block.rows.length;
  return Array.from({ length: isTurned ? table.height : table.width }, (_, column): readonly Operation[] => {
    const code = codeBelow(block, column);
    if (code === undefined) return [];
    const area = { row, column, height: rowsToCome, width: 1 };
    return [placed({ do: "number-format-beyond", area, code }, isTurned, top)];
  }).flat();
}

/** Side by side, a column holds numbers and words: they stand on one side, headings at the left. */
function sides({ rows }: Block, { first, height, width }: OrientedTable, top: number): readonly Operation[] {
  const hasNumbers = rows.flat().some(({ value }) => numberOf(value) !== undefined);
  const side = (column: number, columns: number, style: StyleName) =>
    styled({ row: top, column, height, width: columns }, style);
  return [
    // Beside what breaks into lines a heading stands on its first line.
    ...(first > 0 ? [side(0, first, "text"), side(0, first, "body")] : []),
    side(first, width - first, hasNumbers ? "number" : "text"),
  ];
}

function styled(area: Area, style: StyleName): Operation {
  return { do: "style", area, style };
}

function placed(operation: Operation, isTurned: boolean, top: number): Operation {
  if (!("area" in operation)) return operation;
  const { row, column, height, width } = operation.area;
  const area = isTurned ? { row: column, column: row, height: width, width: height } : operation.area;
  return { ...operation, area: moveArea(area, top, 0) };
}
