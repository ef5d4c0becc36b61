import { host } from "../../../src/excel/host";
import { isRefusal } from "../../../src/workbook/refusal";
import type { BatchRequest } from "../../../src/workbench/protocol/batch";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import {
  cells,
  everything,
  insert,
  openWorkbook,
  select,
  supported,
} from "../../support/excel/open-workbook";
import { samplePlan } from "../../support/excel/sample-plan";

let excel: ExcelInNode;
let groups: boolean[];
let isGrouped: boolean;

/** Excel refuses whole batches of that kind from now on. */
function refuseIf(isRefused: (request: BatchRequest) => boolean, Code: string, Location: string): void {
  const { api } = excel;
  const execute = api.execute.bind(api);
  api.execute = (request, writes) =>
    isRefused(request)
      ? Promise.resolve({
          Results: [],
          TraceIds: [],
          Error: { Code, Message: Code, Location, ActionIndex: 0, HttpStatusCode: 400 },
        })
      : execute(request, writes);
}

const savesReceipt = (request: BatchRequest) => /FinTech\.receipt\..*shape/.test(JSON.stringify(request));

/** Authority: Microsoft's page on undo capabilities: in an undo group, deleting a sheet throws UndoNotSupported. */
beforeEach(() => {
  excel = openWorkbook();
  supported.add("ExcelApi 1.20");
  groups = [];
  isGrouped = false;
  const run = Excel.run.bind(Excel);
  jest.spyOn(Excel, "run").mockImplementation((async (...args: unknown[]) => {
    const [options] = args;
    isGrouped = typeof options === "object" && options !== null && "mergeUndoGroup" in options;
    groups.push(isGrouped);
    const batch = args.at(-1) as (context: Excel.RequestContext) => Promise<unknown>;
    try {
      return await run(batch);
    } finally {
      isGrouped = false;
    }
  }) as typeof Excel.run);
  refuseIf(
    ({ Actions }) => isGrouped && Actions.some(({ Name }) => Name === "Delete"),
    "UndoNotSupported",
    "Worksheet.delete",
  );
});

afterEach(() => {
  jest.restoreAllMocks();
  expect(excel.faults).toEqual([]);
});

test("an insertion with a sheet of its own is removed outside an undo group, sheet included", async () => {
  const before = excel.book.sheets().map(({ name }) => name);
  const receipt = await insert(samplePlan(), { at: "new-sheet", name: "New" });
  groups.length = 0;
  expect(isRefusal(await host.remove(receipt))).toBe(false);
  expect(groups).toEqual([false]);
  expect(excel.book.sheets().map(({ name }) => name)).toEqual(before);
});

test("an insertion is one step to undo, and reading asks for no undo group", async () => {
  await select("B2");
  groups.length = 0;
  await insert();
  expect(groups).toEqual([true]);
  groups.length = 0;
  await host.receipts();
  await host.wouldFill(samplePlan());
  expect(groups).toEqual([false, false]);
});

test("a block of more than 1,500 cells is inserted without an undo group", async () => {
  await select("B2");
  groups.length = 0;
  await insert(samplePlan("values", { height: 501 }));
  expect(groups).not.toContain(true);
});

test("if Excel cannot undo a write, the insertion is taken back and made again without a group", async () => {
  refuseIf((request) => isGrouped && savesReceipt(request), "UndoNotSupported", "Range.formulas");
  await select("B2");
  groups.length = 0;
  const receipt = await insert();
  expect(groups).toEqual([true, false, false]);
  expect(receipt.address).toBe("B2:D7");
  expect(await host.receipts()).toHaveLength(1);
});

test("if the settings are full, nothing is written and the refusal says so", async () => {
  refuseIf(savesReceipt, "InvalidArgument", "SettingCollection.add");
  await select("B2");
  const before = await everything(excel);
  expect(await host.insert(samplePlan(), { at: "selection" })).toEqual({ refused: "settings-full" });
  expect(await cells("B2:D7")).toEqual(Array(6).fill(Array(3).fill("")));
  expect((await everything(excel)).includes("FinTech.receipt")).toBe(before.includes("FinTech.receipt"));
});

test("if the settings are full, a refresh writes nothing", async () => {
  const receipt = await insert();
  refuseIf(savesReceipt, "InvalidArgument", "SettingCollection.add");
  const before = await cells(receipt.address);
  expect(await host.refresh(receipt, samplePlan("live"), true)).toEqual({ refused: "settings-full" });
  expect(await cells(receipt.address)).toEqual(before);
});

test("only an insertion asks about merged cells, since that empties Excel's undo stack", async () => {
  const asks = () => excel.batches.some((body) => body.includes("GetMergedAreasOrNullObject"));
  await select("B2");
  await host.wouldFill(samplePlan());
  expect(asks()).toBe(false);
  await insert();
  expect(asks()).toBe(true);
});
