import type { Text } from "../../report/language";

/** Help for arguments that mean the same in several of the research tools. Shown by Excel, 255 characters at most. */
export const criteriaHelp = {
  data: {
    en: "A table of numbers without headings: one row for each alternative (a technology, a use case, an institution), one column for each criterion.",
    zh: "数值表，不含标题：每行为一个备选对象（技术、用例、机构），每列为一项准则。",
  },
  directions: {
    en: "For each column: 1, max or benefit if more is better; −1, min or cost if less is better; target 7 or between 10 20 if it is best there. Default: benefit for all columns. If you give directions, leave none blank.",
    zh: "每列一个：越大越好为 1、max 或效益（极大型），越小越好为 -1、min 或成本（极小型），或如中间型 7、区间型 10 20。整个省略时均为效益；给出方向时不能有空。",
  },
  ideal: {
    en: "A column that is best at a number (target 7) or within an interval (between 10 20; 10~20 and [10,20] mean the same) is turned into a benefit first: 1 at the target or inside the interval, and 1 − distance ÷ the largest distance elsewhere, so that the farthest row gets 0 (Jiang, Xie and Ye 2018). If no row is off the target, the column is 1 throughout and counts as a column without spread.",
    zh: "中间型（如：中间型 7）与区间型（如：区间型 10 20，也可写作 10~20 或 [10,20]）的列先作正向化：位于目标值或区间内为 1，其余为 1 − 距离 ÷ 该列最大距离，最远的一行为 0（姜启源、谢金星与叶俊 2018）。若各行均不偏离目标，则整列为 1，视为没有差异的列。",
  },
  weights: {
    en: "The weight of each column, 0 or more. Any scale: the weights are divided by their sum.",
    zh: "各列的权重，不能为负，尺度不限，将按总和归一。",
  },
  cut: {
    en: "The value from which a row counts as high: mean, median or a number. Default: mean.",
    zh: "高低分界：均值、中位数或一个数值。省略时为均值。",
  },
  values: {
    en: "A table of numbers without headings: one row for each item, one column for each axis of the radar.",
    zh: "数值表，不含标题：每行为一个对象，每列为雷达图的一个坐标轴。",
  },
  inputs: {
    en: "What each unit uses: one row for each unit, one column for each input, no headings. All cells 0 or more, with at least one above 0 in each row.",
    zh: "各单位的投入：每行一个单位，每列一种投入，不含标题。不能为负，且每行至少有一个大于 0。",
  },
  outputs: {
    en: "What each unit produces, in the same rows. All cells 0 or more, with at least one above 0 in each row.",
    zh: "各单位的产出，行与投入一一对应。不能为负，且每行至少有一个大于 0。",
  },
} as const satisfies Record<string, Text>;

/** Sentences about errors that several of the research tools share. */
export const criteriaErrors = {
  blankCell: {
    code: "#N/A",
    when: {
      en: "A cell of a range is blank. The message names its row and column.",
      zh: "区域中有空单元格，错误说明会指明行列。",
    },
  },
  notUnderstood: {
    code: "#VALUE!",
    when: {
      en: "A required argument is missing, a word or number is not recognised, or the sizes of ranges do not match.",
      zh: "缺少必填参数，词语或数字无法识别，或各区域大小不匹配。",
    },
  },
  blankDirection: {
    code: "#VALUE!",
    when: {
      en: "directions contains a blank cell, or a target or an interval without its numbers.",
      zh: "给出的方向中有空单元格，或中间型、区间型未写明数值。",
    },
  },
  notLoaded: {
    code: "#N/A",
    when: {
      en: "The solver could not be loaded from the add-in's address. The next calculation tries again. Other functions are not affected.",
      zh: "求解器未能从加载项地址加载。下次计算时会重试，不影响其他函数。",
    },
  },
} as const satisfies Record<string, { code: string; when: Text }>;

/** What the tools are, and are not, beside the report's own figures. */
export const notTheReports = {
  matrix: {
    en: "A general tool for your own data. The report shows a technology strategy matrix but publishes neither its axes nor any position in it, so this function cannot reproduce it. For what the report says about a technology, use MATRIX.",
    zh: "这是用于您自己数据的通用工具。报告展示了技术战略矩阵，但未公布其坐标轴及任何位置，本函数无法复现。报告对某项技术的结论请用 MATRIX 查询。",
  },
  quadrant: {
    en: "A general tool for your own data. The report shows a quadrant of technology effectiveness but publishes neither its axes nor how it was measured, so this function cannot reproduce it. For what the report says about a use case, use QUADRANT.",
    zh: "这是用于您自己数据的通用工具。报告展示了技术效能发展象限，但未公布其坐标轴与测度方法，本函数无法复现。报告对某个用例的结论请用 QUADRANT 查询。",
  },
} as const satisfies Record<string, Text>;
