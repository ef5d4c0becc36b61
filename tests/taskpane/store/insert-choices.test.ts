import { actions, refresh } from "../../../src/taskpane/actions/actions";
import {
  insertFormsFor,
  defaultInsertChoices,
  type InsertChoices,
} from "../../../src/taskpane/store/insert-choices";
import {
  choicesFor,
  resolveChoices,
  type ResolvedChoices,
} from "../../../src/taskpane/store/resolved-choices";
import { reduce } from "../../../src/taskpane/store/reduce";
import { nextSteps, refusalMessage } from "../../../src/taskpane/text/refusal-message";
import type { Event, State } from "../../../src/taskpane/store/state";
import { en } from "../../../src/locales/en";
import { supportedOptions } from "../../../src/workbook/insertables/supported-options";
import { defaultOptions } from "../../../src/workbook/insertables/options";
import { defaultPreferences } from "../../../src/workbook/format/preferences";
import { after, receiptOf, typed, workbook } from "../../support/pane";

const spend = { kind: "table", id: "spend" } as const;
const chose = (choices: Partial<InsertChoices>): Event => ({ type: "chose", choices });

/** Runs a request like the pane: reduces every event into the state. */
async function run(
  start: State,
  act: (pane: Parameters<typeof actions.insert.run>[0]) => unknown,
  host = workbook(),
) {
  let state = start;
  const dispatch = (event: Event) => {
    state = reduce(state, event);
  };
  await act({ state: start, host: host.host, dispatch });
  return { state, ...host };
}

describe("an insert choice", () => {
  test("defaults to live formulas in the language of the pane", () => {
    expect(after().choices).toEqual(defaultInsertChoices);
    const state = after(chose({ orientation: "across" }), chose({ unit: "CNYBN" }), typed("bank"));
    expect(state.choices).toEqual({ ...defaultInsertChoices, orientation: "across", unit: "CNYBN" });
    expect(reduce(state, { type: "restarted" }).choices).toEqual(state.choices);
  });

  test("applies only if the item supports it", () => {
    const choices: ResolvedChoices = {
      language: "en",
      mode: "live",
      options: { ...defaultOptions, asTable: true, unit: "CNYBN" },
    };
    expect(choicesFor(spend, choices)).toMatchObject({
      form: { id: "table-formulas" },
      options: { unit: "CNYBN" },
    });
    const model = { kind: "model", id: "model/path" } as const;
    expect(choicesFor(model, choices)).toMatchObject({ form: { id: "live" }, options: defaultOptions });
    expect(choicesFor(model, { ...choices, mode: "values" }).form.id).toBe("table-values");
    expect(insertFormsFor(supportedOptions(model)).map(({ id }) => id)).toEqual([
      "live",
      "values",
      "table-values",
    ]);
    expect(insertFormsFor(supportedOptions({ kind: "function", id: "FIT" })).map(({ id }) => id)).toEqual([
      "live",
      "values",
    ]);
  });

  test("follows the unit of the settings until another is chosen", () => {
    const preferences = { ...defaultPreferences, moneyUnit: "CNYTN" } as const;
    const unitIn = (state: State) => resolveChoices({ ...state, preferences }).options.unit;
    expect(resolveChoices(after()).options).toEqual(defaultOptions);
    expect(unitIn(after())).toBe("CNYTN");
    expect(unitIn(after(chose({ unit: "CNY" })))).toBe("CNY");
  });

  test("determines what Enter inserts; another key inserts values in the same layout", async () => {
    const start = after(
      chose({ asTable: true, mode: "live", unit: "CNYMN", language: "zh" }),
      typed("spend/insurance/2020"),
    );
    const live = await run(start, actions.insert.run);
    expect(live.plans[0]).toMatchObject({
      mode: "live",
      language: "zh",
      made: { kind: "fact", options: { asTable: true, unit: "CNYMN" } },
    });
    expect(live.plans[0]?.preview.formulas[0]).toBe('=FINTECH.SPEND("insurance",2020,,"CNYMN")');
    const values = await run(start, actions.insertValues.run);
    expect(values.plans[0]).toMatchObject({ mode: "values", language: "zh", made: live.plans[0]?.made });
    const asValues = after(chose({ mode: "values" }), typed("spend/insurance/2020"));
    expect((await run(asValues, actions.insertNewSheet.run)).asked).toEqual([
      "insert spend/insurance/2020 values new-sheet",
    ]);
  });
});

describe("refreshing", () => {
  const made = { ...spend, options: { ...defaultOptions, orientation: "across" } } as const;
  const old = receiptOf({ made, dataset: "2020.9.0", mode: "values", language: "zh" });
  const listed = after({ type: "receipts-read", receipts: [receiptOf({ id: "2" }), old] });

  test("plans the block again with its original options, and replaces its receipt", async () => {
    const { plans, state, asked } = await run(listed, (pane) => refresh(pane, old));
    expect(asked).toEqual(["refresh 1 spend"]);
    expect(plans[0]).toMatchObject({ made, mode: "values", language: "zh" });
    expect(state.notice).toMatchObject({ kind: "refreshed", receipt: { id: "1" } });
    expect(state.receipts?.map(({ id }) => id)).toEqual(["2", "1"]);
    expect(state.receipts?.[1]?.dataset).not.toBe("2020.9.0");
  });

  test("asks before manual changes are lost, and reports blocking cells", async () => {
    const changed = { refused: "changed", cells: "C4" } as const;
    const { state } = await run(listed, (pane) => refresh(pane, old), workbook({ refresh: changed }));
    const request = { do: "refresh", receipt: old, evenIfChanged: false } as const;
    expect(state.notice).toEqual({ kind: "refused", refusal: changed, request });
    expect(refusalMessage(changed, request, en)).toBe(
      "Cell C4 was changed by hand. Refreshing the block would lose the changes. Nothing was changed.",
    );
    expect(nextSteps(changed, request, en)).toEqual([
      { label: "Keep it", request: undefined },
      { label: "Refresh and lose the changes in C4", request: { ...request, evenIfChanged: true } },
    ]);
    const inTheWay = { refused: "in-the-way", sheet: "Sheet1", cells: "A9:B9" } as const;
    expect(refusalMessage(inTheWay, request, en)).toBe(
      "The block has grown, and cells A9:B9 are not empty on sheet “Sheet1”. Move their contents, then try again. Nothing was changed.",
    );
    expect(nextSteps(inTheWay, request, en).map(({ label }) => label)).toEqual(["Try again", "Dismiss"]);
  });

  test("reports an item missing from the current data, and unknown options", async () => {
    const gone = receiptOf({ made: { ...made, id: "no-such-table" } });
    for (const receipt of [gone, receiptOf()]) {
      const { asked, state } = await run(listed, (pane) => refresh(pane, receipt));
      expect(asked).toEqual([]);
      expect(state.notice).toMatchObject({ kind: "refused", refusal: { refused: "withdrawn" } });
    }
  });
});
