import { normalisations, normalise, type Normalisation } from "../model/normalisation";
import { isProblem } from "../model/problem";
import { term } from "../report/glossary";
import { defineFunction, optional, required } from "./define";
import { directions, directionsOf } from "./directions";
import { numbers } from "./ranges";
import { oneOf } from "./words";

const names: Readonly<Record<Normalisation, readonly [en: string, zh: string, aliases: string]>> = {
  minmax: ["min-max", "极差标准化", "min max|range|最大最小|最小最大|极差"],
  zscore: ["z-score", "标准分数", "z|z score|standard score|标准差标准化|Z分数"],
  vector: ["vector", "向量归一化", "euclidean|length|向量|模长"],
  sum: ["sum", "合计归一化", "share|shares|合计|占比|比重"],
  max: ["maximum", "最大值归一化", "largest|最大值|最大"],
};
/** How columns are made comparable, as words. */
export const normalisationTerms = normalisations.map((id) => term(id, ...names[id]));

export const normalize = defineFunction({
  id: "NORMALIZE",
  family: "tools",
  mode: "spill",
  title: { en: "Criteria made comparable", zh: "数据标准化" },
  parameters: {
    data: required(numbers, "数据"),
    method: optional(oneOf(normalisationTerms), "方法", "minmax"),
    directions: optional(directions, "方向"),
  },
  answer({ data, method, directions }) {
    const turned = directionsOf(data[0]?.length ?? 0, directions);
    return isProblem(turned) ? turned : normalise(data, method, turned);
  },
});
