import { sentenceOf } from "../support/sentence-of";
import fc from "fast-check";
import { band, bridge, type Bridge, type Interval } from "../../src/model/band";
import { simulate } from "../../src/model/monte-carlo";
import { normalQuantile } from "../../src/model/normal";
import { isProblem } from "../../src/model/problem";

const [y0, v0, y1, v1] = [2020, 2691.9, 2024, 5754.5] as const;

function between(sigma: number): Bridge {
  const through = bridge({ year: y0, value: v0 }, { year: y1, value: v1 }, sigma);
  if (isProblem(through)) throw new Error(sentenceOf(through).en);
  return through;
}
function interval(year: number, sigma: number, level: number): Interval {
  const found = band(between(sigma), year, level);
  if (isProblem(found)) throw new Error(sentenceOf(found).en);
  return found;
}

test("has no width at the given points, bit for bit, nor without sigma", () => {
  expect(interval(2020, 0.3, 0.9)).toEqual({ low: v0, median: v0, high: v0 });
  expect(interval(2024, 0.3, 0.9)).toEqual({ low: v1, median: v1, high: v1 });
  const { low, median, high } = interval(2022, 0, 0.9);
  expect([low, high]).toEqual([median, median]);
});

test("is the lognormal bridge: a year from the start of four, sigma 10%, level 90%", () => {
  // By hand: median 2691.9·(5754.5/2691.9)^¼ = 3254.9633, s = 0.1·√(1·3/4) = 0.0866025, e^(1.6448536·s) = 1.1530771.
  const { low, median, high } = interval(2021, 0.1, 0.9);
  expect(median).toBeCloseTo(3254.9632567536, 8);
  expect(high / median).toBeCloseTo(Math.exp(1.6448536269514722 * 0.1 * Math.sqrt(0.75)), 12);
  expect(low * high).toBeCloseTo(median ** 2, 5);
});

describe("where the first point alone is certain", () => {
  const open = (sigma: number) => {
    const through = bridge({ year: y0, value: v0 }, { year: y1, value: v1 }, sigma, "first");
    if (isProblem(through)) throw new Error(sentenceOf(through).en);
    return through;
  };
  const at = (year: number) => {
    const found = band(open(0.1), year, 0.9);
    if (isProblem(found)) throw new Error(sentenceOf(found).en);
    return found;
  };

  test("the median stays on the path, beyond the second point too, and the width is geometric Brownian motion's", () => {
    expect(at(2020)).toEqual({ low: v0, median: v0, high: v0 });
    expect(at(2024).median).toBe(v1);
    expect(at(2028).median).toBeCloseTo(v1 ** 2 / v0, 6);
    // Hull (2018, section 15.1): ln S has standard deviation σ√T; R: qnorm(.95) = 1.6448536269514722.
    for (const year of [2021, 2024, 2028]) {
      const { low, median, high } = at(year);
      const width = Math.exp(1.6448536269514722 * 0.1 * Math.sqrt(year - 2020));
      expect([high / median, median / low]).toEqual([expect.closeTo(width, 10), expect.closeTo(width, 10)]);
    }
  });

  test("nothing is known before the first point", () => {
    const before = band(open(0.1), 2019, 0.9);
    expect(isProblem(before) && [before.code, sentenceOf(before).en]).toEqual([
      "#N/A",
      expect.stringContaining("2019 lies before 2020"),
    ]);
  });

  test("simulation finds the same within four standard errors", () => {
    const years = [2021, 2024, 2030];
    const found = simulate(open(0.1), years, { n: 20_000, seed: 7, level: 0.9 });
    for (const [i, one] of found.entries()) {
      if (isProblem(one)) throw new Error(sentenceOf(one).en);
      const [exact, deviation] = [at(years[i]!), 0.1 * Math.sqrt(years[i]! - 2020)];
      for (const [key, factor] of [
        ["low", 2.1],
        ["median", 1.26],
        ["high", 2.1],
      ] as const)
        expect(Math.abs(Math.log(one[key] / exact[key]))).toBeLessThan(
          (4 * factor * deviation) / Math.sqrt(20_000),
        );
    }
  });
});

test("widens with sigma and with the level, and never leaves its median", () => {
  const sigma = fc.double({ min: 0.001, max: 1, noNaN: true });
  const level = fc.double({ min: 0.01, max: 0.98, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 2020.01, max: 2023.99, noNaN: true }), sigma, level, (year, s, l) => {
      const narrow = interval(year, s, l);
      for (const wide of [interval(year, s * 1.1, l), interval(year, s, l + 0.01)]) {
        expect(wide.low).toBeLessThan(narrow.low);
        expect(wide.high).toBeGreaterThan(narrow.high);
        expect(wide.median).toBe(narrow.median);
      }
    }),
  );
});

test("returns #N/A outside the two points", () => {
  for (const year of [2019, 2024.001]) expect(band(between(0.1), year, 0.9)).toMatchObject({ code: "#N/A" });
  expect(simulate(between(0.1), [2019, 2024], { n: 100, seed: 1, level: 0.9 })).toMatchObject([
    { code: "#N/A" },
    { median: v1 },
  ]);
});

test.each([
  [2020, 1, 2020, 2, 0.1, "#DIV/0!"],
  [2020, 0, 2024, 2, 0.1, "#NUM!"],
  [2020, 1, 2024, 2, -0.1, "#NUM!"],
])("%p %p %p %p %p is refused", (t0, a, t1, b, sigma, code) => {
  expect(bridge({ year: t0, value: a }, { year: t1, value: b }, sigma)).toMatchObject({ code });
});

describe("by simulation", () => {
  const years = [2020, 2020.5, 2021, 2022, 2023, 2024];

  test.each([1, 2, 12345, 2 ** 32 - 1])("seed %i: within four standard errors of the closed form", (seed) => {
    const n = 20_000;
    const [sigma, level] = [0.15, 0.9];
    const simulated = simulate(between(sigma), years, { n, seed, level });
    years.forEach((year, i) => {
      const found = simulated[i];
      if (!found || isProblem(found)) throw new Error("no interval");
      const exact = interval(year, sigma, level);
      const deviation = sigma * Math.sqrt(((year - y0) * (y1 - year)) / (y1 - y0));
      for (const [name, p] of [
        ["low", 0.05],
        ["median", 0.5],
        ["high", 0.95],
      ] as const) {
        // The standard error of a sample quantile: √(p(1 − p) ÷ n) ÷ density there.
        const z = normalQuantile(p);
        const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
        const error = (deviation * Math.sqrt((p * (1 - p)) / n)) / density;
        expect(Math.abs(Math.log(found[name] / exact[name]))).toBeLessThanOrEqual(4 * error + 1e-15);
      }
    });
  });

  test("returns the same cells for the same seed, and others for another seed", () => {
    const run = (seed: number) => simulate(between(0.1), years, { n: 500, seed, level: 0.8 });
    expect(run(7)).toEqual(run(7));
    expect(run(7)[2]).not.toEqual(run(8)[2]);
  });

  test("keeps the results of seed 1, to 12 digits", () => {
    const [found] = simulate(between(0.1), [2022], { n: 10_000, seed: 1, level: 0.9 });
    if (!found || isProblem(found)) throw new Error("no interval");
    expect(Object.values(found).map((value: number) => value.toPrecision(12))).toMatchInlineSnapshot(`
      [
        "3330.32009154",
        "3945.51063488",
        "4651.24012347",
      ]
    `);
  });

  test("accepts years in any order, also twice", () => {
    const run = (asked: readonly number[]) => simulate(between(0.1), asked, { n: 200, seed: 3, level: 0.9 });
    const [a, b, c] = run([2021, 2022, 2023]);
    expect(run([2023, 2021, 2022, 2021])).toEqual([c, a, b, a]);
  });
});
