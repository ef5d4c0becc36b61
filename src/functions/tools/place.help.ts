import type { FunctionHelp } from "../engine/define-function";
import type { place } from "./place";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const placeHelp: FunctionHelp<typeof place> = {
  description: {
    en: "Returns the quadrant of each row on two axes of your own, cut at the mean, the median or a number. Works on your data, not the report's.",
    zh: "按自选的两个坐标轴判定每行所在象限，以均值、中位数或指定数值为界。用于您自己的数据，而非报告的数据。",
  },
  parameters: {
    x: {
      en: "The x-coordinate of each row, such as a SCORE, in one row or one column. A blank cell leaves its row out.",
      zh: "各行的横坐标，如 SCORE 的得分，一行或一列。空单元格表示该行不参与。",
    },
    y: {
      en: "The y-coordinate of each row. Same number of cells as x.",
      zh: "各行的纵坐标，个数相同。",
    },
    xcut: criteriaHelp.cut,
    ycut: criteriaHelp.cut,
    labels: {
      en: "Four cells, read row by row: high/high, low x/high y, low/low, high x/low y. Default: I, II, III, IV.",
      zh: "四个单元格，逐行读取：高/高、横低纵高、低/低、横高纵低。省略时为 I、II、III、IV。",
    },
    ties: {
      en: "How a row on a cut counts: high, low or line, which returns “on the line”. Default: high.",
      zh: "位于分界上的行：归高、归低，或标为“临界”。省略时归高。",
    },
  },
  result: {
    en: 'A column of labels, one for each row; "" if a coordinate is missing.',
    zh: "一列标签，每行一个；坐标缺失时为空文本。",
  },
  notes: [
    notTheReports.matrix,
    {
      en: "Two axes, each cut once, form four quadrants, numbered counter-clockwise from high/high. With a cut at the mean or median, quadrants are relative to these rows; with a number, such as 1 for a Malmquist index, they are absolute. Rows with a blank coordinate do not count in the mean and median.",
      zh: "两个坐标轴各分一次得到四个象限，自高/高起逆时针编号。以均值或中位数为界时象限是相对的；以数值为界（如 Malmquist 指数取 1）时象限是绝对的。坐标缺失的行不参与均值与中位数的计算。",
    },
    {
      en: "A row that equals a cut to twelve digits lies on it. Use ROBUST and WEIGHTRANGE to see whether quadrants change when weights change. For an effectiveness quadrant, use EFFICIENCY for x and MALMQUIST for y, cut at 1.",
      zh: "与分界在十二位有效数字内相等即视为位于分界上。权重变化时象限是否稳固，可用 ROBUST 与 WEIGHTRANGE 检验。构建效能象限可取横轴 EFFICIENCY、纵轴 MALMQUIST（以 1 为界）。",
    },
    {
      en: 'If a range may contain blank cells, write `IF(B2:B9="","",B2:B9)`: desktop Excel passes a blank cell as 0.',
      zh: '区域可能有空值时请写 `IF(B2:B9="","",B2:B9)`，因为桌面版 Excel 会把空单元格当作 0 传入。',
    },
  ],
  errors: [
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "x and y differ in their number of cells, labels does not have four cells, or a cell is not a number.",
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
      shows: { en: "Labels of your own; y cut at 1", zh: "自定标签，纵轴以 1 为界" },
    },
    {
      given: [[[1], [3], [2]], [[5], [""], [7]], undefined, undefined, undefined, "line"],
      answer: [["III"], [""], ["I"]],
      shows: { en: "A row without a coordinate has no quadrant", zh: "缺少坐标的行没有象限" },
    },
    {
      given: [[[5]], [[5]], "均值", "均值", undefined, "临界"],
      answer: "临界",
      shows: { en: "A single row lies on its own mean", zh: "单独一行位于自身均值上" },
    },
    {
      given: [[[1, 2]], [[1, 2]], undefined, undefined, [["a", "b"]]],
      answer: "#VALUE!",
      shows: { en: "Two labels for four quadrants", zh: "四个象限只给了两个标签" },
    },
  ],
};
