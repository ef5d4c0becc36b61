import { CellError, type Cell, type Grid } from "../../functions/engine/cells";
import { standings, type Standing } from "../../report/provenance";
import type { Fact } from "../../report/schema";
import { subjects } from "../../functions/facts/subjects";
import { addressOf, type Area, type SheetArea } from "../cells/address";
import { targetOf, type Directory } from "../formulas/resolve-reference";
import { replayCalls, type ReplayedCall } from "./replay-calls";
import { findingAt, numbersIn, restingOf, type Finding } from "./finding";
import { lookupKey, lookupOf, type Lookup } from "./cell-reader";
import { referencesIn } from "../formulas/parse-references";

/** A cell with a FINTECH formula, as it was read. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Cell;
}

/** What was read of a sheet, or of the whole workbook. */
export interface SurveyedCells {
  /** How many sheets were read. */
  readonly sheets: number;
  readonly cells: readonly FormulaCell[];
  /** Formulas without FINTECH functions, which may depend on those cells. */
  readonly others: readonly FormulaCell[];
  /** Whether there are more of those than were read. */
  readonly isCut: boolean;
  readonly directory: Directory;
  /** What stands in a place that one of the formulas reads; undefined where that was not read. */
  values(place: Lookup): Grid | undefined;
}

/** By what weighs most: an error, then the weakest that it rests on. */
export const surveyGroups = ["error", "model", "forecast", "unknown", "stated", "own"] as const;
export type SurveyGroup = (typeof surveyGroups)[number];

/** A cell with a FINTECH formula, and what it rests on. */
export interface Surveyed {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: Cell;
  readonly group: SurveyGroup;
  /** Firmest first. */
  readonly standings: readonly Standing[];
  /** What its first FINTECH function answers, for the cell of the formula. */
  readonly finding: Finding | undefined;
  /** True where that fills more cells than its own. */
  readonly isSpill: boolean;
  /** The cells that its formula fills, its own included. */
  readonly area: Area;
}

/** So many cells are worked on before others get their turn. */
const atOnce = 250;

/**
 * What every cell rests on. `pause` lets others work, and answers false where nobody waits for the result any more:
 * then there is none.
 */
export async function surveyed(
  read: SurveyedCells,
  pause: () => Promise<boolean>,
): Promise<readonly Surveyed[] | undefined> {
  const known = new Map<string, readonly ReplayedCall[]>();
  const found: Surveyed[] = [];
  for (const [i, cell] of read.cells.entries()) {
    if (i % atOnce === 0 && !(await pause())) return undefined;
    const place = placeOf(cell);
    const grids = gridsOf(cell, place, read);
    // Copied down a column, many formulas ask the same.
    const key = JSON.stringify([cell.formula, [...grids], cell.value instanceof CellError]);
    const answers =
      known.get(key) ??
      (await replayCalls({
        formula: cell.formula,
        row: 0,
        column: 0,
        value: cell.value,
        cells: (reference) => grids.get(reference.toUpperCase()),
      }));
    known.set(key, answers);
    found.push(summary(cell, answers));
  }
  return found;
}

/** Where each formula looks, once for each place. */
export function placesRead(cells: readonly FormulaCell[], directory: Directory): readonly Lookup[] {
  const places = new Map<string, Lookup>();
  for (const cell of cells)
    for (const { place } of targetsOf(cell, placeOf(cell), directory))
      if (place) places.set(lookupKey(place), place);
  return [...places.values()];
}

function placeOf({ sheet, row, column }: FormulaCell): SheetArea {
  return { sheet, area: { row, column, height: 1, width: 1 } };
}

function targetsOf({ formula }: FormulaCell, from: SheetArea, directory: Directory) {
  return referencesIn(formula).map((reference) => {
    const target = targetOf(reference, formula, from, directory);
    const place = target?.is === "cells" ? lookupOf(target) : undefined;
    return { text: reference.text.toUpperCase(), target, place };
  });
}

/** More cells than this under one reference are not read for a survey. */
const mostCells = 20_000;

function gridsOf(cell: FormulaCell, from: SheetArea, { directory, values }: SurveyedCells) {
  const grids = new Map<string, Grid>();
  for (const { text, target, place } of targetsOf(cell, from, directory)) {
    if (target?.is === "constant") grids.set(text, [[target.value]]);
    const grid = place && values(place);
    if (grid && grid.length * (grid[0]?.length ?? 0) <= mostCells) grids.set(text, grid);
  }
  return grids;
}

function summary(cell: FormulaCell, answers: readonly ReplayedCall[]): Surveyed {
  const resting = answers.map(restOf);
  const known = new Set(resting.flatMap((rest) => rest.standings));
  const facts = resting.flatMap(({ stated }) => stated);
  const [first] = answers;
  const shape = first?.outcome.is === "evaluated" && first.isWhole ? first.outcome.evaluation.cells : [];
  return {
    sheet: cell.sheet,
    address: addressOf(placeOf(cell).area),
    formula: cell.formula,
    value: cell.value,
    group: groupOf(cell.value, known, facts, answers),
    standings: standings.filter((standing) => known.has(standing)),
    finding: first && findingAt(first, { row: 0, column: 0 }),
    isSpill: shape.length > 1 || (shape[0]?.length ?? 0) > 1,
    area: {
      row: cell.row,
      column: cell.column,
      height: Math.max(1, shape.length),
      width: Math.max(1, shape[0]?.length ?? 1),
    },
  };
}

interface Rest {
  readonly standings: readonly Standing[];
  readonly stated: readonly Fact[];
}

/** What all that a call answers rests on. */
function restOf(answered: ReplayedCall): Rest {
  if (answered.outcome.is !== "evaluated") return { standings: [], stated: [] };
  const numbers = numbersIn(answered.outcome.evaluation.cells);
  if (numbers.length > 0) return restingOf(numbers);
  const finding = findingAt(answered, { row: 0, column: 0 });
  const subject = finding.is === "words" ? subjects.find(finding.subject.id) : undefined;
  return { standings: subject?.standings ?? [], stated: [] };
}

const modelled = ["interpolated", "extrapolated", "assumption"] as const;

function groupOf(
  value: Cell,
  known: ReadonlySet<Standing>,
  facts: readonly Fact[],
  answers: readonly ReplayedCall[],
): SurveyGroup {
  if (value instanceof CellError) return "error";
  if (modelled.some((standing) => known.has(standing))) return "model";
  // What is derived from a forecast is no firmer than that.
  if (known.has("forecast") || facts.some(({ data }) => data.standing === "forecast")) return "forecast";
  if (answers.some(({ outcome }) => outcome.is === "unknown")) return "unknown";
  return known.size > 0 ? "stated" : "own";
}
