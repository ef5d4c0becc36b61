import type { bubble } from "./bubble";
import type { FunctionHelp } from "../engine/define-function";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors } from "../help/criteria-help";

export const bubbleHelp: FunctionHelp<typeof bubble> = {
  description: {
    en: "A table for a bubble chart of projects: time across, cost up, size for value, and a zone at the means of time and cost.",
    zh: "项目气泡图的数据表：横轴为时间，纵轴为成本，气泡大小为价值，并按时间与成本的均值划分类别。",
  },
  parameters: {
    items: { en: "The names of the projects, a row or a column.", zh: "项目名称，一行或一列。" },
    cost: { en: "What each costs, equally many.", zh: "各项目的成本，个数相同。" },
    time: {
      en: "How long each takes until it pays, equally many.",
      zh: "各项目见效所需的时间，个数相同。",
    },
    value: {
      en: "What each is worth, zero or more, equally many.",
      zh: "各项目的价值，不能为负，个数相同。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table: item, time (across), cost (up), size (100 for the greatest value), and zone: quick win (short, cheap), major project (short, dear), option (long, cheap), long bet (long, dear), cut at the means.",
    zh: "一张表：项目、时间（横轴）、成本（纵轴）、大小（价值最大者为 100）与类别：速赢（短、低成本）、重点工程（短、高成本）、储备（长、低成本）、远期押注（长、高成本），以均值为界。",
  },
  notes: [
    {
      en: "Ready for Excel's bubble chart: time, cost and size as x, y and bubble size. Sizes are in proportion to value and meant as areas, which is how Excel draws them unless told otherwise; radii would make the large ones look larger still.",
      zh: "可直接用于 Excel 气泡图：时间、成本、大小分别作为 X、Y 与气泡大小。大小与价值成正比，按面积表示（Excel 的默认方式）；若按半径表示，大气泡会被进一步夸大。",
    },
    {
      en: "The zones are our words, not the report's: its chart of comprehensive value shows no coordinates, and its circles stand for value that reaches beyond the business itself.",
      zh: "类别名称为本工具所用，并非报告用语：报告的综合价值图未给出坐标，且圆的大小代表包含外溢效应的综合价值。",
    },
    {
      en: "Zones are relative to these items: add a dear one, and others become cheap. Fix the cuts with PLACE where that matters.",
      zh: "类别相对于所给项目：加入一个高成本项目，其他项目就会变为低成本。需要固定分界时请用 PLACE。",
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
      shows: { en: "Chinese names are answered in Chinese", zh: "中文名称以中文作答" },
    },
    {
      given: [[["A"]], [[1]], [[1]], [[0]]],
      answer: "#DIV/0!",
      shows: { en: "Nothing to draw", zh: "没有可绘制的气泡" },
    },
  ],
};
