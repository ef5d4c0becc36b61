import type { ahpcheck } from "./ahpcheck";
import type { FunctionHelp } from "../engine/define-function";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors } from "../help/criteria-help";

/** Three criteria have a closed form: 1 + k + 1 ÷ k with k³ = 7 × 1/8 ÷ 1/5. */
const largest = 1 + Math.cbrt(4.375) + 1 / Math.cbrt(4.375);

export const ahpcheckHelp: FunctionHelp<typeof ahpcheck> = {
  description: {
    en: "Checks whether pairwise judgements are consistent: the largest eigenvalue, Saaty's consistency index and ratio, and whether the ratio is 0.1 or less.",
    zh: "检验判断矩阵的一致性：最大特征值、Saaty 一致性指标与一致性比率，以及比率是否不超过 0.1。",
  },
  parameters: {
    pairwise: {
      en: "The judgements, as in AHP: a square range with 1 on the diagonal. One cell of each pair can be blank or 0. Several experts: their squares below each other.",
      zh: "判断矩阵，与 AHP 相同：方阵，对角线为 1，每对单元格可有一个留空或填 0。多位专家：各自的方阵上下排列。",
    },
    ri: {
      en: "The random index: saaty1980 (up to 10 criteria), saaty2007 (up to 15) or a number. Default: saaty1980.",
      zh: "随机一致性指标：Saaty 1980 年表（至 10 阶）、Saaty 2007 年表（至 15 阶）或一个数值。省略时为 Saaty 1980 年表。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "Five rows of name and value: lambda max (the largest eigenvalue), CI (consistency index), RI (the random index used), CR (consistency ratio), and consistent, which is TRUE if CR is 0.1 or less. With several experts, one column of values for each, and a last one for the group.",
    zh: "名称与数值两列共五行：最大特征值、一致性指标 CI、所用的随机一致性指标 RI、一致性比率 CR，以及是否一致（CR 不超过 0.1 时为 TRUE）。多位专家时依次各占一列数值，最后一列为群体。",
  },
  notes: [
    {
      en: "For $n$ criteria, $\\mathrm{CI}$ is 0 if the judgements are consistent. $\\mathrm{CR}$ compares it with the mean $\\mathrm{RI}$ of random judgements (Saaty 1977, 1980). With one or two criteria there is nothing to contradict, and CR is 0. Beyond the table of random indices, lambda max and CI are returned and the other cells are #N/A, except that CR is 0 if CI is 0.",
      zh: "对 $n$ 项准则，判断完全一致时 $\\mathrm{CI}$ 为 0；$\\mathrm{CR}$ 将其与随机判断的均值 $\\mathrm{RI}$ 相比（Saaty 1977、1980）。一阶、二阶矩阵不存在矛盾，CR 为 0。阶数超出随机指标表时仍返回最大特征值与 CI，其余单元格为 #N/A；但 CI 为 0 时 CR 为 0。",
    },
    {
      en: "Published ratios differ because they use different tables of random indices: for three criteria, 0.58 (1980) or 0.52 (later, from larger samples; see Alonso and Lamata 2006). The result therefore states the index used.",
      zh: "已发表的一致性比率因所用随机指标表而不同：三阶为 0.58（1980 年）或 0.52（后期更大样本，参见 Alonso 与 Lamata 2006）。因此结果中列出所用的 RI。",
    },
    {
      en: "Reliability: 0.1 is a rule of thumb, not a test. If CR is above it, look for the judgement that fits the others least.",
      zh: "可靠程度：0.1 是经验阈值而非统计检验。超过时，请查找与其他判断最不协调的一项。",
    },
  ],
  formulas: [
    {
      name: { en: "Consistency index and ratio", zh: "一致性指标与一致性比率" },
      latex: String.raw`\mathrm{CI} = \frac{\lambda_{\max} - n}{n - 1}, \qquad \mathrm{CR} = \frac{\mathrm{CI}}{\mathrm{RI}}`,
    },
  ],
  literature: ["saaty1977", "saaty1980", "saaty1990", "alonso2006"],
  errors: [
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "pairwise is neither a square range of reciprocal judgements nor such squares below each other.",
        zh: "判断矩阵既非互反方阵，也非上下排列的互反方阵。",
      },
    },
    {
      code: "#N/A",
      when: {
        en: "In a cell: the table of random indices does not cover this many criteria.",
        zh: "单元格内：阶数超出随机指标表。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [1, 7, 1 / 5],
          [null, 1, 1 / 8],
          [null, null, 1],
        ],
      ],
      answer: [
        ["lambda max", largest],
        ["CI", (largest - 3) / 2],
        ["RI", 0.58],
        ["CR", (largest - 3) / 2 / 0.58],
        ["consistent", false],
      ],
      shows: {
        en: "Saaty (1990): 3.247 and 0.213, not consistent",
        zh: "Saaty（1990）：3.247 与 0.213，不一致",
      },
    },
    {
      given: [
        [
          [1, 2, 4],
          [null, 1, 2],
          [null, null, 1],
        ],
        undefined,
        "zh",
      ],
      answer: [
        ["最大特征值", 3],
        ["一致性指标 CI", 0],
        ["随机一致性指标 RI", 0.58],
        ["一致性比率 CR", 0],
        ["是否一致", true],
      ],
      shows: { en: "Consistent judgements, result in Chinese", zh: "完全一致，以中文作答" },
    },
  ],
};
