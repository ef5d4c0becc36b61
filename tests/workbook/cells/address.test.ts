import fc from "fast-check";
import {
  addressesOf,
  addressOf,
  areaOf,
  columnLetters,
  columnNumber,
  sheetHeight,
  sheetWidth,
} from "../../../src/workbook/cells/address";

const area = fc
  .record({
    row: fc.integer({ min: 0, max: sheetHeight - 1 }),
    column: fc.integer({ min: 0, max: sheetWidth - 1 }),
    height: fc.integer({ min: 1, max: 500 }),
    width: fc.integer({ min: 1, max: 50 }),
  })
  .filter(({ row, column, height, width }) => row + height <= sheetHeight && column + width <= sheetWidth);

test("letters columns as Excel does", () => {
  expect([0, 25, 26, 51, 701, 702, sheetWidth - 1].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  for (let column = 0; column < sheetWidth; column += 7)
    expect(columnNumber(columnLetters(column))).toBe(column);
});

test("reads back the addresses that it writes, also with a sheet, dollars or lower case", () => {
  fc.assert(
    fc.property(area, (given) => {
      const address = addressOf(given);
      expect(areaOf(address)).toEqual(given);
      expect(areaOf(`'It''s, 1!'!${address.toLowerCase()}`)).toEqual(given);
      expect(areaOf(address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))).toEqual(given);
    }),
  );
});

test("reads whole rows and columns and reversed corners, and refuses other text", () => {
  expect(areaOf("B:D")).toEqual({ row: 0, column: 1, height: sheetHeight, width: 3 });
  expect(areaOf("Sheet1!2:3")).toEqual({ row: 1, column: 0, height: 2, width: sheetWidth });
  expect(areaOf("D9:B2")).toEqual(areaOf("B2:D9"));
  for (const text of [
    "",
    "B",
    "2",
    "A0",
    "XFE1",
    "A1048577",
    "A1:B",
    "A:2",
    "A1:B2:C3",
    "A1,B2",
    "R1C1",
    ":",
  ])
    expect([text, areaOf(text)]).toEqual([text, undefined]);
});

test("names blocking cells in few ranges", () => {
  const grid = ["##..", "##.#", "...#", "#..."];
  const named = addressesOf(4, 4, (row, column) => grid[row]?.[column] === "#", { row: 3, column: 2 });
  expect(named).toBe("C4:D5, F5:F6, C7");
  expect(addressesOf(2, 2, () => false, { row: 0, column: 0 })).toBe("");
  expect(addressesOf(20, 1, (row) => row % 2 === 0, { row: 0, column: 0 })).toBe("A1, A3, A5, A7, A9, A11 …");
});
