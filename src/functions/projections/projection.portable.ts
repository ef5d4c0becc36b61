import { segmentNames } from "../../report/glossary";
import { segments, type Segment } from "../../report/schema";
import { pathFormula } from "../facts/report-path.portable";
import { constant, formula, type Expression } from "../portable/expression";
import type { Portable } from "../portable/portable";
import { nth, sizeOf, times, type TableDialect } from "../portable/table-dialect";
import type { Argument } from "../portable/given";
import { headings, type projection } from "./projection";

/** The segments asked for: they decide the columns. */
function askedSegments(argument: Argument, sheet: TableDialect): readonly string[] {
  if (!sheet.isGiven(argument)) return segments;
  const range = sheet.range(argument);
  return times(sizeOf(range), (k) =>
    sheet.settledWord(argument, nth(range, k), range.present.flat()[k] ?? null),
  );
}

export const projectionPortable: Portable<typeof projection> = {
  form: "table",
  cells(given, sheet) {
    const asked = askedSegments(given.segments, sheet);
    const method = constant(sheet.settled(given.method));
    sheet.settle(given.extrapolate);
    const extrapolate = sheet.present(given.extrapolate) ?? constant(false);
    const isGrowing = sheet.present(given.growth) !== undefined;
    if (!isGrowing) sheet.settle(given.growth);
    const growth = isGrowing ? sheet.number(given.growth) : undefined;
    if (growth && method.constant === "cagr") sheet.refuse(formula`${growth}<=-1`, "#NUM!");
    const path = { method, growth, extrapolate };
    const hasHeadings = sheet.hasHeadings(given.headers);
    const top = hasHeadings ? 1 : 0;
    const { live, output } = sheet.place;
    const from = sheet.year(given.from);
    sheet.guard(formula`${sheet.year(given.to)}-${from}=${live.length - top - 1}`);
    const rows = live.slice(top).map((now, i): Expression[] => {
      const year = output(i + top, 0);
      // The standing is a sentence about this year; of another one it says nothing.
      const standing = formula`IF(${year}=${constant(now[0] ?? "")},${constant(now.at(-1) ?? "")},NA())`;
      return [
        i === 0 ? from : formula`${output(i + top - 1, 0)}+1`,
        ...asked.map((segment) => pathFormula(sheet, constant(segment), year, path)),
        standing,
      ];
    });
    if (!hasHeadings) return rows;
    const names = asked.map((segment) => {
      const { en, zh } = segmentNames[segment as Segment];
      return sheet.say({ en: en.toLowerCase(), zh });
    });
    return [[sheet.say(headings.year), ...names, sheet.say(headings.standing)], ...rows];
  },
};
