import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors, pathHelp } from "../help/path-help";
import type { interpolate } from "./interpolate";

export const interpolateHelp: FunctionHelp<typeof interpolate> = {
  description: {
    en: "Returns the number in any year on the path through two points of your own: at constant growth, along a straight line, or held constant.",
    zh: "返回经过两个自有数据点的路径在任意年份的数值：复合增长、线性或保持不变。",
  },
  parameters: {
    y0: pathHelp.y0,
    v0: {
      en: "The first given number. For cagr, greater than 0.",
      zh: "第一个已知数值；方法为复合增长时须大于 0。",
    },
    y1: pathHelp.y1,
    v1: {
      en: "The second given number. For cagr, greater than 0.",
      zh: "第二个已知数值；方法为复合增长时须大于 0。",
    },
    years: {
      en: "The year or years to calculate, from y0 to y1 unless extrapolate is TRUE.",
      zh: "要计算的年份，须在两个已知年份之间，除非“外推”为 TRUE。",
    },
    method: {
      en: "cagr (one growth rate), linear (the same amount every year) or hold (the first number until y1). Default: cagr.",
      zh: "复合增长、线性或保持（在终点年份之前保持起点值）。省略时为复合增长。",
    },
    extrapolate: pathHelp.extrapolate,
  },
  result: {
    en: "A number for each year, in the unit of the two numbers. In the given years, exactly the given numbers.",
    zh: "每个年份一个数值，单位与已知数值相同；在已知年份与已知数值完全一致。",
  },
  notes: [
    {
      en: "$w$ is the part of the time from y0 to y1 that has passed. PROJECT uses the same code for the report's numbers.",
      zh: "$w$ 为起点年份到终点年份之间已经过的比例。PROJECT 用同一算法计算报告数据。",
    },
    {
      en: "Between two points, cagr runs below the straight line. Use linear for amounts that are added every year, and hold for prices and rates that change on a certain day. If you have more than two points, FIT finds a curve.",
      zh: "复合增长在两点之间低于直线。逐年等量增加的数值宜用线性，在某一时点变动的价格或费率宜用保持。数据点多于两个时可用 FIT 拟合曲线。",
    },
  ],
  formulas: [
    {
      name: { en: "cagr", zh: "复合增长" },
      latex: String.raw`v_0 \left(\frac{v_1}{v_0}\right)^{w}, \qquad w = \frac{t - y_0}{y_1 - y_0}`,
    },
    { name: { en: "linear", zh: "线性" }, latex: String.raw`v_0 + (v_1 - v_0) w` },
    {
      name: { en: "hold", zh: "保持" },
      latex: String.raw`v_0 \;\text{ if }\; t < y_1, \qquad v_1 \;\text{ if }\; t \ge y_1`,
    },
  ],
  errors: [
    pathErrors.outside,
    errorHelp.notUnderstood,
    {
      code: "#NUM!",
      when: {
        en: "With cagr, a given number is not greater than 0.",
        zh: "方法为复合增长时，已知数值不大于 0。",
      },
    },
    pathErrors.sameYear,
  ],
  examples: [
    {
      given: [2020, 100, 2024, 200, [[2020], [2021], [2022], [2023], [2024]]],
      answer: [[100], [100 * 2 ** 0.25], [100 * 2 ** 0.5], [100 * 2 ** 0.75], [200]],
      shows: { en: "Year by year at constant growth", zh: "按固定增长率逐年计算" },
    },
    {
      given: [2020, 100, 2024, 200, 2021, "linear"],
      answer: 125,
      shows: { en: "Along a straight line", zh: "线性" },
    },
    {
      given: [2020, 100, 2024, 200, 2023.75, "保持"],
      answer: 100,
      shows: { en: "Held until the second year, method in Chinese", zh: "在终点年份之前保持不变" },
    },
    {
      given: [2020, 100, 2024, 200, 2026],
      answer: "#N/A",
      shows: { en: "Outside the two points", zh: "超出两点之间的范围" },
    },
    {
      given: [2020, 100, 2024, 200, 2028, "cagr", true],
      answer: 400,
      shows: { en: "Extrapolated: doubled once more", zh: "外推：再翻一番" },
    },
  ],
};
