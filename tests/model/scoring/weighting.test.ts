import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import type { Direction } from "../../../src/model/scoring/criteria";
import { isProblem } from "../../../src/model/problem";
import { weigh, type Weighting } from "../../../src/model/scoring/weighting";

const weights = (data: number[][], method: Weighting, directions: Direction[] = []) => {
  const row = weigh(data, method, directions);
  if (isProblem(row)) throw new Error(sentenceOf(row).en);
  return row;
};
const problem = (data: number[][], method: Weighting) => {
  const row = weigh(data, method, []);
  if (!isProblem(row)) throw new Error(JSON.stringify(row));
  return `${row.code} ${sentenceOf(row).en}`;
};
const close = (actual: readonly number[], expected: readonly number[], digits: number) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, digits);
};

/** Diakoulaki, Mavrotas and Papayannakis (1995): eight Greek firms, three criteria. */
const firms = [
  [61, 1.08, 4.33],
  [20.7, 0.26, 4.34],
  [16.3, 1.98, 2.53],
  [9, 3.29, 1.65],
  [5.4, 2.77, 2.33],
  [4, 4.12, 1.21],
  [-6.1, 3.52, 2.1],
  [-34.6, 3.31, 0.98],
];

test("CRITIC: the table of Diakoulaki et al. (1995), with scikit-criteria's digits", () => {
  close(weights(firms, "critic"), [0.20222554, 0.48090173, 0.31687273], 8);
  close(weights(firms, "critic-spearman"), [0.21454645, 0.4898563, 0.29559726], 8);
});

test("entropy: the aircraft of Hwang and Yoon (1981), whose table rounds to four digits on the way", () => {
  const aircraft = [
    [2.0, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5.0, 5, 5],
  ];
  const published = [0.0649, 0.2055, 0.0133, 0.0829, 0.357, 0.2764];
  for (const [i, weight] of weights(aircraft, "entropy").entries())
    expect(Math.abs(weight - published[i]!)).toBeLessThan(0.002);
});

test("standard deviation: scikit-criteria's StdWeighter", () => {
  close(
    weights(
      [
        [1, 2],
        [4, 16],
      ],
      "std",
    ),
    [0.176471, 0.82353],
    5,
  );
});

test("equal weights do not depend on the data", () => {
  expect(weights([[1, "x".length, 3, 4]], "equal")).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test("finds the strongest contrast if one row has everything", () => {
  // Shares 1, 0, 0 have no entropy at all; 1/3, 1/3, 1/3 have all of it.
  expect(
    weights(
      [
        [5, 1],
        [0, 1],
        [0, 1],
      ],
      "entropy",
    ),
  ).toEqual([1, 0]);
});

test("computes the entropy of numbers whose sum overflows", () => {
  const small = [
    [0.01, 1],
    [1.5, 2],
    [1.5, 1],
  ];
  const huge = small.map(([x = 0, y = 0]) => [x * 1e308, y]);
  const found = weights(huge, "entropy");
  for (const [j, weight] of weights(small, "entropy").entries()) expect(found[j]).toBeCloseTo(weight, 12);
});

test("keeps its digits if columns are nearly even", () => {
  // To the second order 1 − e is half the variance of the relative deviations, over ln m.
  const [a, b] = weights(
    [
      [1 + 1e-6, 1 + 2e-6],
      [1 - 1e-6, 1 - 2e-6],
    ],
    "entropy",
  );
  expect(b! / a!).toBeCloseTo(4, 3);
});

test.each(["entropy", "std", "critic", "critic-spearman"] as const)(
  "%s gives a constant column no weight and refuses a single row",
  (method) => {
    const row = weights(
      [
        [1, 7, 5],
        [2, 7, 1],
        [4, 7, 3],
      ],
      method,
    );
    expect(row[1]).toBe(0);
    expect(row[0]! + row[2]!).toBeCloseTo(1, 14);
    expect(
      weights(
        [
          [1, 7],
          [2, 7],
        ],
        method,
      ),
    ).toEqual([1, 0]);
    expect(problem([[1, 2, 3]], method)).toContain("#N/A Data has one row");
    expect(
      problem(
        [
          [1, 2],
          [1, 2],
        ],
        method,
      ),
    ).toContain("#DIV/0! Data has no spread");
  },
);

test("CRITIC refuses columns that all agree", () => {
  expect(
    problem(
      [
        [1, 10],
        [2, 20],
        [4, 40],
      ],
      "critic",
    ),
  ).toContain("#DIV/0! Data has no conflict");
});

test("entropy refuses a negative number and names its cell", () => {
  expect(
    problem(
      [
        [1, 2],
        [3, -4],
      ],
      "entropy",
    ),
  ).toContain("#NUM!");
  expect(
    problem(
      [
        [1, 2],
        [3, -4],
      ],
      "entropy",
    ),
  ).toContain("row 2, column 2 is -4");
});

test("costs reverse CRITIC's correlations, not its contrasts", () => {
  const data = [
    [1, 9],
    [2, 5],
    [4, 1],
  ];
  // Opposed columns conflict; once the second is a cost they agree almost wholly.
  const opposed = weights(data, "critic");
  expect(opposed[0]! + opposed[1]!).toBeCloseTo(1, 14);
  const agreeing = weigh(data, "critic", [1, -1]);
  expect(isProblem(agreeing)).toBe(false);
});

const table = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  );

test("returns nonnegative weights that add up to 1 in any order of the rows", () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom<Weighting>("equal", "entropy", "std", "critic", "critic-spearman"),
      (data, method) => {
        const row = weigh(data, method, []);
        if (isProblem(row)) return;
        expect(row.every((weight) => weight >= 0)).toBe(true);
        expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const turned = weigh([...data].reverse(), method, []);
        if (!isProblem(turned)) close(turned, row, 9);
      },
    ),
  );
});
