/**
 * Numbers of which a few are asked for by rank. Sorting a million of them would take a tenth of a second; quickselect
 * (Hoare 1961) takes a tenth of that, and what it has put in order serves the next question.
 */
export class Ranked {
  readonly length: number;
  readonly #values: Float64Array;

  constructor(values: Float64Array) {
    this.length = values.length;
    this.#values = Float64Array.from(values);
  }

  /** The number of a rank, the least being 0. */
  at(rank: number): number {
    const values = this.#values;
    let left = 0;
    let right = values.length - 1;
    while (left < right) {
      const pivot = medianOfThree(values[left] ?? 0, values[(left + right) >> 1] ?? 0, values[right] ?? 0);
      let i = left;
      let j = right;
      while (i <= j) {
        while ((values[i] ?? 0) < pivot) i++;
        while ((values[j] ?? 0) > pivot) j--;
        if (i > j) break;
        const moved = values[i] ?? 0;
        values[i++] = values[j] ?? 0;
        values[j--] = moved;
      }
      if (rank <= j) right = j;
      else if (rank >= i) left = i;
      else break;
    }
    return values[rank] ?? 0;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
