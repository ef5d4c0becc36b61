import { ExplainedProblem } from "../engine/explained-problem";
import type { Problem } from "../../model/problem";
import type { Rows } from "../arguments/ranges";

/** One unit has none to be compared with; mostly its table lies on its side. Undefined where there are more. */
export function singleUnit(inputs: Rows<number>): Problem | undefined {
  if (inputs.length !== 1) return undefined;
  const columns = inputs[0]?.length ?? 0;
  return new ExplainedProblem("#VALUE!", {
    en: `Inputs has one row, which is one unit with ${columns} ${columns === 1 ? "input" : "inputs"}: efficiency compares units. Give a row for each unit; if the units are in columns, use TRANSPOSE().`,
    zh: `参数“投入”只有一行，即一个单位、${columns} 项投入：效率是单位之间的比较。请每个单位给出一行；若单位按列排列，请用 TRANSPOSE() 转置。`,
  });
}
