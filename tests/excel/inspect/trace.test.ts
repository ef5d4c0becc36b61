import { host } from "../../../src/excel/host";
import { CellError } from "../../../src/functions/engine/cells";
import { isRefusal } from "../../../src/workbook/refusal";
import { summariseTrace } from "../../../src/workbook/lineage/trace-summary";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { openWorkbook, spilled, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook(true);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

async function traceOf(address: string, sheet = "Sheet1") {
  const root = await host.trace(sheet, address);
  if (isRefusal(root)) throw new Error(JSON.stringify(root));
  return root;
}

/** The number of requests to Excel, without those in which the library only releases ranges. */
async function syncs(act: () => Promise<unknown>): Promise<number> {
  const before = excel.batches.length;
  await act();
  return excel.batches.slice(before).filter((batch) => batch.includes("QueryInfo")).length;
}

const addSheet = (name: string, visibility: "Visible" | "Hidden" = "Visible") =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name).visibility = visibility;
    await context.sync();
  });

test("follows a formula over sheets, names, ranges and spills", async () => {
  await addSheet("My data", "Hidden");
  await write("A1:A2", [["insurance"], [2020]], "My data");
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.addFormulaLocal("rate", "=0.06");
    names.add("who", context.workbook.worksheets.getItem("My data").getRange("A1"));
    await context.sync();
  });
  await write("F1", [['=FINTECH.TABLE("spend")']]);
  await spilled(excel, "F1");
  await write("B2:B4", [["=FINTECH.SPEND(who,'My data'!A2)*B3+rate"], ["=SUM(B4,H2:H3)"], [7]]);
  const root = await traceOf("B2");
  expect(root).toMatchObject({
    sheet: "Sheet1",
    address: "B2",
    formula: "=FINTECH.SPEND(who,'My data'!A2)*B3+rate",
    reads: [
      { text: "who", sheet: "My data", address: "A1", values: [["insurance"]] },
      { text: "'My data'!A2", values: [[2020]] },
      {
        text: "B3",
        cells: [
          {
            formula: "=SUM(B4,H2:H3)",
            reads: [
              { text: "B4", numbers: ["B4"] },
              {
                text: "H2:H3",
                numbers: [],
                cells: [{ address: "H2", anchor: { address: "F1", row: 1, column: 2 } }],
              },
            ],
          },
        ],
      },
      { text: "rate", is: "constant", value: 0.06 },
    ],
  });
  const { restsOn } = await summariseTrace(root);
  expect(restsOn.facts.map(({ id }) => id)).toContain("spend/insurance/2020");
  expect(restsOn.typed).toEqual(["Sheet1!B4"]);
});

test("takes one sync for each level, however many cells it has", async () => {
  const rows = Array.from({ length: 50 }, (_, i) => [`=C${i + 1}+D${i + 1}`, `=D${i + 1}*2`, i]);
  await write("B1:D50", rows);
  await write("A1", [["=B1+B2+B3+B4+B5+B6"]]);
  // Sheets and names; the cell; B; C and D; the D of C is known by then.
  expect(await syncs(() => traceOf("A1"))).toBe(4);
  await write("A2", [["plain"]]);
  expect(await syncs(() => traceOf("A2"))).toBe(2);
});

test("ends whole columns at the used range; cuts large ranges and marks them as cut", async () => {
  await write("B1:B3", [[1], [2], [3]]);
  await write("A1:A2", [["=SUM(B:B)"], ["=SUM(C1:Z2000)"]]);
  expect((await traceOf("A1")).reads).toMatchObject([{ address: "B1:B3", isCut: false }]);
  expect((await traceOf("A2")).reads).toMatchObject([{ address: "C1:Z833", isCut: true }]);
  await write("A3", [["=SUM(Y:Y)"]]);
  expect((await traceOf("A3")).reads).toMatchObject([{ is: "unfollowed", why: "nothing" }]);
});

test("follows tables by their columns", async () => {
  await write("A1:B3", [
    ["Item", "Net price"],
    ["a", 1],
    ["b", 2],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "Sales";
    await context.sync();
  });
  await write("D2", [["=SUM(Sales[Net price])+Sales[@[Net price]]+SUM(Other[x])"]]);
  expect((await traceOf("D2")).reads).toMatchObject([
    { text: "Sales[Net price]", address: "B2:B3", numbers: ["B2", "B3"] },
    { text: "Sales[@[Net price]]", address: "B2" },
    { text: "Other[x]", is: "unfollowed", why: "no-table" },
  ]);
});

test("keeps error codes, reads a protected sheet, refuses an edited cell or a deleted sheet", async () => {
  await write("A1", [["#N/A"]]);
  await excel.book.setProtected(excel.sheet("Sheet1"), true);
  expect((await traceOf("A1")).value).toEqual(new CellError("#N/A"));
  const end = excel.book.beginEdit();
  expect(await host.trace("Sheet1", "A1")).toEqual({ refused: "editing" });
  end();
  expect(await host.trace("Nowhere", "A1")).toEqual({ refused: "gone", sheet: "Nowhere" });
  expect(await host.trace("Sheet1", "nonsense")).toEqual({ refused: "gone", sheet: "nonsense" });
});

test("goes to cells, but not on hidden or deleted sheets", async () => {
  await addSheet("Other");
  await addSheet("Secret", "Hidden");
  expect(await host.goToCell("Other", "C4:D5")).toEqual({
    sheet: "Other",
    address: "C4:D5",
    isHidden: false,
  });
  expect(await host.selected()).toMatchObject({ sheet: "Other", address: "C4:D5" });
  expect(await host.goToCell("Secret", "A1")).toEqual({ sheet: "Secret", address: "A1", isHidden: true });
  expect(await host.selected()).toMatchObject({ sheet: "Other" });
  expect(await host.goToCell("Gone", "A1")).toEqual({ refused: "gone", sheet: "Gone" });
});
