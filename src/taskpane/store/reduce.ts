import { initialState, type Event, type Request, type FocusArea, type State } from "./state";
import { searchResults, rowKey, rowsOf } from "./search-results";
import type { Receipt } from "../../workbook/receipts/receipt";
import type { Insertable } from "../../workbook/insertables/insertable";
import type { Preferences } from "../../workbook/format/preferences";
import { effectivePreferences, type Settings } from "./settings";
import { withPinToggled, withRecent } from "./pinned-and-recent";

/** Returns the next state after an event, including where the focus goes. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "typed":
      return {
        ...withoutRefusal(state),
        query: event.query,
        groups: searchResults(event.query, state.pinnedAndRecent),
        current: undefined,
        open: undefined,
        view: "find",
      };
    case "entered":
      return enter(state, event.area, event.row);
    case "moved":
      return move(state, event.to);
    case "opened":
      return focusOn("preview", {
        ...withoutRefusal(state),
        open: event.thing,
        current: rowKey(event.thing),
        // The list is not reordered: the user would lose sight of a row that moved to the recent ones.
        pinnedAndRecent: withRecent(state.pinnedAndRecent, event.thing),
      });
    case "used":
      return { ...state, pinnedAndRecent: withRecent(state.pinnedAndRecent, event.thing) };
    case "pin-toggled":
      return pin(state, event.thing);
    case "chose":
      return { ...withoutRefusal(state), choices: { ...state.choices, ...event.choices } };
    case "viewed":
      return focusOn(event.view === "find" ? "search" : "view", {
        ...(event.view === "find" ? withFreshStart(state) : withoutRefusal(state)),
        view: event.view,
      });
    case "built":
      return reduce({ ...state, toBuild: { id: event.id } }, { type: "viewed", view: "build" });
    case "stepped-back":
      return stepBack(state);
    case "searched":
      return focusOn("search", { ...state, view: "find", open: undefined }, event.replacing);
    case "asked":
      return { ...withoutRefusal(state), busy: true };
    case "task":
      return { ...state, tasks: [...state.tasks.filter(({ id }) => id !== event.task.id), event.task] };
    case "task-ended":
      return { ...state, tasks: state.tasks.filter(({ id }) => id !== event.id) };
    case "cited":
      return leaveNotice({ ...state, busy: false, notice: { kind: "cited", cited: event.cited } });
    case "answered":
      return answer(state, event.request, event.receipt);
    case "refused":
      return focusOn("notice", {
        ...state,
        busy: false,
        notice: { kind: "refused", refusal: event.refusal, request: event.request },
      });
    case "not-insertable":
      return reduce({ ...state, busy: false }, { type: "opened", thing: event.thing });
    case "dismissed":
      return leaveNotice({ ...state, notice: undefined });
    case "receipts-read":
      return { ...state, receipts: event.receipts };
    case "surrounded":
      return withLanguage({ ...state, officeLanguage: event.language });
    case "language-chosen":
      return { ...state, language: event.language };
    case "preferred":
      return changeSettings(state, { ...state.settings, browser: event.preferences });
    case "workbook-preferences":
      return event.answers
        ? changeSettings({ ...state, busy: false }, keptInWorkbook(state, event.preferences))
        : changeSettings(state, { ...state.settings, workbook: event.preferences });
    case "restarted": {
      const { language, receipts, tasks, busy, choices } = state;
      return focusOn("search", {
        ...initialState(state.officeLanguage, state),
        language,
        receipts,
        tasks,
        busy,
        choices,
      });
    }
  }
}

/** Uses the language of the settings, or Excel's if they name none. */
function withLanguage(state: State): State {
  const { language } = state.preferences;
  return { ...state, language: language === "excel" ? state.officeLanguage : language };
}

/** Preferences removed from the workbook move to the browser: only the storage place changes. */
function keptInWorkbook({ settings, preferences }: State, workbook: Preferences | undefined): Settings {
  return { browser: workbook ? settings.browser : preferences, workbook };
}

function changeSettings(state: State, settings: Settings): State {
  const preferences = effectivePreferences(settings);
  const next = { ...state, settings, preferences };
  // Keeps a language that the user switched to, unless the language setting itself changed.
  return preferences.language === state.preferences.language ? next : withLanguage(next);
}

/** Without a query the list shows pinned items: the row moves, and the focus follows it. */
function pin(state: State, thing: Insertable): State {
  const pinned = { ...state, pinnedAndRecent: withPinToggled(state.pinnedAndRecent, thing) };
  const listed = withFreshStart(pinned);
  return state.focusArea === "row" ? focusOn("row", listed) : listed;
}

/** Updates the pinned and recent items of the start list; search results stay unchanged. */
function withFreshStart(state: State): State {
  const settled = withoutRefusal(state);
  return state.query.trim() === ""
    ? { ...settled, groups: searchResults("", state.pinnedAndRecent) }
    : settled;
}

function focusOn(on: FocusArea, state: State, replacing = false): State {
  return { ...state, focus: { on, row: on === "row" ? state.current : undefined, replacing } };
}

/** A refusal belongs to one request: it is cleared when the user does something else. */
function withoutRefusal(state: State): State {
  return state.notice?.kind === "refused" ? { ...state, notice: undefined } : state;
}

function enter(state: State, area: FocusArea, row: string | undefined): State {
  const current = row ?? state.current;
  return area === state.focusArea && current === state.current
    ? state
    : { ...state, focusArea: area, current };
}

function move(state: State, to: number): State {
  const rows = rowsOf(state.groups);
  if (to < 0 || rows.length === 0) return focusOn("search", state);
  const row = rows[Math.min(to, rows.length - 1)];
  if (!row) return state;
  // In the wide layout the preview follows the list; in the narrow one it covers the list, and no key gets here.
  const open = state.open && row;
  return focusOn("row", { ...withoutRefusal(state), current: rowKey(row), open });
}

/** Escape closes the innermost open item, then leads back to the empty search box. */
function stepBack(state: State): State {
  if (state.notice?.kind === "refused" || state.focusArea === "notice")
    return leaveNotice({ ...state, notice: undefined });
  if (state.view !== "find") return focusOn("search", { ...withFreshStart(state), view: "find" });
  if (state.open)
    return focusOn(state.current === undefined ? "search" : "row", { ...state, open: undefined });
  if (state.focusArea !== "search") return focusOn("search", state);
  if (state.query !== "") return reduce(state, { type: "typed", query: "" });
  return state.notice ? { ...state, notice: undefined } : state;
}

/** Closes the notice and moves the focus, which would otherwise be lost. */
function leaveNotice(state: State): State {
  if (state.focusArea !== "notice") return state;
  if (state.view !== "find") return focusOn("view", state);
  if (state.open) return focusOn("preview", state);
  return focusOn(state.current === undefined ? "search" : "row", state);
}

function answer(state: State, request: Request, receipt: Receipt): State {
  const idle = { ...state, busy: false };
  if (request.do === "refresh")
    return leaveNotice({
      ...idle,
      notice: { kind: "refreshed", receipt },
      receipts: (state.receipts ?? []).map((each) => (each.id === receipt.id ? receipt : each)),
    });
  if (request.do !== "insert" && request.do !== "remove") return idle;
  const others = (state.receipts ?? []).filter(({ id }) => id !== receipt.id);
  if (request.do === "insert")
    return leaveNotice({
      ...idle,
      notice: { kind: "inserted", receipt },
      receipts: [receipt, ...others],
    });
  const left = { ...idle, notice: { kind: "removed", receipt }, receipts: others } as const;
  // The pressed button was removed together with its receipt.
  return left.focusArea === "view" ? focusOn("view", left) : leaveNotice(left);
}
