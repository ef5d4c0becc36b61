import type { CurveId } from "./curves";
import { ModelProblem } from "../problem";
import { aboutMean, dot } from "../sums";

/**
 * Why no curve of growth was found for points that do not grow: y rises to a peak and falls again, or falls with t on
 * the whole. Undefined where neither is the case. The adoptions of a Bass curve may come to a peak.
 */
export function notGrowing(
  id: CurveId,
  t: readonly number[],
  y: readonly number[],
): ModelProblem | undefined {
  const peak = Math.max(...y);
  const at = t[y.indexOf(peak)] ?? 0;
  const isLow = (isThere: (time: number) => boolean) =>
    t.some((time, i) => isThere(time) && (y[i] ?? 0) < farBelow * peak);
  const last = Math.max(...t);
  const hasPeak = isLow((time) => time < at) && isLow((time) => time > at && time === last);
  if (id === "bass") return !hasPeak && isFalling(t, y) ? noImitation : undefined;
  if (hasPeak) return new ModelProblem("#NUM!", "falls-after-peak", { curve: id, peak });
  if (!isFalling(t, y)) return undefined;
  return new ModelProblem("#NUM!", "falls", { curve: id });
}

const noImitation = new ModelProblem("#NUM!", "no-imitation", {});

/** This part of the peak and less is no longer about the peak. */
const farBelow = 0.8;

/** The correlation of y with t from which on y is said to fall: half of it could be scatter. */
const clearly = -0.5;

function isFalling(t: readonly number[], y: readonly number[]): boolean {
  const [dt, dy] = [aboutMean(t), aboutMean(y)];
  return dot(dt, dy) < clearly * Math.sqrt(dot(dt, dt) * dot(dy, dy));
}
