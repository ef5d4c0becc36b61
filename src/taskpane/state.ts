import type { Language } from "../report/language";
import type { Placement, Receipt, Refusal } from "../workbook/host";
import type { Insertable } from "../workbook/insertable";
import type { CitationRefusal } from "../workbook/notice";
import type { Plan } from "../workbook/operations";
import type { Place } from "./places";
import { resultsFor, rowKey, rowsOf, type ResultGroup } from "./results";

export type View = Place | "receipts" | "help";

/** The parts of the pane that the focus can be in. */
export type Spot = "search" | "row" | "preview" | "notice" | "view";

export type Mode = "live" | "values";

/** Something asked of the workbook; kept until it is answered, so that it can be tried again or elsewhere. */
export type Request =
  | { readonly do: "insert"; readonly plan: Plan; readonly placement: Placement }
  | { readonly do: "go-to"; readonly receipt: Receipt }
  | { readonly do: "remove"; readonly receipt: Receipt; readonly evenIfChanged: boolean };

/** Why nothing was done: the workbook refused, or a part of the add-in could not be fetched. */
export type Obstacle = Refusal | CitationRefusal | { readonly refused: "not-loaded" };

/** The last answer of the workbook. */
export type Notice =
  | { readonly kind: "inserted" | "removed"; readonly receipt: Receipt }
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
  /** Where the focus is. */
  readonly spot: Spot;
  /** Where the focus is to go; every wish is an object of its own. */
  readonly focus: {
    readonly on: Spot;
    readonly row: string | undefined;
    /** The text there is to be selected, so that typing replaces it. */
    readonly replacing: boolean;
  };
  /** Something was asked that is not answered yet. */
  readonly busy: boolean;
  readonly notice: Notice | undefined;
  /** What was inserted into this workbook, newest first; undefined where it cannot be read. */
  readonly receipts: readonly Receipt[] | undefined;
}

export type Event =
  | { readonly type: "typed"; readonly query: string }
  /** The focus came to a part of the pane, to a row where `row` is given. */
  | { readonly type: "entered"; readonly spot: Spot; readonly row?: string }
  /** To a row by its position; below 0 lies the search box. */
  | { readonly type: "moved"; readonly to: number }
  | { readonly type: "opened"; readonly thing: Insertable }
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "stepped-back" }
  /** Back to the search box: to look for something else, or to type on. */
  | { readonly type: "searched"; readonly replacing: boolean }
  | { readonly type: "asked" }
  | { readonly type: "answered"; readonly request: Request; readonly receipt: Receipt }
  | {
      readonly type: "refused";
      readonly request: Request | undefined;
      readonly refusal: Obstacle;
    }
  /** What was to be inserted can only be read. */
  | { readonly type: "not-insertable"; readonly thing: Insertable }
  | { readonly type: "dismissed" }
  | { readonly type: "receipts-read"; readonly receipts: readonly Receipt[] | undefined }
  | { readonly type: "language-chosen"; readonly language: Language }
  /** A view could not be drawn: back to where nothing was opened. */
  | { readonly type: "restarted" };

export function initialState(language: Language): State {
  return {
    language,
    view: "find",
    query: "",
    groups: resultsFor(""),
    current: undefined,
    open: undefined,
    spot: "search",
    focus: { on: "search", row: undefined, replacing: false },
    busy: false,
    notice: undefined,
    receipts: [],
  };
}

/** The thing that Insert would insert: what the focus is on; in the search box the best match of what was typed. */
export function chosen(state: State): Insertable | undefined {
  if (state.view !== "find") return undefined;
  const rows = rowsOf(state.groups);
  switch (state.spot) {
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
