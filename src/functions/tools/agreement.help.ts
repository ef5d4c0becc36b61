import type { agreement } from "./agreement";
import type { FunctionHelp } from "../engine/define-function";
import { criteriaErrors } from "../help/criteria-help";

export const agreementHelp: FunctionHelp<typeof agreement> = {
  description: {
    en: "How far two rankings of the same rows agree, from −1 (reversed) to 1 (the same): Kendall's tau-b or Spearman's rho.",
    zh: "两种排名的一致程度，−1 为完全相反，1 为完全一致：肯德尔 tau-b 或斯皮尔曼系数。",
  },
  parameters: {
    a: { en: "Scores or ranks of the rows, one row or one column.", zh: "各行的得分或名次，一行或一列。" },
    b: {
      en: "Other scores or ranks of the same rows, equally many.",
      zh: "相同各行的另一组得分或名次，个数相同。",
    },
    method: {
      en: "kendall or spearman. Left out: kendall.",
      zh: "肯德尔或斯皮尔曼。省略时为肯德尔。",
    },
  },
  result: {
    en: "One number from −1 (the order is reversed) through 0 (nothing in common) to 1 (the same order).",
    zh: "一个数值，−1 为次序完全相反，0 为无关，1 为次序完全相同。",
  },
  notes: [
    {
      en: "kendall: (pairs ordered alike − pairs ordered otherwise) ÷ √(pairs not tied in a × pairs not tied in b), tau-b, which corrects for ties (Kendall 1945). spearman: the correlation of the ranks, equal numbers sharing the mean of their ranks. Scores do as well as ranks.",
      zh: "肯德尔 tau-b：（同序对 − 异序对）÷ √（a 中不并列的对 × b 中不并列的对），已对并列作修正（Kendall 1945）。斯皮尔曼：名次的相关系数，并列取平均名次。得分与名次均可。",
    },
    {
      en: "kendall is the easier to read: at 0.8, nine pairs in ten are ordered alike. Use it to see whether another method or other weights change the order.",
      zh: "肯德尔系数更易解读：0.8 表示十对中约有九对次序相同。可用于检查换用方法或权重后次序是否改变。",
    },
    {
      en: "Set a ranking by PLACE or SCORE against the same with a row or a criterion left out: how firm an order is shows in how little that changes.",
      zh: "可将原排名与去掉一行或一项准则后的排名比较：变化越小，次序越稳固。",
    },
  ],
  errors: [
    criteriaErrors.blankCell,
    { code: "#N/A", when: { en: "There is one row only.", zh: "只有一行。" } },
    criteriaErrors.notUnderstood,
    { code: "#DIV/0!", when: { en: "a or b does not vary.", zh: "某一序列没有差异。" } },
  ],
  examples: [
    {
      given: [[[12, 2, 1, 12, 2]], [[1, 4, 7, 1, 0]]],
      answer: -Math.SQRT2 / 3,
      shows: { en: "The example of SciPy's kendalltau", zh: "SciPy kendalltau 的算例" },
    },
    {
      given: [[[1], [2], [3], [4], [5]], [[5], [6], [7], [8], [7]], "斯皮尔曼"],
      answer: 0.8207826816681233,
      shows: { en: "The example of SciPy's spearmanr", zh: "SciPy spearmanr 的算例" },
    },
    {
      given: [[[1, 2, 3]], [[5, 5, 5]]],
      answer: "#DIV/0!",
      shows: { en: "The second ranks nothing", zh: "第二个序列没有差异" },
    },
  ],
};
