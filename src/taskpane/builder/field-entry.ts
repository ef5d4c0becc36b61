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
 * The content of a field, as typed. As in a cell, a leading `=` introduces a reference or another expression. Other
 * input is text, except a reference to cells in an argument that cannot read it as text.
 */
export interface FieldEntry {
  readonly text: string;
  /** Whether to keep blank cells blank in the formula; if undefined, the cells' contents decide. */
  readonly keepsBlanks: boolean | undefined;
}

export const noEntry: FieldEntry = { text: "", keepsBlanks: undefined };

/** Returns the argument as written in the formula, in stored notation; "" if it is omitted. */
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

/** Returns what follows a leading `=`, which Chinese keyboards also type in full width; undefined if there is none. */
function formulaIn(typed: string, separators: Separators): string | undefined {
  return /^[=＝]/.test(typed) ? storedFormula(typed.slice(1).trim(), separators) : undefined;
}

/**
 * Returns a value as a formula constant: a number or TRUE if the argument reads them as such, otherwise a quoted text.
 */
function constant(kind: Kind<unknown>, text: string, separators: Separators): string {
  // Users who know formulas may type the quotes themselves.
  if (/^"(?:[^"]|"")*"$/.test(text)) return text;
  const value = read(kind, text);
  const number = numberText(text, separators);
  const isText =
    typeof value === "string" ||
    (typeof value === "object" && value !== null && !isProblem(value as never) && !Array.isArray(value));
  if (number !== undefined && !isText) return number;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (/^(true|false)$/i.test(text) && !isText) return text.toUpperCase();
  // 2020年 can only be a year.
  if (typeof value === "number" && /^\d+\s*年$/.test(normalise(text))) return String(value);
  return argumentText(text);
}

const anyName: Text = { en: "", zh: "" };

function read(kind: Kind<unknown>, text: string): unknown {
  return kind.shape === "cell" ? kind.read(text, anyName) : kind.read([[text]], anyName);
}

/** Returns a typed number in stored notation, with its digits unchanged; undefined for any other text. */
function numberText(text: string, { decimal }: Separators): string | undefined {
  let plain = normalise(text).replace(/ (?=%$)/, "");
  if (decimal === ",") {
    const isGrouped = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?%?$/.test(plain);
    plain = (isGrouped ? plain.replaceAll(".", "") : plain).replace(",", ".");
  } else plain = plain.replace(/(\d),(?=\d{3}(\D|$))/g, "$1");
  return parseNumber(plain) === undefined ? undefined : plain.toUpperCase();
}

/** Splits a typed list, which becomes an array constant: 2020, 2022, 2024. Quoted texts are not split. */
function listed(typed: string, { decimal, list }: Separators): readonly string[] {
  const isGrouped = decimal === "." && /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed);
  if (isGrouped) return [typed];
  const between = new RegExp(`\\s*[${list === "," ? "," : ";"}；、，]\\s*(?=(?:[^"]*"[^"]*")*[^"]*$)`, "u");
  return typed.split(between).filter((item) => item !== "");
}

/** Returns the field text for an argument of a formula: the simplest text that is written back unchanged. */
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
