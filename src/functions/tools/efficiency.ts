import type { Scale, ScaleKind } from "../../model/dea/efficiency";
import type { Projection } from "../../model/dea/frontier";
import { isProblem, type Outcome } from "../../model/problem";
import type { Orientation, ReturnsToScale, Units } from "../../model/dea/decision-units";
import { term } from "../../report/glossary";
import type { Text } from "../../report/language";
import { language } from "../arguments/scalars";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { mostCells } from "../engine/evaluate";
import { efficiencyPart } from "../problems/parts";
import { numbers } from "../arguments/ranges";
import { sentences } from "../engine/messages";
import { withSolver } from "../engine/with-solver";
import { oneOf } from "../arguments/word-list";
import { singleUnit } from "./single-unit";

const measuring = efficiencyPart(
  () => import(/* webpackChunkName: "efficiency" */ "../../model/dea/efficiency"),
);

/** How outputs change if all inputs are multiplied. */
export const returnsToScale = oneOf<ReturnsToScale>([
  term("crs", "constant returns to scale", "规模报酬不变", "constant|ccr|不变|CCR模型"),
  term("vrs", "variable returns to scale", "规模报酬可变", "variable|bcc|可变|BCC模型"),
  term("nirs", "non-increasing returns to scale", "规模报酬非递增", "non-increasing|drs|非递增"),
  term("ndrs", "non-decreasing returns to scale", "规模报酬非递减", "non-decreasing|irs|非递减"),
]);

/** Whether inputs are to shrink or outputs to grow. */
export const orientation = oneOf<Orientation>([
  term("input", "input", "投入导向", "inputs|in|投入|投入型"),
  term("output", "output", "产出导向", "outputs|out|产出|产出型"),
]);

const result = oneOf([
  term("score", "score", "效率值", "scores|efficiency|效率|得分"),
  term("super", "super-efficiency", "超效率", "super efficiency|超效率值"),
  term("slacks", "slacks", "松弛量", "slack|松弛|松弛变量"),
  term("targets", "targets", "目标值", "target|目标|投影"),
  term("peers", "peers", "参照集", "lambda|lambdas|peer|标杆|参考集|权重"),
  term("scale", "scale efficiency", "规模效率", "scale|规模"),
]);

const scaleKinds: Readonly<Record<ScaleKind, Text>> = {
  irs: { en: "irs", zh: "规模报酬递增" },
  crs: { en: "crs", zh: "规模报酬不变" },
  drs: { en: "drs", zh: "规模报酬递减" },
};

export const efficiency = defineFunction({
  id: "EFFICIENCY",
  family: "tools",
  mode: "spill",
  endsBeforeZeros: true,
  title: { en: "Efficiency by data envelopment analysis", zh: "数据包络分析效率" },
  parameters: {
    inputs: required(numbers, "投入"),
    outputs: required(numbers, "产出"),
    returns: optional(returnsToScale, "规模报酬", "crs"),
    orientation: optional(orientation, "导向", "input"),
    result: optional(result, "结果", "score"),
    lang: optional(language, "语言"),
  },
  async answer({ inputs, outputs, returns, orientation, result }, { language, pace }) {
    const model = await measuring();
    if (isProblem(model)) return model;
    const units: Units = { inputs, outputs };
    // The efficiency of scale compares with constant returns, whichever are given.
    const measure = { returns: result === "scale" ? "crs" : returns, orientation } as const;
    const wrong = singleUnit(inputs) ?? model.unmeasurable(units, measure);
    if (wrong) return wrong;
    if (result === "peers" && inputs.length ** 2 > mostCells)
      return sentences.tooLarge(inputs.length ** 2, mostCells);
    switch (result) {
      case "score":
        return inRows(
          withSolver((highs) => model.efficiencies(highs, units, measure), pace),
          (score) => [score],
        );
      case "super":
        return inRows(
          withSolver((highs) => model.superEfficiencies(highs, units, measure), pace),
          (score) => [score],
        );
      case "scale":
        return inRows(
          withSolver((highs) => model.scales(highs, units, orientation), pace),
          (scale) => scaleRow(scale, language),
        );
      default:
        return inRows(
          withSolver((highs) => model.projections(highs, units, measure), pace),
          (point, unit) => pointRow(point, units, unit, result, orientation),
        );
    }
  },
});

/** A row for each unit, or why there is none. */
export async function inRows<T>(
  answers: Promise<Outcome<readonly T[]>>,
  row: (answer: T, unit: number) => Value[],
): Promise<Outcome<Value[][]>> {
  const all = await answers;
  return isProblem(all) ? all : all.map(row);
}

function scaleRow(scale: Outcome<Scale>, language: keyof Text): Value[] {
  return isProblem(scale) ? [scale, scale] : [scale.efficiency, scaleKinds[scale.kind][language]];
}

function pointRow(
  point: Outcome<Projection>,
  { inputs, outputs }: Units,
  unit: number,
  result: "slacks" | "targets" | "peers",
  orientation: Orientation,
): Value[] {
  const own = { inputs: inputs[unit] ?? [], outputs: outputs[unit] ?? [] };
  const width = result === "peers" ? inputs.length : own.inputs.length + own.outputs.length;
  if (isProblem(point)) return Array<Value>(width).fill(point);
  const { factor, peers, inputSlacks, outputSlacks } = point;
  if (result === "peers") return [...peers];
  if (result === "slacks") return [...inputSlacks, ...outputSlacks];
  const [shrunk, grown] = orientation === "input" ? [factor, 1] : [1, factor];
  return [
    ...own.inputs.map((x, k) => x * shrunk - (inputSlacks[k] ?? 0)),
    ...own.outputs.map((y, k) => y * grown + (outputSlacks[k] ?? 0)),
  ];
}
