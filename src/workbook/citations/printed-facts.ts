import { facts } from "../../functions/facts/facts";
import type { Fact } from "../../report/schema";
import { isPrinted, type Origin, type Sourced } from "../../report/provenance";
import { units } from "../../report/units";

/** The fact that a number is, in whatever unit; undefined where it has no name of its own. */
export function factOf(data: Sourced): Fact | undefined {
  return facts.find((fact) => fact.data === data) ?? facts.find((fact) => isSame(fact.data, data));
}

function isSame(one: Sourced, other: Sourced): boolean {
  return (
    one.standing === other.standing &&
    one.working.en === other.working.en &&
    one.origins.length === other.origins.length &&
    one.origins.every((origin, i) => origin === other.origins[i]) &&
    isSameAmount(one, other)
  );
}

/** Rounding in the conversion of units makes no other amount. */
function isSameAmount(one: Sourced, other: Sourced): boolean {
  const [from, to] = [units[one.unit], units[other.unit]];
  if (from.currency !== to.currency || (from.currency === "unnamed" && from !== to)) return false;
  const [amount, same] = [one.value * from.factor, other.value * to.factor];
  return Math.abs(amount - same) <= 1e-12 * Math.abs(amount);
}

/**
 * The facts that sources print from which a number was worked out; the fact itself where it is printed. One sentence
 * may state several numbers: those count that stand in the working.
 */
export function printedFactsBehind(data: Sourced): readonly Fact[] {
  const itself = factOf(data);
  if (itself && isPrinted(data.standing)) return [itself];
  const quoted = new Set<Origin>(data.origins);
  const possible = facts.filter(
    ({ data: { standing, origins } }) => isPrinted(standing) && origins.every((one) => quoted.has(one)),
  );
  const worked = new Set(data.working.en.match(/\d+(?:\.\d+)?/g));
  const used = possible.filter(({ data: { value } }) => worked.has(String(value)));
  return used.length > 0 ? used : possible;
}
