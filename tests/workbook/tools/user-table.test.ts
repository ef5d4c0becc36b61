import { CellError, type Grid } from "../../../src/functions/engine/cells";
import { absoluteCell } from "../../../src/workbook/cells/absolute-address";
import { quotedSheet } from "../../../src/workbook/cells/sheet-name";
import { findingsOf } from "../../../src/workbook/tools/table-findings";
import { isWhole, issuesOf } from "../../../src/workbook/tools/table-issues";
import { guessLayout, tableOf } from "../../../src/workbook/tools/user-table";

test.each([
  ["Sheet1", "Sheet1"],
  ["数据", "数据"],
  ["My sheet", "'My sheet'"],
  ["It's", "'It''s'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["2024", "'2024'"],
  ["ABCD1", "ABCD1"],
])("writes the sheet %s in a formula as %s", (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
  expect(absoluteCell(name, 2, 27)).toBe(`${quoted}!$AB$3`);
});

const read = (cells: Grid) => ({ sheet: "S", address: "B2:D4", cells });

test("skips rows that are entirely blank", () => {
  const cells: Grid = [
    ["", "a"],
    ["x", 1],
    [null, null],
    ["y", 2],
  ];
  const table = tableOf(read(cells), guessLayout(cells));
  expect(table.height).toBe(2);
  expect(table.columns[0]?.cells.map(({ address }) => address)).toEqual(["S!$C$3", "S!$C$5"]);
  expect(table.rowPlaces).toEqual(["3", "5"]);
});

test("reads rows as columns if transposed", () => {
  const cells: Grid = [
    ["", "x", "y"],
    ["a", 1, 2],
  ];
  const table = tableOf(read(cells), guessLayout(cells, {}, true));
  expect(table.labels.map((label) => label?.cell)).toEqual(["x", "y"]);
  expect(table.columns).toHaveLength(1);
  expect(table.columns[0]).toMatchObject({ head: { cell: "a" }, place: "3", kind: "numbers" });
  expect(table.columns[0]?.cells.map(({ address }) => address)).toEqual(["S!$C$3", "S!$D$3"]);
});

test("lists issues by kind, with their cells", () => {
  const cells: Grid = [
    ["", "a", "b"],
    ["x", 1, new CellError("#N/A")],
    ["y", "many", -2],
    ["z", null, "3"],
  ];
  const table = tableOf(read(cells), guessLayout(cells));
  expect(
    issuesOf(table, [0, 1, 2], { columns: [0, 1], leastRows: 2, notNegative: [1], positive: [0] }),
  ).toEqual([
    { issue: "error", cells: ["D3"] },
    { issue: "text", cells: ["C4"] },
    { issue: "blank", cells: ["C5"] },
    { issue: "negative", cells: ["D4"] },
  ]);
  expect([0, 1, 2].map((row) => isWhole(table, row, [1]))).toEqual([false, true, true]);
});

test("refuses more rows than can be drawn", () => {
  const cells: Grid = [["a"], ...Array.from({ length: 2001 }, (_, i) => [i])];
  const table = tableOf(read(cells), guessLayout(cells));
  const rows = table.labels.map((_, row) => row);
  expect(issuesOf(table, rows, { columns: [0], leastRows: 1 })).toEqual([
    { issue: "too-many-rows", rows: 2001, most: 2000 },
  ]);
});

test("hidden rows are left out if they are given", () => {
  const cells: Grid = [
    ["", "a"],
    ["x", 1],
    ["y", 2],
    ["z", 3],
  ];
  const table = tableOf(read(cells), guessLayout(cells), [2]);
  expect(table.labels.map((label) => label?.cell)).toEqual(["x", "z"]);
  expect(table.columns[0]?.cells.map(({ address }) => address)).toEqual(["S!$C$3", "S!$C$5"]);
});

test("findings name what is read as something else, and what is missing", () => {
  const cells: Grid = [
    ["Item", "Cost 2022 (CNY m)", "ROI 2023 (%)"],
    ["x", "1,234", "24%"],
    ["y", 640, 31],
    ["z", null, "n/a"],
    ["u", 5, 0.2],
    ["v", 7, 0.3],
  ];
  expect(findingsOf(tableOf(read(cells), guessLayout(cells)))).toEqual({
    textNumbers: ["C3"],
    percentages: ["D3"],
    mixed: [1],
    gaps: ["C5", "D5"],
    periods: ["2022", "2023"],
    units: ["CNY m", "%"],
  });
});
