import { type ExcelInNode, startExcel } from "../../support/workbench/excel-in-node";

let excel: ExcelInNode;
let seen: unknown[];
beforeEach(() => {
  excel = startExcel();
  seen = [];
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
});

const onSheets = <T>(
  use: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => T,
): Promise<T> =>
  Excel.run(async (context) => {
    const loaded = use(context.workbook.worksheets, context);
    await context.sync();
    return loaded;
  });
const settle = () => new Promise((resolve) => setTimeout(resolve, 15));
const note = (what: string) => (args: object) => {
  const { address, changeType, source, triggerSource, worksheetId } = args as Record<string, string>;
  const sheet = excel.book.sheets().find(({ id }) => id === worksheetId)?.name;
  seen.push([what, sheet, address, changeType, source, triggerSource].filter((part) => part !== undefined));
  return Promise.resolve();
};
const type = (address: { row: number; column: number }, value: string | number) =>
  excel.book.write(excel.sheet("Sheet1"), { ...address, height: 1, width: 1 }, [[value]]);

test("changes by the user and by the add-in are told apart", async () => {
  await onSheets((sheets) => {
    sheets.getItem("Sheet1").onChanged.add(note("sheet"));
    sheets.onChanged.add(note("any"));
  });
  type({ row: 3, column: 1 }, "typed");
  await settle();
  await onSheets(
    (sheets) =>
      (sheets.getItem("Sheet1").getRange("C1:D2").values = [
        [1, 2],
        [3, 4],
      ]),
  );
  await onSheets((sheets) => (sheets.add("Two").getRange("A1").values = [[1]]));
  await settle();
  expect(seen).toEqual([
    ["sheet", "Sheet1", "B4", "RangeEdited", "Local", "Unknown"],
    ["any", "Sheet1", "B4", "RangeEdited", "Local", "Unknown"],
    ["sheet", "Sheet1", "C1:D2", "RangeEdited", "Local", "ThisLocalAddin"],
    ["any", "Sheet1", "C1:D2", "RangeEdited", "Local", "ThisLocalAddin"],
    ["any", "Two", "A1", "RangeEdited", "Local", "ThisLocalAddin"],
  ]);
});

test("an event leads to the range that it is about", async () => {
  const found: unknown[] = [];
  await onSheets((sheets) =>
    sheets.onChanged.add(async (args) => {
      await Excel.run(async (context) => {
        const range = args.getRange(context).load("values,address");
        const maybe = args.getRangeOrNullObject(context).load("address");
        await context.sync();
        found.push([range.address, range.values, maybe.isNullObject]);
      });
    }),
  );
  type({ row: 0, column: 0 }, 7);
  await settle();
  expect(found).toEqual([["Sheet1!A1", [[7]], false]]);
});

test("formats and results of calculation are no changes", async () => {
  await onSheets((sheets) => sheets.onChanged.add(note("any")));
  await onSheets((sheets) => {
    sheets.getItem("Sheet1").getRange("A1").format.fill.color = "#FF0000";
    sheets.getItem("Sheet1").getRange("A1").numberFormat = [["0"]];
  });
  excel.book.recalculate();
  await settle();
  expect(seen).toEqual([]);
});

test("selection: of a sheet, of any sheet, of the workbook", async () => {
  await onSheets((sheets, context) => {
    sheets.getItem("Sheet1").onSelectionChanged.add(note("sheet"));
    sheets.onSelectionChanged.add(note("any"));
    context.workbook.onSelectionChanged.add(() => Promise.resolve(seen.push("workbook")));
  });
  excel.book.select(excel.sheet("Sheet1"), { row: 1, column: 1, height: 2, width: 2 });
  await settle();
  expect(seen).toEqual([["sheet", "Sheet1", "B2:C3"], ["any", "Sheet1", "B2:C3"], "workbook"]);
});

test("sheets that are added, shown, left and deleted", async () => {
  await onSheets((sheets) => {
    sheets.onAdded.add(note("added"));
    sheets.onActivated.add(note("activated"));
    sheets.onDeactivated.add(note("deactivated"));
    sheets.onDeleted.add(note("deleted"));
  });
  await onSheets((sheets) => sheets.add("Two").activate());
  await settle();
  await onSheets((sheets) => sheets.getItem("Two").delete());
  await settle();
  expect(seen).toEqual([
    ["added", "Two", "Local"],
    ["deactivated", "Sheet1"],
    ["activated", "Two"],
    ["deactivated"], // it is gone by now
    ["activated", "Sheet1"],
    ["deleted", "Local"],
  ]);
});

test("the edit of a single cell says what it held and holds", async () => {
  const details: unknown[] = [];
  type({ row: 0, column: 0 }, "before");
  await onSheets((sheets) =>
    sheets.onChanged.add((args) => Promise.resolve(void details.push(args.details))),
  );
  type({ row: 0, column: 0 }, 7);
  await settle();
  type({ row: 0, column: 0 }, "=A2");
  await settle();
  await onSheets((sheets) => (sheets.getItem("Sheet1").getRange("A1:B1").values = [[1, 2]]));
  await settle();
  expect(details).toEqual([
    { valueBefore: "before", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
    { valueBefore: 7, valueAfter: 0, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    undefined,
  ]);
});

test("adding a sheet activates nothing, and activating says so once", async () => {
  await onSheets((sheets) => sheets.onActivated.add(note("activated")));
  await onSheets((sheets) => void sheets.add("Two"));
  await settle();
  expect(seen).toEqual([]);
  await onSheets((sheets) => sheets.getItem("Two").activate());
  await settle();
  expect(seen).toEqual([["activated", "Two"]]);
});

test("a sheet that is calculated", async () => {
  await onSheets((sheets) => sheets.getItem("Sheet1").onCalculated.add(note("calculated")));
  type({ row: 0, column: 0 }, "=B1");
  await settle();
  expect(seen).toEqual([["calculated", "Sheet1", "A1"]]);
});

test("who stops listening hears nothing more, and nothing is sent", async () => {
  const handler = await onSheets((sheets) => sheets.onChanged.add(note("any")));
  const other = await onSheets((sheets) => sheets.onChanged.add(note("other")));
  const remove = (result: { context: OfficeExtension.ClientRequestContext; remove(): void }) => {
    result.remove();
    return result.context.sync();
  };
  await remove(handler);
  type({ row: 0, column: 0 }, 1);
  await settle();
  expect(seen).toEqual([["other", "Sheet1", "A1", "RangeEdited", "Local", "Unknown"]]);
  await remove(other);
  type({ row: 0, column: 0 }, 2);
  await settle();
  expect(seen).toHaveLength(1);
});

test("a page that was loaded anew has registered for nothing", async () => {
  await onSheets((sheets) => sheets.onChanged.add(note("any")));
  excel.workbook.events.forgetAll();
  type({ row: 0, column: 0 }, 1);
  await settle();
  expect(seen).toEqual([]);
});

test("a formula that changes and a format that is set are told by events of their own", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onFormulaChanged.add((event) => Promise.resolve(void seen.push(event.formulaDetails)));
    sheet.onFormatChanged.add((event) => Promise.resolve(void seen.push(event.address)));
    context.workbook.onActivated.add((event) => Promise.resolve(void seen.push(event.type)));
    await context.sync();
    sheet.getRange("A1").formulas = [["=B1"]];
    await context.sync();
    sheet.getRange("A1").formulas = [["=B2"]];
    sheet.getRange("A2").values = [[1]];
    await context.sync();
    sheet.getRange("A1:A2").format.fill.color = "red";
    await context.sync();
  });
  excel.workbook.activated();
  await new Promise((resolve) => setTimeout(resolve, 15));
  expect(seen).toEqual([
    [{ cellAddress: "A1", previousFormula: "" }],
    [{ cellAddress: "A1", previousFormula: "=B1" }],
    "A1:A2",
    "WorkbookActivated",
  ]);
});
