import { curves, type Curve } from "../../model/curves/curves";
import { isProblem, type Outcome } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { normalise } from "../../report/normalise";
import { time } from "../arguments/times";
import { parseNumber } from "../arguments/number-text";
import type { Grid } from "../engine/cells";
import { curveModel } from "../arguments/curve-model";
import { defineFunction, required, type RangeKind } from "../engine/define-function";
import { gridWithBlanksOf, vector } from "../arguments/ranges";
import { notANumber } from "../arguments/number-refusals";

const parametersName = { en: "parameters", zh: "参数" };

/** Cells as they are: what they mean depends on the model. */
const anyCells: RangeKind<Grid> = {
  shape: "range",
  zeroIsBlank: false,
  isAlone: true,
  read: (grid) => grid,
};

/** The parameters of a curve: its numbers in order, or a table of name and value such as FIT's whole result. */
function readParameters(grid: Grid, curve: Curve): Outcome<readonly number[]> {
  const named = grid.length > 1 && grid[0]?.length === 2 ? byName(grid) : undefined;
  if (named) return inOrder(named, curve);
  const given = vector.read(grid, parametersName);
  if (isProblem(given)) return given;
  if (given.length !== curve.parameters.length) return wrongNumber(curve, given.length);
  return given;
}

/** The second column by the names in the first; undefined where the first holds no names. */
function byName(grid: Grid): ReadonlyMap<string, Grid[number][number]> | undefined {
  const named = new Map<string, Grid[number][number]>();
  for (const [name, value] of grid)
    if (typeof name === "string" && parseNumber(name) === undefined)
      named.set(normalise(name), value ?? null);
  return named.size > 0 ? named : undefined;
}

function inOrder(named: ReadonlyMap<string, Grid[number][number]>, curve: Curve): Outcome<readonly number[]> {
  const found: number[] = [];
  for (const name of curve.parameters) {
    const cell = named.get(normalise(name));
    const value = parseNumber(cell);
    if (cell === undefined || cell === null) return missing(curve, name);
    if (value === undefined)
      return notANumber(
        { en: `${parametersName.en} (${name})`, zh: `${parametersName.zh}（${name}）` },
        typeof cell === "object" ? "" : cell,
      );
    found.push(value);
  }
  return found;
}

function wrongNumber({ id, parameters }: Curve, given: number): ExplainedProblem {
  return new ExplainedProblem("#VALUE!", {
    en: `The ${id} curve takes ${parameters.length} parameters, ${parameters.join(", ")}; ${given} cells were given. FIT's whole result will do too.`,
    zh: `${id} 曲线需要 ${parameters.length} 个参数（${parameters.join("、")}），给出的是 ${given} 个单元格。也可直接使用 FIT 的整个结果。`,
  });
}

function missing({ id, parameters }: Curve, name: string): ExplainedProblem {
  return new ExplainedProblem("#VALUE!", {
    en: `Parameters has no “${name}”: the ${id} curve needs ${parameters.join(", ")}. Was another model fitted?`,
    zh: `参数中没有“${name}”：${id} 曲线需要 ${parameters.join("、")}。是否拟合了其他模型？`,
  });
}

export const curve = defineFunction({
  id: "CURVE",
  family: "projections",
  mode: "spill",
  title: { en: "Points on a growth curve", zh: "增长曲线取值" },
  parameters: {
    model: required(curveModel, "模型"),
    parameters: required(anyCells, "参数"),
    t: required(gridWithBlanksOf(time), "时间"),
  },
  answer({ model, parameters, t }) {
    const drawn = curves[model];
    const read = readParameters(parameters, drawn);
    if (isProblem(read)) return read;
    const outside = drawn.outside(read);
    if (outside) return outside;
    return t.map((row) => row.map((time) => (time === null ? "" : drawn.value(read, time))));
  },
});
