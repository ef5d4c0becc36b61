import { segmentNames } from "../../report/glossary";
import { standingNames } from "../../report/provenance";
import { segments, type Segment } from "../../report/schema";
import { evidenceFor } from "../facts/later-evidence";
import { investmentPath } from "../facts/report-path";
import { pathFormula } from "../facts/report-path.portable";
import { combined, constant, formula, type Expression } from "../portable/expression";
import type { Argument, PortableArguments } from "../portable/given";
import type { Portable } from "../portable/portable";
import { nth, sizeOf, times, type TableDialect } from "../portable/table-dialect";
import { atTheMix, headings, notStated, type projection } from "./projection";

const first = investmentPath.first.year;
const last = investmentPath.last.year;

type Arguments = PortableArguments<typeof projection>;

/** The segments asked for: they decide the columns. */
function askedSegments(argument: Argument, sheet: TableDialect): readonly Segment[] {
  if (!sheet.isGiven(argument)) return segments;
  const range = sheet.range(argument);
  return times(sizeOf(range), (k) =>
    sheet.settledWord(argument, nth(range, k), range.present.flat()[k] ?? null),
  ) as Segment[];
}

/** How a row was reached, apart from what later sources say. */
function usualStanding(
  given: Arguments,
  asked: readonly Segment[],
  year: Expression,
  sheet: TableDialect,
): Expression {
  const isMixed = asked.some((segment) => segment !== "total");
  const say = (name: keyof typeof standingNames, hasMix = isMixed) => {
    const { en, zh } = standingNames[name];
    return sheet.say(hasMix ? { en: en + atTheMix.en, zh: zh + atTheMix.zh } : { en, zh });
  };
  const isOutside = formula`(${year}<${first})+(${year}>${last})>0`;
  const within = formula`IF(${year}=${last},${say("forecast")},${say("interpolated")})`;
  const onReport = formula`IF(${isOutside},${say("extrapolated")},${within})`;
  const reached = sheet.either(sheet.isBlank(given.growth), onReport, say("assumption"));
  const extrapolate = sheet.logical(given.extrapolate);
  const silent = formula`IF(${isOutside},${sheet.say(notStated)},${reached})`;
  return formula`IF(${year}=${first},${say("reported", false)},${sheet.either(extrapolate, reached, silent)})`;
}

/** True while the arguments on which the wording of a row rests are as they are now. */
function isAsNow(given: Arguments, year: Expression, now: number, sheet: TableDialect): Expression {
  const conditions = [formula`${year}=${constant(now)}`];
  const { method, growth, extrapolate } = given;
  if (method.given.is === "cell")
    conditions.push(formula`${sheet.word(method)}=${sheet.present(method) ?? constant("cagr")}`);
  if (growth.given.is === "cell")
    conditions.push(formula`(${sheet.isBlank(growth)})=${constant(sheet.present(growth) === undefined)}`);
  if (extrapolate.given.is === "cell")
    conditions.push(formula`${sheet.logical(extrapolate)}=${sheet.present(extrapolate) ?? constant(false)}`);
  return conditions.length === 1
    ? formula`${year}=${constant(now)}`
    : formula`${combined(conditions, "*")}>0`;
}

/** The standing of a row. What later sources say of a year holds for the method and the year that stand there now. */
function standing(
  given: Arguments,
  asked: readonly Segment[],
  year: Expression,
  now: readonly [year: number, text: string],
  sheet: TableDialect,
): Expression {
  const usual = usualStanding(given, asked, year, sheet);
  const path = { method: "cagr", growth: undefined, extrapolate: true } as const;
  if (evidenceFor(asked, now[0], path).length === 0) {
    const isKnown = sheet.either(sheet.isBlank(given.growth), formula`${year}=${now[0]}`, constant(true));
    return sheet.either(isKnown, usual, formula`NA()`);
  }
  const otherwise = sheet.either(sheet.isBlank(given.growth), formula`NA()`, usual);
  return formula`IF(${isAsNow(given, year, now[0], sheet)},${constant(now[1])},${otherwise})`;
}

export const projectionPortable: Portable<typeof projection> = {
  form: "table",
  cells(given, sheet) {
    const asked = askedSegments(given.segments, sheet);
    const method = sheet.once(sheet.word(given.method));
    const extrapolate = sheet.logical(given.extrapolate);
    const growth = sheet.isGiven(given.growth) ? sheet.number(given.growth) : undefined;
    const isBlank = sheet.isBlank(given.growth);
    if (growth)
      sheet.refuse(
        sheet.either(isBlank, constant(false), formula`(${method}="cagr")*(${growth}<=-1)>0`),
        "#NUM!",
      );
    const numberOf = (segment: Segment, year: Expression) => {
      const path = (rate: Expression | undefined) =>
        pathFormula(sheet, constant(segment), year, { method, growth: rate, extrapolate });
      return growth ? sheet.either(isBlank, path(undefined), path(growth)) : path(undefined);
    };
    const hasHeadings = sheet.hasHeadings(given.headers);
    const top = hasHeadings ? 1 : 0;
    const { live, output } = sheet.place;
    const from = sheet.year(given.from);
    sheet.guard(formula`${sheet.year(given.to)}-${from}=${live.length - top - 1}`);
    const rows = live.slice(top).map((now, i): Expression[] => {
      const year = output(i + top, 0);
      return [
        i === 0 ? from : formula`${output(i + top - 1, 0)}+1`,
        ...asked.map((segment) => numberOf(segment, year)),
        standing(given, asked, year, [Number(now[0]), String(now.at(-1))], sheet),
      ];
    });
    if (!hasHeadings) return rows;
    const names = asked.map((segment) => {
      const { en, zh } = segmentNames[segment];
      return sheet.say({ en: en.toLowerCase(), zh });
    });
    return [[sheet.say(headings.year), ...names, sheet.say(headings.standing)], ...rows];
  },
};
