import { same } from "../rounding";

/** desc: the greatest is 1 · asc: the least is 1 */
export type Order = "desc" | "asc";

/** What equal numbers share: the best of their places, the mean, the worst, or a place of their own without gaps after it. */
export type TieRule = "min" | "average" | "dense" | "max";

/** The rank of each number, counted from 1. Numbers that agree to twelve digits are equal. */
export function rank(values: readonly number[], order: Order, ties: TieRule): number[] {
  const sign = order === "asc" ? 1 : -1;
  const places = [...values.keys()].sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)));
  const ranks = new Array<number>(values.length).fill(0);
  let groups = 0;
  for (let first = 0; first < places.length;) {
    const value = values[places[first] ?? 0] ?? 0;
    let end = first + 1;
    // Against the first of the group, not the one before: many small steps are not one tie.
    while (end < places.length && same(values[places[end] ?? 0] ?? 0, value)) end++;
    groups++;
    const shared = { min: first + 1, max: end, average: (first + 1 + end) / 2, dense: groups }[ties];
    for (let place = first; place < end; place++) ranks[places[place] ?? 0] = shared;
    first = end;
  }
  return ranks;
}
