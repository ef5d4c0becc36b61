import type { concentration } from "./concentration";
import type { FunctionHelp } from "../engine/define-function";
import { criteriaErrors } from "../help/criteria-help";

export const concentrationHelp: FunctionHelp<typeof concentration> = {
  description: {
    en: "How concentrated the amounts of a range are, in one number: Herfindahl–Hirschman index from 0 to 1, evenness, or the effective number.",
    zh: "一组数值的集中程度：赫芬达尔指数（0 至 1）、均匀度或有效数目。",
  },
  parameters: {
    values: {
      en: "Amounts, none negative, in a range of any shape: all its cells count.",
      zh: "一组非负数值，区域形状不限，全部单元格计入。",
    },
    index: {
      en: "hhi, evenness or effective. Left out: hhi.",
      zh: "赫芬达尔指数、均匀度或有效数目。省略时为赫芬达尔指数。",
    },
  },
  result: {
    en: "One number: hhi from 1 ÷ n (all equal) to 1 (one has everything); evenness from 0 to 1 (all equal); effective from 1 to n.",
    zh: "一个数值：赫芬达尔指数介于 1 ÷ n（全部相等）与 1（集中于一个）之间；均匀度介于 0 与 1（全部相等）之间；有效数目介于 1 与 n 之间。",
  },
  notes: [
    {
      en: "With the shares p of the amounts: hhi Σp² (Herfindahl–Hirschman index as a fraction; authorities often print it times 10,000). evenness −Σ p ln p ÷ ln n (Pielou 1966). effective 1 ÷ Σp²: how many equal amounts would be as concentrated.",
      zh: "令占比为 p：赫芬达尔指数 Σp²（以小数表示，监管机构常乘以 10,000）；均匀度 −Σ p ln p ÷ ln n（Pielou 1966）；有效数目 1 ÷ Σp²，即同等集中程度相当于多少个相等的数值。",
    },
    {
      en: "A zero counts as one of n for evenness and changes nothing else. The index depends on how finely things are divided: compare only what is cut alike.",
      zh: "零值计入均匀度的 n，对其他指标无影响。指数取决于划分的粗细，只宜比较划分方式相同的数据。",
    },
  ],
  errors: [
    criteriaErrors.blankCell,
    criteriaErrors.notUnderstood,
    { code: "#NUM!", when: { en: "A cell is negative.", zh: "单元格为负。" } },
    {
      code: "#DIV/0!",
      when: {
        en: "All cells are 0, or evenness of a single cell.",
        zh: "全部为 0，或仅有一个单元格时求均匀度。",
      },
    },
  ],
  examples: [
    {
      given: [[[2078, 351, 262.9]]],
      answer: 0.6224397926275422,
      shows: {
        en: "The three segments of 2020 in the report, from their stated numbers",
        zh: "以报告2020年三个细分领域的数值计算",
      },
    },
    {
      given: [[[1], [1], [1], [1]], "有效数目"],
      answer: 4,
      shows: { en: "Four equal amounts", zh: "四个相等的数值" },
    },
    {
      given: [[[5, -1]]],
      answer: "#NUM!",
      shows: { en: "A share cannot be negative", zh: "占比不能为负" },
    },
  ],
};
