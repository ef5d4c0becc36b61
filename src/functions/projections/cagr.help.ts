import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { cagr } from "./cagr";

export const cagrHelp: FunctionHelp<typeof cagr> = {
  description: {
    en: "Returns the constant growth rate per period that leads from one number to another, like Excel's RRI.",
    zh: "返回从期初值到期末值的每期复合增长率，与 Excel 的 RRI 一致。",
  },
  parameters: {
    v0: { en: "The first number, not 0.", zh: "期初值，不能为 0。" },
    v1: {
      en: "The last number, of the same sign; 0 gives −100%.",
      zh: "期末值，须与期初值同号；为 0 时结果为 −100%。",
    },
    periods: {
      en: "The number of periods between them, such as 2024 − 2020 = 4. Fractions are allowed.",
      zh: "两者之间的期数，如 2024 − 2020 = 4，可为小数。",
    },
  },
  result: {
    en: "A growth rate per period, as a fraction. Format it as a percentage.",
    zh: "每期增长率（小数），可设为百分比格式。",
  },
  notes: [
    {
      en: "For numbers of your own. GROWTH does the same for the report's numbers and keeps their source. Excel's RRI takes the same arguments in another order (periods first).",
      zh: "用于自有数据。GROWTH 用于报告数据并保留来源；Excel 的 RRI 参数顺序不同（期数在前）。",
    },
    {
      en: "The rate depends only on the two ends, not on what lies between them, and says nothing about uncertainty. FIT uses all points; BAND shows a range.",
      zh: "该比率只取决于首尾两个数，不反映中间过程及其不确定性。FIT 使用全部数据点，BAND 给出区间。",
    },
    {
      en: "Between two negative numbers the rate tells how fast the amount below zero grows: from −1 to −2 it is positive, though the number falls.",
      zh: "两个数值均为负时，比率表示负值绝对额的增长：由 −1 到 −2 的比率为正，尽管数值在下降。",
    },
  ],
  formulas: [
    {
      name: { en: "Growth rate over n periods", zh: "n 期的增长率" },
      latex: String.raw`g = \left(\frac{v_1}{v_0}\right)^{1/n} - 1`,
    },
  ],
  errors: [
    errorHelp.notUnderstood,
    {
      code: "#NUM!",
      when: {
        en: "Periods is not greater than 0, or the two numbers differ in sign.",
        zh: "期数不大于 0，或两个数值异号。",
      },
    },
    { code: "#DIV/0!", when: { en: "The first number is 0.", zh: "期初值为 0。" } },
  ],
  examples: [
    {
      given: [2691.9, 5754.5, 4],
      answer: (5754.5 / 2691.9) ** (1 / 4) - 1,
      shows: { en: "20.9% a year", zh: "年均增长 20.9%" },
    },
    {
      given: [10000, 11000, 96],
      answer: (11000 / 10000) ** (1 / 96) - 1,
      shows: {
        en: "The example of Excel's page on RRI: 0.0009933",
        zh: "Excel 中 RRI 帮助页的示例：0.0009933",
      },
    },
    {
      given: [[[100], [100]], [[121], [81]], 2],
      answer: [[0.1], [-0.1]],
      shows: { en: "A column of numbers returns a column of rates", zh: "一列数值返回一列增长率" },
    },
    {
      given: [100, 120, 0],
      answer: "#NUM!",
      shows: { en: "No growth rate over zero periods", zh: "期数为零时没有增长率" },
    },
  ],
};
