import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
});

/** Runs over Sheet1 and answers what the code loaded, after a sync. */
const onSheet = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const loaded = use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return loaded;
  });

const EMPTY_ROW = ["", "", ""];

describe("contents", () => {
  test("values, formulas, text, types and number formats of every kind of cell", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C2").values = [
        [1234.5, "保险", true],
        ["", "=FINTECH.NOPE()", "#N/A"],
      ];
      sheet.getRange("A1").numberFormat = [["#,##0.00"]];
    });
    const range = await onSheet((sheet) => sheet.getRange("A1:C2").load());
    expect(range.values).toEqual([
      [1234.5, "保险", true],
      ["", "#NAME?", "#N/A"],
    ]);
    expect(range.formulas).toEqual([
      [1234.5, "保险", true],
      ["", "=FINTECH.NOPE()", "#N/A"],
    ]);
    expect(range.text).toEqual([
      ["1,234.50", "保险", "TRUE"],
      ["", "#NAME?", "#N/A"],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String", "Boolean"],
      ["Empty", "Error", "Error"],
    ]);
    expect(range.numberFormat).toEqual([
      ["#,##0.00", "General", "General"],
      ["General", "General", "General"],
    ]);
  });

  test("text is read as Excel reads what is typed", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:E1").values = [["1,234", "12%", "true", "'2020", " x "]];
    });
    const range = await onSheet((sheet) => sheet.getRange("A1:E1").load("values,numberFormat"));
    expect(range.values).toEqual([[1234, 0.12, true, "2020", " x "]]);
    expect(range.numberFormat[0]?.[1]).toBe("0%");
  });

  test("one value fills the range, null leaves a cell as it is, an empty text empties it", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C3").values = 7 as unknown as number[][];
      sheet.getRange("A2:C2").values = [[null, "", 8]];
    });
    const range = await onSheet((sheet) => sheet.getRange("A1:C3").load("values"));
    expect(range.values).toEqual([
      [7, 7, 7],
      [7, "", 8],
      [7, 7, 7],
    ]);
  });

  test("more cells than the library sends in one piece", async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `r${row}`, row % 2 === 0]);
    await onSheet((sheet) => {
      sheet.getRange("B2:D2001").values = values;
    });
    const range = await onSheet((sheet) => sheet.getRange("B2:D2001").load("values"));
    expect(range.values).toEqual(values);
  });

  test.each<[string, string, unknown]>([
    ["too few rows", "A1:B2", [[1, 2]]],
    ["ragged rows", "A1:B2", [[1, 2], [3]]],
    ["an object", "A1", [[{ a: 1 }]]],
    ["text longer than a cell holds", "A1", [["x".repeat(32_768)]]],
    ["a formula longer than Excel takes", "A1", [[`=${"1+".repeat(4200)}1`]]],
    ["whole columns", "A:B", [[1, 2]]],
    ["whole rows", "1:2", 5],
  ])("values that do not fit are refused and nothing is written: %s", async (_, address, values) => {
    const error = await refusal(
      onSheet((sheet) => {
        sheet.getRange(address).values = values as number[][];
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    const used = await onSheet((sheet) => sheet.getUsedRangeOrNullObject().load("address"));
    expect(used.isNullObject).toBe(true);
  });

  test("whole columns have no contents to load", async () => {
    const range = await onSheet((sheet) =>
      sheet.getRange("C:D").load("values,text,address,rowCount,columnCount,isEntireColumn"),
    );
    expect(range.values).toBeNull();
    expect(range.text).toBeNull();
    expect([range.address, range.rowCount, range.columnCount]).toEqual(["Sheet1!C:D", 1048576, 2]);
    expect(range.isEntireColumn).toBe(true);
  });

  test("more cells than Excel reads at once are refused", async () => {
    const error = await refusal(onSheet((sheet) => sheet.getRange("A1:F1000000").load("values")));
    expect(error).toMatchObject({ code: "RangeExceedsLimit" });
  });

  test("a range is read again after others have changed it, and let go after the run", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([EMPTY_ROW]);
      excel.book.write(excel.sheet("Sheet1"), { row: 0, column: 0, height: 1, width: 1 }, [[5]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[5, "", ""]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 10)); // the library lets go in a request of its own
    expect(excel.api.references.size).toBe(0);
  });
});

describe("clearing", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.numberFormat = [["0.0", "0.0"]];
      range.format.fill.color = "#FF0000";
      range.format.borders.getItem("EdgeTop").style = "Continuous";
    }),
  );
  const look = () =>
    onSheet((sheet) => {
      const range = sheet.getRange("A1").load("values,numberFormat,format/fill/color");
      const border = range.format.borders.getItem("EdgeTop").load("style");
      return { range, border };
    });

  test.each<["Contents" | "Formats" | "All" | undefined, unknown, string, string, string]>([
    ["Contents", "", "0.0", "#FF0000", "Continuous"],
    ["Formats", 1, "General", "#FFFFFF", "None"],
    ["All", "", "General", "#FFFFFF", "None"],
    [undefined, "", "General", "#FFFFFF", "None"],
  ])("%s", async (applyTo, value, numberFormat, color, style) => {
    await onSheet((sheet) => sheet.getRange("A1").clear(applyTo));
    const { range, border } = await look();
    expect([range.values[0]?.[0], range.numberFormat[0]?.[0], range.format.fill.color, border.style]).toEqual(
      [value, numberFormat, color, style],
    );
    const neighbour = await onSheet((sheet) => sheet.getRange("B1").load("values"));
    expect(neighbour.values).toEqual([[2]]);
  });
});

describe("other ranges", () => {
  const address = (find: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range) =>
    onSheet((sheet) => find(sheet.getRange("C3:E6"), sheet).load("address")).then((range) =>
      range.isNullObject ? null : range.address.replace("Sheet1!", ""),
    );

  test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ["getCell", (range) => range.getCell(1, 1), "D4"],
    ["getCell outside the range", (range) => range.getCell(-1, 9), "L2"],
    ["getRow", (range) => range.getRow(1), "C4:E4"],
    ["getColumn", (range) => range.getColumn(2), "E3:E6"],
    ["getLastCell", (range) => range.getLastCell(), "E6"],
    ["getLastRow", (range) => range.getLastRow(), "C6:E6"],
    ["getLastColumn", (range) => range.getLastColumn(), "E3:E6"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 1), "D2:F5"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "C3:D7"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(2, 2), "C3:D4"],
    ["getEntireRow", (range) => range.getEntireRow(), "3:6"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "C:E"],
    ["getBoundingRect", (range, sheet) => range.getBoundingRect(sheet.getRange("G1")), "C1:G6"],
    ["getBoundingRect of an address", (range) => range.getBoundingRect("A1"), "A1:E6"],
    ["getIntersection", (range) => range.getIntersection("D5:H9"), "D5:E6"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("A1"), null],
  ])("%s", async (_, find, expected) => {
    expect(await address(find)).toBe(expected);
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["above the sheet", (range) => range.getOffsetRange(-3, 0), "Range.getOffsetRange"],
    ["of no size", (range) => range.getResizedRange(-4, 0), "Range.getResizedRange"],
    ["a row that is not there", (range) => range.getRow(4), "Range.getRow"],
    ["a fraction of a row", (range) => range.getRow(0.5), "Range.getRow"],
    ["an address that is none", (range) => range.getBoundingRect("nowhere"), "Range.getBoundingRect"],
  ])("%s is refused", async (_, find, errorLocation) => {
    expect(await refusal(address(find))).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation },
    });
  });

  test("what does not meet is not found", async () => {
    const error = await refusal(address((range) => range.getIntersection("A1")));
    expect(error).toMatchObject({ code: "ItemNotFound" });
  });

  test("ranges of two sheets have nothing in common", async () => {
    const error = await refusal(
      onSheet((sheet, context) =>
        sheet.getRange("A1").getBoundingRect(context.workbook.worksheets.add("Two").getRange("A1")),
      ),
    );
    expect(error).toMatchObject({ code: "InvalidArgument" });
  });

  test("the used range, of the sheet and within a range, with and without formats", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").values = [["x"]];
      sheet.getRange("F9").format.fill.color = "#00FF00";
    });
    const found = await onSheet((sheet) => ({
      all: sheet.getUsedRange().load("address"),
      values: sheet.getUsedRange(true).load("address"),
      within: sheet.getRange("C:F").getUsedRange(true).load("address"),
      none: sheet.getRange("H1:H5").getUsedRangeOrNullObject().load("address"),
    }));
    expect(found.all.address).toBe("Sheet1!B2:F9");
    expect(found.values.address).toBe("Sheet1!B2:D5");
    expect(found.within.address).toBe("Sheet1!D5");
    expect(found.none.isNullObject).toBe(true);
    expect(
      await refusal(onSheet((sheet) => sheet.getRange("H1").getUsedRange().load("address"))),
    ).toMatchObject({
      code: "ItemNotFound",
    });
  });

  test("an empty sheet's used range is its first cell, or null", async () => {
    const { used, none } = await onSheet((sheet) => ({
      used: sheet.getUsedRange().load("address"),
      none: sheet.getUsedRangeOrNullObject().load("address"),
    }));
    expect(used.address).toBe("Sheet1!A1");
    expect(none.isNullObject).toBe(true);
  });

  test("whole rows, whole columns and the whole sheet have addresses of their own", async () => {
    const {
      rows,
      sheet: whole,
      quoted,
    } = await onSheet((sheet, context) => ({
      rows: sheet.getRange("4:5").load("address"),
      sheet: sheet.getRange().load("address,cellCount"),
      quoted: context.workbook.worksheets.add("It's 2024").getCell(0, 0).load("address"),
    }));
    expect(rows.address).toBe("Sheet1!4:5");
    expect([whole.address, whole.cellCount]).toEqual(["Sheet1!A1:XFD1048576", -1]);
    expect(quoted.address).toBe("'It''s 2024'!A1");
  });
});

describe("merged cells", () => {
  const areas = (address: string) =>
    onSheet((sheet) =>
      sheet.getRange(address).getMergedAreasOrNullObject().load("address,areas/items/address"),
    );

  test("keep the first value, and are found from any of their cells", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:C3").values = [
        ["", "first"],
        ["second", ""],
      ];
      sheet.getRange("B2:C3").merge();
      sheet.getRange("E5:F6").merge(true);
    });
    const { values } = await onSheet((sheet) => sheet.getRange("B2:C3").load("values"));
    expect(values).toEqual([
      ["first", ""],
      ["", ""],
    ]);
    expect((await areas("C3")).address).toBe("Sheet1!B2:C3");
    const all = await areas("A1:E9");
    expect(all.areas.items.map(({ address }) => address)).toEqual([
      "Sheet1!B2:C3",
      "Sheet1!E5:F5",
      "Sheet1!E6:F6",
    ]);
    expect((await areas("A1:A9")).isNullObject).toBe(true);
  });

  test("are taken apart, wholly, and make way for larger ones", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2:C3").merge();
      sheet.getRange("E1:F1").merge();
      sheet.getRange("F1:F9").unmerge();
    });
    expect((await areas("A1:Z9")).address).toBe("Sheet1!B2:C3");
  });
});

describe("selecting", () => {
  test("a selection activates its sheet and is read back", async () => {
    const { range, cell } = await onSheet((_, context) => {
      context.workbook.worksheets.add("Two").getRange("B2:C3").select();
      return {
        range: context.workbook.getSelectedRange().load("address"),
        cell: context.workbook.getActiveCell().load("address"),
      };
    });
    expect([range.address, cell.address]).toEqual(["Two!B2:C3", "Two!B2"]);
    expect(excel.book.activeSheet()).toBe(excel.sheet("Two"));
  });

  test("a hidden sheet cannot be selected", async () => {
    const error = await refusal(
      onSheet((_, context) => {
        const sheet = context.workbook.worksheets.add("Two");
        sheet.visibility = "Hidden";
        sheet.getRange("A1").select();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidSelection" });
  });
});

test("members that are not here are refused by name, and the name is noted", async () => {
  const error = await refusal(onSheet((sheet) => sheet.getRange("A1").getPivotTables()));
  expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Range.getPivotTables" } });
  expect(error.message).toContain("Range.getPivotTables");
  await refusal(onSheet((sheet) => sheet.getRange("A1").showCard()));
  expect(excel.unhandled).toEqual(["Range.getPivotTables", "Range.showCard"]);
});

test("names that are no property are ignored in a load, as in Excel", async () => {
  const range = await onSheet((sheet) => sheet.getRange("A1").load("address,nothing,format/none"));
  expect(range.address).toBe("Sheet1!A1");
  expect(excel.unhandled).toEqual(["Range.nothing", "RangeFormat.none"]);
});

test("what is done to a null object does nothing", async () => {
  const missing = await onSheet((sheet, context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Sample");
    none.delete();
    none.getRange("A1").clear();
    sheet.getRange("A1").values = [["after"]];
    return none;
  });
  expect(missing.isNullObject).toBe(true);
  const range = await onSheet((sheet) => sheet.getRange("A1").load("values"));
  expect(range.values).toEqual([["after"]]);
});

test("a range shrinks by a size below zero", async () => {
  const range = await onSheet((sheet) => sheet.getRange("A1:C5").getResizedRange(-1, -2).load("address"));
  expect(range.address).toBe("Sheet1!A1:A4");
});

test("ten thousand cells written one by one are there within one batch, each with its event", async () => {
  let changes = 0;
  excel.book.on("changed", () => changes++);
  await onSheet((sheet) => {
    for (let row = 0; row < 10_000; row++) sheet.getCell(row, 0).values = [[row]];
  });
  const last = await onSheet((sheet) => sheet.getRange("A10000").load("values"));
  expect([last.values, changes]).toEqual([[[9999]], 10_000]);
});

test.each([
  ["1/1/2017", 42736, "m/d/yyyy", "1/1/2017"],
  ["$120", 120, "$#,##0_);[Red]($#,##0)", "$120 "],
  ["12:00", 0.5, "h:mm", "12:00"],
  ["(5)", -5, "General", "-5"],
  ["1,234", 1234, "#,##0", "1,234"],
])("%s is read as it is when it is typed", async (typed, value, format, text) => {
  await onSheet((sheet) => (sheet.getRange("A1").values = [[typed]]));
  const range = await onSheet((sheet) => sheet.getRange("A1").load("values,numberFormat,text"));
  expect([range.values, range.numberFormat, range.text]).toEqual([[[value]], [[format]], [[text]]]);
});

test("text stays text in a cell of the text format", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [["1/1/2017"]];
  });
  const range = await onSheet((sheet) => sheet.getRange("A1").load("values,valueTypes"));
  expect([range.values, range.valueTypes]).toEqual([[["1/1/2017"]], [["String"]]]);
});

test("a range of a sheet that was removed is not found", async () => {
  const error = await refusal(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      sheet.delete();
      range.values = [[1]];
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "ItemNotFound" });
});

test("where a range stands is told in points, as its rows and columns are wide", async () => {
  const size = await onSheet((sheet) => {
    sheet.getRange("B:B").format.columnWidth = 100;
    return sheet.getRange("A1").format.load("columnWidth,rowHeight");
  });
  const range = await onSheet((sheet) => sheet.getRange("C4:D5").load("left,top,width,height"));
  expect([range.left, range.width]).toEqual([size.columnWidth + 100, 2 * size.columnWidth]);
  expect([range.top, range.height]).toEqual([3 * size.rowHeight, 2 * size.rowHeight]);
});
