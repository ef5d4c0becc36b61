import { toGrid, type Scalar } from "../../functions/engine/cells";
import { check } from "../../functions/sources/check";
import { define } from "../../functions/report/define-term";
import type { Arguments, FunctionDefinition, Parameters } from "../../functions/engine/define-function";
import { fact } from "../../functions/report/fact";
import { growth } from "../../functions/report/growth";
import { matrix } from "../../functions/report/matrix";
import { procurementRate } from "../../functions/report/procurement-rate";
import { quadrant } from "../../functions/report/quadrant";
import { declared, readWhole } from "../../functions/engine/read-arguments";
import { share } from "../../functions/report/share";
import { source } from "../../functions/sources/source";
import { spend } from "../../functions/report/spend";
import { status } from "../../functions/sources/status";
import type { AskedYear } from "../../functions/arguments/times";
import { yearOf } from "../../functions/facts/stated-year";
import { subjects } from "../../functions/facts/subjects";
import { table } from "../../functions/report/table";
import { usecases } from "../../functions/report/use-cases";
import { isProblem } from "../../model/problem";
import type { Measure, Segment } from "../../report/schema";

/** A call whose arguments are known: one value each, undefined for one that is left out. */
export interface KnownCall {
  readonly id: string;
  readonly given: readonly (Scalar | undefined)[];
}

interface Basis {
  readonly definition: FunctionDefinition;
  /** Ids of facts, tables or other things of the report; the first set counts of which all are there. */
  ids(given: Readonly<Record<string, unknown>>): readonly (readonly string[])[];
}

function basis<P extends Parameters>(
  definition: FunctionDefinition<P>,
  ids: (given: Arguments<P>) => readonly (readonly string[])[],
): Basis {
  return { definition, ids: (given) => ids(given as Arguments<P>) };
}

function factId(measure: Measure, segment: Segment, year: AskedYear): string {
  return `${measure === "investment" ? "spend" : measure}/${segment}/${yearOf(year)}`;
}

const growthFact = { cagr: "growth", absolute: "increase", total: "total-growth" } as const;

/** What the functions rest on that answer from the report. */
const bases: readonly Basis[] = [
  basis(spend, ({ measure, segment, year }) => [[factId(measure, segment, year)]]),
  basis(status, ({ measure, segment, year }) => [[factId(measure, segment, year)]]),
  basis(check, ({ measure, segment, year }) => [[factId(measure, segment, year)]]),
  basis(share, ({ measure, segment, year }) => [
    [`derived/share/${segment}/${yearOf(year)}`],
    [factId(measure, segment, year)],
  ]),
  basis(procurementRate, ({ segment, year }) => [[`derived/procurement-rate/${segment}/${yearOf(year)}`]]),
  basis(growth, ({ measure, segment, from, to, kind }) => [
    ...(measure === "investment" && segment === "total"
      ? [[`derived/${growthFact[kind]}/${yearOf(from)}-${yearOf(to)}`]]
      : []),
    [factId(measure, segment, from), factId(measure, segment, to)],
  ]),
  basis(fact, ({ fact }) => [[fact.id]]),
  basis(source, ({ fact }) => [[fact.id]]),
  basis(matrix, ({ technology }) => [[technology.id]]),
  basis(quadrant, ({ usecase, segment }) => [[usecase.id.replace("/", `/${segment ?? ""}/`)], [usecase.id]]),
  basis(usecases, () => [["effectiveness-quadrant"]]),
  basis(define, ({ term }) => [[term.id]]),
  basis(table, ({ table }) => [[table]]),
];

/**
 * What a call rests on, as CITE understands it. Empty where it does not answer from the report, or where its
 * arguments mean nothing.
 */
export function subjectsOf({ id, given }: KnownCall): readonly string[] {
  const found = bases.find(({ definition }) => definition.id === id);
  if (!found) return [];
  const read: Record<string, unknown> = {};
  for (const [index, parameter] of declared(found.definition).entries()) {
    const { value } = readWhole(toGrid(given[index]), parameter);
    if (isProblem(value)) return [];
    read[parameter.name.en] = value;
  }
  return found.ids(read).find((ids) => ids.every((each) => subjects.find(each))) ?? [];
}
