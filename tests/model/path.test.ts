import fc from "fast-check";
import { placeOf } from "../../src/model/horizon";
import { inOrder, interpolationMethods, onPath } from "../../src/model/path";
import { isProblem } from "../../src/model/problem";
import { sentenceOf } from "../support/sentence-of";

// Excel's page on GROWTH: months 11 to 16 and the curve fitted to them, then months 17 and 18 on the same curve.
const months = [11, 12, 13, 14, 15, 16, 17];
const fittedUnits = [
  32618.20377, 47729.42261, 69841.30086, 102197.0734, 149542.4867, 218821.8762, 320196.7184,
];

test("Excel's GROWTH page: its fitted curve is the path of constant growth through two of its points", () => {
  months.forEach((month, i) => {
    const value = onPath("cagr", 11, fittedUnits[0]!, 16, fittedUnits[5]!, month);
    expect(value / fittedUnits[i]!).toBeCloseTo(1, 9);
  });
});

const year = fc.double({ min: 1900, max: 2200, noNaN: true });
const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

test("returns the given numbers bit for bit, by every method", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...interpolationMethods),
      year,
      year,
      amount,
      amount,
      (method, t0, t1, a, b) => {
        fc.pre(t0 < t1);
        expect(onPath(method, t0, a, t1, b, t0)).toBe(a);
        expect(onPath(method, t0, a, t1, b, t1)).toBe(b);
      },
    ),
  );
});

test("stays between the two points and equals its reverse", () => {
  fc.assert(
    fc.property(fc.constantFrom(...interpolationMethods), amount, amount, (method, a, b) => {
      for (const t of [2020.5, 2021, 2022.75, 2023.999]) {
        const value = onPath(method, 2020, a, 2024, b, t);
        expect(value).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(a, b) * (1 + 1e-12));
        if (method !== "hold") expect(onPath(method, -2024, b, -2020, a, -t) / value).toBeCloseTo(1, 11);
      }
    }),
  );
});

test("scales with the numbers and moves with the years", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...interpolationMethods),
      amount,
      amount,
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      fc.integer({ min: -100, max: 100 }),
      (method, a, b, factor, years) => {
        const value = onPath(method, 2020, a, 2024, b, 2021.5);
        const moved = onPath(method, 2020 + years, a * factor, 2024 + years, b * factor, 2021.5 + years);
        expect(moved / (value * factor)).toBeCloseTo(1, 11);
      },
    ),
  );
});

test("extrapolates to two points whose path leads back to the first two", () => {
  fc.assert(
    fc.property(fc.constantFrom("cagr", "linear"), amount, amount, (method, a, b) => {
      const out = (t: number) => onPath(method as "cagr", 2020, a, 2024, b, t);
      const [early, late] = [out(2018), out(2026)];
      fc.pre(method === "linear" || (early > 0 && Number.isFinite(late)));
      expect(onPath(method as "cagr", 2018, early, 2026, late, 2020)).toBeCloseTo(a, -Math.log10(a + b) + 8);
    }),
  );
});

test("holds the earlier number until the later one", () => {
  expect([2019, 2020, 2023.9, 2024, 2030].map((t) => onPath("hold", 2020, 1, 2024, 2, t))).toEqual([
    1, 1, 1, 2, 2,
  ]);
});

test("places a time relative to the horizon and refuses one outside unless extrapolating", () => {
  const place = (t: number, extrapolate = false) => {
    const outcome = placeOf(t, 2020, 2024, extrapolate);
    return isProblem(outcome) ? outcome.code : outcome;
  };
  expect([2019, 2020, 2020.1, 2024, 2024.1].map((t) => place(t))).toEqual([
    "#N/A",
    "first",
    "between",
    "last",
    "#N/A",
  ]);
  expect([2019, 2020, 2020.1, 2024, 2024.1].map((t) => place(t, true))).toEqual([
    "outside",
    "first",
    "between",
    "last",
    "outside",
  ]);
  const outside = placeOf(2025, 2020, 2024, false);
  expect(isProblem(outside) && sentenceOf(outside).en).toBe(
    "2025 lies outside 2020–2024. Set extrapolate to TRUE to go beyond.",
  );
});

test("puts two points in order and refuses the same time twice", () => {
  expect(inOrder({ year: 2024, value: 1 }, { year: 2020, value: 2 }, "cagr")).toEqual([
    { year: 2020, value: 2 },
    { year: 2024, value: 1 },
  ]);
  expect(inOrder({ year: 2020, value: 1 }, { year: 2020, value: 2 }, "hold")).toMatchObject({
    code: "#DIV/0!",
  });
  expect(inOrder({ year: 2020, value: 0 }, { year: 2024, value: 2 }, "cagr")).toMatchObject({
    code: "#NUM!",
  });
  expect(inOrder({ year: 2020, value: -3 }, { year: 2024, value: 2 }, "linear")).toHaveLength(2);
});
