import { extent } from "d3-array";
import { scaleLinear, type ScaleLinear } from "d3-scale";

/** Maps numbers to pixels in one direction, with round numbers as ticks. */
export interface Scale {
  readonly at: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
}

interface Options {
  /** The maximum number of ticks. */
  readonly most?: number;
  /** The share of the range left empty at either end. */
  readonly margin?: number;
  readonly withZero?: boolean;
}

/** Sizes below this count as zero; ticks of such numbers would exceed floating-point precision. */
const tiny = 1e-100;

/** Returns a scale; `from` and `to` are the pixels of the smallest and the largest number. */
export function scaleOf(
  numbers: readonly number[],
  from: number,
  to: number,
  { most = 5, margin = 0.08, withZero = false }: Options = {},
): Scale {
  const finite = numbers.filter(Number.isFinite);
  let [low = 0, high = 1] = extent(withZero ? [0, ...finite] : finite);
  // Centres a single number, and numbers that are equal within floating-point precision.
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= Math.max(size * 1e-9, tiny)) {
    const half = (size > tiny ? size : 1) / 2;
    [low, high] = [low - half, high + half];
  }
  const free = (high - low) * margin;
  const at = scaleLinear([withZero && low === 0 ? 0 : low - free, high + free], [from, to]);
  return { at, ticks: ticksOf(at, most) };
}

/** d3 treats the number of ticks as a hint and may return more, whose labels would overlap. */
function ticksOf(at: ScaleLinear<number, number>, most: number): readonly number[] {
  const ticks = at.ticks(most);
  return ticks.length > most + 1 && most > 1 ? ticksOf(at, most - 1) : ticks;
}

/** Returns the number of a tick with as few digits as possible: 0.25, 1,200, 2020. */
export function tickText(value: number, isYear = false): string {
  return new Intl.NumberFormat("en", { useGrouping: !isYear, maximumSignificantDigits: 6 }).format(value);
}
