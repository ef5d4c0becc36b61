import { rowKey, rowsOf } from "../../../src/taskpane/store/search-results";
import { reduce } from "../../../src/taskpane/store/reduce";
import { chosenInsertable, initialState } from "../../../src/taskpane/store/state";
import type { Refusal } from "../../../src/workbook/refusal";
import { after, planFor, receiptOf, rowWith, typed } from "../../support/pane";

const insert = { do: "insert", plan: planFor("table", "spend"), placement: { at: "selection" } } as const;
const occupied: Refusal = { refused: "occupied", sheet: "Sheet1", cells: "C4:F9", free: "C11" };

describe("searching", () => {
  it("starts with the main tables and key facts, and the focus in the search box", () => {
    const { groups, focus } = initialState("zh");
    expect(groups.map(({ heading }) => heading)).toEqual([
      "workbook-model",
      "mainTables",
      "keyFacts",
      "model",
      "chart",
      "usefulFunctions",
    ]);
    expect(focus.on).toBe("search");
  });

  it.each(["insurance", "保险", "保險", "baoxian", "bx"])("finds the spend of insurers by %s", (query) => {
    const ids = rowsOf(after(typed(query)).groups).map(({ id }) => id);
    expect(ids).toContain("spend/insurance/2020");
  });

  it("groups results by kind, the kind of the best match first", () => {
    const { groups } = after(typed("data governance"));
    expect(groups[0]?.heading).toBe("use-case");
    for (const { heading, items } of groups) expect(items.every(({ kind }) => kind === heading)).toBe(true);
    expect(new Set(groups.map(({ heading }) => heading)).size).toBe(groups.length);
  });

  it("has no group if nothing matches", () => {
    expect(after(typed("qqqqzzzz")).groups).toEqual([]);
  });

  it("returns from a preview to the results when the query changes", () => {
    const start = after(typed("spend"));
    const state = reduce(reduce(start, { type: "opened", thing: rowWith(start, "spend") }), typed("spend i"));
    expect(state.open).toBeUndefined();
    expect(state.view).toBe("find");
  });
});

describe("navigating the list", () => {
  const start = after(typed("insurance"));
  const keys = rowsOf(start.groups).map(rowKey);

  it("stays within it, and leads from the first row up to the search box", () => {
    expect(reduce(start, { type: "moved", to: 0 }).current).toBe(keys[0]);
    expect(reduce(start, { type: "moved", to: 9999 }).current).toBe(keys.at(-1));
    expect(reduce(start, { type: "moved", to: -1 }).focus.on).toBe("search");
  });

  it("does nothing if there are no results", () => {
    expect(reduce(after(typed("qqqqzzzz")), { type: "moved", to: 0 }).focus.on).toBe("search");
  });

  it("updates a preview shown beside the list", () => {
    const opened = reduce(start, { type: "opened", thing: rowsOf(start.groups)[0]! });
    const moved = reduce(opened, { type: "moved", to: 1 });
    expect(rowKey(moved.open!)).toBe(keys[1]);
  });
});

describe("what Enter inserts", () => {
  it("is nothing before the user types", () => {
    expect(chosenInsertable(after())).toBeUndefined();
  });

  it("is the best match while the search box has the focus", () => {
    expect(chosenInsertable(after(typed("SPEND insurance 2020")))?.id).toBe("spend/insurance/2020");
  });

  it("is the row, or the preview, that has the focus", () => {
    const start = after(typed("insurance"));
    const [, second] = rowsOf(start.groups);
    const onRow = reduce(start, { type: "entered", area: "row", row: rowKey(second!) });
    expect(chosenInsertable(onRow)).toBe(second);
    const onPreview = reduce(reduce(onRow, { type: "opened", thing: second! }), {
      type: "entered",
      area: "preview",
    });
    expect(chosenInsertable(onPreview)).toBe(second);
  });

  it("is nothing while a notice or another view has the focus", () => {
    expect(chosenInsertable(after(typed("insurance"), { type: "entered", area: "notice" }))).toBeUndefined();
    expect(chosenInsertable(after(typed("insurance"), { type: "viewed", view: "help" }))).toBeUndefined();
  });
});

describe("answers of the workbook", () => {
  it("become a receipt, newest first, which stays while the search goes on", () => {
    const old = receiptOf({ id: "0" });
    const fresh = receiptOf({ id: "1" });
    const state = after(
      { type: "receipts-read", receipts: [old] },
      { type: "asked" },
      { type: "answered", request: insert, receipt: fresh },
      typed("bank"),
    );
    expect(state.busy).toBe(false);
    expect(state.notice).toEqual({ kind: "inserted", receipt: fresh });
    expect(state.receipts).toEqual([fresh, old]);
  });

  it("become a refusal that takes the focus, and closes when the user does something else", () => {
    const refused = after({ type: "asked" }, { type: "refused", request: insert, refusal: occupied });
    expect(refused.focus.on).toBe("notice");
    expect(refused.notice).toEqual({ kind: "refused", refusal: occupied, request: insert });
    expect(reduce(refused, typed("b")).notice).toBeUndefined();
  });

  it("remove a deleted block from the list, and move the focus to a remaining one", () => {
    const receipt = receiptOf();
    const request = { do: "remove", receipt, evenIfChanged: false } as const;
    const state = after(
      { type: "receipts-read", receipts: [receipt, receiptOf({ id: "2" })] },
      { type: "viewed", view: "receipts" },
      { type: "entered", area: "view" },
      { type: "answered", request, receipt },
    );
    expect(state.receipts?.map(({ id }) => id)).toEqual(["2"]);
    expect(state.notice?.kind).toBe("removed");
    expect(state.focus.on).toBe("view");
  });

  it("leave the last receipt in place after going to it", () => {
    const receipt = receiptOf();
    const state = after(
      { type: "answered", request: insert, receipt },
      { type: "answered", request: { do: "go-to", receipt }, receipt },
    );
    expect(state.notice).toEqual({ kind: "inserted", receipt });
  });
});

describe("Escape", () => {
  const back = { type: "stepped-back" } as const;

  it("leads from a preview to its row, to the search box, to an empty box, and then closes the receipt", () => {
    const start = after({ type: "answered", request: insert, receipt: receiptOf() }, typed("insurance"));
    const row = rowsOf(start.groups)[1]!;
    const opened = [
      { type: "opened", thing: row },
      { type: "entered", area: "preview" },
    ] as const;
    const closed = reduce(opened.reduce(reduce, start), back);
    expect([closed.open, closed.focus]).toEqual([
      undefined,
      { on: "row", row: rowKey(row), replacing: false },
    ]);
    const searching = reduce(reduce(closed, { type: "entered", area: "row" }), back);
    expect([searching.focus.on, searching.query]).toEqual(["search", "insurance"]);
    const empty = reduce(reduce(searching, { type: "entered", area: "search" }), back);
    expect([empty.query, empty.notice?.kind]).toEqual(["", "inserted"]);
    expect(reduce(empty, back).notice).toBeUndefined();
  });

  it("closes a refusal first, and keeps the preview under it open", () => {
    const start = after(typed("insurance"));
    const state = [
      { type: "opened", thing: rowsOf(start.groups)[0]! },
      { type: "refused", request: insert, refusal: occupied },
      { type: "entered", area: "notice" },
      back,
    ] as const;
    const left = state.reduce(reduce, start);
    expect(left.notice).toBeUndefined();
    expect(left.open).toBeDefined();
    expect(left.focus.on).toBe("preview");
  });

  it("closes help and the list of insertions", () => {
    for (const view of ["help", "receipts"] as const)
      expect(after({ type: "viewed", view }, back)).toMatchObject({ view: "find", focus: { on: "search" } });
  });
});

it("leaving a failed view gives an empty search and keeps the receipts", () => {
  const state = after(
    typed("insurance"),
    { type: "receipts-read", receipts: [receiptOf()] },
    { type: "language-chosen", language: "zh" },
    { type: "restarted" },
  );
  expect(state).toMatchObject({ query: "", open: undefined, view: "find", language: "zh" });
  expect(state.receipts).toHaveLength(1);
});
