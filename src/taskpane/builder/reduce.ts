import type { Language } from "../../report/language";
import type { Given } from "../../workbook/formulas/write-call";
import { storedFormula, type Separators } from "../../workbook/formulas/separators";
import { fullAddress } from "../text/full-address";
import { isReference, qualifyReferences } from "../../workbook/formulas/edit-references";
import { noEntry, type FieldEntry } from "./field-entry";
import { editingForm, emptyForm, entryOf, exampleForm, type Edited, type Form } from "./form";

/** The state of the tab. */
export interface BuilderState {
  /** The filter of the function list. */
  readonly filter: string;
  /** Undefined while the function list is shown. */
  readonly form: Form | undefined;
  /** The arguments that the user has visited: only there is a missing value reported. */
  readonly touched: ReadonlySet<string>;
  /** The outcome of the last action; cleared by any other event. */
  readonly message: Message | undefined;
}

export interface Message {
  readonly text: string;
  readonly isWrong: boolean;
}

export type BuilderEvent =
  | { readonly type: "filtered"; readonly filter: string }
  | { readonly type: "chosen"; readonly id: string; readonly language: Language }
  /** `sheet`: the active sheet, to which references without a sheet belong. */
  | {
      readonly type: "typed";
      readonly key: string;
      readonly text: string;
      readonly sheet: string | undefined;
      readonly separators: Separators;
    }
  | { readonly type: "took"; readonly key: string; readonly sheet: string; readonly address: string }
  | { readonly type: "blanks-kept"; readonly key: string; readonly keepsBlanks: boolean }
  | { readonly type: "touched"; readonly keys: readonly string[] }
  | { readonly type: "exampled"; readonly given: readonly Given[]; readonly separators: Separators }
  | { readonly type: "edited"; readonly edited: Edited; readonly separators: Separators }
  /** Detaches the form from the edited cell, as the start of a new formula. */
  | { readonly type: "detached" }
  | { readonly type: "said"; readonly message: Message | undefined }
  | { readonly type: "closed" };

export const initialBuilderState: BuilderState = {
  filter: "",
  form: undefined,
  touched: new Set(),
  message: undefined,
};

export function reduceBuilder(state: BuilderState, event: BuilderEvent): BuilderState {
  if (event.type === "said") return { ...state, message: event.message };
  if (event.type === "touched") return touch(state, event.keys);
  const next = change(state, event);
  return next.message === undefined ? next : { ...next, message: undefined };
}

function touch(state: BuilderState, keys: readonly string[]): BuilderState {
  const touched = new Set([...state.touched, ...keys]);
  return touched.size === state.touched.size ? state : { ...state, touched };
}

type Change = Exclude<BuilderEvent, { readonly type: "said" | "touched" }>;

function change(state: BuilderState, event: Change): BuilderState {
  const { form } = state;
  switch (event.type) {
    case "filtered":
      return { ...state, filter: event.filter };
    case "chosen":
      // A user who went back to the list by mistake gets the same form again.
      return form?.id === event.id && !form.edited
        ? state
        : { ...state, form: emptyForm(event.id, event.language), touched: new Set() };
    case "edited":
      return { ...state, form: editingForm(event.edited, event.separators), touched: new Set() };
    case "closed":
      return { ...state, form: undefined, touched: new Set() };
  }
  if (!form) return state;
  const enter = (key: string, change: Partial<FieldEntry>, home = form.home): BuilderState => ({
    ...state,
    form: { ...form, home, entries: { ...form.entries, [key]: { ...entryOf(form, key), ...change } } },
  });
  switch (event.type) {
    case "typed": {
      const { key, text, sheet, separators } = event;
      const formula = storedFormula(text.replace(/^\s*[=＝]/, ""), separators);
      const isBare =
        isReference(formula) || (/^\s*[=＝]/.test(text) && qualifyReferences(formula, "x") !== formula);
      const { keepsBlanks } = entryOf(form, key);
      // Clearing the field resets it.
      return enter(
        key,
        text === "" ? noEntry : { text, keepsBlanks },
        form.home ?? (isBare ? sheet : undefined),
      );
    }
    case "took": {
      const { key, sheet, address } = event;
      const home = form.home ?? sheet;
      return enter(
        key,
        { text: `=${home === sheet ? address : fullAddress({ sheet, address })}`, keepsBlanks: undefined },
        home,
      );
    }
    case "blanks-kept":
      return enter(event.key, { keepsBlanks: event.keepsBlanks });
    case "exampled": {
      const example = exampleForm(form.id, event.given, event.separators);
      return {
        ...state,
        form: { ...example, edited: form.edited, home: form.edited ? form.home : undefined },
        touched: new Set(),
      };
    }
    case "detached":
      return { ...state, form: { ...form, edited: undefined } };
  }
}
