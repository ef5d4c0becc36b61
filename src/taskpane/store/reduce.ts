import { initialState, type Event, type Request, type FocusArea, type State } from "./state";
import { searchResults, rowKey, rowsOf } from "./search-results";
import type { Receipt } from "../../workbook/receipts/receipt";
import type { Insertable } from "../../workbook/insertables/insertable";
import type { Preferences } from "../../workbook/format/preferences";
import { effectivePreferences, type Settings } from "./settings";
import { withPinToggled, withRecent } from "./pinned-and-recent";

/** The next state: what every event changes, and where the focus goes. */
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
        // The list stays as it is: a row that jumped to the recent ones would be lost to the eye.
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

/** Speaks the language that the settings name; Excel's where they name none. */
function withLanguage(state: State): State {
  const { language } = state.preferences;
  return { ...state, language: language === "excel" ? state.officeLanguage : language };
}

/** What is taken out of the workbook goes on in the browser: nothing changes but where it is kept. */
function keptInWorkbook({ settings, preferences }: State, workbook: Preferences | undefined): Settings {
  return { browser: workbook ? settings.browser : preferences, workbook };
}

function changeSettings(state: State, settings: Settings): State {
  const preferences = effectivePreferences(settings);
  const next = { ...state, settings, preferences };
  // The language that was switched to by hand stays, unless it is the language that was set.
  return preferences.language === state.preferences.language ? next : withLanguage(next);
}

/** Before anything is typed the list shows what is pinned: there the row moves, and takes the focus along. */
function pin(state: State, thing: Insertable): State {
  const pinned = { ...state, pinnedAndRecent: withPinToggled(state.pinnedAndRecent, thing) };
  const listed = withFreshStart(pinned);
  return state.focusArea === "row" ? focusOn("row", listed) : listed;
}

/** Where to begin, with what was pinned and used meanwhile; results of a search stay as they are. */
function withFreshStart(state: State): State {
  const settled = withoutRefusal(state);
  return state.query.trim() === ""
    ? { ...settled, groups: searchResults("", state.pinnedAndRecent) }
    : settled;
}

function focusOn(on: FocusArea, state: State, replacing = false): State {
  return { ...state, focus: { on, row: on === "row" ? state.current : undefined, replacing } };
}

/** A refusal speaks of one request: once the user goes on with something else it is out of date. */
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
  // Where the preview stands beside the list it follows; elsewhere it covers the list, and no key gets here.
  const open = state.open && row;
  return focusOn("row", { ...withoutRefusal(state), current: rowKey(row), open });
}

/** Escape: from the nearest thing that was opened back towards the empty search box. */
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

/** The notice goes; the focus must not go with it. */
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
  // The button that was pressed went with its receipt.
  return left.focusArea === "view" ? focusOn("view", left) : leaveNotice(left);
}
