import fc from "fast-check";
import { allocate } from "../../src/model/allocation";

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const drift = fc.double({ min: -2, max: 2, noNaN: true });

test("adds every row up to its total, to 1e-9", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(share, drift), { minLength: 1, maxLength: 6 }),
      (totals, parts) => {
        const whole = sum(parts.map(([s]) => s));
        fc.pre(whole > 1e-6);
        const shares = parts.map(([s]) => s / whole);
        const drifts = parts.map(([, d]) => d);
        const years = totals.map((_, i) => i * 7);
        for (const rows of [
          allocate(totals, shares, undefined, years),
          allocate(totals, shares, drifts, years),
        ])
          rows.forEach((row, i) => {
            expect(sum(row) / totals[i]!).toBeCloseTo(1, 9);
            expect(row.every((cell, k) => cell >= 0 && (shares[k]! > 0 || cell === 0))).toBe(true);
          });
      },
    ),
  );
});

test("keeps the shares in the first year and without drift", () => {
  const shares = [0.5, 0.3, 0.2];
  expect(allocate([10, 20], shares, [1, 0, -1], [0, 0])[1]).toEqual(
    allocate([10, 20], shares, undefined, [0, 0])[1],
  );
  expect(allocate([10], shares, undefined, [5])).toEqual([[5, 3, 2]]);
});

test("moves the logarithm of a ratio of shares by the difference of their drifts every year", () => {
  const rows = allocate([1, 1, 1], [0.6, 0.4], [0.05, -0.02], [0, 1, 2]);
  const ratios = rows.map(([a = 0, b = 1]) => Math.log(a / b));
  expect(ratios[1]! - ratios[0]!).toBeCloseTo(0.07, 12);
  expect(ratios[2]! - ratios[1]!).toBeCloseTo(0.07, 12);
  // The same drift for all changes nothing.
  expect(allocate([1], [0.6, 0.4], [3, 3], [9])[0]![0]).toBeCloseTo(0.6, 12);
});

test("leaves one share, not an overflow, after unlimited drift", () => {
  expect(allocate([100], [0.5, 0.5], [10, 0], [200])).toEqual([[100, expect.closeTo(0)]]);
});
