import { bridge } from "../../model/band";
import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { atOnce } from "../../model/steps";
import { fractionalYear, language, logical, number } from "../arguments/scalars";
import { bandTable, ends, level } from "./band";
import { defineFunction, optional, required } from "../engine/define-function";
import { part } from "../engine/lazy-module";
import { fractionalYears } from "../arguments/ranges";
import { drawn, seed, simulations } from "../arguments/simulation";

const simulation = part(() => import(/* webpackChunkName: "simulation" */ "../../model/monte-carlo"));

/** More draws than this would keep Excel waiting for seconds. */
const mostDraws = 10_000_000;

export const montecarlo = defineFunction({
  id: "MONTECARLO",
  family: "projections",
  mode: "spill",
  title: { en: "A band by simulation", zh: "蒙特卡洛区间" },
  parameters: {
    y0: required(fractionalYear, "起点年份"),
    v0: required(number, "起点值"),
    y1: required(fractionalYear, "终点年份"),
    v1: required(number, "终点值"),
    years: required(fractionalYears, "年份"),
    sigma: required(number, "波动率"),
    level: optional(level, "置信水平", 0.9),
    n: optional(simulations, "模拟次数", 10_000),
    seed: optional(seed, "随机种子", 1),
    headers: optional(logical, "标题行", true),
    ends: optional(ends, "确定端点", "both"),
    lang: optional(language, "语言"),
  },
  async answer(
    { y0, v0, y1, v1, years, sigma, level, n, seed, ends },
    { language, pace = atOnce, isPreview },
  ) {
    const through = bridge({ year: y0, value: v0 }, { year: y1, value: v1 }, sigma, ends);
    if (isProblem(through)) return through;
    const draws = n * new Set(years).size;
    if (draws > mostDraws)
      return new ExplainedProblem("#VALUE!", {
        en: `N × years is ${draws.toLocaleString("en")} draws; at most ${mostDraws.toLocaleString("en")} are made. Ask for fewer years or a smaller n.`,
        zh: `模拟次数 × 年份数为 ${draws.toLocaleString("en")}，上限为 ${mostDraws.toLocaleString("en")}。请减少年份或模拟次数。`,
      });
    const loaded = await simulation();
    if (isProblem(loaded)) return loaded;
    const steps = loaded.simulationSteps(through, years, { n: drawn(n, isPreview), seed, level });
    return bandTable(years, await pace(steps), language);
  },
});
