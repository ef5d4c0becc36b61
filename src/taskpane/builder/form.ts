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
  /** As it was read: what stands around the call is kept, and nothing is replaced that has changed since. */
  readonly formula: string;
  readonly site: CallSite;
}

/** Whether the call is the whole formula, and its answer therefore that of the cell. */
export function isWholeFormula({ formula, site }: Edited): boolean {
  return site.end === formula.length && /^=\s*[+@]?$/.test(formula.slice(0, site.start));
}

/** A form that is being filled in. */
export interface Form {
  readonly id: string;
  /** By the arguments' names; what is missing is blank. */
  readonly entries: Readonly<Record<string, FieldEntry>>;
  /** The sheet that references without one are meant on; undefined as long as there are none. */
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

/** An empty form. Where nothing else would make the answer Chinese for somebody who reads Chinese, that is asked for. */
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

/** The form that writes the call of an example. */
export function exampleForm(id: string, given: readonly Given[], separators: Separators): Form {
  return formOf(id, given.map(argumentText), separators);
}

/** The form of a call of an existing formula. */
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
    // A formula that does without must not be changed by being looked at.
    keepsBlanks: isKept ? true : isReference(argument) ? false : undefined,
  };
}

/** The calls of our functions in a formula that a form can be made of. */
export function editableCalls(formula: string): readonly CallSite[] {
  return callSites(formula).filter(({ id, texts }) => {
    const definition = functionById(id);
    return definition && texts.length <= Object.keys(definition.parameters).length;
  });
}

/** The arguments as they are written, in order. `hasBlanks` tells which references have blank cells now. */
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
 * Whether an argument is written so that blank cells stay blank. Where 0 has no meaning it counts as blank anyway,
 * and nothing need be written for it.
 */
export function keepsBlanks(field: Field, entry: FieldEntry, argument: string, hasBlanks: boolean): boolean {
  if (!isReference(argument)) return false;
  return entry.keepsBlanks ?? (hasBlanks && !field.kind.zeroIsBlank);
}

/** The call, without what is left out at its end. */
export function callOf(id: string, given: readonly string[]): string {
  const texts = [...given];
  while (texts.at(-1) === "") texts.pop();
  return `FINTECH.${id}(${texts.join(",")})`;
}

/** The whole formula for a cell of a sheet, of `home` where none is given: what is edited is kept around the call. */
export function formulaOf(form: Form, given: readonly string[], sheet?: string): string {
  const call = callOf(form.id, given);
  const { edited, home } = form;
  if (edited) {
    const { formula, site } = edited;
    return formula.slice(0, site.start) + call + formula.slice(site.end);
  }
  return `=${home !== undefined && sheet !== undefined && home !== sheet ? qualifyReferences(call, home) : call}`;
}
