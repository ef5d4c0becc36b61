import { CellError } from "../../functions/engine/cells";
import type { Fact } from "../../report/schema";
import { standings, weakest, type Standing } from "../../report/provenance";
import { findingsOf, type Finding } from "./finding";
import { fintechCalls, withoutCalls } from "../formulas/parse-calls";
import type { LineageCell, Read } from "./lineage-tree";
import { numbersIn } from "../formulas/parse-references";

/** What a cell rests on in the end, each thing counted once however often it is used. */
export interface TraceSource {
  /** What sources print. */
  readonly facts: readonly Fact[];
  /** The least firm standing among the answers of FINTECH functions and what they rest on. */
  readonly weakest: Standing | undefined;
  /** Numbers that were typed into cells: Sheet1!B3. */
  readonly typed: readonly string[];
  /** Numbers that are typed into formulas, outside FINTECH functions: "1.1". */
  readonly written: readonly string[];
  /** FINTECH functions that work on what they are given, or whose question is not known. */
  readonly own: number;
  readonly unknown: number;
  readonly errors: number;
  /** References that lead out of what can be read, and formulas that were not followed to their end. */
  readonly unfollowed: number;
  /** How many formulas were read. */
  readonly formulas: number;
  /** Cells that read themselves, directly or through others: Sheet1!B3. */
  readonly circular: readonly string[];
}

/** The tree with what each of its FINTECH calls answers, and what it rests on altogether. */
export interface TraceSummary {
  readonly root: LineageCell;
  readonly findings: ReadonlyMap<LineageCell, readonly Finding[]>;
  readonly restsOn: TraceSource;
}

/** Cells that are worked on before others get their turn. */
const atOnce = 200;

/** Answers what each call of a tree answers. `pause` lets others work. */
export async function summariseTrace(
  root: LineageCell,
  pause: () => Promise<unknown> = async () => undefined,
): Promise<TraceSummary> {
  const findings = new Map<LineageCell, readonly Finding[]>();
  for (const [i, cell] of cellsOf(root).entries()) {
    if (i > 0 && i % atOnce === 0) await pause();
    if (!cell.isRepeated) findings.set(cell, await findingsAt(cell));
  }
  return { root, findings, restsOn: restsOn(root, findings) };
}

/** Whether nothing but the report is behind a cell, as far as it is known, and all of it was followed. */
export function isOfReportAlone({ typed, written, own, unknown, unfollowed }: TraceSource): boolean {
  return typed.length + written.length + own + unknown + unfollowed === 0;
}

/** What the FINTECH calls of a cell answer, from what its lineage read. */
function findingsAt(cell: LineageCell): Promise<readonly Finding[]> {
  const grids = new Map(allReads(cell.reads).map((read) => [read.text.toUpperCase(), gridOf(read)]));
  return findingsOf({
    formula: cell.formula,
    row: cell.anchor?.row ?? 0,
    column: cell.anchor?.column ?? 0,
    value: cell.value,
    cells: (reference) => grids.get(reference.toUpperCase()),
  });
}

function gridOf(read: Read) {
  if (read.is === "constant") return [[read.value]];
  return read.is === "cells" && !read.isCut ? read.values : undefined;
}

function allReads(reads: readonly Read[]): readonly Read[] {
  return reads.flatMap((read) => (read.is === "formula" ? [read, ...allReads(read.reads)] : [read]));
}

/** The cell and every cell below it that has a formula. */
export function cellsOf(root: LineageCell): readonly LineageCell[] {
  return [
    root,
    ...allReads(root.reads).flatMap((read) => (read.is === "cells" ? read.cells.flatMap(cellsOf) : [])),
  ];
}

function restsOn(root: LineageCell, found: ReadonlyMap<LineageCell, readonly Finding[]>): TraceSource {
  const facts = new Map<string, Fact>();
  const stand = new Set<Standing>();
  const typed = new Set<string>();
  const written = new Set<string>();
  const circular = new Set<string>();
  let formulas = 0;
  let [own, unknown, errors, unfollowed] = [0, 0, 0, 0];
  for (const cell of cellsOf(root)) {
    if (cell.isCircular) circular.add(`${cell.sheet}!${cell.address}`);
    if (cell.isRepeated) continue;
    if (cell.formula !== "") formulas++;
    for (const finding of found.get(cell) ?? []) {
      if (finding.is === "number") {
        for (const fact of finding.stated) facts.set(fact.id, fact);
        stand.add(finding.data.standing);
      } else if (finding.is === "table") {
        for (const fact of finding.stated) facts.set(fact.id, fact);
        finding.standings.forEach((standing) => stand.add(standing));
      } else if (finding.is === "words") finding.subject.standings.forEach((standing) => stand.add(standing));
      else if (finding.is === "own") own++;
      else if (finding.is === "unknown") unknown++;
    }
    if (cell.value instanceof CellError) errors++;
    if (cell.formula === "" && typeof cell.value === "number") typed.add(`${cell.sheet}!${cell.address}`);
    for (const number of numbersIn(withoutCalls(cell.formula))) written.add(number);
    const asked = questions(cell, found.get(cell) ?? []);
    for (const read of allReads(cell.reads)) {
      if (read.is === "unfollowed") unfollowed++;
      if (read.is !== "cells") continue;
      unfollowed += read.left + (read.isCut ? 1 : 0);
      if (!asked.has(read.text.toUpperCase()))
        for (const address of read.numbers) typed.add(`${read.sheet}!${address}`);
    }
    if (!cell.isFollowed) unfollowed++;
  }
  const known = standings.filter((standing) => stand.has(standing));
  const [first, ...others] = [...known, ...[...facts.values()].map(({ data }) => data.standing)];
  return {
    facts: [...facts.values()],
    weakest: first && weakest(first, ...others),
    typed: [...typed],
    written: [...written],
    own,
    unknown,
    errors,
    unfollowed,
    formulas,
    circular: [...circular],
  };
}

/** References that only say what is asked of the report, such as a year: nothing rests on such a number. */
function questions(cell: LineageCell, findings: readonly Finding[]): ReadonlySet<string> {
  const rest = withoutCalls(cell.formula).toUpperCase();
  const asks = findings.filter(({ definition }) => ["report", "sources"].includes(definition.family));
  const texts = asks.flatMap(({ call }) =>
    call.given.flatMap((argument) => (argument.is === "reference" ? argument.reference.toUpperCase() : [])),
  );
  const reckons = fintechCalls(cell.formula).length > asks.length;
  return new Set(reckons ? [] : texts.filter((text) => !rest.includes(text)));
}
