import { functionById } from "../../functions/catalogue";
import { needsLanguage, typedWord } from "../../functions/arguments/argument-choices";
import { language as languageKind } from "../../functions/arguments/scalars";
import type { FunctionDefinition } from "../../functions/engine/define-function";
import type { Language } from "../../report/language";
import { keepBlanks, referenceKeepingBlanks } from "../../workbook/formulas/keep-blanks";
import { argumentText, type Given } from "../../workbook/formulas/write-call";
import { callSites, type CallSite } from "../../workbook/formulas/parse-calls";
import type { Separators } from "../../workbook/formulas/separators";
import { isReference, qualifyReferences } from "../../workbook/formulas/edit-references";
import { argumentOf, entryText, noEntry, type FieldEntry } from "./field-entry";
import { fieldsOf, type Field } from "./fields";

/** A formula of the workbook that is being edited. */
export interface Edited {
  readonly sheet: string;
  readonly cell: string;
  /**
   * The formula as read. The parts outside the call are kept, and nothing is replaced if the cell has changed since.
   */
  readonly formula: string;
  readonly site: CallSite;
}

/** Returns whether the call is the whole formula, so that its result is the cell's value. */
export function isWholeFormula({ formula, site }: Edited): boolean {
  return site.end === formula.length && /^=\s*[+@]?$/.test(formula.slice(0, site.start));
}

/** The contents of a form. */
export interface Form {
  readonly id: string;
  /** The entries by argument name; a missing one is blank. */
  readonly entries: Readonly<Record<string, FieldEntry>>;
  /** The sheet of references that name none; undefined until there is one. */
  readonly home: string | undefined;
  readonly edited: Edited | undefined;
}

export function definitionOf({ id }: Pick<Form, "id">): FunctionDefinition {
  const definition = functionById(id);
  if (!definition) throw new Error(`There is no function ${id}`);
  return definition;
}

export function entryOf(form: Form, key: string): FieldEntry {
  return form.entries[key] ?? noEntry;
}

/**
 * Returns an empty form. Sets the language argument if the pane is Chinese and no other argument would make the result
 * Chinese.
 */
export function emptyForm(id: string, language: Language): Form {
  const definition = definitionOf({ id });
  const chinese = languageKind.words?.find((word) => word.id === "zh");
  const asks = language === "zh" && chinese && needsLanguage(definition);
  return {
    id: definition.id,
    entries: asks ? { lang: { ...noEntry, text: typedWord(chinese, languageKind, "zh") } } : {},
    home: undefined,
    edited: undefined,
  };
}

/** Returns the form that writes the call of an example. */
export function exampleForm(id: string, given: readonly Given[], separators: Separators): Form {
  return formOf(id, given.map(argumentText), separators);
}

/** Returns the form of a call in an existing formula. */
export function editingForm(edited: Edited, separators: Separators): Form {
  const { id, texts } = edited.site;
  return { ...formOf(id, texts, separators), home: edited.sheet, edited };
}

function formOf(id: string, texts: readonly string[], separators: Separators): Form {
  const entries = fieldsOf(definitionOf({ id })).map((field, i) => [
    field.key,
    read(field, texts[i] ?? "", separators),
  ]);
  return { id, entries: Object.fromEntries(entries), home: undefined, edited: undefined };
}

function read(field: Field, argument: string, separators: Separators): FieldEntry {
  const reference = referenceKeepingBlanks(argument);
  const isKept = reference !== undefined && keepBlanks(reference) === argument;
  return {
    text: entryText(field, isKept ? reference : argument, separators),
    // Opening a formula that does not keep blanks must not change it.
    keepsBlanks: isKept ? true : isReference(argument) ? false : undefined,
  };
}

/** Returns the calls of our functions in a formula that a form can show. */
export function editableCalls(formula: string): readonly CallSite[] {
  return callSites(formula).filter(({ id, texts }) => {
    const definition = functionById(id);
    return definition && texts.length <= Object.keys(definition.parameters).length;
  });
}

/** Returns the arguments as written, in order. `hasBlanks` reports which references have blank cells. */
export function argumentsOf(
  form: Form,
  separators: Separators,
  hasBlanks: (key: string) => boolean = () => false,
): readonly string[] {
  return fieldsOf(definitionOf(form)).map((field) => {
    const entry = entryOf(form, field.key);
    const argument = argumentOf(field, entry.text, separators);
    return keepsBlanks(field, entry, argument, hasBlanks(field.key)) ? keepBlanks(argument) : argument;
  });
}

/**
 * Returns whether an argument is written so that blank cells stay blank. Not needed if 0 is meaningless for it, because
 * the function then reads 0 as blank.
 */
export function keepsBlanks(field: Field, entry: FieldEntry, argument: string, hasBlanks: boolean): boolean {
  if (!isReference(argument)) return false;
  return entry.keepsBlanks ?? (hasBlanks && !field.kind.zeroIsBlank);
}

/** Returns the call, without omitted arguments at the end. */
export function callOf(id: string, given: readonly string[]): string {
  const texts = [...given];
  while (texts.at(-1) === "") texts.pop();
  return `FINTECH.${id}(${texts.join(",")})`;
}

/**
 * Returns the whole formula for a cell of `sheet`, or of `home` if omitted; an edited formula keeps the parts outside
 * the call.
 */
export function formulaOf(form: Form, given: readonly string[], sheet?: string): string {
  const call = callOf(form.id, given);
  const { edited, home } = form;
  if (edited) {
    const { formula, site } = edited;
    return formula.slice(0, site.start) + call + formula.slice(site.end);
  }
  return `=${home !== undefined && sheet !== undefined && home !== sheet ? qualifyReferences(call, home) : call}`;
}
