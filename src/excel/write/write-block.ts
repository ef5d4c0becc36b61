import { freeName } from "../../workbook/cells/free-names";
import type { Operation, Plan } from "../../workbook/plan/plan";
import type { Area } from "../../workbook/cells/address";
import type { Placed, Resized } from "../../workbook/receipts/receipt";
import { styles, tableStyle, type CellStyle } from "../../workbook/format/style";
import { cellInput } from "./cell-input";
import { addChart } from "./add-chart";
import { applyLayout } from "./sheet-layout";
import { applyRule } from "./cell-rules";
import { heightInPoints, widthInPoints } from "./points";
import type { FoundPlacement } from "../placement/find-placement";

/** What writing a block settles and its receipt tells. */
type Settled = Pick<Placed, "names" | "named" | "tables" | "charts" | "widened" | "heightened" | "formatted">;

/** Queues all that a plan writes. */
export function writeBlock(
  context: Excel.RequestContext,
  plan: Pick<Plan, "operations">,
  place: FoundPlacement,
): Settled {
  const { sheet, area: block, widths, heights, toCome } = place;
  const names: string[] = [];
  const named: Area[] = [];
  const tables: string[] = [];
  const charts: string[] = [];
  const widened: Resized[] = [];
  const heightened: Resized[] = [];
  const formatted: Area[] = [];
  const rangeOn =
    (on: Excel.Worksheet) =>
    ({ row, column, height, width }: Area) =>
      on.getRangeByIndexes(block.row + row, block.column + column, height, width);
  const rangeOf = rangeOn(sheet);

  const format = (area: Area, code: string) => {
    rangeOf(area).numberFormat = Array.from({ length: area.height }, () => Array(area.width).fill(code));
  };

  const carryOut = (operation: Operation): void => {
    switch (operation.do) {
      case "write":
        return write(sheet, block, operation);
      case "number-format":
        return format(operation.area, operation.code);
      case "number-format-beyond": {
        const area = toCome[formatted.length];
        if (!area) return;
        format(area, operation.code);
        formatted.push(area);
        return;
      }
      case "style":
        return applyStyle(rangeOf(operation.area), styles[operation.style]);
      case "width": {
        const { column } = operation;
        const from = widths.get(column);
        const to = widthInPoints(operation.characters);
        if (from !== undefined && from >= to) return;
        rangeOf({ row: 0, column, height: 1, width: 1 }).format.columnWidth = to;
        if (from !== undefined) widened.push({ index: column, from, to });
        return;
      }
      case "wrap": {
        const { area, lines } = operation;
        const { format } = rangeOf(area);
        const from = heights.get(area.row);
        const to = heightInPoints(lines);
        format.wrapText = true;
        if (from !== undefined && from >= to) return;
        // What a formula spills comes later, and rows do not grow for it.
        format.rowHeight = to;
        if (from !== undefined) heightened.push({ index: area.row, from, to });
        return;
      }
      case "name": {
        const name = freeName(operation.name, [...place.names, ...names, ...tables]);
        context.workbook.names.add(name, rangeOf(operation.area));
        names.push(name);
        named.push(operation.area);
        return;
      }
      case "table": {
        const name = freeName(operation.name, [...place.names, ...names, ...tables]);
        const range = rangeOf(operation.area);
        const table = sheet.tables.add(range, true);
        table.name = name;
        table.style = tableStyle;
        tables.push(name);
        return;
      }
      case "chart": {
        // Names of the workbook are its own, so that no other chart has this one.
        const [base = "FT_chart"] = names;
        const name = charts.length === 0 ? base : `${base}_chart_${charts.length + 1}`;
        const { source } = operation;
        const sourceSheet = source === undefined ? undefined : context.workbook.worksheets.getItem(source);
        addChart(sheet, operation, name, rangeOf, sourceSheet && rangeOn(sourceSheet));
        charts.push(name);
        return;
      }
      case "validate":
      case "condition":
        return applyRule(rangeOf(operation.area), operation);
      default:
        return applyLayout(sheet, rangeOf, operation);
    }
  };
  plan.operations.forEach(carryOut);
  return { names, named, tables, charts, widened, heightened, formatted };
}

/** Queues the contents of a plan alone: what a block looks like stays as it is. */
export function writeContents({ operations }: Plan, sheet: Excel.Worksheet, block: Area): void {
  for (const operation of operations) if (operation.do === "write") write(sheet, block, operation);
}

function write(
  sheet: Excel.Worksheet,
  block: Area,
  { row, column, cells }: Extract<Operation, { do: "write" }>,
): void {
  const width = cells[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(block.row + row, block.column + column, cells.length, width);
  range.formulas = cells.map((line) => line.map((content) => cellInput(content, block)));
}

export function applyStyle({ format }: Excel.Range, style: CellStyle): void {
  const { font, fill, borders } = format;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  const draw = (
    edge: "EdgeTop" | "InsideHorizontal" | "EdgeBottom",
    color: string,
    weight: "Thin" | "Medium",
  ) => {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = weight;
    border.color = color;
  };
  if (style.rules !== undefined)
    for (const edge of ["EdgeTop", "InsideHorizontal", "EdgeBottom"] as const)
      draw(edge, style.rules, "Thin");
  if (style.underline !== undefined) draw("EdgeBottom", style.underline, "Medium");
  if (style.overline !== undefined) draw("EdgeTop", style.overline, "Thin");
}
