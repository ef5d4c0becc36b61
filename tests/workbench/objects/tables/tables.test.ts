import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { inBook, sheet1 } from "../../../support/workbench/in-book";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = startExcel();
  await inBook((workbook) => {
    sheet1(workbook).getRange("B2:D4").values = [
      ["Segment", 2020, ""],
      ["insurance", 351, 1],
      ["banking", 2078, 2],
    ];
  });
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
});
const add = () =>
  inBook((workbook) => workbook.tables.add("Sheet1!B2:D4", true).load("name,id,style,showHeaders"));

test("a table is named, its header is text without gaps", async () => {
  const table = await add();
  expect([table.name, table.style, table.showHeaders]).toEqual(["Table1", "TableStyleMedium2", true]);
  const header = await inBook((workbook) =>
    workbook.tables.getItem("Table1").getHeaderRowRange().load("values,valueTypes"),
  );
  expect(header.values).toEqual([["Segment", "2020", "Column3"]]);
  expect(header.valueTypes).toEqual([["String", "String", "String"]]);
});

test("headers that are the same are told apart", async () => {
  const header = await inBook((workbook) => {
    const range = sheet1(workbook).getRange("F1:H2");
    range.values = [
      ["x", "X", "x"],
      [1, 2, 3],
    ];
    return sheet1(workbook).tables.add(range, true).getHeaderRowRange().load("values");
  });
  expect(header.values).toEqual([["x", "X2", "x3"]]);
});

test("its parts, its columns, its sheet", async () => {
  await add();
  const parts = await inBook((workbook) => {
    const table = workbook.tables.getItem("table1");
    return {
      all: table.getRange().load("address"),
      header: table.getHeaderRowRange().load("address"),
      body: table.getDataBodyRange().load("address"),
      sheet: table.worksheet.load("name"),
      columns: table.columns.load("count,items/name,items/index,items/id,items/values"),
      second: table.columns.getItem("2020").getDataBodyRange().load("values"),
      third: table.columns.getItemAt(2).getRange().load("address"),
      none: table.columns.getItemOrNullObject("none").load("name"),
    };
  });
  expect([parts.all.address, parts.header.address, parts.body.address]).toEqual([
    "Sheet1!B2:D4",
    "Sheet1!B2:D2",
    "Sheet1!B3:D4",
  ]);
  expect(parts.sheet.name).toBe("Sheet1");
  expect(parts.columns.count).toBe(3);
  expect(parts.columns.items.map(({ name, index, id }) => [name, index, id])).toEqual([
    ["Segment", 0, 1],
    ["2020", 1, 2],
    ["Column3", 2, 3],
  ]);
  expect(parts.columns.items[1]?.values).toEqual([["2020"], [351], [2078]]);
  expect(parts.second.values).toEqual([[351], [2078]]);
  expect(parts.third.address).toBe("Sheet1!D2:D4");
  expect(parts.none.isNullObject).toBe(true);
});

test("tables are found through the workbook and through their sheet", async () => {
  const table = await add();
  const found = await inBook((workbook) => ({
    byId: workbook.tables.getItem(table.id).load("name"),
    at: workbook.tables.getItemAt(0).load("name"),
    none: workbook.tables.getItemOrNullObject("Table9").load("name"),
    count: workbook.tables.load("count"),
    here: sheet1(workbook).tables.getCount(),
    elsewhere: workbook.worksheets.add("Two").tables.getCount(),
  }));
  expect([found.byId.name, found.at.name]).toEqual(["Table1", "Table1"]);
  expect(found.none.isNullObject).toBe(true);
  expect([found.count.count, found.here.value, found.elsewhere.value]).toEqual([1, 1, 0]);
  const beyond = inBook((workbook) => workbook.tables.getItemAt(1).load("name"));
  expect((await refusal(beyond)).code).toBe("ItemNotFound");
});

test("name and style are changed", async () => {
  await add();
  const table = await inBook((workbook) => {
    const found = workbook.tables.getItem("Table1");
    found.name = "投入";
    found.style = "TableStyleLight1";
    return found;
  });
  await inBook((workbook) => workbook.tables.getItem("投入").load("style"));
  expect(table.name).toBe("投入");
  expect(excel.book.tables()).toMatchObject([{ name: "投入", style: "TableStyleLight1" }]);
});

test.each([
  ["A1", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["rate", "ItemAlreadyExists"],
  ["TABLE2", "ItemAlreadyExists"],
])("the name %j is refused: %s", async (name, code) => {
  await add();
  const rename = inBook((workbook) => {
    workbook.names.add("rate", "=1");
    sheet1(workbook).tables.add("H1:I2", true);
    workbook.tables.getItem("Table1").name = name;
  });
  expect((await refusal(rename)).code).toBe(code);
});

test("tables do not overlap", async () => {
  await add();
  const error = await refusal(inBook((workbook) => sheet1(workbook).tables.add("D4:E9", true)));
  expect(error).toMatchObject({
    code: "InvalidOperation",
    debugInfo: { errorLocation: "TableCollection.add" },
  });
});

test("a table takes more rows and columns, and keeps its headings in their row", async () => {
  await add();
  const header = await inBook((workbook) => {
    const table = workbook.tables.getItem("Table1");
    table.resize("B2:E6");
    return table.getHeaderRowRange().load("values,address");
  });
  expect(header.address).toBe("Sheet1!B2:E2");
  expect(header.values).toEqual([["Segment", "2020", "Column3", "Column4"]]);
  await inBook((workbook) => {
    workbook.tables.getItem("Table1").resize(sheet1(workbook).getRange("B2:C3"));
  });
  expect(excel.book.tables()).toMatchObject([{ rect: { row: 1, column: 1, height: 2, width: 2 } }]);
});

test.each([
  ["B3:D5", "InvalidArgument"],
  ["B2:D2", "InvalidArgument"],
  ["H2:I4", "InvalidArgument"],
  ["nowhere", "InvalidArgument"],
  ["B2:D9", "InvalidOperation"],
])("resizing it to %s is refused: %s", async (address, code) => {
  await add();
  const resize = inBook((workbook) => {
    workbook.tables.add("Sheet1!B8:D9", true);
    workbook.tables.getItem("Table1").resize(address);
  });
  expect((await refusal(resize)).code).toBe(code);
});

test("a table of cells without a header gets one above them", async () => {
  await inBook(
    (workbook) =>
      (sheet1(workbook).getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ]),
  );
  await inBook((workbook) => workbook.tables.add("Sheet1!B2:C3", false));
  const range = await inBook((workbook) =>
    workbook.tables.getItem("Table1").getRange().load("address,values"),
  );
  expect([range.address, range.values]).toEqual([
    "Sheet1!B2:C4",
    [
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ],
  ]);
});

test("a table over a header alone gets an empty row, and what was below makes room", async () => {
  await inBook(
    (workbook) =>
      (sheet1(workbook).getRange("B2:C3").values = [
        ["a", "b"],
        ["below", ""],
      ]),
  );
  await inBook((workbook) => workbook.tables.add("Sheet1!B2:C2", true));
  const body = await inBook((workbook) =>
    workbook.tables.getItem("Table1").getDataBodyRange().load("address,values"),
  );
  expect([body.address, body.values]).toEqual(["Sheet1!B3:C3", [["", ""]]]);
  const below = await inBook((workbook) => sheet1(workbook).getRange("B4").load("values"));
  expect(below.values).toEqual([["below"]]);
});

test("a table over no range is refused", async () => {
  expect((await refusal(inBook((workbook) => workbook.tables.add("nowhere", true)))).code).toBe(
    "InvalidArgument",
  );
});

test("a table becomes a range again and keeps its cells, or is deleted with them", async () => {
  await add();
  const range = await inBook((workbook) =>
    workbook.tables.getItem("Table1").convertToRange().load("address"),
  );
  expect(range.address).toBe("Sheet1!B2:D4");
  expect(excel.book.tables()).toEqual([]);
  await add();
  await inBook((workbook) => workbook.tables.getItem("Table1").delete());
  expect(excel.book.tables()).toEqual([]);
  const used = await inBook((workbook) => sheet1(workbook).getUsedRangeOrNullObject().load("address"));
  expect(used.isNullObject).toBe(true);
});
