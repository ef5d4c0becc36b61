import { host } from "../../src/excel/host";
import { runBatch } from "../../src/excel/run-batch";
import type { RequestControl } from "../../src/workbook/host";
import type { ExcelInNode } from "../support/workbench/excel-in-node";
import { everything, insert, openWorkbook, select, write } from "../support/excel/open-workbook";
import { samplePlan } from "../support/excel/sample-plan";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});
afterEach(() => expect([excel.unhandled, excel.faults]).toEqual([[], []]));

/** The control of a request that is stopped, or that records its messages in order. */
function course(
  change: { aborted?: boolean; afterEditing?: boolean } = {},
): RequestControl & { told: string[] } {
  const { aborted = false, afterEditing = false } = change;
  const told: string[] = [];
  return { signal: { aborted }, afterEditing, onWriting: () => void told.push("writing"), told };
}

describe("stopped before anything is written", () => {
  test.each(["selection", "new-sheet"] as const)(
    "inserting at %s leaves the workbook as it was",
    async (at) => {
      const before = await everything(excel);
      const stopped = course({ aborted: true });
      const placement = at === "selection" ? ({ at } as const) : ({ at, name: "New" } as const);
      expect(await host.insert(samplePlan(), placement, stopped)).toEqual({ refused: "stopped" });
      expect(await everything(excel)).toBe(before);
      expect(stopped.told).toEqual([]);
    },
  );

  test("removing leaves the block, and citing leaves the cell to the right", async () => {
    const receipt = await insert();
    const before = await everything(excel);
    const stopped = course({ aborted: true });
    expect(await host.remove(receipt, false, stopped)).toEqual({ refused: "stopped" });
    expect(await everything(excel)).toBe(before);
    await write("H1", [['=FINTECH.SPEND("bank",2020)']]);
    await select("H1");
    const cited = await everything(excel);
    expect(await host.cite("en", stopped)).toEqual({ refused: "stopped" });
    expect(await everything(excel)).toBe(cited);
  });
});

test("reports once that it starts to write if it is not stopped", async () => {
  const going = course();
  expect(await host.insert(samplePlan(), { at: "new-sheet", name: "New" }, going)).toMatchObject({
    sheet: "New",
  });
  expect(going.told).toEqual(["writing"]);
});

test("completes a write that has begun, even if it is stopped then", async () => {
  const signal = { aborted: false };
  const late: RequestControl = { signal, afterEditing: false, onWriting: () => (signal.aborted = true) };
  expect(await host.insert(samplePlan(), { at: "new-sheet", name: "New" }, late)).toMatchObject({
    sheet: "New",
  });
});

test("distinguishes a read-only workbook from a protected one", async () => {
  const denied = () =>
    runBatch(() => {
      throw Object.assign(Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error, {
        code: "AccessDenied",
      });
    });
  expect(await denied()).toEqual({ refused: "protected", sheet: "" });
  const { requirements } = Office.context;
  const context = { requirements, document: { mode: "readOnly" } };
  globalThis.Office = Object.create(Office, { context: { value: context } }) as typeof Office;
  expect(await denied()).toEqual({ refused: "read-only" });
});

test.each(["ConnectionFailure", "ServiceNotAvailable"])("reports %s as a lost connection", async (code) => {
  const lost = runBatch(() => {
    throw Object.assign(Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error, { code });
  });
  expect(await lost).toEqual({ refused: "disconnected" });
});

describe("preferences in the workbook", () => {
  test("are saved for the next person who opens it, and can be removed", async () => {
    expect(await host.preferences()).toBeUndefined();
    const preferences = { language: "zh", moneyDecimals: 2 };
    expect(await host.savePreferences(preferences)).toEqual({ kept: true });
    expect(await host.preferences()).toEqual(preferences);
    expect(await host.savePreferences({ language: "en" })).toEqual({ kept: true });
    expect(await host.preferences()).toEqual({ language: "en" });
    expect(await host.savePreferences(undefined)).toEqual({ kept: true });
    expect(await host.savePreferences(undefined)).toEqual({ kept: true });
    expect(await host.preferences()).toBeUndefined();
  });
});
