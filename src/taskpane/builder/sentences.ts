import type { BuilderPhrases } from "../../locales/builder/en";
import { toGrid, type Cell } from "../../functions/engine/cells";
import type { Language } from "../../report/language";
import { shownText } from "../../workbook/format/cell-value";
import type { FormulaReplacement } from "../../workbook/host";
import { isRefusal, type Refusal } from "../../workbook/refusal";
import type { ExplainedProblem } from "../../functions/engine/explained-problem";
import { isReference } from "../../workbook/formulas/edit-references";
import type { Phrases } from "../../locales/en";
import { refusalMessage } from "../text/refusal-message";
import type { Answer } from "./answer";
import { fieldsOf, type Field } from "./fields";
import { definitionOf, entryOf, type Form } from "./form";
import type { ArgumentValue } from "./argument-values";

/** Returns the problem of an argument, if the last result is for its current content. */
export function wrongWith(
  field: Field,
  form: Form,
  answer: Answer | undefined,
  isTouched: boolean,
  language: Language,
  phrases: BuilderPhrases,
): ExplainedProblem | string | undefined {
  const { key } = field;
  const isBlank = entryOf(form, key).text.trim() === "";
  if (isBlank) return field.isRequired && isTouched ? phrases.missing(field.name[language]) : undefined;
  if (!answer || entryOf(answer.form, key) !== entryOf(form, key)) return undefined;
  const given = givenFor(answer, key);
  if (given?.is === "refused") return unreadSentence(given.refusal, given.reference, phrases);
  return answer.wrong[key];
}

function givenFor(answer: Answer, key: string): ArgumentValue | undefined {
  return answer.given[fieldsOf(definitionOf(answer.form)).findIndex((field) => field.key === key)];
}

function unreadSentence(refusal: Refusal, reference: string, phrases: BuilderPhrases): string {
  switch (refusal.refused) {
    case "gone":
      return phrases.notThere(reference);
    case "too-large":
      return phrases.tooLarge(reference);
    case "editing":
      return phrases.busyCell;
    default:
      return phrases.unreadable(reference, "detail" in refusal ? refusal.detail : refusal.refused);
  }
}

/** The maximum number of values shown of a reference. */
const mostNamed = 4;

/** Returns the contents of an argument's cells: 3 × 1: 0.4, 0.9, 0.1. Undefined if it refers to none. */
export function holdsOf(
  answer: Answer | undefined,
  form: Form,
  key: string,
  phrases: BuilderPhrases,
): string | undefined {
  if (!answer || entryOf(answer.form, key) !== entryOf(form, key)) return undefined;
  const text = answer.texts[fieldsOf(definitionOf(form)).findIndex((field) => field.key === key)] ?? "";
  const given = givenFor(answer, key);
  if (given?.is !== "known" || !(isReference(text) || /^IF\(/i.test(text) || /^[\p{Letter}_]+$/u.test(text)))
    return undefined;
  const grid = toGrid(given.value) ?? [[null]];
  const cells = grid.flat();
  const shown = cells
    .slice(0, mostNamed)
    .map((cell) => (cell === null ? "—" : typeof cell === "object" ? cell.code : shownText(cell)));
  const named = shown.join(", ") + (cells.length > mostNamed ? " …" : "");
  return phrases.holds(grid.length, grid[0]?.length ?? 1, named);
}

/**
 * Returns the value of the whole cell, if its formula contains more than the call: the two results must not be
 * confused.
 */
export function wholeFormulaText(
  { cell, formula }: Pick<FormulaReplacement, "cell" | "formula">,
  value: Cell,
  edited: string,
  phrases: BuilderPhrases,
): string {
  const text = value === null ? "—" : typeof value === "object" ? value.code : cellText(value);
  return formula === edited ? phrases.wholeFormula(cell, text) : phrases.wholeFormulaBefore(cell, text);
}

const sixDigits = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });

function cellText(value: string | number | boolean): string {
  return typeof value === "number" ? sixDigits.format(value) : shownText(value);
}

/** Returns why a formula was not replaced, and what the user can do. */
export function rewriteSentence(
  outcome: object | Refusal,
  { cell, sheet }: Pick<FormulaReplacement, "cell" | "sheet">,
  phrases: BuilderPhrases,
  pane: Phrases,
): string | undefined {
  if (!isRefusal(outcome)) return undefined;
  switch (outcome.refused) {
    case "changed":
      return phrases.changedSince(cell);
    case "occupied":
      return phrases.wouldCover(outcome.cells);
    case "protected":
      return phrases.protectedCell(sheet);
    case "gone":
      return phrases.sheetGone(sheet);
    default:
      return refusalMessage(outcome, undefined, pane);
  }
}
