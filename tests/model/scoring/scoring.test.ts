import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import type { Aim } from "../../../src/model/scoring/aims";
import type { Direction } from "../../../src/model/scoring/criteria";
import { isProblem } from "../../../src/model/problem";
import { rank } from "../../../src/model/scoring/ranking";
import {
  score,
  usualNormalisation,
  type Scoring,
  type ScoringRule,
} from "../../../src/model/scoring/scoring";

function scores(
  data: number[][],
  weights: number[],
  method: Scoring,
  directions: Aim[] = [],
  normalisation: ScoringRule["normalisation"] = usualNormalisation[method],
): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const answer = score(
    data,
    weights.map((weight) => weight / sum),
    { method, normalisation, aims: directions },
  );
  if (isProblem(answer)) throw new Error(sentenceOf(answer).en);
  return answer.map((value) => {
    if (isProblem(value)) throw new Error(sentenceOf(value).en);
    return value;
  });
}
const close = (actual: readonly number[], expected: readonly number[], digits: number) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, digits);
};

test("TOPSIS: the aircraft of Hwang and Yoon (1981), price a cost", () => {
  const closeness = scores(
    [
      [2.0, 1500, 20000, 5.5, 5, 9],
      [2.5, 2700, 18000, 6.5, 3, 5],
      [1.8, 2000, 21000, 4.5, 7, 7],
      [2.2, 1800, 20000, 5.0, 5, 5],
    ],
    [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
    "topsis",
    [1, 1, 1, -1, 1, 1],
  );
  // The book has 0.613 for the third, from distances rounded to four digits.
  for (const [i, published] of [0.643, 0.268, 0.613, 0.312].entries())
    expect(Math.abs(closeness[i]! - published)).toBeLessThan(0.001);
  expect(rank(closeness, "desc", "min")).toEqual([1, 4, 2, 3]);
});

test("TOPSIS: Tzeng and Huang (2011), as scikit-criteria tests it", () => {
  const data = [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ];
  close(scores(data, [0.3, 0.4, 0.3], "topsis"), [0.5037, 0.6581, 0.7482, 0.334], 4);
});

test("TOPSIS on data as given: scikit-criteria", () => {
  const data = [
    [1, 0, 3],
    [0, 5, 6],
  ];
  close(scores(data, [1, 1, 1], "topsis", [], "none"), [0.14639248, 0.85360752], 8);
});

test("weighted sum: Kracka, Brauers and Zavadskas (2010), as scikit-criteria tests it", () => {
  const buildings = [
    [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
    [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
    [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
    [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
    [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
    [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
  ];
  const sums = scores(buildings, [20, 20, 20, 20, 20, 20, 20], "wsm", [-1, -1, -1, -1, 1, -1, 1], "sum");
  close(sums, [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701], 8);
  expect(rank(sums, "desc", "min")).toEqual([6, 1, 3, 4, 5, 2]);
});

test("weighted product: the English Wikipedia's example, as scikit-criteria tests it (in logarithms)", () => {
  const data = [
    [25, 20, 15, 30],
    [10, 30, 20, 30],
    [30, 10, 30, 10],
  ];
  close(scores(data, [20, 15, 40, 25], "wgm").map(Math.log10), [-0.50128589, -0.50448471, -0.52947246], 8);
});

test("weighted sum of priorities: Saaty (1990), Table 4, the three houses", () => {
  const houses = [
    [0.754, 0.233, 0.754, 0.333, 0.674, 0.747, 0.2, 0.072],
    [0.181, 0.055, 0.065, 0.333, 0.101, 0.06, 0.4, 0.65],
    [0.065, 0.713, 0.181, 0.333, 0.226, 0.193, 0.4, 0.278],
  ];
  const weights = [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333];
  close(scores(houses, weights, "wsm", [], "none"), [0.396, 0.341, 0.263], 3);
});

const rule = (method: Scoring, directions: Aim[] = [], normalisation?: ScoringRule["normalisation"]) => ({
  method,
  aims: directions,
  normalisation: normalisation ?? usualNormalisation[method],
});
const sentence = (answer: ReturnType<typeof score>) =>
  isProblem(answer) ? `${answer.code} ${sentenceOf(answer).en}` : answer;

test("names what cannot be scored", () => {
  const data = [
    [1, 2],
    [3, 4],
  ];
  expect(sentence(score(data, [0.5, 0.5], rule("wsm", [1, -1], "none")))).toContain("column 2 a cost");
  expect(
    sentence(
      score(
        [
          [1, 5],
          [2, 5],
        ],
        [0.5, 0.5],
        rule("wgm", [], "minmax"),
      ),
    ),
  ).toContain("#DIV/0! Data has no spread, or only zeros, in column 2");
  expect(sentence(score([[1, 5]], [0.5, 0.5], rule("topsis")))).toContain("#DIV/0! Data has no spread");
  expect(
    sentence(
      score(
        [
          [1, 5],
          [2, 5],
        ],
        [0, 1],
        rule("topsis"),
      ),
    ),
  ).toContain("#DIV/0!");
});

test("limits an undefined product to its own row", () => {
  const answer = score(
    [
      [1, 2],
      [0, 4],
      [3, 5],
    ],
    [0.5, 0.5],
    rule("wgm"),
  );
  if (isProblem(answer)) throw new Error();
  expect(answer.map((value) => (isProblem(value) ? sentenceOf(value).en : "score"))).toEqual([
    "score",
    "Data must be greater than 0 for a weighted product: row 2, column 1 is 0, which makes the whole score 0.",
    "score",
  ]);
  // 0 to the power of a weight of 0 is 1.
  expect(
    scores(
      [
        [0, 2],
        [1, 4],
      ],
      [0, 1],
      "wgm",
      [],
      "none",
    ),
  ).toEqual([2, 4].map((x) => Math.exp(Math.log(x))));
});

const problems = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      data: fc.array(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
      weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: columns, maxLength: columns }),
      directions: fc.array(fc.constantFrom<Direction>(1, -1), { minLength: columns, maxLength: columns }),
      method: fc.constantFrom<Scoring>("wsm", "wgm", "topsis"),
    }),
  );

test("permutes the scores with the rows", () => {
  fc.assert(
    fc.property(problems, ({ data, weights, directions, method }) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      const shares = weights.map((weight) => weight / sum);
      const forward = score(data, shares, rule(method, directions));
      const backward = score([...data].reverse(), shares, rule(method, directions));
      if (isProblem(forward) || isProblem(backward)) return;
      close(backward as number[], [...(forward as number[])].reverse(), 10);
    }),
  );
});

test("TOPSIS lies between 0 and 1, and is 1 for a row that is best in everything", () => {
  fc.assert(
    fc.property(problems, ({ data, weights, directions }) => {
      const best = directions.map((direction, j) => (direction > 0 ? 1001 : 0.5) + 0 * j);
      const answer = scores([...data, best], weights, "topsis", directions);
      for (const value of answer) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(answer.at(-1)).toBe(1);
    }),
  );
});

test("ignores a column that cannot be divided in sums and distances", () => {
  const data = [
    [1, 5, 0],
    [2, 5, 0],
    [4, 5, 0],
  ];
  expect(score(data, [0.5, 0.3, 0.2], rule("wsm"))).toEqual([0, 1 / 3, 1]);
  expect(score(data, [1, 0, 0], rule("wgm"))).toEqual(
    score(
      data.map(([x = 0]) => [x]),
      [1],
      rule("wgm"),
    ),
  );
});
