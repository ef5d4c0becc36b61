/** The pairs of two equally long lines of which neither side is missing. */
export function pairsOf(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
): readonly [a: number[], b: number[]] {
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i] ?? null, b[i] ?? null];
    if (one === null || other === null) continue;
    left.push(one);
    right.push(other);
  }
  return [left, right];
}
