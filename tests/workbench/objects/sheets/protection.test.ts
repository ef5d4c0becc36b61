import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = startExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["h", "k"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.protection.protect();
  });
});

const onSheet = <T>(use: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const loaded = use(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return loaded;
  });

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["values", (sheet) => (sheet.getRange("A5").values = [[1]]), "Range.values"],
  ["formulas", (sheet) => (sheet.getRange("A5").formulas = [["=1"]]), "Range.formulas"],
  ["number formats", (sheet) => (sheet.getRange("A5").numberFormat = [["0"]]), "Range.numberFormat"],
  ["clearing", (sheet) => sheet.getRange("A1").clear(), "Range.clear"],
  ["fills", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"), "RangeFill.color"],
  ["fonts", (sheet) => (sheet.getRange("A1").format.font.bold = true), "RangeFont.bold"],
  ["alignments", (sheet) => (sheet.getRange("A1").format.wrapText = true), "RangeFormat.wrapText"],
  [
    "borders",
    (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dot"),
    "RangeBorder.style",
  ],
  ["widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 10), "RangeFormat.columnWidth"],
  ["heights", (sheet) => (sheet.getRange("A1").format.rowHeight = 10), "RangeFormat.rowHeight"],
  ["fitting columns", (sheet) => sheet.getRange("A1").format.autofitColumns(), "RangeFormat.autofitColumns"],
  ["fitting rows", (sheet) => sheet.getRange("A1").format.autofitRows(), "RangeFormat.autofitRows"],
  ["merging", (sheet) => sheet.getRange("D1:E1").merge(), "Range.merge"],
  ["taking merged cells apart", (sheet) => sheet.getRange("D1:E1").unmerge(), "Range.unmerge"],
  ["new tables", (sheet) => sheet.tables.add("D1:E2", true), "TableCollection.add"],
  ["deleting tables", (sheet) => sheet.tables.getItem("Table1").delete(), "Table.delete"],
  ["unmaking tables", (sheet) => sheet.tables.getItem("Table1").convertToRange(), "Table.convertToRange"],
])("on a protected sheet %s are refused, and nothing changes", async (_, use, errorLocation) => {
  const before = excel.book.save();
  const error = await refusal(onSheet(use));
  expect(error).toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation } });
  expect(excel.book.save()).toBe(before);
});

test("reading, names, freezing and renaming go on", async () => {
  const range = await onSheet((sheet) => {
    sheet.names.add("here", sheet.getRange("A1"));
    sheet.freezePanes.freezeRows(1);
    sheet.name = "Kept";
    return sheet.getRange("A2:B2").load("values");
  });
  expect(range.values).toEqual([[1, 2]]);
});

test("protection is read, and taken away", async () => {
  const before = await onSheet((sheet) => sheet.protection.load("protected"));
  expect(before.protected).toBe(true);
  expect((await refusal(onSheet((sheet) => sheet.protection.protect()))).code).toBe("InvalidOperation");
  await onSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A5").values = [[1]];
  });
  expect(excel.book.isProtected(excel.sheet("Sheet1"))).toBe(false);
});

describe("a protected structure", () => {
  const inWorkbook = <T>(use: (workbook: Excel.Workbook) => T): Promise<T> =>
    Excel.run(async (context) => {
      const loaded = use(context.workbook);
      await context.sync();
      return loaded;
    });
  beforeEach(async () => {
    await inWorkbook(({ worksheets, protection }) => {
      worksheets.add("Second");
      protection.protect();
    });
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => unknown, string]>([
    ["adding", (sheets) => sheets.add("Third"), "WorksheetCollection.add"],
    ["deleting", (sheets) => sheets.getItem("Second").delete(), "Worksheet.delete"],
    ["renaming", (sheets) => (sheets.getItem("Second").name = "Other"), "Worksheet.name"],
    ["moving", (sheets) => (sheets.getItem("Second").position = 0), "Worksheet.position"],
    ["hiding", (sheets) => (sheets.getItem("Second").visibility = "Hidden"), "Worksheet.visibility"],
    ["colouring", (sheets) => (sheets.getItem("Second").tabColor = "#FF0000"), "Worksheet.tabColor"],
  ])("refuses %s sheets, and nothing changes", async (_, use, errorLocation) => {
    const before = excel.book.save();
    const error = await refusal(inWorkbook(({ worksheets }) => use(worksheets)));
    expect(error).toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation } });
    expect(excel.book.save()).toBe(before);
  });

  test("leaves cells, names and the sheet that is shown to everybody", async () => {
    const range = await inWorkbook(({ worksheets, names }) => {
      const sheet = worksheets.getItem("Second");
      sheet.getRange("A1").values = [[1]];
      sheet.activate();
      names.add("here", sheet.getRange("A1"));
      return sheet.getRange("A1").load("values");
    });
    expect(range.values).toEqual([[1]]);
  });

  test("is read, and taken away", async () => {
    const before = await inWorkbook(({ protection }) => protection.load("protected"));
    expect(before.protected).toBe(true);
    expect((await refusal(inWorkbook(({ protection }) => protection.protect()))).code).toBe(
      "InvalidOperation",
    );
    await inWorkbook(({ worksheets, protection }) => {
      protection.unprotect();
      worksheets.add("Third");
    });
    expect(excel.book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Second", "Third"]);
  });
});

test("a password protects a sheet and the structure from being freed without it", async () => {
  await onSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.protection.protect({ allowSort: true, selectionMode: "Unlocked" }, "secret");
    sheet.context.workbook.protection.protect("secret");
  });
  const { options } = await onSheet((sheet) => sheet.protection.load("options"));
  expect(options).toMatchObject({ allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" });
  for (const password of [undefined, "wrong"]) {
    expect((await refusal(onSheet((sheet) => sheet.protection.unprotect(password)))).code).toBe(
      "AccessDenied",
    );
    const structure = refusal(onSheet((sheet) => sheet.context.workbook.protection.unprotect(password)));
    expect((await structure).code).toBe("AccessDenied");
  }
  await onSheet((sheet) => {
    sheet.protection.unprotect("secret");
    sheet.context.workbook.protection.unprotect("secret");
  });
  expect(excel.book.isProtected(excel.sheet("Sheet1"))).toBe(false);
  expect(excel.book.isStructureProtected()).toBe(false);
});

test("an option that there is none of is refused, and the sheet stays as it is", async () => {
  await onSheet((sheet) => sheet.protection.unprotect());
  const options = { allowFlying: true } as Excel.WorksheetProtectionOptions;
  expect((await refusal(onSheet((sheet) => sheet.protection.protect(options)))).code).toBe("InvalidArgument");
  expect(excel.book.isProtected(excel.sheet("Sheet1"))).toBe(false);
});
