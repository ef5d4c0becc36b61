import type { CurveId } from "./curves";
import { Problem } from "../problem";

/**
 * Why no curve of growth was found for points that do not grow: y rises to a peak and falls again, or falls with t on
 * the whole. Undefined where neither is the case. The adoptions of a Bass curve may come to a peak.
 */
export function notGrowing(id: CurveId, t: readonly number[], y: readonly number[]): Problem | undefined {
  const peak = Math.max(...y);
  const at = t[y.indexOf(peak)] ?? 0;
  const isLow = (isThere: (time: number) => boolean) =>
    t.some((time, i) => isThere(time) && (y[i] ?? 0) < farBelow * peak);
  const last = Math.max(...t);
  const hasPeak = isLow((time) => time < at) && isLow((time) => time > at && time === last);
  if (id === "bass") return !hasPeak && isFalling(t, y) ? noImitation : undefined;
  if (hasPeak)
    return new Problem("#NUM!", {
      en: `Y falls again after its peak of ${peak}; a ${id} curve only rises, towards a ceiling. Fit the points up to the peak.`,
      zh: `y 在达到峰值 ${peak} 后回落，而 ${id} 曲线只会上升并趋于饱和。请只拟合峰值之前的数据点。`,
    });
  if (!isFalling(t, y)) return undefined;
  return new Problem("#NUM!", {
    en: `Y falls as t grows; a ${id} curve only rises, towards a ceiling. What has been lost, the first number minus each, may follow one; CAGR tells the rate of the fall.`,
    zh: `y 随 t 下降，而 ${id} 曲线只会上升并趋于饱和。累计减少量（首个数值减去各数值）或可拟合；下降速度可用 CAGR 计算。`,
  });
}

const noImitation = new Problem("#NUM!", {
  en: "Adoptions fall from the first periods on: no imitation shows, and a bass curve needs it. CAGR tells the rate of the fall.",
  zh: "新增采用量自最初几期起持续下降，看不出模仿效应，无法拟合 bass 曲线；下降速度可用 CAGR 计算。",
});

/** This part of the peak and less is no longer about the peak. */
const farBelow = 0.8;

/** The correlation of y with t from which on y is said to fall: half of it could be scatter. */
const clearly = -0.5;

function isFalling(t: readonly number[], y: readonly number[]): boolean {
  const [dt, dy] = [t, y].map(aboutMean);
  const product = (a: readonly number[] = [], b: readonly number[] = []) =>
    a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
  return product(dt, dy) < clearly * Math.sqrt(product(dt, dt) * product(dy, dy));
}

function aboutMean(numbers: readonly number[]): readonly number[] {
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  return numbers.map((each) => each - mean);
}
