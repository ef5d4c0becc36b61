import type { FunctionHelp } from "../engine/define-function";
import type { radararea } from "./radararea";
import { criteriaErrors } from "../help/criteria-help";

export const radarareaHelp: FunctionHelp<typeof radararea> = {
  description: {
    en: "The area of each row's radar polygon, relative to full marks on every axis. With order mean it does not depend on the order of the axes.",
    zh: "每行雷达图多边形的面积，相对于各轴满分时的面积；顺序取“平均”时与坐标轴排列无关。",
  },
  parameters: {
    values: {
      en: "A row for each item, a column for each of at least three axes, every number from 0 to 1; no headings.",
      zh: "每行一个对象，每列一个坐标轴（至少三个），数值须在 0 与 1 之间，不含标题。",
    },
    order: {
      en: "given (the axes in their order) or mean (over all orders). Left out: given.",
      zh: "原顺序（按坐标轴的排列）或平均（所有排列的平均）。省略时为原顺序。",
    },
  },
  result: {
    en: "A column of numbers from 0 to 1: each row's area relative to that of full marks on every axis.",
    zh: "一列数值，0 至 1：每行面积相对于各轴满分时的面积。",
  },
  notes: [
    {
      en: "The polygon's area ½ sin(2π/n) Σ v(i)·v(i+1), divided by its greatest, n/2 sin(2π/n): the mean product of neighbouring axes (surface measure of overall performance, SMOP, Mosley and Mayer 1998).",
      zh: "多边形面积为 ½ sin(2π/n) Σ v(i)·v(i+1)，除以最大面积 n/2 sin(2π/n)，即相邻两轴乘积的均值（SMOP，Mosley 与 Mayer 1998）。",
    },
    {
      en: "Beware: with four axes or more the area depends on their order, which is nobody's finding. order mean takes the mean product of all pairs, which no order can change; prefer it for comparing items. Products punish imbalance: twice as good on every axis is four times the area.",
      zh: "注意：坐标轴为四个或以上时，面积取决于轴的排列顺序，而排列本身并无依据。“平均”取所有两轴乘积的均值，与排列无关，比较对象时宜用。乘积会放大差距：各轴均为两倍时面积为四倍。",
    },
    {
      en: "The report shows a digital-practice radar without values; this measures radars of yours.",
      zh: "报告展示的数字化实践雷达图未给出数值，本函数用于您自己的雷达图。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "In a cell: the row has a blank; the others are answered.",
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
        en: "In a cell: the row has a number outside 0 to 1; the sentence names it. NORMALIZE brings data there.",
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
        en: "Full marks, half marks, and two opposite axes that enclose nothing",
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
