/** Multiples of 1, 2 or 5 with a power of ten, from below the least number to above the greatest. */
export function ticksOf(low: number, high: number, most: number): readonly number[] {
  const rough = (high > low ? high - low : Math.abs(low) || 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
