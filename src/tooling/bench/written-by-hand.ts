/**
 * Plain code for one task, as one would write it without the add-in: no checks, no messages. For comparison.
 */
import jStat from "jstat";

export interface Paths {
  readonly first: number;
  readonly from: number;
  readonly last: number;
  readonly to: number;
  readonly sigma: number;
  readonly n: number;
  readonly level: number;
}

/** Random paths of constant growth between two points: low, median and high of each year. */
export function bandOfPaths(paths: Paths, years: readonly number[]): number[][] {
  const { first, from, last, to, sigma, n, level } = paths;
  const logs = new Array<number>(n).fill(Math.log(from));
  let reached = first;
  return years.map((year) => {
    const step = (year - reached) / (last - reached);
    const deviation = sigma * Math.sqrt((year - reached) * (1 - step));
    for (let i = 0; i < n; i++) {
      const log = logs[i] ?? 0;
      const middle = log + (Math.log(to) - log) * step;
      logs[i] = jStat.normal.inv(Math.random(), middle, deviation);
    }
    reached = year;
    const sorted = logs.map(Math.exp).sort((a, b) => a - b);
    return [(1 - level) / 2, 0.5, (1 + level) / 2].map((p) => sorted[Math.round(p * (n - 1))] ?? NaN);
  });
}

/** Scales rows and columns in turn until both add up. */
export function proportionalFitting(
  seed: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
  tolerance: number,
): number[][] {
  const table = seed.map((row) => [...row]);
  const total = rows.reduce((sum, value) => sum + value, 0);
  for (;;) {
    let off = 0;
    for (const [i, row] of table.entries()) {
      const sum = row.reduce((part, value) => part + value, 0);
      const wanted = rows[i] ?? 0;
      off = Math.max(off, Math.abs(sum - wanted));
      for (let j = 0; j < row.length; j++) row[j] = ((row[j] ?? 0) * wanted) / sum;
    }
    for (const [j, wanted] of columns.entries()) {
      const sum = table.reduce((part, row) => part + (row[j] ?? 0), 0);
      for (const row of table) row[j] = ((row[j] ?? 0) * wanted) / sum;
    }
    if (off <= tolerance * total) return table;
  }
}

/** Relative closeness to the best and from the worst of each column (TOPSIS), more being better in all. */
export function closeness(table: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const norms = weights.map((_, j) => Math.sqrt(table.reduce((sum, row) => sum + (row[j] ?? 0) ** 2, 0)));
  const weighed = table.map((row) => row.map((value, j) => (value / (norms[j] ?? 1)) * (weights[j] ?? 0)));
  const best = weights.map((_, j) => weighed.reduce((most, row) => Math.max(most, row[j] ?? 0), -Infinity));
  const worst = weights.map((_, j) => weighed.reduce((least, row) => Math.min(least, row[j] ?? 0), Infinity));
  const distance = (row: readonly number[], to: readonly number[]) =>
    Math.sqrt(row.reduce((sum, value, j) => sum + (value - (to[j] ?? 0)) ** 2, 0));
  return weighed.map((row) => {
    const fromWorst = distance(row, worst);
    return fromWorst / (fromWorst + distance(row, best));
  });
}

/** Weights by Shannon's entropy of each column. */
export function entropyWeights(table: readonly (readonly number[])[]): number[] {
  const count = Math.log(table.length);
  const spread = (table[0] ?? []).map((_, j) => {
    const column = table.map((row) => row[j] ?? 0);
    const sum = column.reduce((total, value) => total + value, 0);
    return 1 + column.reduce((total, value) => total + (value / sum) * Math.log(value / sum), 0) / count;
  });
  const total = spread.reduce((sum, value) => sum + value, 0);
  return spread.map((value) => value / total);
}

type Side = readonly (readonly number[])[];

/** How often each row lies in each quadrant when the weights of both axes are drawn at random; cut at the mean. */
export function quadrantShares(x: Side, y: Side, draws: number): number[][] {
  const counts = x.map(() => [0, 0, 0, 0]);
  for (let draw = 0; draw < draws; draw++) {
    const across = randomScores(x);
    const up = randomScores(y);
    for (const [i, count] of counts.entries()) {
      const quadrant = (across.high(i) ? 0 : 1) + (up.high(i) ? 0 : 2);
      count[quadrant] = (count[quadrant] ?? 0) + 1;
    }
  }
  return counts.map((count) => count.map((times) => times / draws));
}

function randomScores(table: Side): { high: (row: number) => boolean } {
  const draws = (table[0] ?? []).map(() => -Math.log(1 - Math.random()));
  const sum = draws.reduce((total, value) => total + value, 0);
  const scores = table.map((row) =>
    row.reduce((score, value, j) => score + value * ((draws[j] ?? 0) / sum), 0),
  );
  const mean = scores.reduce((total, value) => total + value, 0) / scores.length;
  return { high: (row) => (scores[row] ?? 0) >= mean };
}
