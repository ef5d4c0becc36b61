import { parseJudgements } from "../../../src/workbook/table-layout/parse-judgements";

test.each([
  ["tabs, as copied from a sheet", "1\t3\t5\n1/3\t1\t2\n1/5\t1/2\t1"],
  ["rounded reciprocals", "1\t3\t5\n0.33\t1\t2\n.2\t0.5\t1"],
  ["commas", "1, 3, 5\n1/3, 1, 2\n1/5, 1/2, 1"],
  ["spaces", "1 3 5\n1/3 1 2\n1/5 1/2 1"],
  ["headings and names", "\tIncome\tCost\tRisk\nIncome\t1\t3\t5\nCost\t1/3\t1\t2\nRisk\t1/5\t1/2\t1"],
  ["the upper half", "1\t3\t5\n\t1\t2\n\t\t1"],
  ["the lower half", "1\t\t\n1/3\t1\t\n1/5\t1/2\t1"],
  ["full-width digits and fractions", "１\t３\t５\n1／3\t1\t2\n1/5\t½\t1"],
])("reads a matrix: %s", (_, text) => {
  const read = parseJudgements(text, 3);
  expect(
    "problem" in read ? read : read.map((expert) => expert.map((one) => Number(one.toFixed(9)))),
  ).toEqual([[3, 5, 2]]);
});

test("matrices below each other are those of several experts", () => {
  expect(parseJudgements("1\t3\n1/3\t1\n\n1\t1/5\n5\t1\n", 2)).toEqual([[3], [0.2]]);
});

test.each([
  ["1\t3\n1/3\t1", { problem: "size", rows: 2, columns: 2, wanted: 3 }],
  ["1\t3\t5\n1/3\t1\t2\n1/5\tbig\t1", { problem: "cell", row: 3, column: 2, text: "big" }],
  ["1\t3\t\n1/3\t1\t2\n\t1/2\t1", { problem: "cell", row: 1, column: 3, text: "" }],
  ["1\t3\t5\n3\t1\t2\n1/5\t1/2\t1", { problem: "reciprocal", row: 1, column: 2 }],
  ["", { problem: "size", rows: 0, columns: 0, wanted: 3 }],
])("says what is wrong with %j", (text, problem) => {
  expect(parseJudgements(text, 3)).toEqual(problem);
});
