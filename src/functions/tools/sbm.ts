import { isProblem } from "../../model/problem";
import type { SbmUnits } from "../../model/dea/slacks-based";
import { term } from "../../report/glossary";
import { numbers } from "../arguments/ranges";
import { language } from "../arguments/scalars";
import { oneOf } from "../arguments/word-list";
import { defineFunction, optional, required } from "../engine/define-function";
import { ExplainedProblem } from "../engine/explained-problem";
import { withSolver } from "../engine/with-solver";
import { efficiencyPart } from "../problems/parts";
import { inRows, returnsToScale } from "./efficiency";
import { singleUnit } from "./single-unit";

const measuring = efficiencyPart(
  () => import(/* webpackChunkName: "efficiency" */ "../../model/dea/slacks-based"),
);

const result = oneOf([
  term("score", "score", "效率值", "scores|efficiency|效率|得分"),
  term("super", "super-efficiency", "超效率", "super efficiency|超效率值|super-sbm"),
  term("slacks", "slacks", "松弛量", "slack|松弛|松弛变量"),
  term("targets", "targets", "目标值", "target|目标|投影"),
]);

export const sbm = defineFunction({
  id: "SBM",
  family: "tools",
  mode: "spill",
  endsBeforeZeros: true,
  title: { en: "Slacks-based efficiency, with undesirable outputs", zh: "SBM 效率（可含非期望产出）" },
  parameters: {
    inputs: required(numbers, "投入"),
    outputs: required(numbers, "产出"),
    undesirable: optional(numbers, "非期望产出"),
    returns: optional(returnsToScale, "规模报酬", "crs"),
    result: optional(result, "结果", "score"),
    lang: optional(language, "语言"),
  },
  async answer({ inputs, outputs, undesirable = [], returns, result }, { pace }) {
    const model = await measuring();
    if (isProblem(model)) return model;
    const units: SbmUnits = { inputs, outputs, undesirable };
    const wrong = singleUnit(inputs) ?? model.unmeasurableBySlacks(units);
    if (wrong) return wrong;
    if (result === "super") {
      if (undesirable.length > 0) return noSuperEfficiency;
      return inRows(
        withSolver((highs) => model.superSlacksBased(highs, units, returns), pace),
        (score) => [score],
      );
    }
    const width = [inputs, outputs, undesirable].reduce((sum, table) => sum + (table[0]?.length ?? 0), 0);
    return inRows(
      withSolver((highs) => model.slacksBased(highs, units, returns), pace),
      (point, unit) => {
        if (result === "score") return [isProblem(point) ? point : point.score];
        if (isProblem(point)) return Array<typeof point>(width).fill(point);
        return result === "targets"
          ? model.targetOf(units, unit, point)
          : [...point.inputSlacks, ...point.outputSlacks, ...point.undesirableSlacks];
      },
    );
  },
});

const noSuperEfficiency = new ExplainedProblem("#VALUE!", {
  en: "Super-efficiency with undesirable outputs is not defined in Tone (2002, 2003): use result score, or leave undesirable out.",
  zh: "Tone（2002、2003）未定义含非期望产出的超效率：请改用结果“score”（效率值），或不给出非期望产出。",
});
