import { columnsOf, type Criteria } from "../scoring/criteria";
import { mean } from "../sums";
import { ModelProblem } from "../problem";
import { unmeasurable, type ReturnsToScale } from "./decision-units";

/** Units with undesirable outputs, such as bad loans or outages; none where the table has no columns. */
export interface SbmUnits {
  readonly inputs: Criteria;
  readonly outputs: Criteria;
  readonly undesirable: Criteria;
}

/** One amount of the unit that is measured. */
export interface OwnAmount {
  readonly kind: "input" | "output" | "undesirable";
  /** Whether the unit has any of it. */
  readonly has: boolean;
  /** Whether its slack counts in the average: any output's, and that of an input or undesirable output which is not 0. */
  readonly isCounted: boolean;
  /** What its slack is measured in: the unit's own amount, and for an output of 0 a tenth of the column's least above 0. */
  readonly unit: number;
}

/** The tables seen from one unit: every amount as a part of its own, so that no unit's size matters. */
export interface OwnAmounts {
  readonly amounts: readonly OwnAmount[];
  readonly units: number;
  /** Writes another unit's amounts, times `sign` and scaled so that the largest is 1; returns its weight on that scale. */
  column(unit: number, sign: 1 | -1, entries: Float64Array): number;
}

/** Tone (2001, section 2.4): an output of 0 is taken for this part of the least above 0 in its column. */
const partOfLeast = 0.1;

/** The amounts of all units, one after the other. */
export function flat({ inputs, outputs, undesirable }: SbmUnits): Float64Array {
  return Float64Array.from(
    inputs.flatMap((row, unit) => [...row, ...(outputs[unit] ?? []), ...(undesirable[unit] ?? [])]),
  );
}

export function ownColumns(units: SbmUnits, unit: number, all: Float64Array): OwnAmounts {
  const tables = [units.inputs, units.outputs, units.undesirable] as const;
  const kinds = ["input", "output", "undesirable"] as const;
  const amounts = tables.flatMap((table, of) =>
    (table[unit] ?? []).map((amount, k): OwnAmount => {
      const kind = kinds[of] ?? "input";
      const has = amount !== 0;
      return {
        kind,
        has,
        isCounted: has || kind === "output",
        unit: has ? amount : unitOfZero(table, k, kind),
      };
    }),
  );
  const own = Float64Array.from(amounts, ({ unit }) => unit);
  return {
    amounts,
    units: units.inputs.length,
    column(other, sign, entries) {
      const start = other * amounts.length;
      let largest = 0;
      for (let k = 0; k < own.length; k++) {
        const part = (all[start + k] ?? 0) / (own[k] ?? 1);
        entries[k] = part;
        if (part > largest) largest = part;
      }
      for (let k = 0; k < own.length; k++) entries[k] = (sign * (entries[k] ?? 0)) / largest;
      return 1 / largest;
    },
  };
}

function unitOfZero(table: Criteria, column: number, kind: OwnAmount["kind"]): number {
  const positive = (columnsOf(table)[column] ?? []).filter((amount) => amount > 0);
  if (positive.length === 0) return 1;
  return kind === "output" ? partOfLeast * Math.min(...positive) : mean(positive);
}

/** Bounds of the sum of the peers' weights less t. */
export function boundsOf(returns: ReturnsToScale): { readonly least: number; readonly most: number } {
  return {
    least: returns === "vrs" || returns === "ndrs" ? 0 : -Infinity,
    most: returns === "vrs" || returns === "nirs" ? 0 : Infinity,
  };
}

/**
 * Why units cannot be measured by their slacks; undefined where they can: no amount may be below 0, and each unit needs
 * an input and an output above 0.
 */
export function unmeasurableBySlacks(units: SbmUnits): ModelProblem | undefined {
  const wrong = unmeasurable(units, { returns: "crs", orientation: "input" });
  if (wrong) return wrong;
  if (units.undesirable.length === 0) return undefined;
  if (units.undesirable.length !== units.inputs.length)
    return new ModelProblem("#VALUE!", "undesirable-rows-differ", {
      inputs: units.inputs.length,
      undesirable: units.undesirable.length,
    });
  for (const [row, cells] of units.undesirable.entries())
    for (const [column, value] of cells.entries())
      if (value < 0)
        return new ModelProblem("#NUM!", "amount-not-allowed", { table: "undesirable", row, column, value });
  return undefined;
}
