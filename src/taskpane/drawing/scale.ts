/** From numbers to pixels along one direction, with round numbers to mark. */
export interface Scale {
  at(value: number): number;
  readonly ticks: readonly number[];
}

/** `from` and `to` are the pixels of the least and the greatest number; `most` is how many marks there is room for. */
export function scaleOf(
  numbers: readonly number[],
  from: number,
  to: number,
  { most = 5, air = 0.08, withZero = false }: { most?: number; air?: number; withZero?: boolean } = {},
): Scale {
  const finite = numbers.filter(Number.isFinite);
  const all = withZero ? [0, ...finite] : finite;
  let low = all.reduce((a, b) => Math.min(a, b), all[0] ?? 0);
  let high = all.reduce((a, b) => Math.max(a, b), all[0] ?? 1);
  // One number alone stands in the middle.
  if (low === high) [low, high] = [low - (Math.abs(low) || 1) / 2, high + (Math.abs(high) || 1) / 2];
  const margin = (high - low) * air;
  const [first, last] = [withZero && low === 0 ? 0 : low - margin, high + margin];
  return {
    at: (value) => from + ((value - first) / (last - first)) * (to - from),
    ticks: roundNumbers(first, last, most),
  };
}

/** Multiples of 1, 2, 2.5 or 5 with a power of ten. */
export function roundNumbers(low: number, high: number, most: number): readonly number[] {
  const rough = (high - low) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** A mark's number in as few signs as it needs: 0.25, 1,200, 2020. */
export function tickText(value: number, isYear = false): string {
  return new Intl.NumberFormat("en", { useGrouping: !isYear, maximumSignificantDigits: 6 }).format(value);
}
