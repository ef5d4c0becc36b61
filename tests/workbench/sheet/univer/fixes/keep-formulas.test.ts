import {
  keepFormulasOfRestyledCells,
  setsContents,
} from "../../../../../src/workbench/sheet/univer/fixes/keep-formulas";
import type { Spreadsheet } from "../../../../../src/workbench/sheet/univer/engine/spreadsheet";

test.each([
  [null, true],
  [undefined, true],
  [{ v: 1 }, true],
  [{ v: null }, true],
  [{ f: null, si: null }, true],
  [{ s: { bl: 1 } }, false],
  [{ s: "a1" }, false],
])("%j sets contents: %s", (cell, expected) => {
  expect(setsContents(cell)).toBe(expected);
});

test("cells of which only the looks are set are kept from what would forget their formulas", () => {
  const told: unknown[] = [];
  const hear = (...given: unknown[]) => told.push(given);
  const formulas = {
    updateFormulaData: hear,
    updateArrayFormulaCellData: hear,
    updateArrayFormulaRange: hear,
  };
  keepFormulasOfRestyledCells({ formulas } as unknown as Spreadsheet);
  const cells = { 1: { 0: { s: { bl: 1 } }, 1: { v: 2, s: "a1" } }, 2: { 0: { s: "a1" } }, 3: { 4: null } };
  const contents = { 1: { 1: { v: 2, s: "a1" } }, 3: { 4: null } };
  for (const update of Object.values(formulas)) update("book", "sheet", cells);
  expect(told).toEqual(Array(3).fill(["book", "sheet", contents]));
});
