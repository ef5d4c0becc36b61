import fc from "fast-check";
import { isProblem, type Outcome } from "../../src/model/problem";
import { linearTrend, logLinearTrend, type Prediction } from "../../src/model/trend";
import { sentenceOf } from "../support/sentence-of";

function found(outcome: Outcome<Prediction[]>): Prediction[] {
  if (isProblem(outcome)) throw new Error(sentenceOf(outcome).en);
  return outcome;
}

/** R's data set `cars` (Ezekiel 1930): speed and stopping distance. */
const cars = {
  speed: [
    4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16,
    17, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25,
  ],
  dist: [
    2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32,
    40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
  ],
};

test('R: predict(lm(dist ~ speed, cars), data.frame(speed = c(12, 19, 24)), interval = "prediction")', () => {
  const rows = found(linearTrend(cars.speed, cars.dist, [12, 19, 24], 0.95));
  const printed = rows.map(({ fitted, low, high }) =>
    [fitted, low, high].map((value) => Number(value.toPrecision(3))),
  );
  expect(printed).toEqual([
    [29.6, -1.75, 61],
    [57.1, 25.8, 88.5],
    [76.8, 44.8, 109],
  ]);
  // scipy 1.17 (stats.t) with the formula of Draper and Smith.
  expect(rows[1]!.low).toBeCloseTo(25.761756418983307, 10);
  expect(rows[1]!.high).toBeCloseTo(88.51158664671007, 10);
});

test("a log-linear trend is the linear trend of the logarithms, turned back", () => {
  const y = [100, 112, 118, 135, 150];
  const [row] = found(logLinearTrend([2015, 2016, 2017, 2018, 2019], y, [2022], 0.9));
  // scipy 1.17: stats.linregress of numpy.log, with stats.t.
  expect(row!.low).toBeCloseTo(182.17380051674414, 9);
  expect(row!.fitted).toBeCloseTo(200.51835978142904, 9);
  expect(row!.high).toBeCloseTo(220.71018168026316, 9);
});

test("calendar years, days since 1900 and periods give the same trend", () => {
  const y = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(y, fc.constantFrom(2010, 44_000, -3), (values, start) => {
      const t = values.map((_, i) => i);
      const plain = found(linearTrend(t, values, [values.length + 2], 0.8))[0]!;
      const moved = found(
        linearTrend(
          t.map((time) => time + start),
          values,
          [values.length + 2 + start],
          0.8,
        ),
      )[0]!;
      for (const key of ["low", "fitted", "high"] as const)
        expect(Math.abs(moved[key] - plain[key])).toBeLessThan(1e-8 * 1000);
    }),
  );
});

test.each([
  ["two points", logLinearTrend([1, 2], [3, 4], [3], 0.9), "#N/A", /needs 3 points.*INTERPOLATE/],
  ["one time", linearTrend([5, 5, 5], [3, 4, 5], [6], 0.9), "#DIV/0!", /same time, 5/],
  ["a loss", logLinearTrend([1, 2, 3], [3, -4, 5], [4], 0.9), "#NUM!", /-4 is not\. Use method linear/],
])("refuses %s", (_, outcome, code, sentence) => {
  if (!isProblem(outcome)) throw new Error("answered");
  expect(outcome.code).toBe(code);
  expect(sentenceOf(outcome).en).toMatch(sentence);
});
