import { normalise } from "../../report/normalise";
import { serialOf } from "./calendar";

/** What a year stands for in a table of figures and forecasts: 2024A is a fact, 2024E and 2024F are forecasts. */
export type YearLabel = "fact" | "forecast";

/** A time as somebody wrote it. */
export type WrittenTime =
  | { readonly period: "year"; readonly year: number; readonly label: YearLabel | undefined }
  /** `at`: its middle, as a fraction of a year. */
  | { readonly period: "half" | "quarter" | "month"; readonly year: number; readonly at: number }
  | { readonly period: "date"; readonly year: number; readonly serial: number };

const firstYear = 1900;
const lastYear = 2200;

const y = "(?<year>\\d{4})";
const inYear = "\\s?年?(?:度)?[\\s/-]?";
const months = "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec";
const longMonths = "january|february|march|april|june|july|august|september|october|november|december";
const monthName = `(?<name>${longMonths}|${months})\\.?`;

const years = [`(?:fy|cy)?\\s?${y}\\s?(?:财年|年度|年)?\\s?(?<label>[efa])?`];
const halves = [
  `${y}${inYear}h(?<half>[12])`,
  `(?<half>[12])h\\s?${y}`,
  `h(?<half>[12])[\\s/-]?${y}`,
  `${y}\\s?年?\\s?(?<half>上半年|下半年)`,
];
const quarters = [
  `${y}${inYear}q(?<quarter>[1-4])`,
  `(?<quarter>[1-4])q\\s?${y}`,
  `q(?<quarter>[1-4])[\\s/-]?${y}`,
  `${y}\\s?年?\\s?第?(?<quarter>[一二三四1-4])季度?`,
];
const monthForms = [
  `${y}[-/](?<month>\\d{1,2})`,
  `${y}\\s?年\\s?(?<month>\\d{1,2})\\s?月份?`,
  `${monthName} ${y}`,
  `${y} ${monthName}`,
];
const midnight = "(?:[t ]0?0:00(?::00(?:\\.0+)?)?z?)?";
const dates = [
  `${y}(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})${midnight}`,
  `${y}\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号]?`,
  `(?<day>\\d{1,2}) ${monthName},? ${y}`,
  `${monthName} (?<day>\\d{1,2}),? ${y}`,
];

const forms = [...years, ...halves, ...quarters, ...monthForms, ...dates].map(
  (form) => new RegExp(`^${form}$`),
);

const numerals = "一二三四";

/** Reads a year, half-year, quarter, month or date; undefined where a text is none, or may be another. */
export function writtenTime(text: string): WrittenTime | undefined {
  const plain = normalise(text);
  if (!/\d{4}/.test(plain)) return undefined;
  for (const form of forms) {
    const found = form.exec(plain)?.groups;
    if (found) return timeOf(found);
  }
  return undefined;
}

function timeOf(found: Readonly<Record<string, string | undefined>>): WrittenTime | undefined {
  const { label, half, quarter, day } = found;
  const year = Number(found["year"]);
  if (year < firstYear || year > lastYear) return undefined;
  const month = monthOf(found);
  if (day !== undefined) {
    const serial = serialOf({ year, month: month ?? 0, day: Number(day) });
    return serial === undefined ? undefined : { period: "date", year, serial };
  }
  if (half !== undefined) {
    const isFirst = half === "1" || half === "上半年";
    return { period: "half", year, at: year + (isFirst ? 0.25 : 0.75) };
  }
  if (quarter !== undefined) {
    const numeral = numerals.indexOf(quarter);
    const number = numeral < 0 ? Number(quarter) : numeral + 1;
    return { period: "quarter", year, at: year + (2 * number - 1) / 8 };
  }
  if (month !== undefined) return monthAt(year, month);
  return {
    period: "year",
    year,
    label: label === undefined ? undefined : label === "a" ? "fact" : "forecast",
  };
}

function monthAt(year: number, month: number): WrittenTime | undefined {
  return month >= 1 && month <= 12 ? { period: "month", year, at: year + (2 * month - 1) / 24 } : undefined;
}

function monthOf({ month, name }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (month !== undefined) return Number(month);
  if (name === undefined) return undefined;
  return months.split("|").findIndex((short) => name.startsWith(short.slice(0, 3))) + 1;
}
