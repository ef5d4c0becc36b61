import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import { pathErrors, pathHelp } from "../help/path-help";
import type { interpolate } from "./interpolate";

export const interpolateHelp: FunctionHelp<typeof interpolate> = {
  description: {
    en: "The number in any year on the path through two points of your own: at constant growth, along a straight line, or held.",
    zh: "经过两个自有数据点的路径在任意年份的数值：复合增长、线性或保持不变。",
  },
  parameters: {
    y0: pathHelp.y0,
    v0: {
      en: "The first given number; greater than 0 for the method cagr.",
      zh: "第一个已知数值；方法为复合增长时须大于 0。",
    },
    y1: pathHelp.y1,
    v1: {
      en: "The second given number; greater than 0 for the method cagr.",
      zh: "第二个已知数值；方法为复合增长时须大于 0。",
    },
    years: {
      en: "The year or years to answer, between y0 and y1 unless extrapolate is TRUE.",
      zh: "要计算的年份，须在两个已知年份之间，除非“外推”为 TRUE。",
    },
    method: {
      en: "cagr (one growth rate), linear (the same amount every year) or hold (the earlier number until the later year). Left out: cagr.",
      zh: "复合增长、线性或保持（在终点年份之前保持起点值）。省略时为复合增长。",
    },
    extrapolate: pathHelp.extrapolate,
  },
  result: {
    en: "A number for each year, in the unit of the two numbers; at the given years exactly the given numbers.",
    zh: "每个年份一个数值，单位与已知数值相同；在已知年份与已知数值完全一致。",
  },
  notes: [
    {
      en: "With w = (year − y0) ÷ (y1 − y0): cagr v0 × (v1 ÷ v0)^w; linear v0 + (v1 − v0) × w; hold v0 before y1, then v1. PROJECT does the same, by the same code, on the report's numbers.",
      zh: "令 w = (年份 − 起点年份) ÷ (终点年份 − 起点年份)：复合增长为 v0 × (v1 ÷ v0)^w；线性为 v0 + (v1 − v0) × w；保持为终点年份之前取 v0，之后取 v1。PROJECT 用同一算法计算报告数据。",
    },
    {
      en: "Growth compounds: between two points cagr runs below the straight line. Take linear for amounts that are added every year, hold for prices and rates that change on a day. With more than two points, FIT finds a curve.",
      zh: "复合增长在两点之间低于直线。逐年等量增加的数值宜用线性，在某一时点变动的价格或费率宜用保持。数据点多于两个时可用 FIT 拟合曲线。",
    },
  ],
  errors: [
    pathErrors.outside,
    errorHelp.notUnderstood,
    {
      code: "#NUM!",
      when: {
        en: "By the method cagr, a given number is not greater than 0.",
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
      shows: { en: "Held until the second year, asked in Chinese", zh: "在终点年份之前保持不变" },
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
