import { parseValue } from "numfmt";
import { parseA1, splitSheet } from "./a1";
import type { SheetBook } from "./book";
import { type CellValue, isCellError } from "./cell-value";
import { intersection, type SheetId, WHOLE_SHEET } from "./rectangle";
import type { Limit, Validation, ValidationOperator } from "./validation";

type Cells = Pick<SheetBook, "values" | "text" | "sheets" | "usedRange" | "definedNames">;

/** What a formula says at the cell that is checked; undefined where nobody calculates it. */
type Answer = (formula: string) => CellValue | undefined;

/** Whether a cell may hold a value. Undefined where that depends on a formula that nobody calculates. */
export function isValid(
  book: Cells,
  { rule, ignoreBlanks, sheet }: Pick<Validation, "rule" | "ignoreBlanks" | "sheet">,
  value: CellValue,
  answer: Answer = () => undefined,
): boolean | undefined {
  if (value === null || value === "")
    return ignoreBlanks ? true : rule.type === "Custom" ? holds(answer(rule.formula)) : false;
  if (isCellError(value)) return false;
  if (rule.type === "Custom") return holds(answer(rule.formula));
  if (rule.type === "List") return listOf(book, sheet, rule.source)?.some((one) => sameText(one, value));
  const number = rule.type === "TextLength" ? String(value).length : value;
  if (typeof number !== "number") return false;
  if (rule.type === "WholeNumber" && !Number.isInteger(number)) return false;
  const first = limit(book, sheet, rule.formula1, answer);
  const second = rule.formula2 === undefined ? undefined : limit(book, sheet, rule.formula2, answer);
  if (first === undefined) return undefined;
  return meets(number, rule.operator, first, second);
}

/** TRUE, or a number other than 0; an error holds nowhere. */
function holds(answer: CellValue | undefined): boolean | undefined {
  if (answer === undefined) return undefined;
  return answer === true || (typeof answer === "number" && answer !== 0);
}

const sameText = (one: string, value: CellValue): boolean =>
  typeof value === "string"
    ? one === value
    : typeof value === "number"
      ? Number(one) === value
      : one.toUpperCase() === String(value).toUpperCase();

/** Compares a number as the words of `Excel.DataValidationOperator` say. */
export function meets(
  number: number,
  operator: ValidationOperator,
  first: number,
  second: number | undefined,
): boolean | undefined {
  const [low, high] = [Math.min(first, second ?? first), Math.max(first, second ?? first)];
  switch (operator) {
    case "Between":
      return second === undefined ? undefined : number >= low && number <= high;
    case "NotBetween":
      return second === undefined ? undefined : number < low || number > high;
    case "EqualTo":
      return number === first;
    case "NotEqualTo":
      return number !== first;
    case "GreaterThan":
      return number > first;
    case "LessThan":
      return number < first;
    case "GreaterThanOrEqualTo":
      return number >= first;
    case "LessThanOrEqualTo":
      return number <= first;
  }
}

/** The texts of a list: between commas, or in the cells of a reference; undefined for another formula. */
export function listOf(book: Cells, home: SheetId, source: string): readonly string[] | undefined {
  if (!source.startsWith("=")) return source.split(",").map((one) => one.trim());
  const place = placeOf(book, home, source.slice(1));
  if (!place) return undefined;
  const used = book.usedRange(place.sheet, place.rect, true);
  return used
    ? book
        .text(place.sheet, used)
        .flat()
        .filter((text) => text !== "")
    : [];
}

/** A limit as a number: one, a text that is one or a date, or what a cell holds. */
function limit(book: Cells, home: SheetId, given: Limit, answer: Answer): number | undefined {
  if (typeof given === "number") return given;
  if (!given.startsWith("=")) {
    const read = parseValue(given);
    return typeof read?.v === "number" ? read.v : undefined;
  }
  const place = placeOf(book, home, given.slice(1));
  if (!place) {
    const found = answer(given);
    return typeof found === "number" ? found : limit(book, home, given.slice(1), answer);
  }
  const value = book.values(place.sheet, { ...place.rect, height: 1, width: 1 })[0]?.[0] ?? 0;
  return typeof value === "number" ? value : undefined;
}

function placeOf(book: Cells, home: SheetId, reference: string) {
  const named = book.definedNames().find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  const { sheet: name, address } = splitSheet((named?.formula ?? reference).replace(/^=/, ""));
  const rect = parseA1(address);
  const sheet =
    name === undefined
      ? (named?.sheet ?? home)
      : book.sheets().find((each) => each.name.toLowerCase() === name.toLowerCase())?.id;
  return rect && sheet !== undefined ? { sheet, rect: intersection(rect, WHOLE_SHEET) ?? rect } : undefined;
}
