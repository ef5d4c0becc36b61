import { parseNumber } from "../../functions/arguments/number-text";
import type { Kind } from "../../functions/engine/define-function";
import { isProblem } from "../../workbook/format/cell-value";
import type { Text } from "../../report/language";
import { normalise } from "../../report/normalise";
import { argumentText } from "../../workbook/formulas/write-call";
import { storedFormula, typedFormula, type Separators } from "../../workbook/formulas/separators";
import { isReference } from "../../workbook/formulas/edit-references";
import type { Field } from "./fields";

/**
 * What stands in a field, as it was typed. A leading `=` says, as in a cell, that a reference or another piece of
 * formula follows; without it a text is a text, unless the argument understands no such text and it names cells.
 */
export interface FieldEntry {
  readonly text: string;
  /** Whether blank cells are to count as blank everywhere; undefined leaves that to what the cells hold. */
  readonly keepsBlanks: boolean | undefined;
}

export const noEntry: FieldEntry = { text: "", keepsBlanks: undefined };

/** The argument as it is written into the formula, in stored notation; "" where it is left out. */
export function argumentOf(field: Field, text: string, separators: Separators): string {
  const typed = text.trim();
  if (typed === "") return "";
  const formula = formulaIn(typed, separators);
  if (formula !== undefined) return formula;
  const cells = storedFormula(typed, separators);
  if (field.control === "range") {
    if (isReference(cells) || /^\{.*\}$/s.test(cells)) return cells;
    const items = listed(typed, separators);
    if (items.length > 1) return `{${items.map((item) => constant(field.kind, item, separators)).join(",")}}`;
    return constant(field.kind, typed, separators);
  }
  if (isReference(cells) && isProblem(read(field.kind, typed) as never)) return cells;
  return constant(field.kind, typed, separators);
}

/** What follows a leading `=`, which Chinese keyboards also type in full width; undefined where there is none. */
function formulaIn(typed: string, separators: Separators): string | undefined {
  return /^[=＝]/.test(typed) ? storedFormula(typed.slice(1).trim(), separators) : undefined;
}

/** A value as it stands in a formula: a number and TRUE where the argument reads them as such, a text in quotes. */
function constant(kind: Kind<unknown>, text: string, separators: Separators): string {
  // Somebody who knows formulas puts the quotes there already.
  if (/^"(?:[^"]|"")*"$/.test(text)) return text;
  const value = read(kind, text);
  const number = numberText(text, separators);
  const isText =
    typeof value === "string" ||
    (typeof value === "object" && value !== null && !isProblem(value as never) && !Array.isArray(value));
  if (number !== undefined && !isText) return number;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (/^(true|false)$/i.test(text) && !isText) return text.toUpperCase();
  // 2020年 is a year, and nothing else.
  if (typeof value === "number" && /^\d+\s*年$/.test(normalise(text))) return String(value);
  return argumentText(text);
}

const anyName: Text = { en: "", zh: "" };

function read(kind: Kind<unknown>, text: string): unknown {
  return kind.shape === "cell" ? kind.read(text, anyName) : kind.read([[text]], anyName);
}

/** A typed number in stored notation, with its digits as they were typed; undefined for any other text. */
function numberText(text: string, { decimal }: Separators): string | undefined {
  let plain = normalise(text).replace(/ (?=%$)/, "");
  if (decimal === ",") {
    const isGrouped = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?%?$/.test(plain);
    plain = (isGrouped ? plain.replaceAll(".", "") : plain).replace(",", ".");
  } else plain = plain.replace(/(\d),(?=\d{3}(\D|$))/g, "$1");
  return parseNumber(plain) === undefined ? undefined : plain.toUpperCase();
}

/** The items of a typed list, which becomes a row of constants: 2020, 2022, 2024. Quoted texts stay whole. */
function listed(typed: string, { decimal, list }: Separators): readonly string[] {
  const isGrouped = decimal === "." && /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed);
  if (isGrouped) return [typed];
  const between = new RegExp(`\\s*[${list === "," ? "," : ";"}；、，]\\s*(?=(?:[^"]*"[^"]*")*[^"]*$)`, "u");
  return typed.split(between).filter((item) => item !== "");
}

/** The text that stands for an argument of a formula in its field: the plainest that is written back the same. */
export function entryText(field: Field, argument: string, separators: Separators): string {
  if (argument === "") return "";
  const typed = typedFormula(argument, separators);
  return (
    plainTexts(argument, typed, separators).find(
      (text) => argumentOf(field, text, separators) === argument,
    ) ?? `=${typed}`
  );
}

function plainTexts(argument: string, typed: string, { list }: Separators): readonly string[] {
  if (/^"(?:[^"]|"")*"$/.test(argument)) return [argument.slice(1, -1).replaceAll('""', '"')];
  const row = /^\{([^;{}]*)\}$/s.exec(argument)?.[1];
  const items = row === undefined ? [] : (row.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
  const plain = items.map((item) => (/^".*"$/s.test(item) ? item.slice(1, -1).replaceAll('""', '"') : item));
  return [...(items.length > 1 ? [plain.join(`${list} `)] : []), ...(isReference(argument) ? [] : [typed])];
}
