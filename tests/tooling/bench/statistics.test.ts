import fc from "fast-check";
import { median, quantile, quartiles } from "../../../src/tooling/bench/statistics";

describe("the median", () => {
  test("is the middle sample, or the mean of the middle two", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(median([7])).toBe(7);
  });

  test("sorts numerically and does not change the samples", () => {
    const samples = [10, 9, 100];
    expect(median(samples)).toBe(10);
    expect(samples).toEqual([10, 9, 100]);
  });

  test("is not moved by one disturbed sample", () => {
    expect(median([5, 5, 5, 5, 90_000])).toBe(5);
  });

  test("of no samples is an error", () => {
    expect(() => median([])).toThrow("There are no samples.");
  });
});

test("quantiles are those of Excel's PERCENTILE.INC page: 30 % of 1, 2, 3, 4 is 1.9", () => {
  expect(quantile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
});

test("quartiles are those of Excel's QUARTILE.INC page: the first of 1, 2, 4, 7, 8, 9, 10, 12 is 3.5", () => {
  expect(quartiles([1, 2, 4, 7, 8, 9, 10, 12])).toEqual([3.5, 9.25]);
});

test("quartiles enclose the median, and both lie within the samples", () => {
  const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(samples, (given) => {
      const [low, high] = quartiles(given);
      expect(low).toBeGreaterThanOrEqual(Math.min(...given));
      expect(low).toBeLessThanOrEqual(median(given));
      expect(high).toBeGreaterThanOrEqual(median(given));
      expect(high).toBeLessThanOrEqual(Math.max(...given));
    }),
  );
});
