import {
  actionFor,
  actions,
  goTo,
  remove,
  type Action,
  type KeyTarget,
} from "../../../src/taskpane/actions/actions";
import { rowKey, rowsOf } from "../../../src/taskpane/store/search-results";
import { reduce } from "../../../src/taskpane/store/reduce";
import type { Event, State } from "../../../src/taskpane/store/state";
import type { Refusal } from "../../../src/workbook/refusal";
import type { Insertable } from "../../../src/workbook/insertables/insertable";
import { after, receiptOf, rowWith, typed, workbook } from "../../support/pane";

const box: KeyTarget = { typing: true, pressable: false };
const row: KeyTarget = { typing: false, pressable: false };
const button: KeyTarget = { typing: false, pressable: true };

function press(keys: string) {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) === "Space" ? " " : parts.at(-1)!,
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
}

const found = after(typed("insurance"));
const onRow = reduce(found, { type: "entered", area: "row", row: rowKey(rowsOf(found.groups)[0]!) });
const previewed = [
  { type: "opened", thing: rowsOf(found.groups)[0]! },
  { type: "entered", area: "preview" },
] satisfies Event[];
const onPreview = previewed.reduce<State>(reduce, onRow);
const helping = [
  { type: "viewed", view: "help" },
  { type: "entered", area: "view" },
] satisfies Event[];

describe("keys", () => {
  it.each<[string, State, KeyTarget, Action | undefined]>([
    ["/", onRow, row, actions.search],
    ["/", found, box, undefined],
    ["Ctrl+k", found, box, actions.search],
    ["Meta+k", onPreview, button, actions.search],
    ["Ctrl+K", onRow, row, actions.search],
    ["ArrowDown", found, box, actions.next],
    ["ArrowDown", onPreview, row, undefined],
    ["ArrowUp", found, box, undefined],
    ["ArrowUp", onRow, row, actions.previous],
    ["Home", found, box, undefined],
    ["End", onRow, row, actions.last],
    ["Space", found, box, undefined],
    ["Space", onRow, row, actions.preview],
    ["Space", onPreview, button, undefined],
    ["Enter", after(), box, undefined],
    ["Enter", found, box, actions.insert],
    ["Enter", onRow, row, actions.insert],
    ["Enter", onPreview, row, actions.insert],
    ["Enter", onPreview, button, undefined],
    ["Ctrl+Enter", onPreview, button, actions.insertValues],
    ["Meta+Enter", onRow, row, actions.insertValues],
    ["Shift+Enter", onRow, row, actions.insertNewSheet],
    ["Ctrl+Shift+Enter", onRow, row, actions.insertNewSheetValues],
    ["Alt+Enter", onRow, row, undefined],
    ["Escape", found, box, actions.back],
    ["?", found, box, undefined],
    ["?", after(), box, actions.help],
    ["Shift+?", onRow, row, actions.help],
    ["？", after(), box, actions.help],
    ["Enter", helping.reduce<State>(reduce, found), row, undefined],
    ["a", onRow, row, undefined],
  ])("%s", (keys, state, target, action) => {
    expect(actionFor(press(keys), state, target)?.id).toBe(action?.id);
  });

  it("never run two actions in the same context", () => {
    for (const action of Object.values<Action>(actions))
      for (const stroke of action.keys)
        for (const state of [after(), found, onRow, onPreview])
          for (const target of [box, row, button]) {
            const pressed = press(
              [...(stroke.ctrl ? ["Ctrl"] : []), ...(stroke.shift ? ["Shift"] : []), stroke.key].join("+"),
            );
            const meant = Object.values<Action>(actions).filter(
              (other) =>
                other.keys.some(
                  ({ key, ctrl = false, shift = false }) =>
                    key === pressed.key && ctrl === pressed.ctrlKey && shift === pressed.shiftKey,
                ) && other.applies(state, target.typing),
            );
            expect(meant.length).toBeLessThanOrEqual(1);
          }
  });
});

/** Runs an action like the pane: reduces every event into the state. */
async function run(action: Action, start: State, host = workbook()) {
  let state = start;
  const dispatch = (event: Event) => {
    state = reduce(state, event);
  };
  await action.run({ state: start, host: host.host, dispatch });
  return { state, ...host };
}

describe("inserting", () => {
  it.each([
    [actions.insert, "insert spend/insurance/2020 live selection"],
    [actions.insertValues, "insert spend/insurance/2020 values selection"],
    [actions.insertNewSheet, "insert spend/insurance/2020 live new-sheet"],
    [actions.insertNewSheetValues, "insert spend/insurance/2020 values new-sheet"],
  ])("$id", async (action, wanted) => {
    const { asked, state } = await run(action, after(typed("spend/insurance/2020")));
    expect(asked).toEqual([wanted]);
    expect(state.notice?.kind).toBe("inserted");
  });

  it("writes formulas in the language of the pane", async () => {
    const { plans } = await run(
      actions.insert,
      after({ type: "language-chosen", language: "zh" }, typed("技术战略矩阵")),
    );
    expect(plans[0]).toMatchObject({ language: "zh", subject: "strategy-matrix" });
    expect(plans[0]!.preview.formulas[0]).toMatch(/^=FINTECH\./);
  });

  it("sends one request while the workbook is busy", async () => {
    const busy = reduce(found, { type: "asked" });
    expect((await run(actions.insert, busy)).asked).toEqual([]);
  });

  it("is busy while a slow plan is prepared, and inserts it once", async () => {
    const { host, asked, plans } = workbook();
    let state = after(typed("FIT"), { type: "opened", thing: rowWith(after(typed("FIT")), "FIT") });
    state = reduce(state, { type: "entered", area: "preview" });
    const dispatch = (event: Event) => {
      state = reduce(state, event);
    };
    const first = actions.insert.run({ state, host, dispatch });
    expect(state.busy).toBe(true);
    await actions.insert.run({ state, host, dispatch });
    await first;
    expect(asked).toEqual(["insert FIT live selection"]);
    expect(plans[0]?.preview.header).toEqual(["name", "value"]);
    expect(state).toMatchObject({ busy: false, notice: { kind: "inserted" } });
  });

  it("opens an item that cannot be inserted", async () => {
    const thing: Insertable = { ...rowWith(found, "spend/insurance/2020"), id: "no/such/fact" };
    const start = { ...found, focusArea: "preview", open: thing } as const;
    const { asked, state } = await run(actions.insert, start);
    expect(asked).toEqual([]);
    expect(state).toMatchObject({ busy: false, open: thing, notice: undefined });
  });

  it("reports a refusal, and an unexpected failure by its code alone", async () => {
    const editing: Refusal = { refused: "editing" };
    const refused = await run(actions.insert, found, workbook({ insert: editing }));
    expect(refused.state.notice).toMatchObject({ kind: "refused", refusal: editing });
    const failure = Object.assign(new Error("secret words\n at x.js:1"), { code: "GeneralException" });
    const failed = await run(actions.insert, found, workbook({ insert: failure }));
    expect(failed.state.notice).toMatchObject({
      refusal: { refused: "unavailable", detail: "GeneralException" },
    });
    expect(failed.state.busy).toBe(false);
  });
});

describe("receipts", () => {
  it("can be selected and removed", async () => {
    const { host, asked } = workbook();
    const events: Event[] = [];
    const pane = { state: after(), host, dispatch: (event: Event) => void events.push(event) };
    await goTo(pane, receiptOf());
    await remove(pane, receiptOf());
    await remove(pane, receiptOf({ id: "2" }), true);
    expect(asked).toEqual(["go to 1", "remove 1", "remove 2 with changes"]);
    const told = events.map(({ type }) => type).filter((type) => !type.startsWith("task"));
    expect(told).toEqual(["asked", "answered", "asked", "answered", "asked", "answered"]);
  });
});

it("every action with a shortcut has a label", () => {
  for (const action of Object.values<Action>(actions)) expect(action.label).not.toBe("");
  expect(new Set(Object.values<Action>(actions).map(({ id }) => id)).size).toBe(Object.keys(actions).length);
});
