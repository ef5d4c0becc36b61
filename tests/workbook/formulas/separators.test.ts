import fc from "fast-check";
import { callText, type Given } from "../../../src/workbook/formulas/write-call";
import { storedFormula, storedSeparators, typedFormula } from "../../../src/workbook/formulas/separators";

const german = { decimal: ",", list: ";" };
const swiss = { decimal: ".", list: ";" };

test("separates numbers, arguments and array columns as Excel does in each locale", () => {
  const formula = `=FINTECH.X("a,b;1.5",0.5,{1.5,2;-.5,4E-3},'It''s 1.5'!A1:B2,1.5E-3,A1)`;
  expect(typedFormula(formula, german)).toBe(
    `=FINTECH.X("a,b;1.5";0,5;{1,5\\2;-,5\\4E-3};'It''s 1.5'!A1:B2;1,5E-3;A1)`,
  );
  expect(typedFormula(formula, swiss)).toBe(
    `=FINTECH.X("a,b;1.5";0.5;{1.5,2;-.5,4E-3};'It''s 1.5'!A1:B2;1.5E-3;A1)`,
  );
  expect(typedFormula(formula, storedSeparators)).toBe(formula);
  expect(typedFormula("=SUM(Rate.2021,Q1.Total,Sheet1.2!A1)*2.", german)).toBe(
    "=SUM(Rate.2021;Q1.Total;Sheet1.2!A1)*2,",
  );
});

test("stores the same formula after it is localised and read back", () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const row = fc.array(scalar, { minLength: 2, maxLength: 3 });
  const given: fc.Arbitrary<readonly Given[]> = fc.array(
    fc.oneof(
      scalar,
      fc.constant(undefined),
      row.map((cells) => [cells]),
      row.map((cells) => cells.map((cell) => [cell])),
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(given, fc.constantFrom(german, swiss, storedSeparators), (args, separators) => {
      const formula = callText("X", args);
      expect(storedFormula(typedFormula(formula, separators), separators)).toBe(formula);
    }),
    { numRuns: 500 },
  );
});
