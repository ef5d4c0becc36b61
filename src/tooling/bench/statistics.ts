/** The value below which a share of the samples lies, interpolated linearly (Excel's PERCENTILE.INC). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("There are no samples.");
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle sample, which a single disturbed sample does not change. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** The bounds of the middle half of the samples. */
export function quartiles(samples: readonly number[]): readonly [low: number, high: number] {
  return [quantile(samples, 0.25), quantile(samples, 0.75)];
}
