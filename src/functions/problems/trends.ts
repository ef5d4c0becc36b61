import type { TrendFacts } from "../../model/problem-facts";
import type { Words } from "../engine/explained-problem";

export const words: Words<TrendFacts> = {
  "trend-few-points": ({ points, needed }) => ({
    en: `A trend with its interval needs ${needed} points at least; ${points} ${points === 1 ? "was" : "were"} given. Between two points use INTERPOLATE.`,
    zh: `趋势及其区间至少需要 ${needed} 个数据点，给出的是 ${points} 个。两点之间请用 INTERPOLATE。`,
  }),
  "trend-one-time": ({ t }) => ({
    en: `All points are at the same time, ${t}: there is no trend without time.`,
    zh: `所有数据点的时间同为 ${t}：没有时间间隔就没有趋势。`,
  }),
  "trend-not-positive": ({ value }) => ({
    en: `Y must be greater than 0 for a loglinear trend; ${value} is not. Use method linear.`,
    zh: `对数线性趋势要求 y 大于 0，给出的是 ${value}。请改用方法“linear”（线性）。`,
  }),
  "holt-few-points": ({ points, needed }) => ({
    en: `Holt's method needs ${needed} points at least; ${points} ${points === 1 ? "was" : "were"} given. Use method loglinear or linear.`,
    zh: `Holt 法至少需要 ${needed} 个数据点，给出的是 ${points} 个。请改用方法“loglinear”（对数线性）或“linear”（线性）。`,
  }),
  "holt-uneven": ({ from, to, step }) => ({
    en: `Holt's method needs equal steps in time: from ${from} to ${to} is not one of ${short(step)}. Give dates as months or quarters, such as 2024-03 or 2024Q1, or use method loglinear.`,
    zh: `Holt 法要求时间间隔相等：${from} 至 ${to} 不等于 ${short(step)}。日期请写成月份或季度（如 2024-03、2024Q1），或改用方法“loglinear”（对数线性）。`,
  }),
  "holt-off-steps": ({ time, first, step }) => ({
    en: `Holt's method answers in whole steps of ${short(step)} from ${first} on; ${time} is none.`,
    zh: `Holt 法只给出自 ${first} 起每隔 ${short(step)} 的值，${time} 不在其中。`,
  }),
};

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
