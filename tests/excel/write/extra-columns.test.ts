import { extraRows } from "../../../src/excel/write/extra-columns";

const cells = [
  ["=B2*2", "a"],
  ["=B3*2", "b"],
];

test("a formula that fills its column fills new rows, other cells stay with their row", () => {
  expect(extraRows({ keys: ["x", "y"], cells }, ["y", "z", "x"])).toEqual({
    rows: [
      ["=B2*2", "b"],
      ["=B3*2", ""],
      ["=B4*2", "a"],
    ],
    lost: [],
  });
});

test("rows that cannot be told apart keep their places", () => {
  expect(extraRows({ keys: ["x", "x"], cells }, ["x", "y", "z"]).rows.map((row) => row[1])).toEqual([
    "a",
    "b",
    "",
  ]);
  expect(extraRows({ keys: ["", ""], cells }, ["", ""]).rows).toEqual(cells);
});

test("typed contents of a row that goes are lost, a formula of the whole column is not", () => {
  expect(extraRows({ keys: ["x", "y"], cells }, ["x"]).lost).toEqual([1]);
  expect(extraRows({ keys: ["x", "y"], cells: [["=B2"], ["=B3"]] }, ["x"]).lost).toEqual([]);
});
