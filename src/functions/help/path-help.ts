import type { Text } from "../../report/language";

/** Help for arguments that mean the same in several functions of projections. Shown by Excel, 255 characters at most. */
export const pathHelp = {
  method: {
    en: "cagr (the same growth rate every year) or linear (the same amount every year). Default: cagr.",
    zh: "复合增长（每年增长率相同）或线性（每年增量相同）。省略时为复合增长。",
  },
  growth: {
    en: "Your own yearly growth rate, such as 0.15. Only 2020 is then taken from the report; the rest is an assumption.",
    zh: "自定的年增长率，如 0.15。此时仅2020年取自报告，其余均为假设。",
  },
  extrapolate: {
    en: "TRUE also calculates years outside the two given years; FALSE returns #N/A for them. Default: FALSE.",
    zh: "TRUE 表示计算两个已知年份之外的值；FALSE 时区间外为 #N/A。省略时为 FALSE。",
  },
  y0: {
    en: "The year of the first given number, such as 2020. Fractions of a year are allowed.",
    zh: "第一个已知数值的年份，如 2020，可为小数。",
  },
  v0: { en: "The first given number, greater than 0.", zh: "第一个已知数值，须大于 0。" },
  y1: {
    en: "The year of the second given number, such as 2024. Fractions of a year are allowed.",
    zh: "第二个已知数值的年份，如 2024，可为小数。",
  },
  v1: { en: "The second given number, greater than 0.", zh: "第二个已知数值，须大于 0。" },
  sigma: {
    en: "How much growth varies from year to year (standard deviation of the logarithm), such as 0.1. Required, because two points contain no information about it.",
    zh: "年增长的波动程度（对数标准差），如 0.1。必填，因为两个点不含波动信息。",
  },
  bandYears: {
    en: "The years to calculate, in one row or one column: from y0 to y1, or with ends first from y0 on. Fractions are allowed.",
    zh: "要计算的年份，写成一行或一列：介于两个已知年份之间，“确定端点”为仅起点时可超出终点。可为小数。",
  },
  ends: {
    en: "both: both points are certain, and the band has no width there. first: only y0 is, and the band widens from it, beyond y1 too; right if v1 is a forecast. Default: both.",
    zh: "both（两端）：两个已知点均视为确定，该处宽度为零。first（仅起点）：只有起点确定，区间自起点起逐渐变宽，可超出终点；终点为预测值时宜用。省略时为两端。",
  },
  level: {
    en: "The probability inside the band, between 0 and 1. Default: 0.9, with 5% on each side.",
    zh: "区间的概率，介于 0 与 1 之间。省略时为 0.9，即两侧各 5%。",
  },
} as const satisfies Record<string, Text>;

/** Help for points in time, and the times to calculate. */
export const pointsHelp = {
  t: {
    en: "The times of the points, in one row or one column: years, 2024Q1, 2024-03, dates or any numbers.",
    zh: "各数据点的时间，写成一行或一列：年份、2024Q1、2024-03、日期或任意数字。",
  },
  y: {
    en: "The values at those times. A point with a blank cell is left out.",
    zh: "相应时间的数值，有空单元格的点不计入。",
  },
  years: {
    en: "The times to calculate, in one row or one column, written as t is. They may lie beyond the points.",
    zh: "要计算的时间，写成一行或一列，写法与数据点的时间一致，可超出数据范围。",
  },
} as const satisfies Record<string, Text>;

/** Sentences about errors that several functions of projections share. */
export const pathErrors = {
  outside: {
    code: "#N/A",
    when: {
      en: "The year is outside the two given years and extrapolate is not TRUE.",
      zh: "年份在两个已知年份之外，且未将“外推”设为 TRUE。",
    },
  },
  blankCell: {
    code: "#N/A",
    when: {
      en: "A cell of a range is blank. The message names it.",
      zh: "区域中有空单元格，错误说明会指明位置。",
    },
  },
  sameYear: {
    code: "#DIV/0!",
    when: { en: "The two given years are the same.", zh: "两个已知年份相同。" },
  },
} as const satisfies Record<string, { code: string; when: Text }>;
