import { rowsOf } from "../../src/taskpane/store/search-results";
import { reduce } from "../../src/taskpane/store/reduce";
import { initialState, type Event, type State } from "../../src/taskpane/store/state";
import type { WorkbookHost } from "../../src/workbook/host";
import type { Receipt } from "../../src/workbook/receipts/receipt";
import type { CitationRefusal, Refusal } from "../../src/workbook/refusal";
import type { Insertable } from "../../src/workbook/insertables/insertable";
import type { LineageCell } from "../../src/workbook/lineage/lineage-tree";
import type { Plan } from "../../src/workbook/plan/plan";
import { planInsertable } from "../../src/workbook/blocks/plan-insertable";

/** The state after these events. */
export function after(...events: readonly Event[]): State {
  return events.reduce(reduce, initialState("en"));
}

export function typed(query: string): Event {
  return { type: "typed", query };
}

/** A row of the state that holds this id. */
export function rowWith(state: State, id: string): Insertable {
  const found = rowsOf(state.groups).find((row) => row.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
}

export function planFor(kind: Insertable["kind"], id: string, mode: "live" | "values" = "live"): Plan {
  const plan = planInsertable({ kind, id }, "en", mode);
  if (!plan || plan instanceof Promise) throw new Error(`No plan for ${kind} ${id}`);
  return plan;
}

export function receiptOf(change: Partial<Receipt> = {}): Receipt {
  return {
    id: "1",
    subject: "spend",
    title: { en: "Technology investment", zh: "技术投入" },
    mode: "live",
    language: "en",
    sheetId: "s1",
    sheet: "Sheet1",
    address: "B2:G9",
    names: ["FT_spend"],
    ownSheet: false,
    dataset: "2021.1.0",
    ...change,
  };
}

function emptyCell(sheet: string, address: string): LineageCell {
  return {
    sheet,
    address,
    value: null,
    formula: "",
    anchor: undefined,
    reads: [],
    isFollowed: true,
    isRepeated: false,
    isCircular: false,
  };
}

/** A workbook in memory that answers as it is told, and keeps what it was asked. */
export function workbook(
  answers: {
    readonly insert?: Refusal | Error;
    readonly remove?: Refusal;
    readonly refresh?: Refusal;
    readonly cite?: CitationRefusal;
    /** What it waits for while it reads, and while it writes. */
    readonly read?: Promise<void>;
    readonly write?: Promise<void>;
    readonly preferences?: unknown;
  } = {},
) {
  const asked: string[] = [];
  const plans: Plan[] = [];
  const host: WorkbookHost = {
    async insert(plan, placement, course) {
      plans.push(plan);
      asked.push(`insert ${plan.subject} ${plan.mode} ${placement.at}`);
      if (answers.insert instanceof Error) throw answers.insert;
      await answers.read;
      if (course?.signal.aborted) return { refused: "stopped" };
      course?.onWriting();
      await answers.write;
      return answers.insert ?? receiptOf({ subject: plan.subject, mode: plan.mode });
    },
    wouldFill: async () => ({ sheet: "Sheet1", address: "C4" }),
    async refresh(receipt, plan, evenIfChanged) {
      plans.push(plan);
      asked.push(`refresh ${receipt.id} ${plan.subject}${evenIfChanged ? " with changes" : ""}`);
      return evenIfChanged ? receipt : (answers.refresh ?? { ...receipt, dataset: plan.dataset });
    },
    async goTo(receipt) {
      asked.push(`go to ${receipt.id}`);
      return receipt;
    },
    async remove(receipt, evenIfChanged) {
      asked.push(`remove ${receipt.id}${evenIfChanged ? " with changes" : ""}`);
      return evenIfChanged ? receipt : (answers.remove ?? receipt);
    },
    async cite(otherwise) {
      asked.push(`cite ${otherwise}`);
      return answers.cite ?? { cell: "B1", formula: "=FINTECH.CITE()" };
    },
    async showPane() {
      asked.push("show pane");
    },
    preferences: async () => answers.preferences,
    async savePreferences(preferences) {
      asked.push(`keep ${JSON.stringify(preferences)}`);
      return { kept: true };
    },
    receipts: async () => [receiptOf()],
    lostBlocks: async () => ({ blocks: [] }),
    adopt: async () => receiptOf(),
    keptEdition: async () => undefined,
    recalculate: async () => ({ cells: 0, changed: [] }),
    selected: async () => ({ sheet: "Sheet1", address: "C4", formula: "" }),
    read: async (_, sheet) => ({ sheet, address: "A1", cells: [[null]] }),
    tableDetails: async () => ({ formulas: {}, hidden: [] }),
    trace: async (sheet, address) => emptyCell(sheet, address),
    survey: async () => ({ isCancelled: true }),
    readBlocks: async () => ({ blocks: [] }),
    restoreCell: async () => ({ isRestored: true }),
    goToCell: async (sheet, address) => ({ sheet, address, isHidden: false }),
    rewrite: async ({ sheet, cell }) => ({ sheet, cell }),
    selfCheck: async () => ({ isCancelled: true }),
    onSelection: () => () => undefined,
  };
  return { host, asked, plans };
}
