import {
  spellOutIntersections,
  withoutIntersections,
} from "../../../../../src/workbench/sheet/univer/fixes/intersection-syntax";

test.each([
  ['=@FINTECH.TABLE("spend")', '=SINGLE(FINTECH.TABLE("spend"))'],
  ['=1+@FINTECH.FIND("a)b",(1),"@")*2', '=1+SINGLE(FINTECH.FIND("a)b",(1),"@"))*2'],
  ["=@A1:A9", "=SINGLE(A1:A9)"],
  ["=SUM(@$A$1:$A$9,B1)", "=SUM(SINGLE($A$1:$A$9),B1)"],
  ["=@'It''s @ (one'!A:A-1", "=SINGLE('It''s @ (one'!A:A)-1"],
  ["=@数据!A1:B1", "=SINGLE(数据!A1:B1)"],
  ["=@rates", "=SINGLE(rates)"],
  ["=@(A1:A9)", "=SINGLE((A1:A9))"],
  ["=@Table1[year]", "=SINGLE(Table1[year])"],
  ["=@INDEX(@A1:A9,1)", "=SINGLE(INDEX(SINGLE(A1:A9),1))"],
])("%s is written out as %s", (formula, expected) => {
  expect(spellOutIntersections(formula)).toBe(expected);
});

test.each([
  '="@A1"',
  "=Table1[@year]",
  "=Table1[[@year]:[share]]",
  "='a@b'!A1",
  "=@",
  "=@(A1",
  "=@-1",
  "=A1",
])("%s holds none and stays", (formula) => {
  expect(spellOutIntersections(formula)).toBe(formula);
});

test.each([
  ["=@A1:A3", "= A1:A3"],
  ['=1+@FINTECH.SPEND("@",Table1[@year', '=1+ FINTECH.SPEND("@",Table1[@year'],
  ["=A1", "=A1"],
])("%s without its signs is %s", (formula, expected) => {
  expect(withoutIntersections(formula)).toBe(expected);
});
