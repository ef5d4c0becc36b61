import { movedFormula, replaceReferences } from "../../../src/workbench/sheet/reference-text";

test.each([
  ["=A1+B$2*$C3", 2, 1, "=B3+C$2*$C5"],
  ['=SUM(A1:B2)&"A1"', 1, 0, '=SUM(A2:B3)&"A1"'],
  ["='My sheet'!A1", 1, 1, "='My sheet'!B2"],
  ["=A:A+$2:2", 1, 1, "=B:B+$2:3"],
  ["=LOG10(A1)+FINTECH.A1(2)", 1, 0, "=LOG10(A2)+FINTECH.A1(2)"],
  ["=A1", -1, 0, "=#REF!"],
  ["text A1", 1, 0, "text A1"],
])("%s copied %d down and %d to the right is %s", (formula, rows, columns, expected) => {
  expect(movedFormula(formula, rows, columns)).toBe(expected);
});

test("references are replaced with their sheets", () => {
  const formula = replaceReferences("=One!A1+Two!B2+C3", ({ sheet }) =>
    sheet === "Two" ? "#REF!" : undefined,
  );
  expect(formula).toBe("=One!A1+#REF!+C3");
});
