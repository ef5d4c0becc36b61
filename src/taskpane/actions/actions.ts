import type { PhraseKey } from "../../locales/en";
import type { Language } from "../../report/language";
import type { Placement } from "../../workbook/host";
import type { Insertable } from "../../workbook/insertables/insertable";
import { planInsertable } from "../../workbook/blocks/plan-insertable";
import type { Action } from "./action";
import type { Pane } from "../store/store";
import { executeRequest } from "./execute-request";
import { ribbonActions } from "./ribbon-actions";
import { isPressed, type Keystroke, type Pressed } from "./keystrokes";
import { tabs, type Tab } from "../store/tabs";
import { reduce } from "../store/reduce";
import { rowKey, rowsOf } from "../store/search-results";
import { runTask } from "./run-task";
import type { Mode } from "../../workbook/insertables/options";
import { resolveChoices } from "../store/resolved-choices";
import { chosenInsertable, type State } from "../store/state";
import { stoppable } from "../store/task";

export type { Action } from "./action";
export { goTo, refresh, remove, request } from "./request";

const positionOf = (state: State): number =>
  state.focusArea === "row" ? rowsOf(state.groups).findIndex((row) => rowKey(row) === state.current) : -1;

/** The arrow keys move through the list from the search box and from a row. */
const inList = ({ view, focusArea }: State): boolean =>
  view === "find" && (focusArea === "search" || focusArea === "row");
const onRow = ({ view, focusArea }: State): boolean => view === "find" && focusArea === "row";

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
  as: Mode | "chosen",
  where: "selection" | "new-sheet",
): Action & { readonly keys: readonly [Keystroke] } {
  return {
    id,
    label,
    keys: [{ key: "Enter", ...keystroke }],
    applies: (state) => chosenInsertable(state) !== undefined,
    run: async (pane) => {
      const { state, dispatch } = pane;
      const thing = chosenInsertable(state);
      if (!thing || state.busy) return;
      // Dispatched before the first await, so that a second press is ignored.
      dispatch({ type: "asked" });
      const plan = await planned(pane, thing, as);
      if (plan === "stopped" || plan === "not-loaded")
        return dispatch({ type: "refused", request: undefined, refusal: { refused: plan } });
      if (!plan) return dispatch({ type: "not-insertable", thing });
      dispatch({ type: "used", thing });
      const placement: Placement =
        where === "selection" ? { at: "selection" } : { at: "new-sheet", name: plan.title[plan.language] };
      await executeRequest(pane, { do: "insert", plan, placement });
    },
  };
}

/** Opens a tab. */
function goToTab(tab: Tab, label: PhraseKey): Action {
  return {
    id: tab,
    label,
    keys: [{ key: String(tabs.indexOf(tab) + 1), alt: true }],
    applies: () => true,
    run: ({ dispatch }) => dispatch({ type: "viewed", view: tab }),
  };
}

/** The plan may have to be fetched and calculated first; the user can stop that. */
async function planned({ state, dispatch }: Pane, thing: Insertable, as: Mode | "chosen") {
  const { language, mode, options } = resolveChoices(state);
  try {
    const plan = planInsertable(thing, language, as === "chosen" ? mode : as, options);
    if (!(plan instanceof Promise)) return plan;
    const ended = await runTask(dispatch, { label: (phrases) => phrases.preparing }, () => plan);
    return ended.is === "done" ? ended.value : "stopped";
  } catch {
    return "not-loaded";
  }
}

/** Every action, in the order of the help. */
export const actions = {
  search: {
    id: "search",
    label: "keySearch",
    keys: [{ key: "/" }, { key: "k", ctrl: true }],
    applies: () => true,
    run: ({ dispatch }) => dispatch({ type: "searched", replacing: true }),
  },
  find: goToTab("find", "keyFind"),
  build: goToTab("build", "keyBuild"),
  tools: goToTab("tools", "keyTools"),
  inspect: goToTab("inspect", "keyInspect"),
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
      const thing = chosenInsertable(state);
      if (thing) dispatch({ type: "opened", thing });
    },
  },
  insert: insert("insert", "insertHere", {}, "chosen", "selection"),
  insertValues: insert("insert-values", "insertHereValues", { ctrl: true }, "values", "selection"),
  insertNewSheet: insert("insert-new-sheet", "insertNewSheet", { shift: true }, "chosen", "new-sheet"),
  insertNewSheetValues: insert(
    "insert-new-sheet-values",
    "insertNewSheetValues",
    { ctrl: true, shift: true },
    "values",
    "new-sheet",
  ),
  pin: {
    id: "pin",
    label: "keyPin",
    keys: [{ key: "d", ctrl: true }],
    applies: (state) => chosenInsertable(state) !== undefined,
    run: ({ state, dispatch }) => {
      const thing = chosenInsertable(state);
      if (thing) dispatch({ type: "pin-toggled", thing });
    },
  },
  stop: {
    id: "stop",
    label: "keyStop",
    keys: [{ key: "Escape" }],
    applies: ({ tasks }) => stoppable(tasks) !== undefined,
    run: ({ state }) => stoppable(state.tasks)?.stop?.(),
  },
  back: {
    id: "back",
    label: "keyBack",
    keys: [{ key: "Escape" }],
    // If there is nothing left to step back from, Excel takes the focus.
    applies: (state) => !stoppable(state.tasks) && reduce(state, { type: "stepped-back" }) !== state,
    run: ({ dispatch }) => dispatch({ type: "stepped-back" }),
  },
  help: {
    id: "help",
    label: "keyHelp",
    keys: [{ key: "?" }, { key: "？" }],
    applies: ({ query, focusArea }, typing) => !typing || (focusArea === "search" && query === ""),
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
      const language: Language = state.language === "en" ? "zh" : "en";
      dispatch({ type: "preferred", preferences: { ...state.settings.browser, language } });
      // Applies to this session even if the workbook stores another language.
      dispatch({ type: "language-chosen", language });
    },
  },
  settings: {
    id: "settings",
    label: "settings",
    keys: [{ key: ",", ctrl: true }],
    applies: () => true,
    run: ({ dispatch }) => dispatch({ type: "viewed", view: "settings" }),
  },
  ...ribbonActions,
} as const satisfies Record<string, Action>;

/** The element in which a key was pressed, and how it handles keys natively. */
export interface KeyTarget {
  /** The element accepts text. */
  readonly typing: boolean;
  /** Enter and Space activate the element. */
  readonly pressable: boolean;
}

/** Returns the action that a key runs in this state, if any. */
export function actionFor(pressed: Pressed, state: State, target: KeyTarget): Action | undefined {
  return Object.values<Action>(actions).find(({ keys, applies }) =>
    keys.some(
      (stroke) => isPressed(stroke, pressed) && !belongsTo(target, stroke) && applies(state, target.typing),
    ),
  );
}

/** An unmodified character belongs to a text field, unmodified Enter and Space to a button. */
function belongsTo({ typing, pressable }: KeyTarget, { key, ctrl, shift, alt }: Keystroke): boolean {
  if (ctrl || shift || alt) return false;
  if (typing) return key === "/" || key === " " || key === "Home" || key === "End";
  return pressable && (key === "Enter" || key === " ");
}
