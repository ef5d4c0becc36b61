import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import type { Units } from "../../model/dea/decision-units";
import type { Text } from "../../report/language";
import { language, logical } from "../arguments/scalars";
import { defineFunction, optional, required, type Value } from "../engine/define-function";
import { orientation } from "./efficiency";
import { efficiencyPart } from "../problems/parts";
import { numbers } from "../arguments/ranges";
import { cap } from "../engine/messages";
import { withSolver } from "../engine/with-solver";

const measuring = efficiencyPart(
  () => import(/* webpackChunkName: "efficiency" */ "../../model/dea/malmquist"),
);

const headings: readonly Text[] = [
  { en: "malmquist", zh: "Malmquist 指数" },
  { en: "efficiency change", zh: "效率变化" },
  { en: "technical change", zh: "技术变化" },
];

export const malmquist = defineFunction({
  id: "MALMQUIST",
  family: "tools",
  mode: "spill",
  endsBeforeZeros: true,
  title: { en: "Change of productivity between two periods", zh: "Malmquist 生产率指数" },
  parameters: {
    inputs0: required(numbers, "前期投入"),
    outputs0: required(numbers, "前期产出"),
    inputs1: required(numbers, "后期投入"),
    outputs1: required(numbers, "后期产出"),
    orientation: optional(orientation, "导向", "output"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  async answer({ inputs0, outputs0, inputs1, outputs1, orientation }, { language, pace }) {
    const model = await measuring();
    if (isProblem(model)) return model;
    const first: Units = { inputs: inputs0, outputs: outputs0 };
    const last: Units = { inputs: inputs1, outputs: outputs1 };
    const measure = { returns: "crs", orientation } as const;
    const wrong =
      unlike(first, last) ??
      model.unmeasurable(first, measure, "before") ??
      model.unmeasurable(last, measure, "after");
    if (wrong) return wrong;
    const changes = await withSolver((highs) => model.malmquist(highs, first, last, orientation), pace);
    if (isProblem(changes)) return changes;
    return [
      headings.map((heading) => heading[language]),
      ...changes.map((change): Value[] =>
        isProblem(change)
          ? [change, change, change]
          : [change.malmquist, change.efficiency, change.technical],
      ),
    ];
  },
});

/** The two periods must be of the same units and the same inputs and outputs. */
function unlike(first: Units, last: Units): ExplainedProblem | undefined {
  return (
    differ(first.inputs, last.inputs, names.inputs) ?? differ(first.outputs, last.outputs, names.outputs)
  );
}

const names = {
  inputs: [
    { en: "inputs0", zh: "前期投入" },
    { en: "inputs1", zh: "后期投入" },
  ],
  outputs: [
    { en: "outputs0", zh: "前期产出" },
    { en: "outputs1", zh: "后期产出" },
  ],
} as const;

function differ(
  a: Units["inputs"],
  b: Units["inputs"],
  [nameOfA, nameOfB]: readonly [Text, Text],
): ExplainedProblem | undefined {
  const [columnsOfA, columnsOfB] = [a[0]?.length ?? 0, b[0]?.length ?? 0];
  if (a.length === b.length && columnsOfA === columnsOfB) return undefined;
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(nameOfB.en)} must have the shape of ${nameOfA.en}, the same unit in each row: ${a.length} × ${columnsOfA} is wanted, ${b.length} × ${columnsOfB} was given.`,
    zh: `参数“${nameOfB.zh}”须与“${nameOfA.zh}”形状相同，每行为同一单位：应为 ${a.length} × ${columnsOfA}，给出的是 ${b.length} × ${columnsOfB}。`,
  });
}
