import {
  calculated,
  concatenated,
  constant,
  formula,
  invalidValue,
} from "../../../src/functions/portable/expression";

test("an operand gets brackets where it is no single value, reference or call", () => {
  const sum = formula`${calculated("A1")}+${constant(2)}`;
  expect(formula`${sum}*${constant(-3)}`.text).toBe("(A1+2)*(-3)");
  expect(formula`SUM(${sum},${constant(-3)})`.text).toBe("SUM(A1+2,-3)");
  expect(formula`-${formula`SUM(${sum})`}^2`.text).toBe("-SUM(A1+2)^2");
  expect(formula`${calculated("'A - B'!$A$1")}^2`.text).toBe("'A - B'!$A$1^2");
});

test("texts that are known are joined when the formula is written", () => {
  const key = concatenated(constant("investment"), "/", constant("bank"), "/", calculated("YEAR(A1)"));
  expect(key.text).toBe('"investment/bank/"&YEAR(A1)');
  expect(concatenated("a", constant(2020)).constant).toBe("a2020");
  expect(constant('say "yes"').text).toBe('"say ""yes"""');
  expect(concatenated(invalidValue, "|", calculated("B2+1")).text).toBe('#VALUE!&"|"&(B2+1)');
});
