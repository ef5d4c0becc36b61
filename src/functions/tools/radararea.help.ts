import type { FunctionHelp } from "../engine/define-function";
import type { radararea } from "./radararea";
import { criteriaErrors } from "../help/criteria-help";

export const radarareaHelp: FunctionHelp<typeof radararea> = {
  description: {
    en: "Returns the area of each row's radar polygon, relative to full marks on every axis. With order mean, it does not depend on the order of the axes.",
    zh: "返回每行雷达图多边形的面积，相对于各轴满分时的面积；顺序取“平均”时与坐标轴排列无关。",
  },
  parameters: {
    values: {
      en: "A table of numbers from 0 to 1 without headings: one row for each item, one column for each of at least three axes.",
      zh: "每行一个对象，每列一个坐标轴（至少三个），数值须在 0 与 1 之间，不含标题。",
    },
    order: {
      en: "given (the axes in the order given) or mean (over all orders). Default: given.",
      zh: "原顺序（按坐标轴的排列）或平均（所有排列的平均）。省略时为原顺序。",
    },
  },
  result: {
    en: "A column of numbers from 0 to 1: the area of each row, relative to full marks on every axis.",
    zh: "一列数值，0 至 1：每行面积相对于各轴满分时的面积。",
  },
  notes: [
    {
      en: "The area of a polygon with the values $v_1, \\dots, v_n$, divided by the greatest possible area, is the mean product of neighbouring axes, where $v_{n+1} = v_1$ (surface measure of overall performance, SMOP: Mosley and Mayer 1999).",
      zh: "数值为 $v_1, \\dots, v_n$ 的多边形面积除以最大面积，即相邻两轴乘积的均值，其中 $v_{n+1} = v_1$（总体绩效面积指标 SMOP：Mosley 与 Mayer 1999）。",
    },
    {
      en: "With four axes or more, the area depends on their order, which is arbitrary. mean takes the mean product of all pairs of axes, which no order can change; use it to compare items. Products amplify differences: twice the value on every axis gives four times the area.",
      zh: "注意：坐标轴为四个或以上时，面积取决于轴的排列顺序，而排列本身并无依据。“平均”取所有两轴乘积的均值，与排列无关，比较对象时宜用。乘积会放大差距：各轴均为两倍时面积为四倍。",
    },
    {
      en: "The report shows a digital-practice radar without values. This function measures radars of your own.",
      zh: "报告展示的数字化实践雷达图未给出数值，本函数用于您自己的雷达图。",
    },
  ],
  formulas: [
    {
      name: { en: "given", zh: "原顺序" },
      latex: String.raw`\frac{A}{A_{\max}} = \frac{\tfrac{1}{2} \sin\frac{2\pi}{n} \sum_{i=1}^{n} v_i v_{i+1}}{\tfrac{n}{2} \sin\frac{2\pi}{n}} = \frac{1}{n} \sum_{i=1}^{n} v_i v_{i+1}`,
    },
    {
      name: { en: "mean", zh: "平均" },
      latex: String.raw`\frac{2}{n(n-1)} \sum_{i<j} v_i v_j`,
    },
  ],
  literature: ["mosley1999"],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "In a cell: the row has a blank cell. Other rows are calculated.",
        zh: "单元格内：该行有空值，其他行照常计算。",
      },
    },
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: { en: "There are fewer than three axes.", zh: "坐标轴少于三个。" },
    },
    {
      code: "#NUM!",
      when: {
        en: "In a cell: the row has a number outside 0 to 1. The message names it. Use NORMALIZE to bring data to this scale.",
        zh: "单元格内：该行有超出 0 至 1 的数值，错误说明会指明位置。可先用 NORMALIZE 标准化。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [1, 1, 1, 1],
          [0.5, 0.5, 0.5, 0.5],
          [1, 0, 1, 0],
        ],
      ],
      answer: [[1], [0.25], [0]],
      shows: {
        en: "Full marks, half marks, and two opposite axes that enclose no area",
        zh: "满分、半分，以及相对两轴不围成面积",
      },
    },
    {
      given: [[[1, 0, 1, 0]], "平均"],
      answer: 1 / 6,
      shows: { en: "Over all orders of the axes", zh: "对所有轴排列取平均" },
    },
    {
      given: [[[0.5, 0.5, 1.5]]],
      answer: "#NUM!",
      shows: { en: "Beyond full marks", zh: "超过满分" },
    },
    {
      given: [[[0.5, 0.5]]],
      answer: "#VALUE!",
      shows: { en: "Two axes enclose no area", zh: "两个轴不围成面积" },
    },
  ],
};
