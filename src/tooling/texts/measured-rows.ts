/** A line of a table in BENCHMARKS.md. */
export interface MeasuredRow {
  readonly ours: string;
  /** What was measured beside ours, and its figure. */
  readonly instead: string;
  readonly theirs: string;
}

/** The line whose first cell is `what`. Throws if there is none: what quotes it would be out of date. */
export function tableRow(benchmarks: string, what: string): MeasuredRow {
  for (const line of benchmarks.split("\n")) {
    const [, first, ours, instead, theirs] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (first === what && ours && instead && theirs) return { ours, instead, theirs };
  }
  throw new Error(`BENCHMARKS.md has no complete row “${what}”. Run npm run bench, or mend what quotes it.`);
}
