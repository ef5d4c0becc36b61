import type { Value } from "../../functions/engine/define-function";
import { addressOf, type Area } from "../cells/address";
import { keepBlanks } from "../formulas/keep-blanks";
import { argumentText } from "../formulas/write-call";
import type { Content } from "../plan/plan";
import type { PartCell, PartCells, SheetCell, ToolArgument, ToolCall, ToolValues } from "./tool-sheet";

type Areas = ReadonlyMap<string, Area>;

/** What is written into a cell that no call fills. */
export function contentOf(cell: SheetCell, areas: Areas): Content {
  if (typeof cell !== "object") return cell;
  // A blank cell would show as 0, and become a number that nobody stated.
  if ("own" in cell) return { formula: `=${keepBlanks(cell.own)}` };
  if ("link" in cell) return { formula: `=${cellAddress(cell.link, areas)}` };
  if ("reciprocal" in cell) return { formula: `=1/${cellAddress(cell.reciprocal, areas)}` };
  if ("formula" in cell) return { formula: addressed(cell.formula, areas) };
  const [cells, sign] = "quotient" in cell ? [cell.quotient, "/"] : [cell.difference, "-"];
  return { formula: `=${cells.map((one) => cellAddress(one, areas)).join(sign)}` };
}

export function formulaOf({ id, given }: ToolCall, areas: Areas): string {
  const args = given.map((argument) => argumentAddress(argument, areas));
  while (args.at(-1) === "") args.pop();
  return `=FINTECH.${id}(${args.join(",")})`;
}

/** What a cell that no call fills shows. */
export function valueOf(cell: SheetCell, values: ToolValues): Value {
  if (typeof cell !== "object") return cell;
  if ("own" in cell) return cell.value;
  if ("link" in cell) return valueAt(cell.link, values);
  if ("formula" in cell) return cell.value(values);
  if ("reciprocal" in cell) return divided(1, valueAt(cell.reciprocal, values));
  const [a, b] = ("quotient" in cell ? cell.quotient : cell.difference).map((one) => valueAt(one, values));
  if ("quotient" in cell) return divided(a, b);
  return typeof a === "number" && typeof b === "number" ? a - b : "";
}

function divided(above: Value | undefined, below: Value | undefined): Value {
  return typeof above === "number" && typeof below === "number" && below !== 0 ? above / below : "";
}

function valueAt({ of, row, column }: PartCell, values: ToolValues): Value {
  return values.get(of)?.[row]?.[column] ?? "";
}

function cellAddress({ of, row, column }: PartCell, areas: Areas): string {
  const area = areas.get(of);
  if (!area) throw new Error(`There is no part ${of}`);
  return addressOf({ row: area.row + row, column: area.column + column, height: 1, width: 1 });
}

/** [part], [part 2 0] and [part * 0] as addresses. */
function addressed(formula: string, areas: Areas): string {
  return formula.replace(
    /\[([\w-]+)(?: (\*|\d+) (\d+))?\]/g,
    (_, of: string, row: string | undefined, column: string | undefined) => {
      if (row === undefined) return addressOf(areaIn({ of }, areas));
      const columns = [Number(column), 1] as const;
      return addressOf(
        areaIn(row === "*" ? { of, columns } : { of, columns, rows: [Number(row), 1] }, areas),
      );
    },
  );
}

/** Where cells of a part stand. */
export function areaIn({ of, rows, columns, to }: PartCells, areas: Areas): Area {
  const area = areas.get(of);
  const end = to === undefined ? area : areas.get(to);
  if (!area || !end) throw new Error(`There is no part ${of}`);
  const [row, height] = rows ?? [0, area.height];
  const [column, width] = columns ?? [0, end.column + end.width - area.column];
  return { row: area.row + row, column: area.column + column, height, width };
}

function argumentAddress(argument: ToolArgument, areas: Areas): string {
  if (typeof argument !== "object") return argumentText(argument);
  return addressOf(areaIn(argument, areas));
}
