import { CellError, type Cell, type Grid } from "../../functions/engine/cells";
import { functionById } from "../../functions/catalogue";
import type { Pace, Value } from "../../functions/engine/define-function";
import { evaluate } from "../../functions/engine/evaluate";
import { isProblem } from "../../model/problem";
import { isSourced } from "../format/cell-value";
import { valuesOf } from "../formulas/write-call";
import { valueOf } from "./tool-formulas";
import {
  partsOf,
  type Rows,
  type ToolValues,
  type Part,
  type ToolArgument,
  type ToolSheet,
} from "./tool-sheet";

/**
 * Calculates a tool as its cells will: every call is answered by the function that answers it in a cell. `stopped` is
 * asked before each call; undefined where it was. What takes long goes at `pace`.
 */
export async function calculateTool(
  sheet: ToolSheet,
  stopped: () => boolean = () => false,
  pace?: Pace,
): Promise<ToolValues | undefined> {
  const known = new Map<string, Rows>();
  for (const part of partsOf(sheet)) {
    if (stopped()) return undefined;
    known.set(part.id, await valuesIn(part, known, pace));
  }
  return stopped() ? undefined : known;
}

async function valuesIn({ id, content }: Part, known: ToolValues, pace: Pace | undefined): Promise<Rows> {
  if (!("call" in content)) {
    // Lower cells of a part may read those above: reciprocals do.
    const rows: Value[][] = [];
    const soFar = new Map(known).set(id, rows);
    for (const cells of content.cells) {
      const row: Value[] = [];
      rows.push(row);
      for (const cell of cells) row.push(valueOf(cell, soFar));
    }
    return rows;
  }
  const { call, height, width } = content;
  const definition = functionById(call.id);
  if (!definition) throw new Error(`There is no function ${call.id}`);
  const given = call.given.map((argument) => argumentFor(argument, known));
  const values = valuesOf(await evaluate(definition, given, { pace }));
  const [[only] = []] = values;
  // An error stands in one cell of the sheet; here it stands for all that is missing.
  if (isProblem(only) && values.length === 1 && values[0]?.length === 1)
    return Array.from({ length: height }, () => Array<Value>(width).fill(only));
  return values;
}

/** As Excel hands the cells of a range over. */
function argumentFor(given: ToolArgument, known: ToolValues): Grid | Exclude<ToolArgument, object> {
  if (typeof given !== "object") return given;
  const { of, rows, columns } = given;
  const cut = <T>(list: readonly T[], part: readonly [number, number] | undefined) =>
    part ? list.slice(part[0], part[0] + part[1]) : list;
  return cut(known.get(of) ?? [], rows).map((row) => cut(row, columns).map(cellOf));
}

function cellOf(value: Value): Cell {
  if (isProblem(value)) return new CellError(value.code);
  if (isSourced(value)) return value.value;
  return value === "" ? null : value;
}
