import type { RandomIndexTable } from "../../model/scoring/consistency";
import { isProblem } from "../../model/problem";
import { term } from "../../report/glossary";
import type { Text } from "../../report/language";
import { judgements } from "../arguments/judgements";
import { language, positive } from "../arguments/scalars";
import { parseNumber } from "../arguments/number-text";
import { defineFunction, optional, required, type CellKind } from "../engine/define-function";
import { scoringPart } from "../problems/parts";
import { oneOf } from "../arguments/word-list";

const checking = scoringPart(
  () => import(/* webpackChunkName: "scoring" */ "../../model/scoring/consistency"),
);

const tables = oneOf<RandomIndexTable>([
  term("saaty1980", "Saaty 1980", "Saaty 1980 年表", "1980|saaty"),
  term("saaty2007", "Saaty 2007", "Saaty 2007 年表", "2007"),
]);
const given = positive(true);

/** A table of random indices, or the index itself; the years 1980 and 2007 are tables. */
const randomIndex: CellKind<RandomIndexTable | number> = {
  ...tables,
  read(value, argument) {
    const number = parseNumber(value);
    return number === undefined || number === 1980 || number === 2007
      ? tables.read(value, argument)
      : given.read(number, argument);
  },
};

export const names = {
  lambdaMax: { en: "lambda max", zh: "最大特征值" },
  index: { en: "CI", zh: "一致性指标 CI" },
  randomIndex: { en: "RI", zh: "随机一致性指标 RI" },
  ratio: { en: "CR", zh: "一致性比率 CR" },
  consistent: { en: "consistent", zh: "是否一致" },
} as const satisfies Record<string, Text>;

export const ahpcheck = defineFunction({
  id: "AHPCHECK",
  family: "tools",
  mode: "spill",
  title: { en: "Consistency of pairwise judgements", zh: "判断矩阵一致性检验" },
  parameters: {
    pairwise: required(judgements, "判断矩阵"),
    ri: optional(randomIndex, "随机一致性指标", "saaty1980"),
    lang: optional(language, "语言"),
  },
  async answer({ pairwise, ri }, { language }) {
    const model = await checking();
    if (isProblem(model)) return model;
    const matrices = model.experts(pairwise);
    if (isProblem(matrices)) return matrices;
    const all = matrices.length > 1 ? [...matrices, model.group(matrices)] : matrices;
    const checks = all.map((matrix) => model.consistency(matrix, ri));
    return (Object.keys(names) as (keyof typeof names)[]).map((key) => [
      names[key][language],
      ...checks.map((check) => check[key]),
    ]);
  },
});
