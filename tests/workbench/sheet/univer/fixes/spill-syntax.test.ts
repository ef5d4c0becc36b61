import { spellOutSpillReferences } from "../../../../../src/workbench/sheet/univer/fixes/spill-syntax";

test.each([
  ["=E1#", "=ANCHORARRAY(E1)"],
  ["=SUM($E$1#)*ROWS(e1#)", "=SUM(ANCHORARRAY($E$1))*ROWS(ANCHORARRAY(e1))"],
  ["=Sheet1!E1#", "=ANCHORARRAY(Sheet1!E1)"],
  ["='数据 Two'!E1#+数据!AB12#", "=ANCHORARRAY('数据 Two'!E1)+ANCHORARRAY(数据!AB12)"],
  ["='It''s'!A1#", "=ANCHORARRAY('It''s'!A1)"],
])("%s is written out as %s", (formula, expected) => {
  expect(spellOutSpillReferences(formula)).toBe(expected);
});

test.each([
  '="E1#"',
  '="a ""E1#"" b"',
  "='E1#'!A1",
  "=Table1[#Headers]",
  "=Table1[[#All],[A1]]",
  "=NAME_A1#",
  "=#REF!",
  "=E1",
  "=A1#B",
])("%s holds none and stays", (formula) => {
  expect(spellOutSpillReferences(formula)).toBe(formula);
});
