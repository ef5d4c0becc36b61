import { host } from "../../../src/excel/host";
import type { FormulaReplacement } from "../../../src/workbook/host";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, everything, insert, openWorkbook, spilled, write } from "../../support/excel/open-workbook";
import { samplePlan } from "../../support/excel/sample-plan";

let excel: ExcelInNode;

const formula = '=FINTECH.TABLE("spend")';
const rewriting = (change: Partial<FormulaReplacement> = {}): FormulaReplacement => ({
  sheet: "Sheet1",
  cell: "B2",
  formula,
  by: '=FINTECH.TABLE("procurement")',
  height: 3,
  width: 3,
  ...change,
});

beforeEach(async () => {
  excel = openWorkbook(true);
  await write("B2", [[formula]]);
  await spilled(excel, "B2");
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

async function isRefused(given: FormulaReplacement, refusal: object): Promise<void> {
  const before = await everything(excel);
  expect(await host.rewrite(given)).toEqual(refusal);
  expect(await everything(excel)).toBe(before);
}

test("replaces one formula, even if its answer spills around it", async () => {
  await write("B9", [["mine"]]);
  expect(await host.rewrite(rewriting())).toEqual({ sheet: "Sheet1", cell: "B2" });
  expect(await cells("B2")).toEqual([['=FINTECH.TABLE("procurement")']]);
  expect(await cells("B9")).toEqual([["mine"]]);
});

test("leaves a formula that has changed since it was read", () =>
  isRefused(rewriting({ formula: "=FINTECH.BLANKS()" }), { refused: "changed", cells: "B2" }));

test("keeps filled cells that the new answer would need", async () => {
  await write("B6:C6", [["mine", 1]]);
  await isRefused(rewriting({ height: 5 }), {
    refused: "occupied",
    sheet: "Sheet1",
    cells: "B6:C6",
    free: expect.stringMatching(/^[A-Z]+\d+$/) as string,
  });
});

test("replaces nothing on a protected or deleted sheet, or beyond the edge", async () => {
  await isRefused(rewriting({ sheet: "Nowhere" }), { refused: "gone", sheet: "Nowhere" });
  await isRefused(rewriting({ width: 20_000 }), {
    refused: "no-room",
    sheet: "Sheet1",
    address: expect.stringMatching(/^B2:/) as string,
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  await isRefused(rewriting(), { refused: "protected", sheet: "Sheet1" });
});

test("updates the receipt and the name of a formula that was inserted alone", async () => {
  const single = samplePlan();
  const receipt = await insert(
    {
      ...single,
      height: 3,
      width: 3,
      spills: [{ row: 0, column: 0, height: 3, width: 3 }],
      operations: [
        { do: "write", row: 0, column: 0, cells: [[{ formula, isFixed: true }]] },
        { do: "name", area: { row: 0, column: 0, height: 3, width: 3 }, name: "FT_one" },
      ],
    },
    { at: "address", sheet: "Sheet1", address: "H2" },
  );
  await spilled(excel, "H2");
  const by = "=FINTECH.COLUMN(A20:A23)";
  expect(await host.rewrite(rewriting({ cell: "H2", by, height: 4, width: 1 }))).toMatchObject({
    cell: "H2",
  });
  const [now] = await host.receipts();
  expect(now).toMatchObject({ id: receipt.id, address: "H2:H5" });
  expect(excel.book.definedNames().map(({ formula }) => formula)).toEqual(["=Sheet1!$H$2:$H$5"]);
  expect(await host.remove(now!)).toMatchObject({ id: receipt.id });
  expect(await cells("H2:J5")).toEqual(Array.from({ length: 4 }, () => ["", "", ""]));
});

test("refuses while a cell is edited", async () => {
  const end = excel.book.beginEdit();
  expect(await host.rewrite(rewriting())).toEqual({ refused: "editing" });
  end();
});

test("within a table replaces one formula: the others of a calculated column stay", async () => {
  await write("A11:A13", [["x"], ["=1"], ["=1"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A11:A13", true);
    await context.sync();
  });
  const outcome = await host.rewrite(
    rewriting({ cell: "A12", formula: "=1", by: "=FINTECH.BLANKS()", height: 1, width: 1 }),
  );
  expect(outcome).toEqual({ sheet: "Sheet1", cell: "A12" });
  expect(await cells("A12:A13")).toEqual([["=FINTECH.BLANKS()"], ["=1"]]);
});
