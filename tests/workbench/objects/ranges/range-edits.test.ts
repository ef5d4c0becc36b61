import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { inBook, sheet1 } from "../../../support/workbench/in-book";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
  expect(excel.unhandled).toEqual([]);
});

type Cells = (string | number | boolean)[][];
const put = (address: string, cells: Cells) =>
  inBook((workbook) => void (sheet1(workbook).getRange(address).formulas = cells));
const read = async (address: string): Promise<unknown> => {
  const range = await inBook((workbook) => sheet1(workbook).getRange(address).load("formulas"));
  return range.formulas;
};

test("inserted cells move what is below, and formulas follow", async () => {
  await put("A1:B3", [
    [1, 10],
    [2, "=A2"],
    [3, "=SUM(A1:A3)"],
  ]);
  const inserted = await inBook((workbook) =>
    sheet1(workbook).getRange("A2:B2").insert("Down").load("address"),
  );
  expect(inserted.address).toBe("Sheet1!A2:B2");
  expect(await read("A1:B4")).toEqual([
    [1, 10],
    ["", ""],
    [2, "=A3"],
    [3, "=SUM(A1:A4)"],
  ]);
});

test("deleted columns leave #REF! to what referred to them", async () => {
  await put("A1:C1", [[1, 2, "=A1+B1"]]);
  await inBook((workbook) => sheet1(workbook).getRange("A:A").delete("Left"));
  expect(await read("A1:B1")).toEqual([[2, "=#REF!+A1"]]);
});

test("cells are copied with their looks, relative references follow", async () => {
  await put("A1:B1", [[1, "=A1*$A$1"]]);
  await inBook((workbook) => {
    const sheet = sheet1(workbook);
    sheet.getRange("B1").format.fill.color = "yellow";
    sheet.getRange("A3:B4").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom("A1:B1", "Formulas", false, true);
  });
  expect(await read("A3:B4")).toEqual([
    [1, "=A3*$A$1"],
    [1, "=A4*$A$1"],
  ]);
  expect(await read("D1:D2")).toEqual([[1], ["=C2*$A$1"]]);
  const format = await inBook((workbook) => sheet1(workbook).getRange("B4").format.load("fill/color"));
  expect(format.fill.color).toBe("#FFFF00");
});

test("cells that move keep what they refer to", async () => {
  await put("A1:B1", [["text", "=A1"]]);
  await inBook((workbook) => sheet1(workbook).getRange("B1").moveTo("D5"));
  expect([await read("B1"), await read("D5")]).toEqual([[[""]], [["=A1"]]]);
});

test.each<[string, string | number, string | number, unknown[]]>([
  ["numbers in steps", 1, 3, [5, 7]],
  ["texts with numbers", "Item 1", "Item 2", ["Item 3", "Item 4"]],
  ["months", "Jan", "Feb", ["Mar", "Apr"]],
  ["formulas", "=B1", "=B2", ["=B3", "=B4"]],
  ["texts", "a", "b", ["a", "b"]],
])("%s are continued", async (_, first, second, expected) => {
  await put("A1:A2", [[first], [second]]);
  await inBook((workbook) => sheet1(workbook).getRange("A1:A2").autoFill("A1:A4"));
  expect(((await read("A3:A4")) as unknown[][]).flat()).toEqual(expected);
});

test("a single number repeats, or counts if asked to", async () => {
  await put("A1:A1", [[5]]);
  await inBook((workbook) => {
    sheet1(workbook).getRange("A1").autoFill("A1:C1");
    sheet1(workbook).getRange("A1").autoFill("A1:A3", "FillSeries");
  });
  expect(await read("A1:C1")).toEqual([[5, 5, 5]]);
  expect(await read("A1:A3")).toEqual([[5], [6], [7]]);
});

test("text is found and replaced", async () => {
  await put("A1:B2", [
    ["apple", "Apple pie"],
    ["pear", "=1"],
  ]);
  const found = await inBook((workbook) => {
    const range = sheet1(workbook).getRange("A1:B2");
    return {
      any: range.find("PIE", {}).load("address"),
      last: range.find("apple", { searchDirection: "Backwards" }).load("address"),
      none: range.findOrNullObject("pie", { completeMatch: true }),
      count: range.replaceAll("apple", "plum", { matchCase: false }),
    };
  });
  expect([found.any.address, found.last.address]).toEqual(["Sheet1!B1", "Sheet1!B1"]);
  expect([found.none.isNullObject, found.count.value]).toEqual([true, 2]);
  expect(await read("A1:B2")).toEqual([
    ["plum", "plum pie"],
    ["pear", "=1"],
  ]);
});

test("rows that repeat others are removed", async () => {
  await put("A1:B4", [
    ["k", "v"],
    ["a", 1],
    ["A", 1],
    ["b", 2],
  ]);
  const result = await inBook((workbook) =>
    sheet1(workbook).getRange("A1:B4").removeDuplicates([0, 1], true).load("removed,uniqueRemaining"),
  );
  expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
  expect(await read("A1:B4")).toEqual([
    ["k", "v"],
    ["a", 1],
    ["b", 2],
    ["", ""],
  ]);
});

test("a range is sorted with its looks, numbers before text and empty cells last", async () => {
  await put("A1:A4", [["b"], [""], [10], [2]]);
  await inBook((workbook) => {
    sheet1(workbook).getRange("A3").format.font.bold = true;
    sheet1(workbook)
      .getRange("A1:A4")
      .sort.apply([{ key: 0, ascending: true }]);
  });
  expect(await read("A1:A4")).toEqual([[2], [10], ["b"], [""]]);
  const format = await inBook((workbook) => sheet1(workbook).getRange("A2").format.load("font/bold"));
  expect(format.font.bold).toBe(true);
});

test("rows and columns hide, and a view leaves them out", async () => {
  await put("A1:B3", [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const read = await inBook((workbook) => {
    const sheet = sheet1(workbook);
    sheet.getRange("A2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    return {
      row: sheet.getRange("A2").load("rowHidden,hidden"),
      some: sheet.getRange("A1:A2").load("rowHidden"),
      view: sheet.getRange("A1:B3").getVisibleView().load("values,rowCount,cellAddresses"),
    };
  });
  expect([read.row.rowHidden, read.row.hidden, read.some.rowHidden]).toEqual([true, true, null]);
  expect([read.view.values, read.view.rowCount]).toEqual([[[1], [5]], 2]);
  expect(read.view.cellAddresses).toEqual([["Sheet1!A1"], ["Sheet1!A3"]]);
});

test("edges, regions and neighbours are found", async () => {
  await put("B2:C4", [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const found = await inBook((workbook) => {
    const cell = sheet1(workbook).getRange("B2");
    return [
      cell.getRangeEdge("Down"),
      cell.getExtendedRange("Right"),
      cell.getSurroundingRegion(),
      cell.getRangeEdge("Up"),
      cell.getRowsAbove(1),
      cell.getRowsBelow(2),
      cell.getColumnsBefore(1),
      cell.getColumnsAfter(-1),
    ].map((range) => range.load("address"));
  });
  expect(found.map(({ address }) => address.slice("Sheet1!".length))).toEqual([
    "B4",
    "B2:C2",
    "B2:C4",
    "B1",
    "B1",
    "B3:B4",
    "A2",
    "A2",
  ]);
});

test("cells of a kind are found", async () => {
  await put("A1:B3", [
    [1, "text"],
    ["=A1", ""],
    [2, true],
  ]);
  const found = await inBook((workbook) => {
    const range = sheet1(workbook).getRange("A1:B3");
    return {
      formulas: range.getSpecialCells("Formulas").load("address"),
      constants: range.getSpecialCells("Constants", "Numbers").load("address"),
      blanks: range.getSpecialCellsOrNullObject("Blanks").load("address"),
    };
  });
  expect([found.formulas.address, found.constants.address, found.blanks.address]).toEqual([
    "Sheet1!A2",
    "Sheet1!A1,Sheet1!A3",
    "Sheet1!B2",
  ]);
});
