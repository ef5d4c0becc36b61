import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors } from "../help/path-help";
import type { curve } from "./curve";

export const curveHelp: FunctionHelp<typeof curve> = {
  description: {
    en: "Returns values of a growth curve at given times, from parameters in FIT's order or from FIT's whole result.",
    zh: "计算增长曲线在任意时间的值，参数按 FIT 的顺序给出，或直接使用 FIT 的整个结果。",
  },
  parameters: {
    model: { en: "logistic, gompertz, richards or bass.", zh: "逻辑斯蒂、龚珀兹、理查兹或巴斯。" },
    parameters: {
      en: "The parameters, in one row or one column: K, r, t0; K, b, c; K, r, t0, v; or p, q, m. Or FIT's whole result, two columns.",
      zh: "写成一行或一列的参数：K、r、t0；K、b、c；K、r、t0、v；或 p、q、m。也可为 FIT 的整个结果（两列）。",
    },
    t: {
      en: "The times to calculate, one cell or a range. Fractions and times beyond the data are allowed.",
      zh: "要计算的时间，单个单元格或区域；可为小数，也可超出数据范围。",
    },
  },
  result: {
    en: "Values in the shape of t, in the unit of y. For bass, the cumulative adoption. A blank time gives a blank cell.",
    zh: "与时间区域同形的数值，单位与拟合数据相同；巴斯模型为累计采用量。时间为空则结果为空。",
  },
  notes: [
    {
      en: 'To fit and evaluate in one step, write `CURVE("logistic",FIT("logistic",A2:A9,B2:B9),A2:A15)`. Times beyond the data are extrapolated, and the result then depends on the ceiling. For the adoptions of one period with bass, take the difference of two values.',
      zh: '一步完成拟合与取值，可写 `CURVE("逻辑斯蒂",FIT("逻辑斯蒂",A2:A9,B2:B9),A2:A15)`。超出数据范围的时间属于外推，结果取决于饱和值。巴斯模型某一期的新增采用量为相邻两个值之差。',
    },
    {
      en: "The parameters have the same meaning as in FIT. Before the launch, at $t \\le 0$, the adoption of bass is 0; BASSPEAK returns its peak.",
      zh: "各参数的含义见 FIT。巴斯模型在推出之前（$t \\le 0$）采用量为零，其峰值见 BASSPEAK。",
    },
  ],
  formulas: [
    { name: { en: "logistic", zh: "逻辑斯蒂" }, latex: String.raw`\frac{K}{1 + e^{-r(t - t_0)}}` },
    { name: { en: "gompertz", zh: "Gompertz（龚帕兹）" }, latex: String.raw`K e^{-b e^{-ct}}` },
    { name: { en: "richards", zh: "理查兹" }, latex: String.raw`K \left(1 + e^{-r(t - t_0)}\right)^{-1/v}` },
    {
      name: { en: "bass", zh: "巴斯" },
      latex: String.raw`m F(t), \qquad F(t) = \frac{1 - e^{-(p+q)t}}{1 + \frac{q}{p} e^{-(p+q)t}}`,
    },
  ],
  literature: ["verhulst1845", "gompertz1825", "richards1959", "bass1969"],
  errors: [
    pathErrors.blankCell,
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "The number of parameters does not fit the model, or they belong to another model.",
        zh: "参数个数与模型不符，或属于其他模型。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "The parameters define no curve: v, p or m is not greater than 0, or q is negative. An error from FIT keeps its own code.",
        zh: "参数不构成曲线：v、p 或 m 不大于 0，或 q 为负。FIT 的错误按原代码传递。",
      },
    },
  ],
  examples: [
    {
      given: ["logistic", [[100, 1, 5]], [[5], [6]]],
      answer: [[50], [100 / (1 + Math.exp(-1))]],
      shows: { en: "Half of the ceiling at t0", zh: "在 t0 处为饱和值的一半" },
    },
    {
      given: [
        "bass",
        [
          ["name", "value"],
          ["p", 0.03],
          ["q", 0.38],
          ["m", 1000],
          ["rss", 0],
          ["r2", 1],
        ],
        [[0, 5]],
      ],
      answer: [[0, (1000 * (1 - Math.exp(-0.41 * 5))) / (1 + (0.38 / 0.03) * Math.exp(-0.41 * 5))]],
      shows: {
        en: "From FIT's whole result: adopted after five periods",
        zh: "使用 FIT 的整个结果：五期后的累计采用量",
      },
    },
    {
      given: ["richards", [[100, 1, 5]], 5],
      answer: "#VALUE!",
      shows: { en: "A parameter is missing", zh: "缺少参数" },
    },
  ],
};
