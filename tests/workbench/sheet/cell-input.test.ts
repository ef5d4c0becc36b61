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
  [" -1,234.5 ", { kind: "number", number: -1234.5, format: "#,##0.00" }],
  ["1,234", { kind: "number", number: 1234, format: "#,##0" }],
  ["1e3", { kind: "number", number: 1000, format: "0.00E+00" }],
  ["12%", { kind: "number", number: 0.12, format: "0%" }],
  ["12.5%", { kind: "number", number: 0.125, format: "0.00%" }],
  ["(5)", { kind: "number", number: -5 }],
  ["$120", { kind: "number", number: 120, format: "$#,##0_);[Red]($#,##0)" }],
  ["$120.50", { kind: "number", number: 120.5, format: "$#,##0.00_);[Red]($#,##0.00)" }],
  ["1/1/2017", { kind: "number", number: 42736, format: "m/d/yyyy" }],
  ["2017-01-01", { kind: "number", number: 42736, format: "m/d/yyyy" }],
  ["1-Jan-2017", { kind: "number", number: 42736, format: "d-mmm-yy" }],
  ["Jan 2017", { kind: "number", number: 42736, format: "mmm-yy" }],
  ["12:00", { kind: "number", number: 0.5, format: "h:mm" }],
  ["1:30 PM", { kind: "number", number: 0.5625, format: "h:mm AM/PM" }],
  ["1/1/2017 12:00", { kind: "number", number: 42736.5, format: "m/d/yyyy h:mm" }],
  ["12,34", { kind: "text", text: "12,34" }],
  ["1 2", { kind: "text", text: "1 2" }],
  ["%", { kind: "text", text: "%" }],
  ["2020年", { kind: "text", text: "2020年" }],
])("%p is read as Excel reads it", (input, expected) => {
  expect(readInput(input)).toEqual(expected);
});

test.each([
  ["1/1/2017", "1/1/2017"],
  ["=A1", "=A1"],
  [12, "12"],
  [true, "TRUE"],
])("%p stays text in a cell of the text format", (input, text) => {
  expect(readInput(input, "@")).toEqual({ kind: "text", text, literal: true });
});
