import { createStore } from "../../../src/taskpane/store/store";
import { reduce } from "../../../src/taskpane/store/reduce";
import { rowKey, rowsOf } from "../../../src/taskpane/store/search-results";
import { defaultPreferences } from "../../../src/workbook/format/preferences";
import { after, rowWith, typed, workbook } from "../../support/pane";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

/** Returns a fake browser storage with its contents. */
function storage(kept = new Map<string, string>()) {
  const value = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  Object.defineProperty(globalThis, "localStorage", { value, configurable: true });
  return kept;
}

const found = after(typed("insurance"));
const [first, second] = rowsOf(found.groups);
const start = typed("");

describe("pinned and recent items", () => {
  it("come before the suggestions: pinned, then recent, each item once", () => {
    const state = [
      { type: "pin-toggled", thing: first! },
      { type: "opened", thing: second! },
      { type: "opened", thing: first! },
      start,
    ] as const;
    const { groups } = state.reduce(reduce, found);
    expect(groups.slice(0, 3).map(({ heading, items }) => [heading, items.map(rowKey)])).toEqual([
      ["pinned", [rowKey(first!)]],
      ["recent", [rowKey(second!)]],
      ["workbook-model", expect.any(Array)],
    ]);
    const keys = rowsOf(groups).map(rowKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("include the eight most recent", () => {
    const things = rowsOf(after(typed("bank")).groups).slice(0, 12);
    const state = [...things.map((thing) => ({ type: "used", thing }) as const), start].reduce(reduce, found);
    expect(state.groups[0]?.items.map(rowKey)).toEqual(things.slice(-8).reverse().map(rowKey));
  });

  it("do not reorder the list during a preview, nor the results of a search", () => {
    const begun = after();
    const opened = reduce(begun, { type: "opened", thing: rowWith(begun, "spend/bank/2020") });
    expect(opened.groups).toBe(begun.groups);
    expect(reduce(found, { type: "pin-toggled", thing: first! }).groups).toBe(found.groups);
  });

  it("move to the top with the focus, if pinned from a row before a search", () => {
    const begun = after();
    const thing = rowWith(begun, "spend/bank/2020");
    const onRow = reduce(begun, { type: "entered", area: "row", row: rowKey(thing) });
    const pinned = reduce(onRow, { type: "pin-toggled", thing });
    expect(rowKey(rowsOf(pinned.groups)[0]!)).toBe(rowKey(thing));
    expect(pinned.focus).toMatchObject({ on: "row", row: rowKey(thing) });
    expect(reduce(pinned, { type: "pin-toggled", thing }).groups[0]?.heading).toBe("workbook-model");
  });
});

describe("browser storage", () => {
  it("is read when the pane opens again", () => {
    storage();
    const { host } = workbook();
    const store = createStore(host, "en");
    store.dispatch({ type: "pin-toggled", thing: first! });
    store.dispatch({ type: "opened", thing: second! });
    store.dispatch({ type: "preferred", preferences: { ...defaultPreferences, language: "zh" } });
    const { state } = createStore(host, "en");
    expect(state.groups.slice(0, 2).map(({ heading }) => heading)).toEqual(["pinned", "recent"]);
    expect([state.language, state.preferences.language]).toEqual(["zh", "zh"]);
  });

  it("is ignored if its contents are unknown, and is not required", () => {
    const strange = [
      ["fintech.pinned", '["fact:no/such", 3, "table:spend"]'],
      ["fintech.recent", "{"],
      ["fintech.preferences", '{"language":"de","moneyDecimals":7,"thousands":false}'],
    ] as const;
    storage(new Map(strange));
    const { state } = createStore(workbook().host, "en");
    expect(state.groups[0]).toMatchObject({ heading: "pinned", items: [{ id: "spend" }] });
    expect(state.preferences).toEqual({ ...defaultPreferences, thousands: false });
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new Error("SecurityError");
      },
      configurable: true,
    });
    const store = createStore(workbook().host, "zh");
    expect(() => store.dispatch({ type: "pin-toggled", thing: first! })).not.toThrow();
    expect(store.state.groups[0]?.heading).toBe("pinned");
  });
});
