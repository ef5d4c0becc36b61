import type { CellInput } from "../../sheet/cell-value";
import { movedFormula } from "../../sheet/reference-text";

/** Names that follow each other, in full and short. */
const LISTS: readonly (readonly string[])[] = [
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
];

export interface SeriesOptions {
  /** Every cell is repeated, whatever it holds. */
  readonly copies: boolean;
  /** A single number goes on by one; otherwise it is repeated, unless it is a date. */
  readonly counts: boolean;
  readonly isDate: boolean;
  /** Which way the series goes: 1 down or to the right, -1 up or to the left. */
  readonly direction: 1 | -1;
  readonly along: "row" | "column";
}

/** What follows the inputs of a line of cells, nearest first. */
export function continued(source: readonly CellInput[], count: number, options: SeriesOptions): CellInput[] {
  const { direction, along } = options;
  return Array.from({ length: count }, (_, step): CellInput => {
    const at = direction === 1 ? source.length + step : -1 - step;
    const [input, from] = repeated(source, at);
    if (typeof input === "string" && input.startsWith("="))
      return along === "row" ? movedFormula(input, at - from, 0) : movedFormula(input, 0, at - from);
    if (options.copies) return typeof input === "string" && input !== "" ? `'${input}` : input;
    return next(source, at, input, options);
  });
}

/** The input that a place past the end repeats, and its own place. */
function repeated(source: readonly CellInput[], at: number): readonly [CellInput, number] {
  const from = ((at % source.length) + source.length) % source.length;
  return [source[from] ?? "", from];
}

function next(source: readonly CellInput[], at: number, input: CellInput, options: SeriesOptions): CellInput {
  const numbers = source.filter((one) => typeof one === "number");
  if (numbers.length === source.length) {
    if (numbers.length > 1) return trend(numbers, at);
    return (numbers[0] ?? 0) + (options.counts || options.isDate ? at : 0);
  }
  if (typeof input !== "string" || input === "") return input;
  const texts = source.filter((one) => typeof one === "string");
  const [first = ""] = texts;
  const list = LISTS.find((names) => names.some((name) => name.toLowerCase() === first.toLowerCase()));
  if (list && texts.length === source.length) {
    const index = (text: string) => list.findIndex((name) => name.toLowerCase() === text.toLowerCase());
    const step = texts.length > 1 ? index(texts[1] ?? "") - index(first) : 1;
    return list[(((index(first) + at * step) % list.length) + list.length) % list.length] ?? input;
  }
  const numbered = texts.map((text) => /^(.*?)(\d+)$/s.exec(text));
  if (numbered.every((match) => match !== null) && texts.length === source.length) {
    const values = numbered.map((match) => Number(match[2]));
    const value = values.length > 1 ? trend(values, at) : (values[0] ?? 0) + at;
    return `${repeatedPrefix(numbered, at)}${Math.abs(Math.round(value))}`;
  }
  return `'${input}`;
}

const repeatedPrefix = (numbered: readonly RegExpExecArray[], at: number): string =>
  numbered[((at % numbered.length) + numbered.length) % numbered.length]?.[1] ?? "";

/** The least-squares line through the numbers, as Excel's fill takes it. */
function trend(numbers: readonly number[], at: number): number {
  const n = numbers.length;
  const middle = (n - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / n;
  const slope =
    numbers.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) /
    numbers.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return Number((mean + slope * (at - middle)).toPrecision(14));
}
