import fc from "fast-check";
import { sheetHeight } from "../../../src/workbook/cells/address";
import { firstFreeRow } from "../../../src/workbook/cells/free-rows";

const at = (rows: string, from: number, height: number) =>
  firstFreeRow((row) => rows[row] === "#", rows.length, from, height);

test("places a block in the first gap with a free row above it, otherwise below everything", () => {
  expect(at("", 0, 3)).toBe(0);
  expect(at("....", 2, 3)).toBe(2);
  expect(at("#", 0, 3)).toBe(2);
  expect(at("#...#", 0, 2)).toBe(2);
  expect(at("#..#", 0, 2)).toBe(5);
  expect(at("...##", 0, 3)).toBe(0);
  expect(at("...##", 1, 3)).toBe(6);
  expect(at("#....", 1, 2)).toBe(2);
});

test("finds no room at the end of the sheet", () => {
  const last = sheetHeight - 1;
  expect(firstFreeRow(() => false, 0, last, 1)).toBe(last);
  expect(firstFreeRow(() => false, 0, last, 2)).toBeUndefined();
  expect(firstFreeRow((row) => row === last - 1, last, last - 1, 1)).toBeUndefined();
});

test("finds free rows with a free row above, whatever the contents", () => {
  const rows = fc.array(fc.boolean(), { maxLength: 40 });
  fc.assert(
    fc.property(rows, fc.nat(45), fc.integer({ min: 1, max: 8 }), (taken, from, height) => {
      const isTaken = (row: number) => taken[row] === true;
      const found = firstFreeRow(isTaken, taken.length, from, height)!;
      const fits = (start: number) =>
        Array.from({ length: height + 1 }, (_, i) => start - 1 + i).every((row) => row < 0 || !isTaken(row));
      expect(fits(found)).toBe(true);
      for (let earlier = from; earlier < found; earlier++) expect(fits(earlier)).toBe(false);
    }),
  );
});
