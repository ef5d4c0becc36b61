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

/** The parts of the pane that the focus can be in. */
export type FocusArea = "search" | "row" | "preview" | "notice" | "view";

/** Something asked of the workbook; kept until it is answered, so that it can be tried again or elsewhere. */
export type Request = Wanted & {
  /** To wait until the user has finished editing a cell. */
  readonly afterEditing?: boolean;
};

type Wanted =
  | { readonly do: "insert"; readonly plan: Plan; readonly placement: Placement }
  | { readonly do: "go-to"; readonly receipt: Receipt }
  /** Plans it again with today's data, as it was made. */
  | { readonly do: "refresh"; readonly receipt: Receipt; readonly evenIfChanged: boolean }
  | { readonly do: "remove"; readonly receipt: Receipt; readonly evenIfChanged: boolean }
  /** The sources of the selected cell, into the cell to its right. */
  | { readonly do: "cite" }
  /** What the workbook keeps of the preferences: undefined for nothing. */
  | { readonly do: "keep-preferences"; readonly preferences: Preferences | undefined };

/**
 * Why nothing was done: the workbook refused, a part of the add-in could not be fetched, the data no longer have what
 * was inserted ("withdrawn"), or Excel did not answer and the user waits no longer: that alone leaves open whether it
 * was done.
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
      /** Undefined where the pane cannot repeat it. */
      readonly request: Request | undefined;
    };

/** All that the pane knows. Data alone; `reduce` is the only way from one state to the next. */
export interface State {
  readonly language: Language;
  readonly view: View;
  readonly query: string;
  /** What matches the query, or where to begin where there is none. */
  readonly groups: readonly ResultGroup[];
  /** The row that the arrow keys stand on. */
  readonly current: string | undefined;
  /** What is previewed. */
  readonly open: Insertable | undefined;
  /** How things are to be inserted. */
  readonly choices: InsertChoices;
  /** Where the focus is. */
  readonly focusArea: FocusArea;
  /** Where the focus is to go; every wish is an object of its own. */
  readonly focus: {
    readonly on: FocusArea;
    readonly row: string | undefined;
    /** The text there is to be selected, so that typing replaces it. */
    readonly replacing: boolean;
  };
  /** Something was asked that is not answered yet. */
  readonly busy: boolean;
  /** What is under way, the latest last. */
  readonly tasks: readonly Task[];
  readonly notice: Notice | undefined;
  /** What was inserted into this workbook, newest first; undefined where it cannot be read. */
  readonly receipts: readonly Receipt[] | undefined;
  /** What the user pinned, and what was of use lately. */
  readonly pinnedAndRecent: PinnedAndRecent;
  readonly settings: Settings;
  /** Those of the settings that hold now. */
  readonly preferences: Preferences;
  /** The language of Excel. */
  readonly officeLanguage: Language;
  /** The function whose form was asked for last; every wish is an object of its own. */
  readonly toBuild: { readonly id: string } | undefined;
}

export type Event =
  | { readonly type: "typed"; readonly query: string }
  /** The focus came to a part of the pane, to a row where `row` is given. */
  | { readonly type: "entered"; readonly area: FocusArea; readonly row?: string }
  /** To a row by its position; below 0 lies the search box. */
  | { readonly type: "moved"; readonly to: number }
  | { readonly type: "opened"; readonly thing: Insertable }
  | { readonly type: "chose"; readonly choices: Partial<InsertChoices> }
  | { readonly type: "viewed"; readonly view: View }
  /** To the form of a function. */
  | { readonly type: "built"; readonly id: string }
  | { readonly type: "stepped-back" }
  /** Back to the search box: to look for something else, or to type on. */
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
  /** What was to be inserted can only be read. */
  | { readonly type: "not-insertable"; readonly thing: Insertable }
  | { readonly type: "dismissed" }
  | { readonly type: "receipts-read"; readonly receipts: readonly Receipt[] | undefined }
  /** Excel has told its language. */
  | { readonly type: "surrounded"; readonly language: Language }
  | { readonly type: "language-chosen"; readonly language: Language }
  /** The preferences that this browser keeps. */
  | { readonly type: "preferred"; readonly preferences: Preferences }
  /** Those that the workbook keeps: read there, or written (`answers`). */
  | {
      readonly type: "workbook-preferences";
      readonly preferences: Preferences | undefined;
      readonly answers: boolean;
    }
  /** Something was inserted, or is to be. */
  | { readonly type: "used"; readonly thing: Insertable }
  | { readonly type: "pin-toggled"; readonly thing: Insertable }
  /** A view could not be drawn: back to where nothing was opened. */
  | { readonly type: "restarted" };

const nothingStored = {
  settings: { browser: defaultPreferences, workbook: undefined },
  pinnedAndRecent: nothingPinned,
} as const;

/** `officeLanguage`: that of Excel, or of the system until Excel has told. */
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

/** The thing that Insert would insert: what the focus is on; in the search box the best match of what was typed. */
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
