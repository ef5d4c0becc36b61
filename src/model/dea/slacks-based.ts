import type { Highs } from "highs";
import type { Criteria } from "../scoring/criteria";
import { isProblem, ModelProblem, type Outcome } from "../problem";
import { within } from "../steps";
import { solveByColumns, type ColumnProgramme, type ColumnSolution } from "./column-generation";
import { boundsOf, flat, ownColumns, type OwnAmounts, type SbmUnits } from "./own-amounts";
import type { ReturnsToScale } from "./decision-units";
import { notSolved } from "./frontier";

export { unmeasurableBySlacks, type SbmUnits } from "./own-amounts";

/** A unit's slacks-based measure, and the slacks that it rests on. */
export interface SlacksBased {
  /** From 0 to 1; 1 only where all slacks are 0. */
  readonly score: number;
  readonly inputSlacks: readonly number[];
  readonly outputSlacks: readonly number[];
  readonly undesirableSlacks: readonly number[];
}

/** A score this close to 1, and a slack this close to 0 relative to the unit's amount, is 1 or 0. */
const clamp = 1e-7;

/**
 * The slacks-based measure of each unit: how far its inputs and undesirable outputs could shrink and its outputs grow,
 * each by itself, on average (Tone 2001, 2003). A step a unit.
 */
export function* slacksBased(
  highs: Highs,
  units: SbmUnits,
  returns: ReturnsToScale,
): Generator<number, Outcome<SlacksBased>[], undefined> {
  const found: Outcome<SlacksBased>[] = [];
  let peers: readonly number[] = [];
  const all = flat(units);
  for (const unit of units.inputs.keys()) {
    if (unit > 0) yield unit / units.inputs.length;
    const own = ownColumns(units, unit, all);
    const solution = solveByColumns(highs, measuring(own, returns), [unit, ...peers]);
    if (typeof solution === "string") found.push(notSolved);
    else {
      found.push(measured(solution, own));
      peers = solution.entered.slice(0, mostKept);
    }
  }
  return found;
}

/**
 * The same, but efficient units are measured by how little the others fall short of them (Tone 2002): 1 or more. One that
 * the others cannot be compared with: #N/A.
 */
export function* superSlacksBased(
  highs: Highs,
  units: SbmUnits,
  returns: ReturnsToScale,
): Generator<number, Outcome<number>[], undefined> {
  const plain = yield* within(slacksBased(highs, units, returns), { from: 0, to: 0.5 });
  const all = flat(units);
  const efficient = plain.flatMap((one, unit) => (!isProblem(one) && one.score === 1 ? [unit] : []));
  const found: Outcome<number>[] = plain.map((one) => (isProblem(one) ? one : one.score));
  for (const [done, unit] of efficient.entries()) {
    yield 0.5 + done / efficient.length / 2;
    const own = ownColumns(units, unit, all);
    const others = efficient.filter((other) => other !== unit).slice(0, mostKept);
    const solution = solveByColumns(highs, exceeding(own, unit, returns), others);
    if (solution === "infeasible") found[unit] = new ModelProblem("#N/A", "beyond-others", { unit });
    else if (solution === "unsolved") found[unit] = notSolved;
    else found[unit] = Math.abs(solution.cost - 1) <= clamp ? 1 : solution.cost;
  }
  return found;
}

/** So many peers of one unit are tried first for the next. */
const mostKept = 40;

/**
 * Tone's fractional programme made linear after Charnes and Cooper (1962). Columns: the factor t, then the slack of each
 * amount as a part of the unit's own. Rows: one for each amount, the normalisation, the returns to scale.
 */
function measuring(own: OwnAmounts, returns: ReturnsToScale): ColumnProgramme {
  const { amounts } = own;
  const shrinking = count(own, ({ kind, isCounted }) => kind === "input" && isCounted);
  const growing = count(own, ({ kind, isCounted }) => kind !== "input" && isCounted);
  const row = (at: number, value: number, norm: number, scale: number) => [
    ...amounts.map((_, k) => (k === at ? value : 0)),
    norm,
    scale,
  ];
  return {
    rows: [...amounts.map(() => ({ least: 0, most: 0 })), { least: 1, most: 1 }, boundsOf(returns)],
    fixed: [
      { cost: 1, entries: [...amounts.map(({ has }) => (has ? 1 : 0)), 1, -1] },
      ...amounts.map(({ kind, isCounted }, k) => ({
        cost: kind === "input" && isCounted ? -1 / shrinking : 0,
        entries: row(k, kind === "output" ? 1 : -1, kind !== "input" && isCounted ? 1 / growing : 0, 0),
      })),
    ],
    candidates: own.units,
    candidate(unit, entries) {
      entries[amounts.length + 1] = own.column(unit, -1, entries);
      return true;
    },
  };
}

/**
 * How far the unit's inputs would have to grow and its outputs to shrink for the others to reach them. Columns: t, then
 * the change of each amount as a part of the unit's own. Rows: as above, and no output shrinks below 0.
 */
function exceeding(own: OwnAmounts, unit: number, returns: ReturnsToScale): ColumnProgramme {
  const { amounts } = own;
  const inputs = count(own, ({ kind, has }) => kind === "input" && has);
  const outputs = count(own, ({ kind, has }) => kind === "output" && has);
  const at = (k: number, value: number) => amounts.map((_, row) => (row === k ? value : 0));
  return {
    rows: [
      ...amounts.map(({ kind }) =>
        kind === "input" ? { least: -Infinity, most: 0 } : { least: 0, most: Infinity },
      ),
      ...amounts.map(() => ({ least: -Infinity, most: 0 })),
      { least: 1, most: 1 },
      boundsOf(returns),
    ],
    fixed: [
      {
        cost: 1,
        entries: [...amounts.map(({ has }) => (has ? -1 : 0)), ...amounts.map(() => -1), 1, -1],
      },
      ...amounts.map(({ kind, has }, k) =>
        kind === "input"
          ? { cost: has ? 1 / inputs : 0, entries: [...at(k, has ? -1 : 0), ...at(k, 0), 0, 0] }
          : { cost: 0, entries: [...at(k, has ? 1 : 0), ...at(k, has ? 1 : 0), has ? -1 / outputs : 0, 0] },
      ),
    ],
    candidates: own.units,
    candidate(other, entries) {
      if (other === unit) return false;
      entries[2 * amounts.length + 1] = own.column(other, 1, entries);
      return true;
    },
  };
}

function count(own: OwnAmounts, holds: (amount: OwnAmounts["amounts"][number]) => boolean): number {
  return own.amounts.filter(holds).length;
}

function measured({ cost, fixed }: ColumnSolution, own: OwnAmounts): SlacksBased {
  const factor = fixed[0] ?? 1;
  const slacks = own.amounts.map(({ unit }, k) => {
    const part = (fixed[k + 1] ?? 0) / factor;
    return part <= clamp ? 0 : part * unit;
  });
  const of = (kind: OwnAmounts["amounts"][number]["kind"]) =>
    slacks.filter((_, k) => own.amounts[k]?.kind === kind);
  return {
    score: slacks.every((slack) => slack === 0) ? 1 : Math.max(0, Math.min(cost, 1)),
    inputSlacks: of("input"),
    outputSlacks: of("output"),
    undesirableSlacks: of("undesirable"),
  };
}

/** What each unit would use and produce without its slacks: inputs, outputs, undesirable outputs. */
export function targetOf(units: SbmUnits, unit: number, point: SlacksBased): number[] {
  const moved = (table: Criteria, slacks: readonly number[], sign: 1 | -1) =>
    (table[unit] ?? []).map((amount, k) => amount + sign * (slacks[k] ?? 0));
  return [
    ...moved(units.inputs, point.inputSlacks, -1),
    ...moved(units.outputs, point.outputSlacks, 1),
    ...moved(units.undesirable, point.undesirableSlacks, -1),
  ];
}
