import fc from "fast-check";
import { movedFormula } from "../../../src/workbook/formulas/formula-references";

test.each([
  ['=FINTECH.PROJECTION(B4,B5,"total",B6)', 2, 1, '=FINTECH.PROJECTION(C6,C7,"total",C8)'],
  ["=SEQUENCE(B5-B4+1,1,B4)", 10, 25, "=SEQUENCE(AA15-AA14+1,1,AA14)"],
  ["=SUM(A1:B2)*A1#", 1, 0, "=SUM(A2:B3)*A2#"],
  ['=IF(B7="","","A1 ""B2"" stays")', 1, 1, '=IF(C8="","","A1 ""B2"" stays")'],
  ["=$B$4+$B4+B$4", 1, 1, "=$B$4+$B4+B$4"],
  ["=Sheet1!B4+'My sheet'!B4", 1, 1, "=Sheet1!B4+'My sheet'!B4"],
  ["=LOG10(2)+FT_B4+rate.B4", 1, 1, "=LOG10(2)+FT_B4+rate.B4"],
  ["=A1+XFD1048576", 1, 1, "=B2+XFD1048576"],
  ["=B4", -4, 0, "=B4"],
])("%s moved by %i rows and %i columns", (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});

test("there and back again is the same formula", () => {
  const formula = '=FINTECH.BAND(B4,B5,B6,B7,SEQUENCE(B6-B4+1,1,B4),B8,B9,TRUE,"en")';
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(10_000), (rows, columns) => {
      expect(movedFormula(movedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
