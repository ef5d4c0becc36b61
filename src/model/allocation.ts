/**
 * Totals divided by shares: a row for each total, a column for each share, every row adding up to its total.
 * `shares` are weights that sum to 1. `drift` is the yearly change of each share's logarithm, counted in `elapsed`
 * years since the shares held: the shares of a year are s·exp(drift · years) over their sum, always positive and
 * summing to 1 (log-ratio drift; Aitchison 1986). A share of zero stays zero.
 */
export function allocate(
  totals: readonly number[],
  shares: readonly number[],
  drift: readonly number[] | undefined,
  elapsed: readonly number[],
): number[][] {
  return totals.map((total, row) => {
    const drifted = drift ? driftedShares(shares, drift, elapsed[row] ?? 0) : shares;
    return drifted.map((share) => total * share);
  });
}

function driftedShares(shares: readonly number[], drift: readonly number[], years: number): number[] {
  const exponents = shares.map((share, k) => (share > 0 ? (drift[k] ?? 0) * years : -Infinity));
  // Only differences matter; taking the largest away keeps the exponentials from overflowing.
  const largest = exponents.reduce((a, b) => Math.max(a, b), -Infinity);
  const grown = shares.map((share, k) => (share > 0 ? share * Math.exp((exponents[k] ?? 0) - largest) : 0));
  const sum = grown.reduce((a, b) => a + b, 0);
  return grown.map((share) => share / sum);
}
