import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { number, whole } from "../arguments/scalars";
import { defineFunction, required } from "../engine/define-function";
import { dataName } from "../arguments/directions";
import { scoringPart } from "../problems/parts";
import { notOnePerColumn, numbers, weights } from "../arguments/ranges";
import { weightsName } from "./score";

const ranging = scoringPart(
  () => import(/* webpackChunkName: "scoring" */ "../../model/scoring/weight-range"),
);

/** As many columns as a sheet has. */
const mostColumns = 16_384;

export const weightrange = defineFunction({
  id: "WEIGHTRANGE",
  family: "tools",
  mode: "spill",
  title: { en: "How far a weight may move", zh: "权重稳定区间" },
  parameters: {
    data: required(numbers, "数据"),
    weights: required(weights, "权重"),
    criterion: required(whole(1, mostColumns), "准则序号"),
    cut: required(number, "分界"),
  },
  async answer({ data, weights, criterion, cut }) {
    const columns = data[0]?.length ?? 0;
    const wrong = notOnePerColumn(weights, weightsName, data, dataName);
    if (wrong) return wrong;
    if (criterion > columns)
      return new ExplainedProblem("#VALUE!", {
        en: `Criterion must be a column of data, 1 to ${columns}; ${criterion} is not.`,
        zh: `参数“准则序号”须为数据的列号，1 至 ${columns}，给出的是 ${criterion}。`,
      });
    const model = await ranging();
    if (isProblem(model)) return model;
    const ranges = model.weightRanges(data, weights, criterion - 1, cut);
    return isProblem(ranges) ? ranges : ranges.map(({ low, high }) => [low, high]);
  },
});
