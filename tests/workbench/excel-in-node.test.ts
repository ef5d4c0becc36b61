import { startExcel } from "../support/workbench/excel-in-node";

test("Excel.run works over a workbook in memory", async () => {
  const excel = startExcel();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("N");
    sheet.getRange("A1:B1").values = [[20, "保险"]];
    const range = sheet.getRange("A1:C1").load("values,address");
    const missing = context.workbook.worksheets.getItemOrNullObject("zzz");
    await context.sync();
    return { values: range.values, address: range.address, missing: missing.isNullObject };
  });
  expect(seen).toEqual({ values: [[20, "保险", ""]], address: "N!A1:C1", missing: true });
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

test("a second start is a new library and a new workbook", async () => {
  startExcel();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

test("functions run in Microsoft's runtime", async () => {
  const excel = startExcel({
    functions: {
      namespace: "FINTECH",
      metadata: {
        allowErrorForDataTypeAny: true,
        functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "x", type: "any" }] }],
      },
      implementations: { TWICE: (x: number) => [[x, x * 2]] },
    },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=FINTECH.TWICE(21)"]];
    await context.sync();
  });
  await excel.answered();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    const spill = range.getSpillingToRangeOrNullObject().load("address,values");
    await context.sync();
    expect(spill.address).toBe("Sheet1!A1:B1");
    expect(spill.values).toEqual([[21, 42]]);
  });
  expect(excel.faults).toEqual([]);
});
