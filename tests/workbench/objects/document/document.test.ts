import { inBook, sheet1 } from "../../../support/workbench/in-book";
import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => expect([excel.unhandled, excel.faults]).toEqual([[], []]));

test("document properties and custom ones are kept, typed and deleted", async () => {
  await inBook(({ properties }) => {
    Object.assign(properties, { title: "Model", author: "A", keywords: "k", category: "c", company: "o" });
    properties.revisionNumber = 3;
    properties.custom.add("Number", 4);
    properties.custom.add("Text", "t");
    properties.custom.add("Flag", true);
    properties.custom.getItem("Text").delete();
  });
  const read = await inBook(({ properties }) => properties.load());
  expect([read.title, read.author, read.revisionNumber, read.subject]).toEqual(["Model", "A", 3, ""]);
  const custom = await inBook(({ properties }) => properties.custom.load("items/key,items/value,items/type"));
  expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
    ["Number", 4, "Number"],
    ["Flag", true, "Boolean"],
  ]);
});

test("properties of a sheet go with it", async () => {
  await inBook((workbook) => {
    const sheet = workbook.worksheets.add("Two");
    sheet.customProperties.add("key", "value");
  });
  const read = await inBook((workbook) =>
    workbook.worksheets.getItem("Two").customProperties.getItem("key").load(),
  );
  expect(read.value).toBe("value");
  await inBook((workbook) => workbook.worksheets.getItem("Two").delete());
  expect(excel.book.records("document")).toEqual([]);
});

test("XML parts are found by namespace, changed and deleted; what is no XML is refused", async () => {
  const xml = '<r:Reviewers xmlns:r="http://schemas.contoso.com/review/1.0"><r:A>x</r:A></r:Reviewers>';
  const added = await inBook((workbook) => workbook.customXmlParts.add(xml).load());
  expect(added.namespaceUri).toBe("http://schemas.contoso.com/review/1.0");
  const [count, text] = await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace("http://schemas.contoso.com/review/1.0");
    const number = parts.getCount();
    const part = parts.getOnlyItem();
    part.setXml(xml.replace("x", "y"));
    const now = part.getXml();
    await context.sync();
    return [number.value, now.value];
  });
  expect([count, text]).toEqual([1, xml.replace("x", "y")]);
  await inBook((workbook) => workbook.customXmlParts.getItem(added.id).delete());
  const gone = await inBook((workbook) => workbook.customXmlParts.getItemOrNullObject(added.id).load());
  expect(gone.isNullObject).toBe(true);
  expect((await refusal(inBook((workbook) => workbook.customXmlParts.add("<a>")))).code).toBe(
    "InvalidArgument",
  );
});

test("bindings lead to ranges, tables and texts, and follow cells that move", async () => {
  await inBook((workbook) => {
    const sheet = sheet1(workbook);
    sheet.getRange("A1:B2").values = [
      ["h", "k"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    workbook.bindings.add(sheet.getRange("A1:B2"), "Range", "range");
    workbook.bindings.add("Sheet1!A1:B2", "Table", "table");
    workbook.bindings.add("Sheet1!A1", "Text", "text");
    workbook.names.add("total", sheet.getRange("D4"));
    workbook.bindings.addFromNamedItem("total", "Range", "named");
  });
  await inBook((workbook) => sheet1(workbook).getRange("1:1").insert("Down"));
  const read = await Excel.run(async (context) => {
    const { bindings } = context.workbook;
    bindings.load("items/id,items/type,count");
    const range = bindings.getItem("range").getRange().load("address");
    const table = bindings.getItem("table").getTable().load("name");
    const text = bindings.getItem("text").getText();
    const named = bindings.getItem("named").getRange().load("address");
    await context.sync();
    return [bindings.count, range.address, table.name, text.value, named.address];
  });
  expect(read).toEqual([4, "Sheet1!A2:B3", "Table1", "h", "Sheet1!D5"]);
  await inBook((workbook) => workbook.bindings.getItem("text").delete());
  expect((await inBook((workbook) => workbook.bindings.getCount())).value).toBe(3);
});

test("the culture is that of the United States", async () => {
  const culture = await inBook(({ application }) =>
    application.cultureInfo.load("name,numberFormat,datetimeFormat"),
  );
  const { numberFormat, datetimeFormat } = culture;
  expect([culture.name, numberFormat.numberDecimalSeparator, datetimeFormat.shortDatePattern]).toEqual([
    "en-US",
    ".",
    "M/d/yyyy",
  ]);
});

test("formulas wait for calculate() while calculation is manual", async () => {
  const mode = async () =>
    (await inBook(({ application }) => application.load("calculationMode"))).calculationMode;
  await inBook((workbook) => {
    workbook.application.calculationMode = "Manual";
    sheet1(workbook).getRange("A1").values = [[1]];
    sheet1(workbook).getRange("B1").formulas = [["=A1"]];
  });
  const value = async () =>
    (await inBook((workbook) => sheet1(workbook).getRange("B1").load("values"))).values[0];
  expect([await mode(), await value()]).toEqual(["Manual", [0]]);
  await inBook((workbook) => workbook.application.calculate("Full"));
  expect(await value()).toEqual([1]);
  await inBook((workbook) => {
    sheet1(workbook).getRange("A1").values = [[2]];
    workbook.application.calculationMode = "Automatic";
  });
  expect([await mode(), await value()]).toEqual(["Automatic", [2]]);
});

test("functions are handed to the spreadsheet as formulas, one within another", async () => {
  const asked: string[] = [];
  excel.book.evaluate = (formula) => {
    asked.push(formula);
    return Promise.resolve(asked.length === 1 ? 3 : { error: "#N/A" });
  };
  const [sum, lookup] = await Excel.run(async (context) => {
    const { functions } = context.workbook;
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B9");
    const first = functions.sum(range, 1, functions.norm_S_Inv(0.5)).load("value,error");
    await context.sync();
    const second = functions.vlookup('say "x"', range, 2, false).load("value,error");
    await context.sync();
    return [
      [first.value, first.error],
      [second.value, second.error],
    ];
  });
  expect([sum, lookup]).toEqual([
    [3, null],
    [null, "#N/A"],
  ]);
  expect([...new Set(asked)]).toEqual([
    "=SUM(Sheet1!A1:B9,1,NORM.S.INV(0.5))",
    '=VLOOKUP("say ""x""",Sheet1!A1:B9,2,FALSE)',
  ]);
});
