import fc from "fast-check";
import { directed, type Aim } from "../../../src/model/scoring/aims";
import { normalise } from "../../../src/model/scoring/normalisation";
import { isProblem } from "../../../src/model/problem";
import { score } from "../../../src/model/scoring/scoring";
import { weigh } from "../../../src/model/scoring/weighting";
import { sentenceOf } from "../../support/sentence-of";

/**
 * The water of twenty rivers: oxygen, pH (best at 7), bacteria (the fewer the better), nutrients (best from 10 to 20).
 * The worked example with which courses in mathematical modelling in China teach TOPSIS (数学建模清风, lecture 2).
 */
const rivers = [
  [4.69, 6.59, 51, 11.94],
  [2.03, 7.86, 19, 6.46],
  [9.11, 6.31, 46, 8.91],
  [8.61, 7.05, 46, 26.43],
  [7.13, 6.5, 50, 23.57],
  [2.39, 6.77, 38, 24.62],
  [7.69, 6.79, 38, 6.01],
  [9.3, 6.81, 27, 31.57],
  [5.45, 7.62, 5, 18.46],
  [6.19, 7.27, 17, 7.51],
  [7.93, 7.53, 9, 6.52],
  [4.4, 7.28, 17, 25.3],
  [7.46, 8.24, 23, 14.42],
  [2.01, 5.55, 47, 26.31],
  [2.04, 6.4, 23, 17.91],
  [7.73, 6.14, 52, 15.72],
  [6.35, 7.58, 25, 29.46],
  [8.29, 8.41, 39, 12.02],
  [3.54, 7.27, 54, 3.16],
  [7.44, 6.26, 8, 28.41],
];
const at = (number: number): Aim => ({ from: number, to: number });
const within = (from: number, to: number): Aim => ({ from, to });
const columnOf = (data: readonly (readonly number[])[], aim: Aim, j = 0) =>
  directed(data, [...Array<Aim>(j).fill(1), aim]).data.map((row) => row[j]!);

function close(actual: readonly number[], expected: readonly number[], digits: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, digits);
}

test("the twenty rivers: pH and nutrients as the course turns them, calculated with its formulas in Python", () => {
  close(
    columnOf(rivers, at(7), 1).slice(0, 8),
    [0.7172, 0.4069, 0.5241, 0.9655, 0.6552, 0.8414, 0.8552, 0.869],
    4,
  );
  close(
    columnOf(rivers, within(10, 20), 3).slice(0, 8),
    [1, 0.694, 0.9058, 0.4443, 0.6914, 0.6007, 0.6551, 0],
    4,
  );
});

test("the twenty rivers: TOPSIS with equal weights, calculated with the formulas of the course in Python", () => {
  // The course turns a cost round as max − x, before it divides by the length of the column.
  const most = Math.max(...rivers.map((row) => row[2]!));
  const data = rivers.map(([oxygen, ph, bacteria, nutrients]) => [
    oxygen!,
    ph!,
    most - bacteria!,
    nutrients!,
  ]);
  const answer = score(data, [0.25, 0.25, 0.25, 0.25], {
    method: "topsis",
    normalisation: "vector",
    aims: [1, at(7), 1, within(10, 20)],
  });
  close(
    answer as number[],
    [
      0.4929, 0.5228, 0.5305, 0.534, 0.4716, 0.4904, 0.5901, 0.5578, 0.7446, 0.7481, 0.7674, 0.6464, 0.5759,
      0.21, 0.5831, 0.4743, 0.5094, 0.4796, 0.3917, 0.6176,
    ],
    4,
  );
});

test("a column that needs no turning stays as it is, for each method of weighing", () => {
  expect(directed([[1, 2]], [1, -1])).toEqual({ data: [[1, 2]], directions: [1, -1] });
  for (const method of ["entropy", "std", "critic", "critic-spearman"] as const) {
    const turned = rivers.map((row, i) => [row[0]!, columnOf(rivers, at(7), 1)[i]!, row[2]!]);
    const three = rivers.map((row) => row.slice(0, 3));
    expect(weigh(three, method, [1, at(7), -1])).toEqual(weigh(turned, method, [1, 1, -1]));
  }
});

describe("no value off the target, or all equally far", () => {
  test("a column on its target is 1 throughout, and has no spread", () => {
    expect(columnOf([[10], [15], [20]], within(10, 20))).toEqual([1, 1, 1]);
    expect(columnOf([[0.1 + 0.2], [0.3]], at(0.3))).toEqual([1, 1]);
    const data = [
      [12, 1],
      [18, 3],
      [11, 2],
    ];
    const aims = [within(10, 20), 1] as const;
    const answer = normalise(data, "minmax", aims);
    expect(isProblem(answer) && `${answer.code} ${sentenceOf(answer).en}`).toBe(
      "#DIV/0! Data is equally far from its target in every row of column 1, which tells no row from another. Leave the column out.",
    );
    expect(normalise(data, "max", aims)).toEqual([
      [1, 1 / 3],
      [1, 1],
      [1, 2 / 3],
    ]);
    expect(score(data, [0.5, 0.5], { method: "wsm", normalisation: "minmax", aims })).toEqual([0, 1, 0.5]);
    expect(weigh(data, "entropy", aims)).toEqual([0, 1]);
  });

  test("rounding makes no spread where both sides are equally far", () => {
    expect(columnOf([[6.9], [7.1]], at(7))).toEqual([0, 0]);
    for (const method of ["minmax", "sum"] as const)
      expect(normalise([[6.9], [7.1]], method, [at(7)])).toMatchObject({
        code: "#DIV/0!",
        kind: "equally-far",
      });
  });
});

test("huge numbers do not overflow", () => {
  expect(columnOf([[-1.5e308], [1.5e308], [0]], at(1.5e308))).toEqual([0, 1, 0.5]);
});

test("the nearer the better, from 0 to 1, whatever the numbers", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 12 }), number, number, (column, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const turned = columnOf(
        column.map((x) => [x]),
        within(from, to),
      );
      const distances = column.map((x) => Math.max(from - x, x - to, 0));
      for (const [i, x] of turned.entries()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        if (distances[i] === 0) expect(x).toBe(1);
        for (const [k, other] of turned.entries())
          if (distances[i]! < distances[k]! - 1e-5) expect(x).toBeGreaterThanOrEqual(other);
      }
    }),
  );
});
