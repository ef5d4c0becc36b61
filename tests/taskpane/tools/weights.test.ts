import fc from "fast-check";
import { judgementAt, positionOf, strengthOf } from "../../../src/taskpane/tools/draft/judgement-scale";
import { leastConsistentPair, rowMeans } from "../../../src/taskpane/tools/draft/least-consistent-pair";
import { pairs, weightsPart } from "../../../src/workbook/tools/weighting";

test("slider positions map to the judgements from 9 to 1/9, and back", () => {
  expect([-8, -2, 0, 2, 8].map(judgementAt)).toEqual([9, 3, 1, 1 / 3, 1 / 9]);
  for (let position = -8; position <= 8; position++) expect(positionOf(judgementAt(position))).toBe(position);
});

test("judgements have five strengths in either direction", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(strengthOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect([1 / 2, 1 / 5, 1 / 9].map(strengthOf)).toEqual([1, 2, 4]);
});

test("the pairs are all pairs, each once", () => {
  expect(pairs(4)).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

test("the least consistent pair is the one that was reversed", () => {
  // Criteria 0, 1 and 2 weigh 4 : 2 : 1, but 0 against 2 is judged 1/4.
  expect(leastConsistentPair([2, 1 / 4, 2], [0.4, 0.3, 0.3])).toEqual([0, 2]);
  expect(leastConsistentPair([2], [0.6, 0.4])).toBeUndefined();
});

test("manual weights are written as shares of 1, whatever their scale", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }), (weights) => {
      const axis = { id: "x", name: "x", heads: weights.map(String), data: "d", directions: "e" };
      const { content } = weightsPart({ ...axis, weighting: { by: "hand", weights } }, 0, 1);
      const cells = "cells" in content ? (content.cells[0] ?? []) : [];
      expect(cells.reduce<number>((sum, cell) => sum + Number(cell), 0)).toBeCloseTo(1);
    }),
  );
});

test("the weights of one expert are the geometric means of the rows of the matrix", () => {
  const means = rowMeans([3, 5, 2], 3);
  const sum = means.reduce((total, mean) => total + mean, 0);
  // The matrix 1 3 5 | 1/3 1 2 | 1/5 1/2 1: cube roots of 15, 2/3 and 1/10.
  expect(means.map((mean) => mean / sum)).toEqual(
    [15, 2 / 3, 1 / 10].map((product) =>
      expect.closeTo(Math.cbrt(product) / (Math.cbrt(15) + Math.cbrt(2 / 3) + Math.cbrt(0.1)), 12),
    ),
  );
});
