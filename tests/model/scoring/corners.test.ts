import fc from "fast-check";
import { place, type CutTie, type Point } from "../../../src/model/scoring/corners";
import { cutOf, isHigh, isOn } from "../../../src/model/scoring/cut";

const points = (...pairs: (readonly [number | null, number | null])[]): Point[] =>
  pairs.map(([x, y]) => ({ x, y }));

test("numbers corners counter-clockwise from high/high", () => {
  const four = points([1, 1], [-1, 1], [-1, -1], [1, -1]);
  expect(place(four, 0, 0, "high")).toEqual([1, 2, 3, 4]);
  expect(place(four, "mean", "median", "high")).toEqual([1, 2, 3, 4]);
});

test("places a point on the cut as high, low or on the line", () => {
  const on = (ties: CutTie) => place(points([2, 5], [1, 2], [3, 8]), "mean", "mean", ties);
  expect(on("high")).toEqual([1, 3, 1]);
  expect(on("low")).toEqual([3, 3, 1]);
  expect(on("line")).toEqual(["line", 3, 1]);
  // One coordinate on its cut is enough.
  expect(place(points([0, 7]), 0, 1, "line")).toEqual(["line"]);
});

test("keeps a point on the cut despite rounding", () => {
  expect(place(points([0.1 + 0.2, 1]), 0.3, 0, "line")).toEqual(["line"]);
  expect(place(points([0.1 + 0.2, 1]), 0.3, 0, "low")).toEqual([2]);
  // The mean of these cancels out to 0 but for rounding.
  expect(isOn(0, cutOf([0.1, 0.2, -0.3, 0], "mean"))).toBe(true);
  expect(isOn(1e-9, cutOf([0.1, 0.2, -0.3, 0], "mean"))).toBe(false);
});

test("takes the midpoint of the two middle values as the median of an even number of values", () => {
  expect(cutOf([4, 1, 3, 2], "median").at).toBe(2.5);
  expect(cutOf([9, 1, 3], "median").at).toBe(3);
  expect(cutOf([1, 2, 6], "mean").at).toBe(3);
});

test("gives a missing coordinate no corner and leaves it out of the cut", () => {
  expect(place(points([1, 1], [3, 3], [1000, null], [null, -1000]), "mean", "mean", "high")).toEqual([
    3,
    1,
    null,
    null,
  ]);
  expect(place(points([null, 1]), "mean", "median", "high")).toEqual([null]);
});

test("keeps every corner in another unit of measure on either axis", () => {
  const coordinate = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 }),
      fc.constantFrom("mean" as const, "median" as const),
      fc.constantFrom<CutTie>("high", "low", "line"),
      fc.constantFrom(0.001, 7, 1e8),
      (pairs, cut, ties, unit) => {
        const before = place(points(...pairs), cut, cut, ties);
        const after = place(points(...pairs.map(([x, y]) => [x * unit, y] as const)), cut, cut, ties);
        expect(after).toEqual(before);
      },
    ),
  );
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test("leaves no gap between high and low", () => {
  fc.assert(
    fc.property(finite, finite, (value, at) => {
      const cut = cutOf([], at);
      expect(isHigh(value, cut)).toBe(value > at || isOn(value, cut));
    }),
  );
});
