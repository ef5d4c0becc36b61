import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { inBook, sheet1 } from "../../../support/workbench/in-book";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
});

test("a name for a range is absolute, and leads back to it", async () => {
  await inBook((workbook) =>
    workbook.names.add("insurance_spend", sheet1(workbook).getRange("B2:C3"), "保险投入"),
  );
  const { item, range } = await inBook((workbook) => {
    const found = workbook.names.getItem("Insurance_Spend");
    return { item: found.load(), range: found.getRange().load("address") };
  });
  expect(item.toJSON()).toMatchObject({
    name: "insurance_spend",
    formula: "=Sheet1!$B$2:$C$3",
    value: "Sheet1!$B$2:$C$3",
    type: "Range",
    scope: "Workbook",
    comment: "保险投入",
    visible: true,
  });
  expect(range.address).toBe("Sheet1!B2:C3");
});

test.each([
  ["=Sheet1!$A$1", "Range", "Sheet1!$A$1"],
  ['="text"', "String", "text"],
  ["=12", "Integer", 12],
  ["=1.5", "Double", 1.5],
  ["=TRUE", "Boolean", true],
  ["=SUM(1,2)", "Error", "#VALUE!"],
])("the name for %s is a %s", async (formula, type, value) => {
  const item = await inBook((workbook) => workbook.names.add("x_1", formula).load("formula,type,value"));
  expect([item.formula, item.type, item.value]).toEqual([formula, type, value]);
});

test("what is no formula is a constant", async () => {
  const items = await inBook((workbook) =>
    ["42", 'say "yes"'].map((text, index) => workbook.names.add(`n_${index}`, text).load("formula")),
  );
  expect(items.map(({ formula }) => formula)).toEqual(["=42", '="say ""yes"""']);
});

test("a name for all that a formula fills follows it", async () => {
  excel = startExcel({
    functions: {
      namespace: "T",
      metadata: { functions: [{ id: "GRID", name: "GRID", parameters: [{ name: "rows" }] }] },
      implementations: { GRID: (rows: number) => Array.from({ length: rows }, (_, row) => [row, "x"]) },
    },
  });
  const address = () =>
    inBook((workbook) => workbook.names.getItem("grid").getRange().load("address")).then(
      (range) => range.address,
    );
  await inBook((workbook) => {
    sheet1(workbook).getRange("A4").formulas = [["=T.GRID(2)"]];
    workbook.names.add("grid", "=Sheet1!$A$4#");
  });
  expect(await address()).toBe("Sheet1!A4");
  await excel.answered();
  expect(await address()).toBe("Sheet1!A4:B5");
});

test("names of a sheet are its own", async () => {
  const { own, all, scope } = await inBook((workbook) => {
    workbook.names.add("rate", "=1");
    const item = sheet1(workbook).names.add("rate", sheet1(workbook).getRange("A1"));
    return {
      own: sheet1(workbook).names.load("items/formula"),
      all: workbook.names.load("items/formula"),
      scope: item.load("scope"),
    };
  });
  expect(own.items.map(({ formula }) => formula)).toEqual(["=Sheet1!$A$1"]);
  expect(all.items.map(({ formula }) => formula)).toEqual(["=1"]);
  expect(scope.scope).toBe("Worksheet");
});

test("a name is changed and deleted; one that stands for no cells has no range", async () => {
  const { range, count } = await inBook((workbook) => {
    const item = workbook.names.add("rate", "=1");
    item.formula = "=2";
    item.comment = "later";
    return { range: item.getRangeOrNullObject().load("address"), count: workbook.names.getCount() };
  });
  expect(range.isNullObject).toBe(true);
  expect(count.value).toBe(1);
  expect(excel.book.definedNames()).toEqual([{ name: "rate", formula: "=2", comment: "later" }]);
  expect(
    (await refusal(inBook((workbook) => workbook.names.getItem("rate").getRange().load("address")))).code,
  ).toBe("ItemNotFound");
  await inBook((workbook) => workbook.names.getItem("rate").delete());
  const gone = await inBook((workbook) => workbook.names.getItemOrNullObject("rate").load("name"));
  expect(gone.isNullObject).toBe(true);
});

test.each([
  ["A1", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["1st", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["true", "InvalidArgument"],
  ["Taken", "ItemAlreadyExists"],
])("the name %j is refused: %s", async (name, code) => {
  await inBook((workbook) => workbook.names.add("taken", "=1"));
  expect((await refusal(inBook((workbook) => workbook.names.add(name, "=2")))).code).toBe(code);
  expect(excel.book.definedNames()).toHaveLength(1);
});

test("Chinese names are names", async () => {
  const item = await inBook((workbook) =>
    workbook.names.add("保险投入_2020", sheet1(workbook).getRange("A1")).load("name"),
  );
  expect(item.name).toBe("保险投入_2020");
});

test("a name can be hidden and shown, and says which sheet it belongs to", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const ofSheet = sheet.names.add("local", sheet.getRange("A1"));
    const ofBook = context.workbook.names.add("global", sheet.getRange("A2:A3"));
    ofSheet.visible = false;
    ofSheet.load("visible");
    ofSheet.worksheet.load("name");
    ofBook.worksheetOrNullObject.load("name");
    ofBook.arrayValues.load("values");
    await context.sync();
    const isNull = ofBook.worksheetOrNullObject.isNullObject;
    return [ofSheet.visible, ofSheet.worksheet.name, isNull, ofBook.arrayValues.values];
  });
  expect(read).toEqual([false, "Sheet1", true, [[""], [""]]]);
});
