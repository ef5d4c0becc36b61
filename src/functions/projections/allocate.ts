import { allocate as allocated } from "../../model/allocation";
import { defineFunction, optional, required } from "../engine/define-function";
import { alone, unequal, vector, weights } from "../arguments/ranges";

const names = {
  totals: { en: "totals", zh: "合计" },
  shares: { en: "shares", zh: "占比" },
  drift: { en: "drift", zh: "漂移" },
  years: { en: "years", zh: "年数" },
};

export const allocate = defineFunction({
  id: "ALLOCATE",
  family: "projections",
  mode: "spill",
  title: { en: "Totals divided by shares", zh: "按占比分配合计" },
  parameters: {
    totals: required(vector, "合计"),
    shares: required(weights, "占比"),
    drift: optional(alone(vector), "漂移"),
    years: optional(vector, "年数"),
  },
  answer({ totals, shares, ...given }) {
    const [drift, years] = [unlessBlank(given.drift), unlessBlank(given.years)];
    const wrong =
      (drift && unequal(drift, names.drift, shares, names.shares)) ??
      (years && unequal(years, names.years, totals, names.totals));
    if (wrong) return wrong;
    const [start = 0] = years ?? [];
    const elapsed = totals.map((_, row) => (years?.[row] ?? row) - start);
    return allocated(totals, shares, drift, elapsed);
  },
});

/** A single 0 for many cells is a blank cell of desktop Excel; for one it changes nothing. */
function unlessBlank(cells: readonly number[] | undefined) {
  return cells?.length === 1 && cells[0] === 0 ? undefined : cells;
}
