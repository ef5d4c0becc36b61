import type { agreement } from "./agreement";
import type { FunctionHelp } from "../engine/define-function";
import { criteriaErrors } from "../help/criteria-help";

export const agreementHelp: FunctionHelp<typeof agreement> = {
  description: {
    en: "Measures how far two rankings of the same rows agree, from −1 (reversed) to 1 (identical): Kendall's tau-b or Spearman's rho.",
    zh: "衡量同一组对象两种排名的一致程度，−1 为完全相反，1 为完全一致：肯德尔 tau-b 或斯皮尔曼系数。",
  },
  parameters: {
    a: {
      en: "The scores or ranks of the rows, in one row or one column.",
      zh: "各行的得分或名次，一行或一列。",
    },
    b: {
      en: "Other scores or ranks of the same rows. Same number of cells as a.",
      zh: "相同各行的另一组得分或名次，个数相同。",
    },
    method: {
      en: "kendall or spearman. Default: kendall.",
      zh: "肯德尔或斯皮尔曼。省略时为肯德尔。",
    },
  },
  result: {
    en: "A number: −1 if the order is reversed, 0 if the two orders have nothing in common, 1 if the order is the same.",
    zh: "一个数值，−1 为次序完全相反，0 为无关，1 为次序完全相同。",
  },
  notes: [
    {
      en: "Use it to see whether another method or other weights change the order of your rows. Both arguments may be scores or ranks.",
      zh: "用于判断换用方法或权重后次序是否改变。两个参数既可以是得分，也可以是名次。",
    },
    {
      en: "kendall is tau-b, which corrects for ties (Kendall 1945). $n_c$ pairs of rows have the same order in a and b, $n_d$ the opposite order; $n_0$ is the number of all pairs, $n_a$ and $n_b$ the number of pairs tied in a and in b. spearman is the correlation of the ranks $R$ and $S$; equal numbers share the mean of their ranks (Spearman 1904).",
      zh: "肯德尔系数为 tau-b，已对并列作修正（Kendall 1945）。$n_c$ 为同序对数，$n_d$ 为异序对数，$n_0$ 为总对数，$n_a$、$n_b$ 分别为两个序列中的并列对数。斯皮尔曼系数为名次 $R$ 与 $S$ 的相关系数，并列者取平均名次（Spearman 1904）。",
    },
    {
      en: "kendall is easier to read: at 0.8, nine pairs in ten have the same order. To see how firm a ranking is, leave out one row or one criterion and compare: the smaller the change, the firmer the ranking.",
      zh: "肯德尔系数更易解读：0.8 表示十对中约有九对次序相同。要了解排名是否稳固，可去掉一行或一项准则再作比较：变化越小，排名越稳固。",
    },
  ],
  formulas: [
    {
      name: { en: "kendall", zh: "肯德尔" },
      latex: String.raw`\tau_b = \frac{n_c - n_d}{\sqrt{(n_0 - n_a)(n_0 - n_b)}}`,
    },
    {
      name: { en: "spearman", zh: "斯皮尔曼" },
      latex: String.raw`\rho = \frac{\sum_i (R_i - \bar{R})(S_i - \bar{S})}{\sqrt{\sum_i (R_i - \bar{R})^2 \sum_i (S_i - \bar{S})^2}}`,
    },
  ],
  literature: ["kendall1945", "spearman1904"],
  errors: [
    criteriaErrors.blankCell,
    { code: "#N/A", when: { en: "There is only one row.", zh: "只有一行。" } },
    criteriaErrors.notUnderstood,
    {
      code: "#DIV/0!",
      when: { en: "All cells of a, or all cells of b, are equal.", zh: "某一序列的值全部相同。" },
    },
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
      shows: { en: "All values of the second ranking are equal", zh: "第二个序列的值全部相同" },
    },
  ],
};
