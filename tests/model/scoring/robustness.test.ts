import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import { robustness, type Axis } from "../../../src/model/scoring/robustness";
import { weightRanges } from "../../../src/model/scoring/weight-range";
import { isProblem } from "../../../src/model/problem";

const axis = (data: number[][], weights: number[]): Axis => ({ data, weights });
const trial = { n: 10_000, seed: 1, cut: 0.5 } as const;

test("gives the length of an interval as the share for two criteria", () => {
  // Scores are w and 1 − w with w even on 0 to 1: half of the draws are above 0.5, three quarters above 0.25.
  const x = axis(
    [
      [1, 0],
      [0, 1],
    ],
    [0.5, 0.5],
  );
  const y = axis([[1], [0]], [1]);
  const [first, second] = robustness(x, y, { ...trial, cut: 0.25 });
  expect(Math.abs(first!.shares[0] - 0.75)).toBeLessThan(3 * Math.sqrt((0.75 * 0.25) / trial.n));
  expect(first!.shares[1]).toBeCloseTo(1 - first!.shares[0], 12);
  expect([first!.shares[2], first!.shares[3]]).toEqual([0, 0]);
  expect([second!.shares[0], second!.shares[1]]).toEqual([0, 0]);
  expect([first!.corner, second!.corner]).toEqual([1, 4]);
});

test("draws weights uniformly: a weight of three exceeds t with probability (1 − t)²", () => {
  const x = axis([[1, 0, 0]], [1, 0, 0]);
  const y = axis([[1]], [1]);
  for (const t of [0.2, 0.5, 0.8]) {
    const [row] = robustness(x, y, { n: 40_000, seed: 7, cut: t });
    expect(Math.abs(row!.shares[0] - (1 - t) ** 2)).toBeLessThan(0.01);
  }
});

test("draws x and y independently", () => {
  const half = axis([[1, 0]], [1, 0]);
  const [row] = robustness(half, half, { ...trial, n: 40_000 });
  for (const share of row!.shares) expect(Math.abs(share - 0.25)).toBeLessThan(0.01);
});

test("returns the same shares for the same seed, and others for another seed", () => {
  const data = Array.from({ length: 12 }, (_, i) => [i % 5, (i * 7) % 11, (i * 3) % 4]);
  const run = (seed: number) =>
    robustness(axis(data, [1, 0, 0]), axis(data, [0, 1, 0]), { n: 500, seed, cut: "mean" });
  expect(run(3)).toEqual(run(3));
  expect(run(3)).not.toEqual(run(4));
  expect(run(0).every(({ shares }) => Math.abs(shares.reduce((a, b) => a + b, 0) - 1) < 1e-12)).toBe(true);
});

test("recomputes the cut in each draw: a row always above the mean keeps its corner", () => {
  const data = [
    [9, 8, 9],
    [1, 2, 1],
    [2, 1, 2],
  ];
  for (const cut of ["mean", "median"] as const) {
    const [best] = robustness(axis(data, [1, 1, 1]), axis(data, [1, 1, 1]), { n: 300, seed: 1, cut });
    expect(best).toEqual({ shares: [1, 0, 0, 0], corner: 1 });
  }
});

const scored = (row: readonly number[], weights: readonly number[]) =>
  row.reduce((sum, x, j) => sum + x * weights[j]!, 0);

describe("the range of a weight", () => {
  const ranges = (data: number[][], weights: number[], criterion: number, cut: number) => {
    const answer = weightRanges(data, weights, criterion, cut);
    if (isProblem(answer)) throw new Error(sentenceOf(answer).en);
    return answer;
  };

  test("ends where two rows cross, at weights of 0.6 and 0.4", () => {
    // 0.9 w + 0.2 (1 − w) reaches 0.62 at w = 0.6; 0.5 w + 0.8 (1 − w) falls to it there too.
    const [up, down] = ranges(
      [
        [0.9, 0.2],
        [0.5, 0.8],
      ],
      [0.7, 0.3],
      0,
      0.62,
    );
    expect(up!.low).toBeCloseTo(0.6, 12);
    expect(up!.high).toBe(1);
    expect(down!.low).toBeCloseTo(0.6, 12);
    expect(down!.high).toBe(1);
  });

  test("is 0 to 1 for a row that never crosses", () => {
    expect(
      ranges(
        [
          [5, 5],
          [9, 8],
          [1, 2],
        ],
        [0.5, 0.5],
        1,
        4,
      ),
    ).toEqual([
      { low: 0, high: 1 },
      { low: 0, high: 1 },
      { low: 0, high: 1 },
    ]);
  });

  test("counts a row on the cut as high, which holds on one side only", () => {
    expect(
      ranges(
        [
          [1, 0],
          [0, 1],
        ],
        [0.5, 0.5],
        0,
        0.5,
      ),
    ).toEqual([
      { low: 0.5, high: 1 },
      { low: 0, high: 0.5 },
    ]);
  });

  test("is refused if nothing else has a weight", () => {
    const answer = weightRanges([[1, 2]], [1, 0], 0, 1);
    expect(isProblem(answer) && `${answer.code} ${sentenceOf(answer).en}`).toContain(
      "#DIV/0! Weights give everything to column 1",
    );
  });

  test("keeps the row's side of the cut inside the range but not outside", () => {
    const weight = fc.integer({ min: 1, max: 20 });
    const cell = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 3, maxLength: 3 }),
        fc.array(cell, { minLength: 3, maxLength: 3 }),
        cell,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, row, cut, w) => {
          const sum = given.reduce((a, b) => a + b, 0);
          const weights = given.map((value) => value / sum);
          const [range] = ranges([row], weights, 1, cut);
          const rest = 1 - weights[1]!;
          const moved = [(weights[0]! / rest) * (1 - w), w, (weights[2]! / rest) * (1 - w)];
          const [now, then] = [scored(row, weights) - cut, scored(row, moved) - cut];
          fc.pre(Math.abs(now) > 1e-9 && Math.abs(then) > 1e-9);
          expect(w >= range!.low && w <= range!.high).toBe(now > 0 === then > 0);
        },
      ),
    );
  });
});
