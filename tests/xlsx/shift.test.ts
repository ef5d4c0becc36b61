import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import fc from "fast-check";
import { shiftFormula } from "../../src/xlsx/formula/shift";

/** Formulas whose references move in all ways; @borgar/fx is the authority. */
const formulas = [
  "=A5+$B$2+C$3+$D4",
  "=SUM(A5:B9,$A$1:C7)",
  "=数据!C3+'模型 一'!D4*2",
  "=LOG10(A5)+DEC2BIN(3)",
  '="A1"&B7&"C""3"',
  "=SUM(A:C)+SUM(4:6)+SUM($A:B)+SUM(4:$99)",
  "=IF(A5=#N/A,1%,-2)",
  "=LET(x,A5,x^2)+FINTECH.SPEND(B6)",
  "=投入表[[#This Row],[A1]]*C9",
  "=增长率*E9",
  "=1E5+A10",
];

test("formulas that are filled down and to the right read as @borgar/fx has them", () => {
  fc.assert(
    fc.property(fc.constantFrom(...formulas), fc.nat(50), fc.nat(20), (formula, rows, columns) => {
      const from = "D9";
      const to = `${String.fromCharCode(68 + columns)}${9 + rows}`;
      const wanted = translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
      expect(shiftFormula(formula, rows, columns)).toBe(wanted);
    }),
  );
});

test("references that leave the sheet wrap around it, as Excel's shared formulas do", () => {
  expect(shiftFormula("=A1", -1, 0)).toBe("=A1048576");
  expect(shiftFormula("=XFD1", 0, 1)).toBe("=A1");
});
