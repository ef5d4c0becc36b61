import type { FunctionHelp } from "../engine/define-function";
import type { radargap } from "./radargap";
import { criteriaErrors, criteriaHelp } from "../help/criteria-help";

export const radargapHelp: FunctionHelp<typeof radargap> = {
  description: {
    en: "How far each row falls short of a benchmark on average over the axes; what exceeds it makes up for nothing.",
    zh: "每行在各轴上低于基准的平均幅度；超出基准的部分不抵补。",
  },
  parameters: {
    values: criteriaHelp.values,
    benchmark: {
      en: "What is aimed at on each axis, a row or a column, one for each column of values.",
      zh: "各轴的目标或标杆值，一行或一列，与数值的列一一对应。",
    },
  },
  result: {
    en: "A column of numbers in the unit of values, one for each row: 0 where the benchmark is reached on every axis.",
    zh: "一列数值，单位与数值相同，每行一个：各轴均达到基准时为 0。",
  },
  notes: [
    {
      en: "The mean over the axes of max(0, benchmark − value). Being above the benchmark on one axis does not make up for falling short on another, which a difference of means would hide.",
      zh: "各轴 max(0, 基准 − 数值) 的均值。某轴超出基准不能抵补另一轴的不足，而直接比较均值会掩盖这一点。",
    },
    {
      en: "All axes count alike, so bring them to one scale first (NORMALIZE). The benchmark is yours: another institution, a mean, a target.",
      zh: "各轴等权，宜先统一尺度（NORMALIZE）。基准由您选定：另一机构、均值或目标。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "In a cell: the row has a blank. As the whole answer: the benchmark has one.",
        zh: "单元格内：该行有空值；整个结果：基准有空值。",
      },
    },
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "The benchmark does not have a cell for each column of values.",
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
      shows: { en: "Short of it on two axes, and nowhere", zh: "两轴不足，以及全部达标" },
    },
    {
      given: [[[0.5, 1, 0.2]], [[0.6, 0.6]]],
      answer: "#VALUE!",
      shows: { en: "A benchmark for two of three axes", zh: "基准缺少一个轴" },
    },
  ],
};
