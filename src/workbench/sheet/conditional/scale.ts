/** The number below which a share of sorted numbers lies, between two of them where need be: PERCENTILE.INC. */
export function percentile(sorted: readonly number[], share: number): number | undefined {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (at - Math.floor(at));
}

/** The colour of a number between points that have one. */
export function mixed(
  value: number,
  points: readonly { readonly at: number; readonly color: string }[],
): string | undefined {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return undefined;
  if (value <= first.at) return first.color;
  if (value >= last.at) return last.color;
  const next = points.findIndex(({ at }) => at >= value);
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) return undefined;
  const share = to.at === from.at ? 1 : (value - from.at) / (to.at - from.at);
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [channel(from.color, at), channel(to.color, at)];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("").toUpperCase()}`;
}

const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
