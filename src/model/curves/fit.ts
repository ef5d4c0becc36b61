import type { Text } from "../../report/language";
import { curves, type CurveId } from "./curves";
import { descent, type Descent } from "./descent";
import { atBound, shapes, toFree, toNatural, type Extent, type Shape } from "./fit-shapes";
import { linearisedStarts } from "./fit-starts";
import { Problem, type Outcome } from "../problem";
import { notGrowing } from "./not-growing";

/** A fitted curve: its parameters in the curve's order, the sum of squared residuals, and 1 − rss ÷ sum about the mean. */
export interface Fit {
  readonly parameters: readonly number[];
  readonly rss: number;
  readonly r2: number;
}

/** More points would keep Excel waiting for seconds. */
const mostPoints = 5_000;

/** Sums of squares this close, relatively, belong to the same minimum. */
const sameMinimum = 1e-6;

/**
 * The growth curve closest to the points in the sense of least squares: Bass to the adoptions of periods 1, 2, 3 …, the
 * others to levels. Goes downhill from several starts, unless starts are given, and takes the lowest minimum.
 * Too few points: #N/A. Too many: #VALUE!. No spread: #DIV/0!. No minimum, or a parameter that runs out of its bounds: #NUM!.
 */
export function fitCurve(
  id: CurveId,
  t: readonly number[],
  y: readonly number[],
  starts?: readonly (readonly number[])[],
): Outcome<Fit> {
  const total = squaresAboutMean(y);
  const unfit = unfittable(id, t, y, total);
  if (unfit) return unfit;
  const shape = shapes[id];
  const extent = extentOf(id, t, y);
  const naturals = starts?.map((start) => shape.fromCurve(start)) ?? linearisedStarts(id, t, y);
  const descents = naturals.map((natural) =>
    descent(shape, { t, y, extent }, toFree(shape, natural, extent)),
  );
  const best = lowest(descents, total);
  if (!best?.settled) return notGrowing(id, t, y) ?? noMinimum(id, shape, best);
  const parameters = shape.toCurve(toNatural(shape, best.free, extent));
  const beyond = parameters.findIndex((value) => !Number.isFinite(value) || value === 0);
  if (beyond >= 0) return tooFarAway(curves[id].parameters[beyond] ?? "");
  return { parameters, rss: best.rss, r2: 1 - best.rss / total };
}

/** The lowest end of a way downhill; a settled one where several are as low. */
function lowest(descents: readonly Descent[], total: number): Descent | undefined {
  const byDepth = [...descents].sort((a, b) => a.rss - b.rss);
  const depth = byDepth[0]?.rss ?? 0;
  // Where the curve fits exactly, what is left of the squares is rounding.
  const slack = sameMinimum * depth + 1e-20 * total;
  return byDepth.find(({ rss, settled }) => settled && rss <= depth + slack) ?? byDepth[0];
}

function unfittable(
  id: CurveId,
  t: readonly number[],
  y: readonly number[],
  total: number,
): Problem | undefined {
  const { parameters } = curves[id];
  const needed = parameters.length + 1;
  const times = new Set(t).size;
  if (t.length >= needed && times < needed - 1)
    return new Problem("#N/A", {
      en: `The ${id} curve needs points at ${needed - 1} different t at least; the ${t.length} points given are at ${times}. Fewer determine no curve.`,
      zh: `${id} 曲线至少需要 ${needed - 1} 个不同的 t，给出的 ${t.length} 个数据点只有 ${times} 个；无法确定曲线。`,
    });
  if (t.length < needed)
    return new Problem("#N/A", {
      en: `The ${id} curve has ${parameters.length} parameters and needs ${needed} points at least; ${t.length} were given. Fewer determine no curve.`,
      zh: `${id} 曲线有 ${parameters.length} 个参数，至少需要 ${needed} 个数据点，给出的是 ${t.length} 个；点数不足无法确定曲线。`,
    });
  if (t.length > mostPoints)
    return new Problem("#VALUE!", {
      en: `${t.length.toLocaleString("en")} points were given; at most ${mostPoints.toLocaleString("en")} are fitted.`,
      zh: `给出了 ${t.length.toLocaleString("en")} 个数据点，最多拟合 ${mostPoints.toLocaleString("en")} 个。`,
    });
  const broken =
    id === "bass" ? (t.find((period) => !Number.isInteger(period) || period < 1) ?? lateStart(t)) : undefined;
  if (broken !== undefined)
    return new Problem("#VALUE!", {
      en: `T counts the periods since the launch, 1, 2, 3 …; ${broken} is none. Y holds the adoptions of each period.`,
      zh: `t 为自推出起的期数（1、2、3……），${broken} 不是；y 为各期的新增采用量。`,
    });
  if (!(Math.max(...y) > 0))
    return new Problem("#NUM!", {
      en: "Y has no number above 0: there is no growth to fit.",
      zh: "y 中没有大于 0 的数：没有可拟合的增长。",
    });
  if (total === 0)
    return new Problem("#DIV/0!", {
      en: "All numbers of y are the same: there is nothing that a curve could explain.",
      zh: "y 的所有数值相同：没有可供曲线解释的变化。",
    });
  return undefined;
}

/** Years where periods are meant: nothing is first observed so long after its launch. */
function lateStart(t: readonly number[]): number | undefined {
  const first = Math.min(...t);
  return first > longestWait ? first : undefined;
}

const longestWait = 1_000;

/** How a fit that found nothing may find something. */
const tryNext = {
  ceiling: {
    en: "Points of later on may show one; CAGR describes the growth until then.",
    zh: "可待更多后续数据后再拟合，目前可用 CAGR 描述增长。",
  },
  fewer: {
    en: "More points may, or a logistic curve, which has fewer parameters.",
    zh: "可补充数据点，或改用参数较少的 logistic 曲线。",
  },
  points: {
    en: "More points may, above all where it grows fastest.",
    zh: "可补充数据点，尤其是增长最快阶段的数据点。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A ceiling this many times as high as the highest point is none that the points know of. */
const farCeiling = 20;

function noMinimum(id: CurveId, shape: Shape, best: Descent | undefined): Problem {
  const level = shape.dimensions.indexOf("level");
  const bound = best && atBound(shape, best.free);
  if (bound === level || (best?.free[level] ?? 0) > Math.log(farCeiling)) {
    const name = shape.names[level] ?? "";
    return new Problem("#NUM!", {
      en: `The points do not determine ${name}: they do not bend towards a ceiling yet. ${tryNext.ceiling.en}`,
      zh: `数据点不能确定 ${name}：尚未出现趋于饱和的迹象。${tryNext.ceiling.zh}`,
    });
  }
  const next = tryNext[id === "richards" ? "fewer" : "points"];
  if (bound === undefined)
    return new Problem("#NUM!", {
      en: `The search for a ${id} curve did not settle: the points do not determine one. ${next.en}`,
      zh: `${id} 曲线的拟合未收敛：这些数据点不能确定一条曲线。${next.zh}`,
    });
  const name = shape.names[bound] ?? "";
  return new Problem("#NUM!", {
    en: `The points do not determine ${name}: the closest ${id} curve has none within meaningful bounds. ${next.en}`,
    zh: `数据点不能确定 ${name}：最接近的 ${id} 曲线的该参数超出有意义的范围。${next.zh}`,
  });
}

function tooFarAway(name: string): Problem {
  return new Problem("#NUM!", {
    en: `${name} is beyond what a number can hold. Count t from a nearer start, such as years since the first.`,
    zh: `${name} 超出数值可表示的范围。请改用更近的时间起点，例如距首年的年数。`,
  });
}

function extentOf(id: CurveId, t: readonly number[], y: readonly number[]): Extent {
  const last = Math.max(...t);
  const start = id === "bass" ? 0 : Math.min(...t);
  const sizes = y.map(Math.abs);
  const level = id === "bass" ? sizes.reduce((a, b) => a + b, 0) : Math.max(...sizes);
  return { level, start, span: last - start };
}

function squaresAboutMean(y: readonly number[]): number {
  const mean = y.reduce((a, b) => a + b, 0) / y.length;
  return y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
