import { addressOf, type SheetArea } from "../../../src/workbook/cells/address";
import { targetOf, type Directory } from "../../../src/workbook/formulas/resolve-reference";
import { referencesIn } from "../../../src/workbook/formulas/parse-references";

const directory: Directory = {
  sheets: ["Sheet1", "My data"],
  names: [
    { name: "rates", sheet: undefined, formula: "='My data'!$B$2:$B$4" },
    { name: "rates", sheet: "Sheet1", formula: "=Sheet1!$F$1" },
    { name: "tax", sheet: undefined, formula: "=19%" },
    { name: "label", sheet: undefined, formula: '="a ""b"""' },
    { name: "grown", sheet: undefined, formula: "=Sheet1!$A$1*1.1" },
    { name: "again", sheet: undefined, formula: "=tax" },
    { name: "lost", sheet: undefined, formula: "=#REF!" },
    { name: "gone", sheet: undefined, formula: "=Nowhere!$A$1" },
  ],
  tables: [
    {
      name: "Sales",
      sheet: "Sheet1",
      area: { row: 2, column: 1, height: 5, width: 3 },
      columns: ["Item", "Net price", "Qty]"],
      hasHeaders: true,
      hasTotals: true,
    },
  ],
};

const at = (sheet: string, row: number, column: number): SheetArea => ({
  sheet,
  area: { row, column, height: 1, width: 1 },
});

/** The target of a formula with this one reference. */
function led(text: string, from = at("Sheet1", 3, 9)): string {
  const [reference] = referencesIn(`=${text}`);
  const target = reference && targetOf(reference, `=${text}`, from, directory);
  switch (target?.is) {
    case "cells":
      return `${target.place.sheet}!${addressOf(target.place.area)}${target.isSpill ? "#" : ""}`;
    case "constant":
      return `constant ${String(target.value)}`;
    case "formula":
      return target.formula;
    case "unfollowed":
      return target.why;
    default:
      return "none";
  }
}

test.each([
  ["A1", "Sheet1!A1"],
  ["D5#", "Sheet1!D5#"],
  ["'my DATA'!A1:B2", "My data!A1:B2"],
  ["Nowhere!A1", "no-sheet"],
  ["rates", "Sheet1!F1"],
  ["'My data'!rates", "My data!B2:B4"],
  ["TAX", "constant 0.19"],
  ["label", 'constant a "b"'],
  ["grown", "=Sheet1!$A$1*1.1"],
  ["again", "=tax"],
  ["lost", "broken"],
  ["gone", "no-sheet"],
  ["unknown", "no-name"],
  ["Nowhere!rate", "no-sheet"],
  ["[Book2]Sheet1!A1", "external"],
  ["Jan:Dec!A1", "sheets"],
  ["#REF!", "broken"],
  ["Sales", "Sheet1!B4:D6"],
  ["Sales[Net price]", "Sheet1!C4:C6"],
  ["sales[net PRICE]", "Sheet1!C4:C6"],
  ["Sales[Qty']]", "Sheet1!D4:D6"],
  ["Sales[@Item]", "Sheet1!B4"],
  ["Sales[@[Net price]]", "Sheet1!C4"],
  ["Sales[[#This Row],[Item]]", "Sheet1!B4"],
  ["Sales[@]", "Sheet1!B4:D4"],
  ["Sales[#All]", "Sheet1!B3:D7"],
  ["Sales[#Headers]", "Sheet1!B3:D3"],
  ["Sales[[#Totals],[Net price]]", "Sheet1!C7"],
  ["Sales[[#Headers],[#Data],[Item]]", "Sheet1!B3:B6"],
  ["Sales[[Item]:[Net price]]", "Sheet1!B4:C6"],
  ["Sales[nothing]", "no-table"],
  ["Nothing[Item]", "no-table"],
  ["Sales[[#Nothing],[Item]]", "no-table"],
])("%s leads to %s", (text, expected) => {
  expect(led(text)).toBe(expected);
});

test("resolves columns without a table name inside the table, and no this-row outside the body", () => {
  expect(led("[@Item]", at("Sheet1", 4, 3))).toBe("Sheet1!B5");
  expect(led("[@Item]", at("Sheet1", 4, 9))).toBe("no-table");
  expect(led("Sales[@Item]", at("Sheet1", 2, 9))).toBe("no-table");
  expect(led("[Item]", at("My data", 4, 3))).toBe("no-table");
});

test("does not resolve names defined by LET, but other names", () => {
  expect(led("LET(x,1,x)")).toBe("none");
  expect(led("LET(x,tax,x)")).toBe("none");
  expect(referencesIn("=LET(x,tax,x)").map(({ text }) => text)).toEqual(["x", "tax"]);
});
