import type { bubble } from "./bubble";
import type { FunctionHelp } from "../engine/define-function";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors } from "../help/criteria-help";

export const bubbleHelp: FunctionHelp<typeof bubble> = {
  description: {
    en: "Returns a table for a bubble chart of projects: time on the x-axis, cost on the y-axis, size by value, and a zone split at the means of time and cost.",
    zh: "返回项目气泡图的数据表：横轴为时间，纵轴为成本，气泡大小为价值，并按时间与成本的均值划分类别。",
  },
  parameters: {
    items: { en: "The names of the projects, in one row or one column.", zh: "项目名称，一行或一列。" },
    cost: { en: "The cost of each project. Same number of cells as items.", zh: "各项目的成本，个数相同。" },
    time: {
      en: "The time each project takes to pay off. Same number of cells as items.",
      zh: "各项目见效所需的时间，个数相同。",
    },
    value: {
      en: "The value of each project, 0 or more. Same number of cells as items.",
      zh: "各项目的价值，不能为负，个数相同。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with the columns item, time (x-axis), cost (y-axis), size (100 for the greatest value) and zone. Zones: quick win (short, low cost), major project (short, high cost), option (long, low cost), long bet (long, high cost).",
    zh: "一张表：项目、时间（横轴）、成本（纵轴）、大小（价值最大者为 100）与类别：速赢（短、低成本）、重点工程（短、高成本）、储备（长、低成本）、远期押注（长、高成本），以均值为界。",
  },
  notes: [
    {
      en: "Use time, cost and size as the x values, y values and bubble sizes of Excel's bubble chart. Size is proportional to value and meant as an area, which is Excel's default. Drawn as widths, large bubbles would look too large.",
      zh: "可直接用于 Excel 气泡图：时间、成本、大小分别作为 X 值、Y 值与气泡大小。大小与价值成正比，按面积表示（Excel 的默认方式）；若按宽度表示，大气泡会被进一步夸大。",
    },
    {
      en: "The zone names are ours, not the report's. The report's chart of comprehensive value shows no coordinates, and its circles include value beyond the business itself.",
      zh: "类别名称为本工具所用，并非报告用语：报告的综合价值图未给出坐标，且圆的大小代表包含外溢效应的综合价值。",
    },
    {
      en: "Zones are relative to the items given: adding an expensive project makes others low cost. To use fixed cuts, use PLACE.",
      zh: "类别相对于所给项目：加入一个高成本项目，其他项目就会变为低成本。需要固定分界时请用 PLACE。",
    },
  ],
  formulas: [
    {
      name: { en: "Size", zh: "大小" },
      latex: String.raw`s_i = 100 \cdot \frac{v_i}{\max_k v_k}`,
    },
  ],
  errors: [
    criteriaErrors.blankCell,
    criteriaErrors.notUnderstood,
    { code: "#NUM!", when: { en: "A value is negative.", zh: "某项目的价值为负。" } },
    { code: "#DIV/0!", when: { en: "All values are 0.", zh: "全部价值为 0。" } },
  ],
  examples: [
    {
      given: [
        [["A"], ["B"], ["C"], ["D"]],
        [[10], [90], [10], [90]],
        [[1], [1], [9], [9]],
        [[5], [20], [10], [2]],
      ],
      answer: [
        ["item", "time", "cost", "size", "zone"],
        ["A", 1, 10, 25, "quick win"],
        ["B", 1, 90, 100, "major project"],
        ["C", 9, 10, 50, "option"],
        ["D", 9, 90, 10, "long bet"],
      ],
      shows: { en: "One of each zone", zh: "四种类别各一" },
    },
    {
      given: [[["甲", "乙"]], [[10, 90]], [[1, 9]], [[5, 10]], false],
      answer: [
        ["甲", 1, 10, 50, "速赢"],
        ["乙", 9, 90, 100, "远期押注"],
      ],
      shows: { en: "Chinese names give a Chinese result", zh: "中文名称返回中文结果" },
    },
    {
      given: [[["A"]], [[1]], [[1]], [[0]]],
      answer: "#DIV/0!",
      shows: { en: "No bubble to draw", zh: "没有可绘制的气泡" },
    },
  ],
};
