import type { FunctionHelp } from "../engine/define-function";
import type { rank } from "./rank";
import { criteriaErrors } from "../help/criteria-help";

export const rankHelp: FunctionHelp<typeof rank> = {
  description: {
    en: "Returns the rank of each score; by default, 1 is the greatest. Numbers that differ only by rounding share a rank.",
    zh: "返回各得分的名次，默认最大者为第 1 名；仅因舍入而不同的数视为并列。",
  },
  parameters: {
    scores: { en: "The numbers to rank, in one row or one column.", zh: "要排名的数值，一行或一列。" },
    order: {
      en: "desc (the greatest is 1) or asc (the least is 1). Default: desc.",
      zh: "降序（最大者为 1）或升序（最小者为 1）。省略时为降序。",
    },
    ties: {
      en: "The rank that equal numbers share: min (the best), average, dense (no gap after them) or max. Default: min.",
      zh: "并列者的名次：最小名次、平均名次、密集名次（之后不跳号）或最大名次。省略时为最小名次。",
    },
  },
  result: {
    en: "Ranks, counted from 1, in a row or a column like the scores.",
    zh: "名次，从 1 开始，行列方向与得分相同。",
  },
  notes: [
    {
      en: "Numbers that agree to twelve digits count as equal, so 0.1 + 0.2 and 0.3 share a rank; Excel's RANK.EQ and RANK.AVG compare bit by bit. Use average before you correlate ranks.",
      zh: "前十二位有效数字相同即视为并列，例如 0.1 + 0.2 与 0.3；Excel 的 RANK.EQ 与 RANK.AVG 逐位比较。计算秩相关前宜用平均名次。",
    },
    {
      en: "A rank does not show how close scores are: first and second may be almost equal. Use ROBUST and WEIGHTRANGE to see how far an order depends on the weights.",
      zh: "名次不反映得分差距，第 1 与第 2 可能相差无几。次序对权重的依赖程度可用 ROBUST 与 WEIGHTRANGE 了解。",
    },
  ],
  errors: [criteriaErrors.blankCell, criteriaErrors.notUnderstood],
  examples: [
    {
      given: [[[0.4], [0.9], [0.4], [0.1]]],
      answer: [[2], [1], [2], [4]],
      shows: { en: "Two scores share rank 2", zh: "两者并列第 2" },
    },
    {
      given: [[[0, 2, 3, 2]], "升序", "平均"],
      answer: [[1, 2.5, 4, 2.5]],
      shows: { en: "The example of SciPy's rankdata", zh: "SciPy rankdata 的算例" },
    },
    {
      given: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      answer: "#VALUE!",
      shows: { en: "The scores must be one row or one column", zh: "须为一行或一列" },
    },
  ],
};
