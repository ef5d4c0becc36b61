import fc from "fast-check";
import {
  columnLetters,
  formatA1,
  parseA1,
  quoteSheetName,
  splitSheet,
} from "../../../src/workbench/sheet/a1";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../../src/workbench/sheet/rectangle";

const rectangles: fc.Arbitrary<Rectangle> = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(), fc.nat())
  .map(([row, column, height, width]) => ({
    row,
    column,
    height: 1 + (height % (MAX_ROWS - row)),
    width: 1 + (width % (MAX_COLUMNS - column)),
  }));

test("addresses read back as the rectangle that they name", () => {
  fc.assert(
    fc.property(rectangles, fc.boolean(), (rect, absolute) => {
      expect(parseA1(formatA1(rect, absolute))).toEqual(rect);
    }),
  );
});

test.each([
  [{ row: 0, column: 0, height: 1, width: 1 }, "A1"],
  [{ row: 1, column: 25, height: 2, width: 2 }, "Z2:AA3"],
  [{ row: 0, column: 2, height: MAX_ROWS, width: 2 }, "C:D"],
  [{ row: 3, column: 0, height: 2, width: MAX_COLUMNS }, "4:5"],
  [{ row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS }, "A1:XFD1048576"],
  [{ row: 1048575, column: 16383, height: 1, width: 1 }, "XFD1048576"],
])("%j is %s", (rect, address) => {
  expect(formatA1(rect)).toBe(address);
});

test("dollar signs, lower case and corners in any order are read", () => {
  expect(parseA1("$b$3:a1")).toEqual({ row: 0, column: 0, height: 3, width: 2 });
  expect(formatA1({ row: 0, column: 0, height: 3, width: 2 }, true)).toBe("$A$1:$B$3");
});

test.each(["", "A", "A0", "1", "XFE1", "A1048577", "A1:B", "A1,B2", "Sheet1!A1", "名称", "A1#"])(
  "%j is no address",
  (text) => {
    expect(parseA1(text)).toBeUndefined();
  },
);

test("columns count as Excel's do", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test.each([
  ["Sheet1", "Sheet1"],
  ["数据", "数据"],
  ["My sheet", "'My sheet'"],
  ["It's", "'It''s'"],
  ["2024", "'2024'"],
  ["AB12", "'AB12'"],
  ["R1C1", "'R1C1'"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheetName(name)).toBe(written);
  expect(splitSheet(`${written}!B2`)).toEqual({ sheet: name, address: "B2" });
});

test("a reference without a sheet has none", () => {
  expect(splitSheet("B2:C3")).toEqual({ address: "B2:C3" });
});
