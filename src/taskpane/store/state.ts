import type { Language } from "../../report/language";
import type { WrittenCitation, Placement } from "../../workbook/host";
import type { Receipt } from "../../workbook/receipts/receipt";
import type { CitationRefusal, Refusal } from "../../workbook/refusal";
import type { Insertable } from "../../workbook/insertables/insertable";
import type { Plan } from "../../workbook/plan/plan";
import { defaultPreferences, type Preferences } from "../../workbook/format/preferences";
import { defaultInsertChoices, type InsertChoices } from "./insert-choices";
import type { Tab } from "./tabs";
import { searchResults, rowKey, rowsOf } from "./search-results";
import type { ResultGroup } from "./suggested-results";
import { effectivePreferences, type Settings } from "./settings";
import { nothingPinned, type PinnedAndRecent } from "./pinned-and-recent";
import type { Task } from "./task";

export type View = Tab | "receipts" | "help" | "settings";

/** The parts of the pane that can have the focus. */
export type FocusArea = "search" | "row" | "preview" | "notice" | "view";

/** A request to the workbook; kept until it is answered, so that it can be repeated or sent elsewhere. */
export type Request = Wanted & {
  /** Wait until the user has finished editing a cell. */
  readonly afterEditing?: boolean;
};

type Wanted =
  | { readonly do: "insert"; readonly plan: Plan; readonly placement: Placement }
  | { readonly do: "go-to"; readonly receipt: Receipt }
  /** Plans the block again with its original options and the current data. */
  | { readonly do: "refresh"; readonly receipt: Receipt; readonly evenIfChanged: boolean }
  | { readonly do: "remove"; readonly receipt: Receipt; readonly evenIfChanged: boolean }
  /** Writes the sources of the selected cell into the cell to its right. */
  | { readonly do: "cite" }
  /** Stores preferences in the workbook; undefined removes them. */
  | { readonly do: "keep-preferences"; readonly preferences: Preferences | undefined };

/**
 * Why nothing was done: the workbook refused, a part of the add-in could not be loaded, the current data no longer
 * contain the item ("withdrawn"), or Excel did not answer and the user stopped waiting. Only the last leaves open
 * whether it was done.
 */
export type Obstacle =
  Refusal | CitationRefusal | { readonly refused: "not-loaded" | "withdrawn" | "unanswered" };

/** The last answer of the workbook. */
export type Notice =
  | { readonly kind: "inserted" | "refreshed" | "removed"; readonly receipt: Receipt }
  | { readonly kind: "cited"; readonly cited: WrittenCitation }
  | {
      readonly kind: "refused";
      readonly refusal: Obstacle;
      /** Undefined if the pane cannot repeat the request. */
      readonly request: Request | undefined;
    };

/** The state of the pane. Plain data; only `reduce` makes the next state. */
export interface State {
  readonly language: Language;
  readonly view: View;
  readonly query: string;
  /** The matches of the query, or the start list if there is no query. */
  readonly groups: readonly ResultGroup[];
  /** The row selected with the arrow keys. */
  readonly current: string | undefined;
  /** The previewed item. */
  readonly open: Insertable | undefined;
  /** The options for inserting. */
  readonly choices: InsertChoices;
  readonly focusArea: FocusArea;
  /** Where to move the focus; a new object for each request, so that a repeated one has an effect. */
  readonly focus: {
    readonly on: FocusArea;
    readonly row: string | undefined;
    /** Select the text, so that typing replaces it. */
    readonly replacing: boolean;
  };
  /** A request has not been answered yet. */
  readonly busy: boolean;
  /** The running tasks, latest last. */
  readonly tasks: readonly Task[];
  readonly notice: Notice | undefined;
  /** The receipts of this workbook, newest first; undefined if they cannot be read. */
  readonly receipts: readonly Receipt[] | undefined;
  /** The pinned and recent items. */
  readonly pinnedAndRecent: PinnedAndRecent;
  readonly settings: Settings;
  /** The preferences in effect. */
  readonly preferences: Preferences;
  /** Excel's display language. */
  readonly officeLanguage: Language;
  /**
   * The function whose form was requested last; a new object for each request, so that a repeated one has an effect.
   */
  readonly toBuild: { readonly id: string } | undefined;
}

export type Event =
  | { readonly type: "typed"; readonly query: string }
  /** The focus entered a part of the pane; `row` is given if it entered a row. */
  | { readonly type: "entered"; readonly area: FocusArea; readonly row?: string }
  /** Move to a row by its position; a negative one is the search box. */
  | { readonly type: "moved"; readonly to: number }
  | { readonly type: "opened"; readonly thing: Insertable }
  | { readonly type: "chose"; readonly choices: Partial<InsertChoices> }
  | { readonly type: "viewed"; readonly view: View }
  /** Open the form of a function. */
  | { readonly type: "built"; readonly id: string }
  | { readonly type: "stepped-back" }
  /** Return to the search box, to start a new query or continue the old one. */
  | { readonly type: "searched"; readonly replacing: boolean }
  | { readonly type: "asked" }
  | { readonly type: "task"; readonly task: Task }
  | { readonly type: "task-ended"; readonly id: number }
  | { readonly type: "answered"; readonly request: Request; readonly receipt: Receipt }
  | { readonly type: "cited"; readonly cited: WrittenCitation }
  | {
      readonly type: "refused";
      readonly request: Request | undefined;
      readonly refusal: Obstacle;
    }
  /** The item cannot be inserted, only read. */
  | { readonly type: "not-insertable"; readonly thing: Insertable }
  | { readonly type: "dismissed" }
  | { readonly type: "receipts-read"; readonly receipts: readonly Receipt[] | undefined }
  /** Excel has reported its language. */
  | { readonly type: "surrounded"; readonly language: Language }
  | { readonly type: "language-chosen"; readonly language: Language }
  /** The preferences stored in this browser changed. */
  | { readonly type: "preferred"; readonly preferences: Preferences }
  /** The preferences stored in the workbook were read, or written (`answers`). */
  | {
      readonly type: "workbook-preferences";
      readonly preferences: Preferences | undefined;
      readonly answers: boolean;
    }
  /** An item was inserted, or will be. */
  | { readonly type: "used"; readonly thing: Insertable }
  | { readonly type: "pin-toggled"; readonly thing: Insertable }
  /** A view failed to render: close everything that is open. */
  | { readonly type: "restarted" };

const nothingStored = {
  settings: { browser: defaultPreferences, workbook: undefined },
  pinnedAndRecent: nothingPinned,
} as const;

/** `officeLanguage`: Excel's language, or the system's until Excel reports it. */
export function initialState(
  officeLanguage: Language,
  { settings, pinnedAndRecent }: Pick<State, "settings" | "pinnedAndRecent"> = nothingStored,
): State {
  const preferences = effectivePreferences(settings);
  return {
    language: preferences.language === "excel" ? officeLanguage : preferences.language,
    view: "find",
    query: "",
    groups: searchResults("", pinnedAndRecent),
    current: undefined,
    open: undefined,
    choices: defaultInsertChoices,
    focusArea: "search",
    focus: { on: "search", row: undefined, replacing: false },
    busy: false,
    tasks: [],
    notice: undefined,
    receipts: [],
    pinnedAndRecent,
    settings,
    preferences,
    officeLanguage,
    toBuild: undefined,
  };
}

/** Returns the item that Insert would insert: the focused one, or in the search box the best match of the query. */
export function chosenInsertable(state: State): Insertable | undefined {
  if (state.view !== "find") return undefined;
  const rows = rowsOf(state.groups);
  switch (state.focusArea) {
    case "preview":
      return state.open;
    case "row":
      return rows.find((row) => rowKey(row) === state.current);
    case "search":
      return state.query.trim() === "" ? undefined : rows[0];
    default:
      return undefined;
  }
}
