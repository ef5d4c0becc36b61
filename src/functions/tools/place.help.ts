import type { FunctionHelp } from "../engine/define-function";
import type { place } from "./place";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const placeHelp: FunctionHelp<typeof place> = {
  description: {
    en: "The quadrant in which each row stands on two axes of yours, cut at the mean, the median or a number. Places your rows, not the report's.",
    zh: "按自选的两个坐标轴判定每行所在象限，以均值、中位数或指定数值为界。用于您自己的数据，而非报告的数据。",
  },
  parameters: {
    x: {
      en: "The coordinate across of each row, such as a SCORE; a row or a column. A blank cell leaves its row out.",
      zh: "各行的横坐标，如 SCORE 的得分，一行或一列。空单元格表示该行不参与。",
    },
    y: {
      en: "The coordinate up of each row, equally many.",
      zh: "各行的纵坐标，个数相同。",
    },
    xcut: criteriaHelp.cut,
    ycut: criteriaHelp.cut,
    labels: {
      en: "Four cells read row by row: high/high, low x/high y, low/low, high x/low y. Left out: I, II, III, IV.",
      zh: "四个单元格，逐行读取：高/高、横低纵高、低/低、横高纵低。省略时为 I、II、III、IV。",
    },
    ties: {
      en: "What becomes of a row on a cut: high, low or line, which answers “on the line”. Left out: high.",
      zh: "位于分界上的行：归高、归低，或标为“临界”。省略时归高。",
    },
  },
  result: {
    en: 'A column of labels, one for each row; "" where a coordinate is missing.',
    zh: "一列标签，每行一个；坐标缺失时为空文本。",
  },
  notes: [
    notTheReports.matrix,
    {
      en: "Two axes, each cut once, make four corners, numbered counter-clockwise from high/high. A cut at the mean or the median makes corners relative to these rows; a number, such as 1 for a Malmquist index, makes them absolute. Rows with a blank coordinate take no part in mean and median.",
      zh: "两个坐标轴各分一次得到四个象限，自高/高起逆时针编号。以均值或中位数为界时象限是相对的；以数值为界（如 Malmquist 指数取 1）时象限是绝对的。坐标缺失的行不参与均值与中位数的计算。",
    },
    {
      en: "A row within rounding of a cut (twelve digits) stands on it. How firm a corner is when weights change is answered by ROBUST and WEIGHTRANGE. For a quadrant of effectiveness, take EFFICIENCY across and MALMQUIST up, cut at 1.",
      zh: "与分界在十二位有效数字内相等即视为位于分界上。权重变化时象限是否稳固，可用 ROBUST 与 WEIGHTRANGE 检验。构建效能象限可取横轴 EFFICIENCY、纵轴 MALMQUIST（以 1 为界）。",
    },
    {
      en: 'On a sheet with blanks write IF(B2:B9="","",B2:B9): desktop Excel would hand a blank over as 0.',
      zh: '区域可能有空值时请写 IF(B2:B9="","",B2:B9)，因为桌面版 Excel 会把空单元格当作 0 传入。',
    },
  ],
  errors: [
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "x and y differ in number, labels is not four cells, or a cell is no number.",
        zh: "横纵坐标个数不同，标签不是四个单元格，或单元格不是数值。",
      },
    },
  ],
  examples: [
    {
      given: [
        [[1], [9], [2], [8]],
        [[8], [9], [1], [2]],
      ],
      answer: [["II"], ["I"], ["III"], ["IV"]],
      shows: { en: "Cut at the means", zh: "以均值为界" },
    },
    {
      given: [
        [[0.7, 1]],
        [[1.2, 0.9]],
        "median",
        1,
        [
          ["leader", "climber"],
          ["laggard", "settled"],
        ],
      ],
      answer: [["climber"], ["settled"]],
      shows: { en: "Names of yours; the second axis cut at 1", zh: "自定标签，纵轴以 1 为界" },
    },
    {
      given: [[[1], [3], [2]], [[5], [""], [7]], undefined, undefined, undefined, "line"],
      answer: [["III"], [""], ["I"]],
      shows: { en: "A row without a coordinate has no corner", zh: "缺少坐标的行没有象限" },
    },
    {
      given: [[[5]], [[5]], "均值", "均值", undefined, "临界"],
      answer: "临界",
      shows: { en: "One row stands on its own mean", zh: "单独一行位于自身均值上" },
    },
    {
      given: [[[1, 2]], [[1, 2]], undefined, undefined, [["a", "b"]]],
      answer: "#VALUE!",
      shows: { en: "Two labels for four corners", zh: "四个象限只给了两个标签" },
    },
  ],
};
