import { cellShift, shiftedRectangle } from "../../../src/workbench/sheet/shift";

const rect = (row: number, column: number, height = 1, width = 1) => ({ row, column, height, width });

test("inserted cells move what is below them, in their columns", () => {
  const shift = cellShift(rect(2, 1, 2, 2), "Down");
  expect(shiftedRectangle(rect(2, 1), shift)).toEqual(rect(4, 1));
  expect(shiftedRectangle(rect(1, 1), shift)).toEqual(rect(1, 1));
  expect(shiftedRectangle(rect(2, 0), shift)).toEqual(rect(2, 0));
  expect(shiftedRectangle(rect(1, 1, 3, 1), shift)).toEqual(rect(1, 1, 5, 1));
});

test("deleted cells go, and what is to the right takes their place", () => {
  const shift = cellShift(rect(0, 1, 3, 2), "Left");
  expect(shiftedRectangle(rect(0, 1), shift)).toBeUndefined();
  expect(shiftedRectangle(rect(0, 3), shift)).toEqual(rect(0, 1));
  expect(shiftedRectangle(rect(3, 3), shift)).toEqual(rect(3, 3));
  expect(shiftedRectangle(rect(0, 0, 1, 4), shift)).toEqual(rect(0, 0, 1, 2));
});
