import { isProblem } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { atOnce } from "../../model/steps";
import type { Text } from "../../report/language";
import { language, logical } from "../arguments/scalars";
import { cut } from "../arguments/cut-rule";
import { defineFunction, optional, required } from "../engine/define-function";
import { drawn, seed, simulations } from "../arguments/simulation";
import { part } from "../engine/lazy-module";
import { cornerNumerals } from "./place";
import { notOnePerColumn, numbers, weights } from "../arguments/ranges";

const simulation = part(() => import(/* webpackChunkName: "simulation" */ "../../model/scoring/robustness"));

/** More cells weighed than this, over all draws, would keep Excel waiting for seconds. */
const mostCellsWeighed = 1_000_000_000;

const corners: readonly Text[] = [
  { en: "high x, high y", zh: "横高纵高" },
  { en: "low x, high y", zh: "横低纵高" },
  { en: "low x, low y", zh: "横低纵低" },
  { en: "high x, low y", zh: "横高纵低" },
];
const headings: readonly Text[] = [
  ...corners.map(({ en, zh }, i) => ({
    en: `${cornerNumerals[i] ?? ""} ${en}`,
    zh: `${cornerNumerals[i] ?? ""} ${zh}`,
  })),
  { en: "at the given weights", zh: "给定权重下" },
];

const xName: Text = { en: "xdata", zh: "横轴数据" };
const yName: Text = { en: "ydata", zh: "纵轴数据" };

export const robust = defineFunction({
  id: "ROBUST",
  family: "tools",
  mode: "spill",
  title: { en: "How firm a quadrant is", zh: "象限稳健性" },
  parameters: {
    xdata: required(numbers, "横轴数据"),
    xweights: required(weights, "横轴权重"),
    ydata: required(numbers, "纵轴数据"),
    yweights: required(weights, "纵轴权重"),
    cut: optional(cut, "分界", "mean"),
    n: optional(simulations, "模拟次数", 10_000),
    seed: optional(seed, "随机种子", 1),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  async answer({ xdata, xweights, ydata, yweights, cut, n, seed }, { language, pace = atOnce, isPreview }) {
    const wrong =
      notOnePerColumn(xweights, { en: "xweights", zh: "横轴权重" }, xdata, xName) ??
      notOnePerColumn(yweights, { en: "yweights", zh: "纵轴权重" }, ydata, yName) ??
      (xdata.length === ydata.length ? undefined : notAsManyRows(xdata.length, ydata.length)) ??
      tooLong(n * xdata.length * (xweights.length + yweights.length));
    if (wrong) return wrong;
    const loaded = await simulation();
    if (isProblem(loaded)) return loaded;
    const steps = loaded.robustnessSteps(
      { data: xdata, weights: xweights },
      { data: ydata, weights: yweights },
      { n: drawn(n, isPreview), seed, cut },
    );
    const rows = await pace(steps);
    return [
      headings.map((heading) => heading[language]),
      ...rows.map(({ shares, corner }) => [...shares, cornerNumerals[corner - 1] ?? ""]),
    ];
  },
});

function notAsManyRows(x: number, y: number): ExplainedProblem {
  return new ExplainedProblem("#VALUE!", {
    en: `Xdata has ${x} rows and ydata has ${y}: each row is one thing on both axes.`,
    zh: `参数“横轴数据”有 ${x} 行，“纵轴数据”有 ${y} 行：两者每行须对应同一对象。`,
  });
}

function tooLong(cells: number): ExplainedProblem | undefined {
  if (cells <= mostCellsWeighed) return undefined;
  return new ExplainedProblem("#VALUE!", {
    en: `N × cells is ${cells.toLocaleString("en")}; at most ${mostCellsWeighed.toLocaleString("en")} are weighed. Give a smaller n or fewer rows.`,
    zh: `模拟次数 × 单元格数为 ${cells.toLocaleString("en")}，上限为 ${mostCellsWeighed.toLocaleString("en")}。请减少模拟次数或行数。`,
  });
}
