import { readInput } from "../../../src/workbench/sheet/cell-input";

test.each([
  [5, { kind: "number", number: 5 }],
  [false, { kind: "boolean", boolean: false }],
  ["", { kind: "empty" }],
  ["=SUM(A1:A2)", { kind: "formula", formula: "=SUM(A1:A2)" }],
  ["=", { kind: "text", text: "=" }],
  ["text", { kind: "text", text: "text" }],
  ["'007", { kind: "text", text: "007", literal: true }],
  ["'=A1", { kind: "text", text: "=A1", literal: true }],
  ["true", { kind: "boolean", boolean: true }],
  ["#n/a", { kind: "error", error: "#N/A" }],
  ["2020", { kind: "number", number: 2020 }],
  [" -1,234.5 ", { kind: "number", number: -1234.5 }],
  ["1e3", { kind: "number", number: 1000 }],
  ["12.5%", { kind: "number", number: 0.125, percentage: true }],
  ["12,34", { kind: "text", text: "12,34" }],
  ["1 2", { kind: "text", text: "1 2" }],
  ["%", { kind: "text", text: "%" }],
  ["2020年", { kind: "text", text: "2020年" }],
])("%p is read as Excel reads it", (input, expected) => {
  expect(readInput(input)).toEqual(expected);
});
