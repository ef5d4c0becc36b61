import type { FunctionHelp } from "../engine/define-function";
import type { radargap } from "./radargap";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const radargapHelp: FunctionHelp<typeof radargap> = {
  description: {
    en: "Measures how far each row falls short of a benchmark, on average over the axes. Values above the benchmark do not compensate.",
    zh: "衡量每行在各轴上低于基准的平均幅度；超出基准的部分不抵补。",
  },
  parameters: {
    values: criteriaHelp.values,
    benchmark: {
      en: "The target on each axis, in one row or one column: one cell for each column of values.",
      zh: "各轴的目标或标杆值，一行或一列，与数值的列一一对应。",
    },
  },
  result: {
    en: "A column of numbers in the unit of values, one for each row: 0 if the row reaches the benchmark on every axis.",
    zh: "一列数值，单位与数值相同，每行一个：各轴均达到基准时为 0。",
  },
  notes: [
    {
      en: "The gap is the mean shortfall of the values $v_i$ against the benchmark $b_i$ over $n$ axes. A value above the benchmark on one axis does not compensate for a shortfall on another; a difference of means would hide it.",
      zh: "差距为 $n$ 个轴上数值 $v_i$ 低于基准 $b_i$ 的平均幅度。某轴超出基准不能抵补另一轴的不足，而直接比较均值会掩盖这一点。",
    },
    {
      en: "All axes count equally, so bring them to one scale first with NORMALIZE. The benchmark is your choice: another institution, a mean, a target.",
      zh: "各轴等权，宜先用 NORMALIZE 统一尺度。基准由您选定：另一机构、均值或目标。",
    },
  ],
  formulas: [
    { name: { en: "Gap", zh: "差距" }, latex: String.raw`\frac{1}{n} \sum_{i=1}^{n} \max(0,\, b_i - v_i)` },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "In a cell: the row has a blank cell. As the whole result: the benchmark has a blank cell.",
        zh: "单元格内：该行有空值；整个结果：基准有空值。",
      },
    },
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "benchmark does not have one cell for each column of values.",
        zh: "基准的个数与数值的列数不同。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [0.5, 1, 0.2],
          [0.9, 0.9, 0.9],
        ],
        [[0.6, 0.6, 0.6]],
      ],
      answer: [[0.5 / 3], [0]],
      shows: { en: "Below the benchmark on two axes, and on none", zh: "两轴不足，以及全部达标" },
    },
    {
      given: [[[0.5, 1, 0.2]], [[0.6, 0.6]]],
      answer: "#VALUE!",
      shows: { en: "A benchmark for two of three axes", zh: "基准缺少一个轴" },
    },
  ],
};
