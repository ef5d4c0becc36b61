import { ExplainedProblem } from "../engine/explained-problem";
import type { Problem } from "../../model/problem";
import type { Text } from "../../report/language";
import { quotable, type Scalar } from "../engine/cells";
import type { Agreement, CellKind, Met } from "../engine/define-function";
import { cap, sentences } from "../engine/messages";
import { dayOf, isoDay, yearOfSerial } from "./calendar";
import { parseNumber } from "./number-text";
import { writtenTime, type WrittenTime, type YearLabel } from "./time-text";

const firstYear = 1900;
const lastYear = 2200;

/** Serial numbers of Excel's from 3 October 1954 to 30 December 2199: no year, and few other numbers, are among them. */
function looksLikeDate(value: number): boolean {
  return value >= 20_000 && value <= 109_574;
}

function looksLikeYear(value: number): boolean {
  return value >= firstYear && value <= lastYear;
}

/** A year that somebody marked as a fact or as a forecast: 2024A, 2024E. */
export interface LabelledYear {
  readonly year: number;
  readonly label: YearLabel;
}
/** A year as it was asked for. */
export type AskedYear = number | LabelledYear;

/** A whole year, with its label where it has one. */
export const askedYear: CellKind<AskedYear> = {
  shape: "cell",
  zeroIsBlank: true,
  read(value, argument) {
    if (typeof value === "number" && Number.isInteger(value) && looksLikeYear(value)) return value;
    const time = typeof value === "string" ? writtenTime(value) : undefined;
    if (time?.period === "year")
      return time.label === undefined ? time.year : { year: time.year, label: time.label };
    if (time) return notWhole(argument, value, time);
    const number = parseNumber(value);
    if (number !== undefined && looksLikeYear(number) && Number.isInteger(number)) return number;
    return number !== undefined && looksLikeDate(number)
      ? looksLikeItsDate(argument, number)
      : sentences.notYear(argument, quotable(value));
  },
};

/** A whole year; a label does not change it. */
export const year: CellKind<number> = {
  ...askedYear,
  read(value, argument) {
    const asked = askedYear.read(value, argument);
    return typeof asked === "object" && "label" in asked ? asked.year : asked;
  },
};

const periodNames: Readonly<Record<WrittenTime["period"], Text>> = {
  year: { en: "year", zh: "年份" },
  half: { en: "half-year", zh: "半年" },
  quarter: { en: "quarter", zh: "季度" },
  month: { en: "month", zh: "月份" },
  date: { en: "date", zh: "日期" },
};

function notWhole(argument: Text, value: Scalar, { period, year }: WrittenTime): Problem {
  const given = quotable(value);
  const from =
    period === "date"
      ? { en: ", or YEAR() of a cell with a date", zh: "，或用 YEAR() 取日期单元格的年份" }
      : { en: "", zh: "" };
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(argument.en)} must be a whole year; “${given}” is a ${periodNames[period].en}: give its year, ${year}${from.en}.`,
    zh: `参数“${argument.zh}”须为整数年份，“${given}”是${periodNames[period].zh}：请给出年份 ${year}${from.zh}。`,
  });
}

function looksLikeItsDate(argument: Text, serial: number): Problem {
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(argument.en)} must be a whole year; ${serial} looks like the date ${isoDay(serial)}: give YEAR() of its cell, ${dayOf(serial).year}.`,
    zh: `参数“${argument.zh}”须为整数年份，${serial} 似为日期 ${isoDay(serial)}：请用 YEAR() 取其年份 ${dayOf(serial).year}。`,
  });
}

/** Years do not mix with shorter periods and dates: 2024 is 2024.0, and the middle of its quarters 2024.5. */
const onYears: Agreement = {
  sort(value) {
    const time = typeof value === "string" ? writtenTime(value) : undefined;
    if (time) return time.period === "year" ? "year" : "within";
    const number = parseNumber(value);
    if (number === undefined) return undefined;
    if (looksLikeDate(number)) return "within";
    return looksLikeYear(number) && Number.isInteger(number) ? "year" : undefined;
  },
  conflict(met) {
    const [whole, within] = [met.get("year"), met.get("within")];
    return whole && within ? mixed(whole, within) : undefined;
  },
};

function mixed(whole: Met, within: Met): Problem {
  const [year, part] = [quotable(whole.given), quotable(within.given)];
  return new ExplainedProblem("#VALUE!", {
    en: `Years and shorter periods or dates do not mix in one call: ${whole.argument.en} is “${year}” and ${within.argument.en} “${part}”. Give years alone, or quarters, months or dates alone.`,
    zh: `同一次调用中，年份不能与更短的期间或日期混用：“${whole.argument.zh}”为“${year}”，“${within.argument.zh}”为“${part}”。请全部使用年份，或全部使用季度、月份、日期。`,
  });
}

/** A point on an axis of years: a year, with fractions; a shorter period is its middle, a date its day. */
export const fractionalYear: CellKind<number> = {
  shape: "cell",
  zeroIsBlank: true,
  agreement: onYears,
  read(value, argument) {
    const time = typeof value === "string" ? writtenTime(value) : undefined;
    if (time) {
      if (time.period === "year") return time.year;
      return time.period === "date" ? yearOfSerial(time.serial) : time.at;
    }
    const number = parseNumber(value);
    if (number !== undefined && looksLikeYear(number)) return number;
    if (number !== undefined && looksLikeDate(number)) return yearOfSerial(number);
    return sentences.notInRange(argument, quotable(value), {
      en: "a year from 1900 to 2200, or a time such as 2024Q1, 2024-03 or 2024-03-31",
      zh: " 1900 至 2200 的年份，或 2024Q1、2024-03、2024-03-31 等时间",
    });
  },
};

/**
 * On an axis of any numbers a text is a year, a part of one or a day, and a number may look like a year or a day. Where
 * some look like neither, they are plain numbers.
 */
const onNumbers: Agreement = {
  sort(value) {
    const time = typeof value === "string" ? writtenTime(value) : undefined;
    if (time) return time.period === "year" || time.period === "date" ? time.period : "part";
    const number = parseNumber(value);
    if (number === undefined) return undefined;
    if (looksLikeDate(number)) return "like a date";
    return looksLikeYear(number) ? "like a year" : "plain";
  },
  conflict(met) {
    const numbers = met.has("plain") ? undefined : met;
    const year = met.get("year") ?? numbers?.get("like a year");
    const date = met.get("date") ?? numbers?.get("like a date");
    const part = met.get("part");
    if (year && date) return yearsBesideDates(year, date);
    if (date && part) return mixed(part, date);
    const whole = met.get("year");
    return whole && part ? mixed(whole, part) : undefined;
  },
};

function yearsBesideDates(year: Met, date: Met): Problem {
  const [given, day] = [quotable(year.given), quotable(date.given)];
  const shown = typeof date.given === "number" ? ` (${isoDay(date.given)})` : "";
  return new ExplainedProblem("#VALUE!", {
    en: `${cap(year.argument.en)} has ${given}, which looks like a year, and ${date.argument.en} has ${day}${shown}, a date. Turn each date into a year with =YEAR(A2)+(A2-DATE(YEAR(A2),1,1))/365.25.`,
    zh: `“${year.argument.zh}”中的 ${given} 似为年份，“${date.argument.zh}”中的 ${day}${shown} 为日期。请用 =YEAR(A2)+(A2-DATE(YEAR(A2),1,1))/365.25 将日期换算为年份。`,
  });
}

/** A point in time, or any number: numbers stay as they are, a year is its number, a date counts in days. */
export const time: CellKind<number> = {
  shape: "cell",
  zeroIsBlank: false,
  isData: true,
  agreement: onNumbers,
  read(value, argument) {
    if (typeof value === "number") return value;
    const written = typeof value === "string" ? writtenTime(value) : undefined;
    if (written) {
      if (written.period === "year") return written.year;
      return written.period === "date" ? written.serial : written.at;
    }
    const number = parseNumber(value);
    if (number !== undefined) return number;
    return sentences.notInRange(argument, `“${quotable(value)}”`, {
      en: "a number or a time, such as 2024, 2024Q1, 2024-03 or 2024-03-31",
      zh: "数字或时间（如 2024、2024Q1、2024-03、2024-03-31）",
    });
  },
};
