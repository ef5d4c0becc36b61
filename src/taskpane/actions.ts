import type { Dispatch } from "react";
import type { PhraseKey } from "../locales/en";
import type { Language } from "../report/language";
import type { Placement, Receipt, WorkbookHost } from "../workbook/host";
import type { Insertable } from "../workbook/insertable";
import { planOf } from "../workbook/plan";
import { carryOut } from "./carry-out";
import { isPressed, type Keystroke, type Pressed } from "./keys";
import { places, type Place } from "./places";
import { keepLanguage } from "./preferences";
import { reduce } from "./reduce";
import { rowKey, rowsOf } from "./results";
import { chosen, type Event, type Mode, type Request, type State } from "./state";

/** What an action works with. */
export interface Pane {
  readonly state: State;
  readonly host: WorkbookHost;
  readonly dispatch: Dispatch<Event>;
}

/** One thing that a person can do: its button, its key and its line in the help are made from this. */
export interface Action {
  readonly id: string;
  readonly label: PhraseKey;
  readonly keys: readonly Keystroke[];
  /** Whether its keys mean this now. `typing`: the focus is in a field that takes text. */
  applies(state: State, typing: boolean): boolean;
  run(pane: Pane): void | Promise<void>;
}

const positionOf = (state: State): number =>
  state.spot === "row" ? rowsOf(state.groups).findIndex((row) => rowKey(row) === state.current) : -1;

/** The list is walked from the search box or within. */
const inList = ({ view, spot }: State): boolean => view === "find" && (spot === "search" || spot === "row");
const onRow = ({ view, spot }: State): boolean => view === "find" && spot === "row";

function move(
  id: string,
  label: PhraseKey,
  key: string,
  applies: Action["applies"],
  to: (state: State) => number,
): Action {
  return {
    id,
    label,
    keys: [{ key }],
    applies,
    run: ({ state, dispatch }) => dispatch({ type: "moved", to: to(state) }),
  };
}

function insert(
  id: string,
  label: PhraseKey,
  keystroke: Omit<Keystroke, "key">,
  mode: Mode,
  where: "selection" | "new-sheet",
): Action & { readonly keys: readonly [Keystroke] } {
  return {
    id,
    label,
    keys: [{ key: "Enter", ...keystroke }],
    applies: (state) => chosen(state) !== undefined,
    run: async ({ state, host, dispatch }) => {
      const thing = chosen(state);
      if (!thing || state.busy) return;
      // Before anything is waited for: a second press meanwhile is not meant twice.
      dispatch({ type: "asked" });
      const plan = await planned(thing, state.language, mode);
      if (plan === "not-loaded")
        return dispatch({ type: "refused", request: undefined, refusal: { refused: "not-loaded" } });
      if (!plan) return dispatch({ type: "not-insertable", thing });
      const placement: Placement =
        where === "selection" ? { at: "selection" } : { at: "new-sheet", name: plan.title[plan.language] };
      return carryOut({ do: "insert", plan, placement }, host, dispatch);
    },
  };
}

/** Goes to one of the places. */
function goToPlace(place: Place, label: PhraseKey): Action {
  return {
    id: place,
    label,
    keys: [{ key: String(places.indexOf(place) + 1), alt: true }],
    applies: () => true,
    run: ({ dispatch }) => dispatch({ type: "viewed", view: place }),
  };
}

async function planned(thing: Insertable, language: Language, mode: Mode) {
  try {
    return await planOf(thing, language, mode);
  } catch {
    return "not-loaded";
  }
}

/** One request at a time: a second press while the workbook still works on the first is not meant twice. */
export function request(pane: Pane, wanted: Request): Promise<void> | undefined {
  if (pane.state.busy) return undefined;
  return carryOut(wanted, pane.host, pane.dispatch);
}

/** Every action, in the order in which the help shows them. */
export const actions = {
  search: {
    id: "search",
    label: "keySearch",
    keys: [{ key: "/" }, { key: "k", ctrl: true }],
    applies: () => true,
    run: ({ dispatch }) => dispatch({ type: "searched", replacing: true }),
  },
  find: goToPlace("find", "keyFind"),
  build: goToPlace("build", "keyBuild"),
  tools: goToPlace("tools", "keyTools"),
  inspect: goToPlace("inspect", "keyInspect"),
  next: move("next", "keyNext", "ArrowDown", inList, (state) => positionOf(state) + 1),
  previous: move("previous", "keyPrevious", "ArrowUp", onRow, (state) => positionOf(state) - 1),
  first: move("first", "keyFirst", "Home", onRow, () => 0),
  last: move("last", "keyLast", "End", onRow, () => Number.MAX_SAFE_INTEGER),
  preview: {
    id: "preview",
    label: "keyPreview",
    keys: [{ key: " " }],
    applies: onRow,
    run: ({ state, dispatch }) => {
      const thing = chosen(state);
      if (thing) dispatch({ type: "opened", thing });
    },
  },
  insert: insert("insert", "insertHere", {}, "live", "selection"),
  insertValues: insert("insert-values", "insertHereValues", { ctrl: true }, "values", "selection"),
  insertNewSheet: insert("insert-new-sheet", "insertNewSheet", { shift: true }, "live", "new-sheet"),
  insertNewSheetValues: insert(
    "insert-new-sheet-values",
    "insertNewSheetValues",
    { ctrl: true, shift: true },
    "values",
    "new-sheet",
  ),
  back: {
    id: "back",
    label: "keyBack",
    keys: [{ key: "Escape" }],
    // Where there is nothing left to step back from, Excel takes the focus.
    applies: (state) => reduce(state, { type: "stepped-back" }) !== state,
    run: ({ dispatch }) => dispatch({ type: "stepped-back" }),
  },
  help: {
    id: "help",
    label: "keyHelp",
    keys: [{ key: "?" }, { key: "？" }],
    applies: ({ query, spot }, typing) => !typing || (spot === "search" && query === ""),
    run: ({ state, dispatch }) => dispatch({ type: "viewed", view: state.view === "help" ? "find" : "help" }),
  },
  receipts: {
    id: "receipts",
    label: "keyReceipts",
    keys: [],
    applies: () => true,
    run: ({ state, dispatch }) =>
      dispatch({ type: "viewed", view: state.view === "receipts" ? "find" : "receipts" }),
  },
  language: {
    id: "language",
    label: "keyLanguage",
    keys: [],
    applies: () => true,
    run: ({ state, dispatch }) => {
      const language = state.language === "en" ? "zh" : "en";
      keepLanguage(language);
      dispatch({ type: "language-chosen", language });
    },
  },
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof actions;

/** Where a key was pressed: what the element there does with it by itself. */
export interface Target {
  /** Takes text. */
  readonly typing: boolean;
  /** Enter and Space press it. */
  readonly pressable: boolean;
}

/** The action that a key means now, if any. */
export function actionFor(pressed: Pressed, state: State, target: Target): Action | undefined {
  return Object.values<Action>(actions).find(({ keys, applies }) =>
    keys.some(
      (stroke) => isPressed(stroke, pressed) && !belongsTo(target, stroke) && applies(state, target.typing),
    ),
  );
}

/** A plain sign is typed into a text field, plain Enter and Space press a button: those keys are theirs. */
function belongsTo({ typing, pressable }: Target, { key, ctrl, shift, alt }: Keystroke): boolean {
  if (ctrl || shift || alt) return false;
  if (typing) return key === "/" || key === " " || key === "Home" || key === "End";
  return pressable && (key === "Enter" || key === " ");
}

/** Selects a block that was inserted. */
export function goTo(pane: Pane, receipt: Receipt): Promise<void> | undefined {
  return request(pane, { do: "go-to", receipt });
}

/** Takes a block away that was inserted. */
export function remove(pane: Pane, receipt: Receipt, evenIfChanged = false): Promise<void> | undefined {
  return request(pane, { do: "remove", receipt, evenIfChanged });
}
