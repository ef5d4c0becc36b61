import type { GrowthFacts } from "../../model/problem-facts";
import type { Words } from "../engine/explained-problem";

/** Growth and the paths between two points. */
export const growthWords: Words<GrowthFacts> = {
  "periods-not-positive": ({ periods }) => ({
    en: `Periods must be greater than 0; ${periods} is not.`,
    zh: `期数须大于 0，给出的是 ${periods}。`,
  }),
  "growth-from-zero": () => ({
    en: "V0 is 0: no rate of growth leads away from zero.",
    zh: "期初值（v0）为 0：无法计算增长率。",
  }),
  "sign-changes": ({ v0, v1 }) => ({
    en: `V0 and v1 must have the same sign; ${v0} and ${v1} were given.`,
    zh: `期初值（v0）与期末值（v1）须同号，给出的是 ${v0} 和 ${v1}。`,
  }),
  "not-positive": ({ v0, v1 }) => ({
    en: `V0 and v1 must be greater than 0 for compound growth; ${v0} and ${v1} were given.`,
    zh: `复合增长要求两个数值（v0、v1）均大于 0，给出的是 ${v0} 和 ${v1}。`,
  }),
  "rate-too-low": ({ rate }) => ({
    en: `A growth rate must be greater than −1 (−100%); ${rate} is not.`,
    zh: `增长率须大于 −1（−100%），给出的是 ${rate}。`,
  }),
  "same-year": ({ year }) => ({
    en: `From and to are the same year, ${year}: there is no growth without time.`,
    zh: `起始年份与截止年份同为 ${year} 年：没有时间间隔就没有增长率。`,
  }),
  "from-after-to": ({ from, to }) => ({
    en: `From must be earlier than to; ${from} is later than ${to}.`,
    zh: `起始年份须早于截止年份，${from} 晚于 ${to}。`,
  }),
  "outside-path": ({ year, first, last, beyond }) =>
    beyond === "never"
      ? {
          en: `${year} lies outside ${first}–${last}, and between those two points alone is anything known.`,
          zh: `${year} 年在 ${first}—${last} 年之外，而已知的只有这两点之间。`,
        }
      : {
          en: `${year} lies outside ${first}–${last}. Set extrapolate to TRUE to go beyond.`,
          zh: `${year} 年在 ${first}—${last} 年之外。将“外推”设为 TRUE 可计算区间外的年份。`,
        },
};
