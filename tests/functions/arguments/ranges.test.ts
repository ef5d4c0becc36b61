import { sentenceOf } from "../../support/sentence-of";
import { toGrid } from "../../../src/functions/engine/cells";
import type { RangeKind } from "../../../src/functions/engine/define-function";
import {
  labels,
  mask,
  numbers,
  unequal,
  vector,
  vectorWithBlanksOf,
  weights,
  years,
} from "../../../src/functions/arguments/ranges";
import { number } from "../../../src/functions/arguments/scalars";
import { isProblem } from "../../../src/model/problem";

const name = { en: "data", zh: "数据" };

function read<T>(kind: RangeKind<T>, range: unknown): T | string {
  const value = kind.read(toGrid(range)!, name);
  return isProblem(value) ? `${value.code} ${sentenceOf(value).en}` : value;
}

test("reads a row and a column alike", () => {
  expect(read(vector, [[1, 2, 3]])).toEqual([1, 2, 3]);
  expect(read(vector, [[1], [2], [3]])).toEqual([1, 2, 3]);
  expect(read(vector, 5)).toEqual([5]);
  expect(
    read(vector, [
      [1, 2],
      [3, 4],
    ]),
  ).toBe("#VALUE! Data must be one row or one column; a range of 2 × 2 was given.");
});

test("reads numbers typed as text; names the cell of anything else", () => {
  expect(
    read(numbers, [
      ["1,234", "１２"],
      [0, -5],
    ]),
  ).toEqual([
    [1234, 12],
    [0, -5],
  ]);
  expect(
    read(numbers, [
      [1, 2],
      [3, "n/b"],
    ]),
  ).toBe("#VALUE! Data (row 2, column 2) must be a number, such as 1234.5; “n/b” is not.");
  expect(read(numbers, [[1, true]])).toMatch(/row 1, column 2.*“TRUE”/);
});

test("treats a blank cell as missing and names it", () => {
  expect(read(numbers, [[1], [""]])).toBe(
    "#N/A Data (row 2, column 1) is blank: fill it in, or leave its row out of the range.",
  );
  expect(read(vectorWithBlanksOf(number), [[1, "", null, 4]])).toEqual([1, null, null, 4]);
  const problem = numbers.read([[null]], name);
  expect(isProblem(problem) && sentenceOf(problem).zh).toBe(
    "参数“数据（第1行第1列）”为空：请填写，或将该行从区域中去掉。",
  );
});

test("treats a year of 0, desktop Excel's blank, as missing", () => {
  expect(read(years, [[2020, "2021年"]])).toEqual([2020, 2021]);
  expect(read(years, [[2020, 0]])).toMatch(/^#N\/A .*row 1, column 2.* is blank/);
  expect(read(years, [[2020, 2020.5]])).toMatch(/^#VALUE! .*row 1, column 2/);
});

test("divides weights by their sum, at any scale", () => {
  expect(read(weights, [[1, 1, 2]])).toEqual([0.25, 0.25, 0.5]);
  expect(read(weights, [[1e308], [1e308]])).toEqual([0.5, 0.5]);
  expect(read(weights, [[1], [-1]])).toBe(
    "#VALUE! Data (row 2, column 1) is -1: weights must be zero or more.",
  );
  expect(read(weights, [[0, 0]])).toMatch(/^#VALUE! Data are all zero/);
});

test("reads blanks in labels as empty and in masks as FALSE", () => {
  expect(read(labels, [["a", "", 3]])).toEqual(["a", "", 3]);
  expect(
    read(mask, [
      [true, ""],
      ["否", 1],
    ]),
  ).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(read(mask, [["maybe"]])).toMatch(/^#VALUE! .*“maybe”/);
});

test("refuses related ranges of different sizes", () => {
  const other = { en: "y", zh: "y" };
  expect(unequal([1, 2], name, [3, 4], other)).toBeUndefined();
  expect(unequal([1], name, [3, 4], other)).toMatchObject({
    code: "#VALUE!",
    sentence: { en: "Data has 1 cell and y has 2: they must have equally many." },
  });
});

test("treats placeholders in data as missing cells, not as text", () => {
  for (const missing of ["-", "–", "—", "－", "…", "n/a", "N/A", "na", "#N/A", "无", "無", "不适用"])
    expect(read(vectorWithBlanksOf(number), [[1, missing, 4]])).toEqual([1, null, 4]);
  expect(read(vectorWithBlanksOf(number), [[1, "-1", 4]])).toEqual([1, -1, 4]);
  expect(read(labels, [["-", "无"]])).toEqual(["-", "无"]);
});

test.each([
  [
    [["Score"], [90], [80]],
    "The first row of data (“Score”) looks like a heading: give the range without it, 2 × 1 cells from row 2, column 1 of it.",
  ],
  [
    [
      ["bank", 1, 2],
      ["insurer", 3, 4],
    ],
    "The first column of data (“bank”) looks like a heading: give the range without it, 2 × 2 cells from row 1, column 2 of it.",
  ],
  [
    [
      [null, "cost", "value"],
      ["bank", 1, 2],
      ["insurer", 3, 4],
    ],
    "The first row and column of data (“cost”) look like headings: give the range without them, 2 × 2 cells from row 2, column 2 of it.",
  ],
  [[[1], ["many"], [3]], "Data (row 2, column 1) must be a number, such as 1234.5; “many” is not."],
])("recognises included headings: %j", (range, sentence) => {
  expect(read(numbers, range)).toBe(`#VALUE! ${sentence}`);
});

test("reads numbers after the advice about a heading is followed", () => {
  expect(read(numbers, [[90], [80]])).toEqual([[90], [80]]);
});
