import { extent } from "d3-array";
import { scaleLinear, type ScaleLinear } from "d3-scale";

/** From numbers to pixels along one direction, with round numbers to mark. */
export interface Scale {
  readonly at: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
}

interface Options {
  /** How many ticks there is room for. */
  readonly most?: number;
  /** The part of the range left free at either end. */
  readonly margin?: number;
  readonly withZero?: boolean;
}

/** No amount is as small; ticks of such numbers would lie beyond the precision of floating point. */
const tiny = 1e-100;

/** `from` and `to` are the pixels of the smallest and the largest number. */
export function scaleOf(
  numbers: readonly number[],
  from: number,
  to: number,
  { most = 5, margin = 0.08, withZero = false }: Options = {},
): Scale {
  const finite = numbers.filter(Number.isFinite);
  let [low = 0, high = 1] = extent(withZero ? [0, ...finite] : finite);
  // A single number lies in the middle; so do numbers that floating point hardly tells apart.
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= Math.max(size * 1e-9, tiny)) {
    const half = (size > tiny ? size : 1) / 2;
    [low, high] = [low - half, high + half];
  }
  const free = (high - low) * margin;
  const at = scaleLinear([withZero && low === 0 ? 0 : low - free, high + free], [from, to]);
  return { at, ticks: ticksOf(at, most) };
}

/** d3 takes the number of ticks as a hint and may return more; labels of more would overlap. */
function ticksOf(at: ScaleLinear<number, number>, most: number): readonly number[] {
  const ticks = at.ticks(most);
  return ticks.length > most + 1 && most > 1 ? ticksOf(at, most - 1) : ticks;
}

/** The number of a tick in as few digits as it needs: 0.25, 1,200, 2020. */
export function tickText(value: number, isYear = false): string {
  return new Intl.NumberFormat("en", { useGrouping: !isYear, maximumSignificantDigits: 6 }).format(value);
}
