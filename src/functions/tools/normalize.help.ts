import type { FunctionHelp } from "../engine/define-function";
import type { normalize } from "./normalize";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const normalizeHelp: FunctionHelp<typeof normalize> = {
  description: {
    en: "Makes the columns of a table comparable, so that they can be weighed and added up; costs are turned round.",
    zh: "将表中各列标准化，使其可以加权汇总；成本型指标会被转换方向。",
  },
  parameters: {
    data: criteriaHelp.data,
    method: {
      en: "minmax, zscore, vector, sum or max. Left out: minmax.",
      zh: "极差标准化、标准分数、向量归一化、合计归一化或最大值归一化。省略时为极差标准化。",
    },
    directions: criteriaHelp.directions,
  },
  result: {
    en: "A table in the shape of data, without headings, in which more is better in every column (with vector, sum and max costs have become 1 ÷ x).",
    zh: "与数据同形的表，不含标题，各列均为越大越好（向量、合计、最大值法中成本先取倒数）。",
  },
  notes: [
    {
      en: "Criteria are counted in different units; before they are weighed they must be brought to one scale. minmax: (x − min) ÷ (max − min), from 0 to 1, costs (max − x) ÷ (max − min). zscore: (x − mean) ÷ population standard deviation, costs negated. vector: x ÷ √Σx². sum: x ÷ Σx. max: x ÷ max.",
      zh: "各项准则量纲不同，加权前须统一尺度。极差：(x − 最小) ÷ (最大 − 最小)，取值 0 至 1，成本为 (最大 − x) ÷ (最大 − 最小)。标准分数：(x − 均值) ÷ 总体标准差，成本取负。向量：x ÷ √Σx²。合计：x ÷ Σx。最大值：x ÷ 最大值。",
    },
    {
      en: "OECD and JRC (2008), Handbook on Constructing Composite Indicators; vector normalisation after Hwang and Yoon (1981). The choice is a judgement that can change an order: compare two methods with AGREEMENT.",
      zh: "参见 OECD 与 JRC（2008）《综合指标构建手册》；向量归一化见 Hwang 与 Yoon（1981）。方法选择属于主观判断，可能改变次序，可用 AGREEMENT 比较两种方法的结果。",
    },
    {
      en: 'minmax hangs on two rows, the best and the worst: another row can move all others. Blank cells are refused; on a sheet that may have some write IF(B2:D9="","",B2:D9), so that no blank is read as 0.',
      zh: '极差法只取决于最优与最劣两行，增减一行可能影响全部结果。空单元格会报错；可能有空值的区域请写 IF(B2:D9="","",B2:D9)，以免空值被读作 0。',
    },
  ],
  errors: [
    criteriaErrors.blankCell,
    { code: "#N/A", when: { en: "zscore of a single row.", zh: "仅有一行时求标准分数。" } },
    criteriaErrors.notUnderstood,
    {
      code: "#NUM!",
      when: {
        en: "A cost is not greater than 0 where its reciprocal is taken, or a sum or maximum is negative.",
        zh: "取倒数的成本不大于 0，或合计、最大值为负。",
      },
    },
    {
      code: "#DIV/0!",
      when: {
        en: "All rows of a column are alike, or it adds up to 0; the sentence names the column.",
        zh: "某列各行相同，或合计为 0，错误说明会指明列号。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [2, 10],
          [4, 30],
          [6, 20],
        ],
      ],
      answer: [
        [0, 0],
        [0.5, 1],
        [1, 0.5],
      ],
      shows: { en: "From 0 to 1", zh: "极差标准化到 0 至 1" },
    },
    {
      given: [
        [
          [2, 10],
          [4, 30],
          [6, 20],
        ],
        "极差",
        [["效益", "成本"]],
      ],
      answer: [
        [0, 1],
        [0.5, 0],
        [1, 0.5],
      ],
      shows: { en: "The second column is a cost", zh: "第二列为成本" },
    },
    {
      given: [[[3], [4]], "vector"],
      answer: [[0.6], [0.8]],
      shows: { en: "Divided by the length of the column", zh: "除以列向量的模长" },
    },
    {
      given: [
        [
          [1, 5],
          [2, 5],
        ],
      ],
      answer: "#DIV/0!",
      shows: { en: "A column without spread", zh: "没有差异的列" },
    },
  ],
};
