import type { Text } from "../../report/language";

/** A cell of an example: the same in both languages, or one for each. */
type Cell = string | number | Text | null;
type Given = Cell | readonly (readonly Cell[])[] | undefined;

/** A call with what somebody may have pasted, and what it answers: its first cells, row by row, or an error code. */
export interface PastedExample {
  readonly id: string;
  readonly given: readonly Given[];
  readonly answer: readonly (string | number | Text)[];
}

interface PastedSection {
  readonly id: string;
  readonly heading: Text;
  readonly paragraph: Text;
  readonly examples: readonly PastedExample[];
}

const unit: Text = { en: "CNY", zh: "元" };
const hundredMillions: Text = { en: "CNY100M", zh: "亿元" };
const bank: Text = { en: "bank", zh: "银行" };

/** A number as it was pasted, read in yuan. */
function number(text: string, answer: string | number): PastedExample {
  return { id: "CONVERT", given: [text, unit, unit], answer: [answer] };
}

/** In the order of the page. Tests compare the answers; the page shows what the functions return. */
export const pastedSections: readonly PastedSection[] = [
  {
    id: "paste-numbers",
    heading: { en: "Numbers as text", zh: "文本形式的数字" },
    paragraph: {
      en: "A number may carry a currency, thousands separators, spaces (also no-break and invisible ones), full-width digits, a percent sign or brackets for a minus. Where two people could read it differently, it is refused, and the sentence says how to write it. A number with a footnote mark is refused, too.",
      zh: "数字可带货币符号、千位分隔符、空格（含不间断空格与不可见字符）、全角数字、百分号，或以括号表示负数。凡可能有两种读法的，一律拒绝并说明应如何书写；带脚注标记的数字同样拒绝。",
    },
    examples: [
      number("¥1,287", 1287),
      number("29 000", 29000),
      number("(1,234)", -1234),
      number("３５１", 351),
      number("1.2E+3", 1200),
      number("0,771", "#VALUE!"),
      number("1.234,567", "#VALUE!"),
      number("2078①", "#VALUE!"),
    ],
  },
  {
    id: "paste-amounts",
    heading: { en: "Amounts with their unit", zh: "带单位的金额" },
    paragraph: {
      en: "Where an argument has a unit, an amount may bring its own and is converted. A currency other than that of the argument is refused.",
      zh: "参数有单位时，金额可自带单位并自动换算；与参数币种不同的金额会被拒绝。",
    },
    examples: [
      { id: "CONVERT", given: ["2078亿元", hundredMillions, { en: "CNYBN", zh: "十亿元" }], answer: [207.8] },
      { id: "CONVERT", given: ["20.78万元", unit, unit], answer: [207800] },
      { id: "CONVERT", given: [20780000, { en: "CNY10K", zh: "万元" }, hundredMillions], answer: [2078] },
      {
        id: "CHECK",
        given: ["2078亿元", bank, 2020],
        answer: [{ en: "agrees", zh: "一致" }],
      },
      { id: "CHECK", given: ["$2,078", bank, 2020], answer: ["#VALUE!"] },
    ],
  },
  {
    id: "paste-times",
    heading: { en: "Years, quarters and dates", zh: "年份、季度与日期" },
    paragraph: {
      en: "A year may be written as 2024年, FY2024, 2024E (what the report forecasts) or 2024A (what it states as a fact). On an axis of time, a quarter, half-year or month is its middle, and a date its day. Where only whole years answer, the sentence names the year to give. Years do not mix with shorter periods in one call.",
      zh: "年份可写作 2024年、FY2024、2024E（报告的预测值）或 2024A（报告的事实值）。在时间轴上，季度、半年与月份取其中点，日期取当日。只接受整年之处，错误说明会给出应填写的年份。同一次调用中年份不能与更短的期间混用。",
    },
    examples: [
      { id: "SPEND", given: [{ en: "total", zh: "合计" }, "2024E"], answer: [5754.5] },
      { id: "SPEND", given: [{ en: "total", zh: "合计" }, "2024A"], answer: ["#N/A"] },
      { id: "SPEND", given: [bank, 43831], answer: ["#VALUE!"] },
      {
        id: "INTERPOLATE",
        given: ["2023Q1", 100, "2024Q1", 121, "2023Q3", { en: "cagr", zh: "复合增长" }],
        answer: [110],
      },
    ],
  },
  {
    id: "paste-missing",
    heading: { en: "Cells without a number", zh: "没有数字的单元格" },
    paragraph: {
      en: "Blank cells and the marks -, –, —, …, n/a, N/A, 无 and 不适用 are missing values. Observations that come one by one leave them out, pair by pair; a table whose rows are compared with each other needs them filled in, and the sentence names the cell. Hidden and filtered rows are seen by every function.",
      zh: "空单元格以及 -、–、—、…、n/a、N/A、无、不适用 均视为缺失值。逐个观测的函数按对略去；行与行相互比较的表格须补全，错误说明会指明单元格。隐藏行与筛选掉的行仍会参与计算。",
    },
    examples: [
      {
        id: "RANK",
        given: [[[90], ["n/a"], [70]], { en: "desc", zh: "降序" }],
        answer: [1, "", 2],
      },
      {
        id: "ACCURACY",
        given: [[[10], ["-"], [14]], [[11], [12], [13]], { en: "mae", zh: "平均绝对误差" }],
        answer: [1],
      },
      {
        id: "SCORE",
        given: [
          [
            [1, 2],
            [3, "—"],
          ],
          [[1, 1]],
          { en: "wsm", zh: "加权求和" },
        ],
        answer: ["#N/A"],
      },
    ],
  },
  {
    id: "paste-ends",
    heading: { en: "More rows than data", zh: "区域多于数据" },
    paragraph: {
      en: "Blank rows at the end of a range never count, so B2:B500 or a whole column may be given for forty rows. Excel for Windows and Mac hands blank cells over as 0: such a tail counts as blank where t and y, or all numbers of a unit, are 0, and elsewhere if it has at least twelve rows and more than the data. A few zeros at the end stay data.",
      zh: "区域末尾的空行不计入，因此四十行数据可以给出 B2:B500 或整列。Windows 与 Mac 版 Excel 将空单元格作为 0 传入：时间与数值同为 0、或某单位全部为 0 的末尾行视为空行；其他函数中，末尾的 0 至少有十二行且多于数据行时才视为空行，少量的 0 仍为数据。",
    },
    examples: [
      { id: "RANK", given: [[[90], [70], [null], [null]], { en: "desc", zh: "降序" }], answer: [1, 2] },
      { id: "RANK", given: [[[5], [0], [0]], { en: "desc", zh: "降序" }], answer: [1, 2, 2] },
    ],
  },
  {
    id: "paste-headings",
    heading: { en: "Headings and swapped tables", zh: "标题行与行列颠倒" },
    paragraph: {
      en: "Give ranges without headings. If the first row or column is text and the rest are numbers, the sentence says so. Units stand in rows: a single row of efficiency data is refused and asks whether rows and columns are swapped.",
      zh: "区域请勿包含标题。若首行或首列为文本而其余为数字，错误说明会指出。单位须按行排列：效率数据只有一行时会被拒绝，并提示行列可能颠倒。",
    },
    examples: [
      { id: "RANK", given: [[[{ en: "Score", zh: "得分" }], [90], [80]]], answer: ["#VALUE!"] },
      { id: "EFFICIENCY", given: [[[2, 3, 3]], [[1, 3, 2]], { en: "crs", zh: "不变" }], answer: ["#VALUE!"] },
    ],
  },
  {
    id: "paste-directions",
    heading: { en: "Directions of criteria", zh: "准则的方向" },
    paragraph: {
      en: "benefit, 1, max, +, 效益, 正向 and 极大型 mean that more is better; cost, −1, min, -, 成本, 负向 and 极小型 that less is; target 7 (中间型 7) and between 10 20 (区间型 10 20) that the number or the interval is best.",
      zh: "benefit、1、max、+、效益、正向、极大型表示越大越好；cost、−1、min、-、成本、负向、极小型表示越小越好；中间型 7（target 7）与区间型 10 20（between 10 20）表示该数值或区间最好。",
    },
    examples: [
      {
        id: "NORMALIZE",
        given: [
          [
            [1, 10],
            [2, 20],
            [5, 30],
          ],
          "minmax",
          [["正向", "负向"]],
        ],
        answer: [0, 1, 0.25, 0.5, 1, 0],
      },
      {
        id: "NORMALIZE",
        given: [[[6], [7], [9]], { en: "minmax", zh: "极差标准化" }, [[{ en: "target 7", zh: "中间型 7" }]]],
        answer: [0.5, 1, 0],
      },
    ],
  },
  {
    id: "paste-judgements",
    heading: { en: "Pairwise judgements", zh: "两两判断" },
    paragraph: {
      en: "AHP reads 1/3 as text, and rounded reciprocals such as 0.333 or .33; one half of the matrix may be blank. A fraction typed straight into a cell becomes a date in Excel: type =1/3. The matrices of several experts stand below each other.",
      zh: "AHP 可读取文本 1/3 以及 0.333、.33 等舍入的倒数，矩阵可只填一半。在单元格中直接输入分数会被 Excel 变为日期，请输入 =1/3。多位专家的矩阵上下排列。",
    },
    examples: [
      {
        id: "AHP",
        given: [
          [
            [1, 3],
            [0.333333, 1],
          ],
        ],
        answer: [0.75, 0.25],
      },
      {
        id: "AHP",
        given: [
          [
            [1, null],
            ["1/3", 1],
          ],
          { en: "eigenvector", zh: "特征向量法" },
        ],
        answer: [0.75, 0.25],
      },
      {
        id: "AHP",
        given: [
          [
            [1, 45660],
            [null, 1],
          ],
          { en: "eigenvector", zh: "特征向量法" },
        ],
        answer: ["#VALUE!"],
      },
    ],
  },
];
