import type { EfficiencyFacts, UnitTable } from "../../model/problem-facts";
import type { Text } from "../../report/language";
import { cap } from "../engine/messages";
import type { Words } from "../engine/explained-problem";
import { cellName, rowName } from "./cells";

const undesirable: Text = { en: "undesirable", zh: "非期望产出" };

/** What the arguments are called: in EFFICIENCY, and in MALMQUIST for either period. */
const names: Readonly<Record<"only" | "before" | "after", Readonly<Record<UnitTable["table"], Text>>>> = {
  only: { inputs: { en: "inputs", zh: "投入" }, outputs: { en: "outputs", zh: "产出" }, undesirable },
  before: {
    inputs: { en: "inputs0", zh: "前期投入" },
    outputs: { en: "outputs0", zh: "前期产出" },
    undesirable,
  },
  after: {
    inputs: { en: "inputs1", zh: "后期投入" },
    outputs: { en: "outputs1", zh: "后期产出" },
    undesirable,
  },
};

/** The name of the argument that a table of units came in. */
export function tableName({ table, period }: UnitTable): Text {
  return names[period ?? "only"][table];
}

/** What allows amounts below 0, and what does not. */
const ways: Readonly<Record<UnitTable["table"], Text>> = {
  inputs: {
    en: "EFFICIENCY allows negative inputs with returns vrs and orientation output, except for result scale. The slacks-based measure (SBM) does not, and a constant added to the column would change the scores.",
    zh: "EFFICIENCY 仅在规模报酬可变（vrs）且产出导向（output）时允许负投入，结果为规模效率时除外。基于松弛的测度（SBM）不允许；将整列加上常数则会改变效率值。",
  },
  outputs: {
    en: "EFFICIENCY allows negative outputs with returns vrs and orientation input, except for result scale. The slacks-based measure (SBM) does not, and a constant added to the column would change the scores.",
    zh: "EFFICIENCY 仅在规模报酬可变（vrs）且投入导向（input）时允许负产出，结果为规模效率时除外。基于松弛的测度（SBM）不允许；将整列加上常数则会改变效率值。",
  },
  undesirable: { en: "", zh: "" },
};
const nowhere: Text = { en: "", zh: "" };

export const words: Words<EfficiencyFacts> = {
  "rows-differ": ({ inputs, outputs, period }) => {
    const { inputs: ofInputs, outputs: ofOutputs } = names[period ?? "only"];
    return {
      en: `${cap(ofInputs.en)} has ${inputs} rows and ${ofOutputs.en} has ${outputs}: each row is one unit in both.`,
      zh: `参数“${ofInputs.zh}”有 ${inputs} 行，“${ofOutputs.zh}”有 ${outputs} 行：两者每行须对应同一单位。`,
    };
  },
  "undesirable-rows-differ": ({ inputs, undesirable }) => ({
    en: `Inputs has ${inputs} rows and undesirable has ${undesirable}: each row is one unit in both.`,
    zh: `参数“投入”有 ${inputs} 行，“非期望产出”有 ${undesirable} 行：两者每行须对应同一单位。`,
  }),
  "amount-not-allowed": (cell) => {
    const { en, zh } = tableName(cell);
    const where = cellName(cell);
    const more = cell.period === undefined ? ways[cell.table] : nowhere;
    return {
      en: `${cap(en)} must be zero or more; ${where.en} is ${cell.value}. ${more.en}`.trim(),
      zh: `参数“${zh}”不能为负；${where.zh}为 ${cell.value}。${more.zh}`,
    };
  },
  "row-of-zeros": (where) => ({
    en: `${cap(tableName(where).en)} must be greater than 0 somewhere in each row; ${rowName(where.row).en} is all 0.`,
    zh: `参数“${tableName(where).zh}”的每行须至少有一个大于 0 的值；${rowName(where.row).zh}全部为 0。`,
  }),
  "range-too-wide": (cell) => ({
    en: `${cap(tableName(cell).en)} holds units of too different size: ${cellName(cell).en} is ${cell.value}, less than a hundred-millionth of its column's mean.`,
    zh: `参数“${tableName(cell).zh}”各单位规模相差过大：${cellName(cell).zh}为 ${cell.value}，不足该列均值的一亿分之一。`,
  }),
  "beyond-others": ({ unit }) => ({
    en: `Unit ${unit + 1} cannot be compared with the others alone: no combination of them produces what it does from what it uses, so it has no super-efficiency.`,
    zh: `第${unit + 1}个单位无法仅与其他单位比较：其他单位的任何组合都无法以其投入达到其产出，因此没有超效率值。`,
  }),
  "not-solved": () => ({
    en: "The linear programme of this unit could not be solved reliably: check its inputs and outputs for errors of scale.",
    zh: "该单位的线性规划未能可靠求解：请检查其投入与产出的量级是否有误。",
  }),
  "out-of-reach": ({ unit }) => ({
    en: `Unit ${unit + 1} cannot be compared across the periods: in one of them no combination of units produces what it does from what it uses.`,
    zh: `第${unit + 1}个单位无法跨期比较：其中一期的任何单位组合都无法以其投入达到其产出。`,
  }),
};
