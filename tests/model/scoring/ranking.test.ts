import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import { kendall, pearson, spearman } from "../../../src/model/scoring/correlation";
import { isProblem } from "../../../src/model/problem";
import { rankAgreement } from "../../../src/model/scoring/rank-agreement";
import { rank, type TieRule } from "../../../src/model/scoring/ranking";

test("the documentation of SciPy's rankdata", () => {
  expect(rank([0, 2, 3, 2], "asc", "average")).toEqual([1, 2.5, 4, 2.5]);
  expect(rank([0, 2, 3, 2], "asc", "min")).toEqual([1, 2, 4, 2]);
  expect(rank([0, 2, 3, 2], "asc", "max")).toEqual([1, 3, 4, 3]);
  expect(rank([0, 2, 3, 2], "asc", "dense")).toEqual([1, 2, 3, 2]);
});

test("ranks the greatest 1, or the least in ascending order", () => {
  expect(rank([0, 2, 3, 2], "desc", "min")).toEqual([4, 2, 1, 2]);
  expect(rank([5], "desc", "average")).toEqual([1]);
});

test("keeps ties despite rounding and does not chain small steps into one tie", () => {
  expect(rank([0.1 + 0.2, 0.3, 0.2], "desc", "min")).toEqual([1, 1, 3]);
  expect(rank([0, -0], "desc", "min")).toEqual([1, 1]);
  const steps = Array.from({ length: 5 }, (_, i) => 1 + i * 0.7e-12);
  expect(new Set(rank(steps, "asc", "dense")).size).toBeGreaterThan(1);
});

test("the documentation of SciPy's kendalltau and spearmanr", () => {
  expect(kendall([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.47140452079103173, 14);
  expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826816681233, 14);
});

/** Kendall's tau-b by its definition, pair by pair. */
function pairByPair(a: readonly number[], b: readonly number[]): number {
  let [difference, inA, inB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const [x, y] = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)];
      difference += x * y;
      inA += Math.abs(x);
      inB += Math.abs(y);
    }
  return difference / Math.sqrt(inA * inB);
}

const series = fc
  .integer({ min: 2, max: 40 })
  .chain((n) =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }),
    ),
  );

test("Kendall's tau equals its definition by pairs", () => {
  fc.assert(
    fc.property(series, ([a, b]) => {
      fc.pre(new Set(a).size > 1 && new Set(b).size > 1);
      expect(kendall(a, b)).toBeCloseTo(pairByPair(a, b), 12);
    }),
  );
});

test("a ranking agrees with itself at 1 and with its reverse at −1", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 30 }), (a) => {
      const reversed = a.map((value) => -value);
      expect([kendall(a, a), spearman(a, a)]).toEqual([1, 1]);
      expect([kendall(a, reversed), spearman(a, reversed)]).toEqual([-1, -1]);
    }),
  );
});

test("keeps the sum of ranks, which ties change only for min and max", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1 }), (values) => {
      const sum = (ties: TieRule) => rank(values, "desc", ties).reduce((total, place) => total + place, 0);
      const all = (values.length * (values.length + 1)) / 2;
      expect(sum("average")).toBe(all);
      expect(sum("min")).toBeLessThanOrEqual(all);
      expect(sum("max")).toBeGreaterThanOrEqual(all);
      expect(Math.max(...rank(values, "desc", "dense"))).toBe(new Set(values).size);
    }),
  );
});

test("correlation of large and small numbers keeps its digits", () => {
  expect(pearson([1e200, 2e200, 3e200], [1e-200, 2e-200, 3e-200])).toBeCloseTo(1, 14);
});

test("agreement requires two rows and spread in both", () => {
  const sentence = (a: number[], b: number[]) => {
    const answer = rankAgreement(a, b, "kendall");
    return isProblem(answer) ? `${answer.code} ${sentenceOf(answer).en}` : answer;
  };
  expect(sentence([1], [2])).toContain("#N/A");
  expect(sentence([1, 1], [1, 2])).toContain("#DIV/0! A has no spread");
  expect(sentence([1, 2], [3, 3])).toContain("#DIV/0! B has no spread");
  expect(sentence([1, 2], [3, 4])).toBe(1);
});
