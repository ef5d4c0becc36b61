import type { BandFacts } from "../../model/problem-facts";
import type { Words } from "../engine/explained-problem";

/** Points of the user's own, bands and the domains of curves. */
export const bandWords: Words<BandFacts> = {
  "one-point": ({ year }) => ({
    en: `Y0 and y1 are the same year, ${year}: a path needs two.`,
    zh: `两个已知点同为 ${year} 年：路径需要两个不同的年份。`,
  }),
  "before-first": ({ year, first }) => ({
    en: `${year} lies before ${first}, the first point, from which the band begins.`,
    zh: `${year} 年早于起点 ${first} 年，区间自起点开始。`,
  }),
  "negative-sigma": ({ sigma }) => ({
    en: `Sigma must be zero or more; ${sigma} is not.`,
    zh: `波动率不能为负，给出的是 ${sigma}。`,
  }),
  "bass-domain": ({ p, q, m }) => ({
    en: `The Bass model needs p > 0, q ≥ 0 and m > 0; p = ${p}, q = ${q}, m = ${m} were given.`,
    zh: `Bass 模型要求 p > 0、q ≥ 0、m > 0，给出的是 p = ${p}、q = ${q}、m = ${m}。`,
  }),
  "richards-domain": ({ v }) => ({
    en: `The richards curve needs v > 0; ${v} is not.`,
    zh: `Richards 曲线要求 v > 0，给出的是 ${v}。`,
  }),
};
