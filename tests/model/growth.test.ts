import { sentenceOf } from "../support/sentence-of";
import fc from "fast-check";
import { compoundGrowth, grown } from "../../src/model/growth";
import { isProblem } from "../../src/model/problem";

test("Excel's RRI page: RRI(96, 10000, 11000) = 0.0009933", () => {
  expect(compoundGrowth(10000, 11000, 96) as number).toBeCloseTo(0.0009933, 7);
});

test("leads from the first number to the second and back at the rate found", () => {
  const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0.25, max: 60, noNaN: true }), (v0, v1, periods) => {
      const rate = compoundGrowth(v0, v1, periods) as number;
      fc.pre(rate > -0.999999);
      expect((grown(v0, rate, periods) as number) / v1).toBeCloseTo(1, 7);
      expect((grown(v1, rate, -periods) as number) / v0).toBeCloseTo(1, 7);
    }),
  );
});

test("leaves a number unchanged after no time, bit for bit", () => {
  expect(grown(2691.9, 0.1, 0)).toBe(2691.9);
});

test.each([
  [compoundGrowth(1, 2, 0), "#NUM!"],
  [compoundGrowth(1, 2, -3), "#NUM!"],
  [compoundGrowth(0, 2, 3), "#DIV/0!"],
  [compoundGrowth(1, -2, 3), "#NUM!"],
  [compoundGrowth(-1, 2, 3), "#NUM!"],
  [grown(1, -1, 2), "#NUM!"],
  [grown(1, -1.5, 0.5), "#NUM!"],
])("refuses case %# with %s", (outcome, code) => {
  expect(isProblem(outcome) && outcome.code).toBe(code);
});

test("names the argument that cannot grow", () => {
  const outcome = compoundGrowth(-1, 2, 3);
  expect(isProblem(outcome) && sentenceOf(outcome).en).toBe(
    "V0 and v1 must have the same sign; -1 and 2 were given.",
  );
});

// Google's documentation of RRI, =RRI(1,10,0); HyperFormula's comparison with Excel for two negative numbers.
test("returns −1 for growth to 0 and a rate for two negative numbers, as RRI does", () => {
  expect(compoundGrowth(10, 0, 1)).toBe(-1);
  expect(compoundGrowth(-1, -1, 1)).toBe(0);
});
