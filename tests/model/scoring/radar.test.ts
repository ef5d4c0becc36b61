import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import { bubbles } from "../../../src/model/scoring/bubble";
import { concentration, evenness } from "../../../src/model/scoring/concentration";
import { isProblem } from "../../../src/model/problem";
import { radarArea, radarBalance, radarGap, tooFewAxes } from "../../../src/model/scoring/radar";

const sentence = (answer: unknown) =>
  isProblem(answer) ? `${answer.code} ${sentenceOf(answer).en}` : answer;

/** The area of a polygon with corners on evenly spread axes, by the shoelace formula. */
function shoelace(values: readonly number[]): number {
  const corners = values.map((r, i) => {
    const angle = (2 * Math.PI * i) / values.length;
    return [r * Math.cos(angle), r * Math.sin(angle)] as const;
  });
  return Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [u, v] = corners[(i + 1) % corners.length]!;
      return sum + (x * v - u * y) / 2;
    }, 0),
  );
}

const axes = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 9 });

test("equals the polygon's area relative to full marks (SMOP, Mosley and Mayer 1998)", () => {
  fc.assert(
    fc.property(axes, (values) => {
      const full = shoelace(values.map(() => 1));
      expect(radarArea(values, "given", 0)).toBeCloseTo(shoelace(values) / full, 12);
    }),
  );
  expect(radarArea([1, 1, 1, 1], "given", 0)).toBe(1);
});

function permutations<T>(values: readonly T[]): T[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, i) =>
    permutations([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [value, ...rest]),
  );
}

test("computes the mean over all orders of the axes in closed form", () => {
  const values = [0.9, 0.2, 0.7, 0.4, 0.1];
  const areas = permutations(values).map((order) => radarArea(order, "given", 0) as number);
  expect(new Set(areas.map((area) => area.toFixed(9))).size).toBeGreaterThan(1);
  expect(radarArea(values, "mean", 0)).toBeCloseTo(areas.reduce((a, b) => a + b, 0) / areas.length, 12);
});

test("requires three axes and marks between 0 and 1 for an area", () => {
  expect(sentence(tooFewAxes(2, 3))).toContain("#VALUE! Values must have at least 3 columns");
  expect(tooFewAxes(3, 3)).toBeUndefined();
  expect(sentence(radarArea([0.5, 1.2, 0], "given", 4))).toContain(
    "#NUM! Values must lie between 0 and 1; row 5, column 2 is 1.2",
  );
  expect(sentence(radarArea([-0.1, 1, 0], "mean", 0))).toContain("column 1 is -0.1");
  // Full marks except for rounding, as in a sum of weighted marks.
  expect(radarArea([1, 1, 1 + 2 ** -52], "given", 0)).toBeCloseTo(1, 12);
});

test("balance is 1 if all axes are equal, and least if one has everything", () => {
  for (const index of ["evenness", "minmax", "cv"] as const) {
    expect(radarBalance([0.4, 0.4, 0.4, 0.4], index, 0)).toBeCloseTo(1, 14);
    expect(radarBalance([0, 3, 0, 0], index, 0)).toBeCloseTo(0, 14);
  }
  expect(radarBalance([1, 2, 4], "minmax", 0)).toBe(0.25);
  expect(sentence(radarBalance([0, 0, 0], "cv", 2))).toContain("#DIV/0! Values are all 0 in row 3");
  expect(sentence(radarBalance([1, -1, 0], "cv", 0))).toContain("#NUM!");
});

test("a gap counts shortfalls and offsets nothing by excess", () => {
  expect(radarGap([0.5, 0.9, 0.2], [0.6, 0.6, 0.6])).toBeCloseTo((0.1 + 0 + 0.4) / 3, 14);
  expect(radarGap([1, 1], [0.6, 0.6])).toBe(0);
});

test("concentration of the three segments of 2020", () => {
  const segments = [[2078, 351, 262.9]];
  expect(concentration(segments, "hhi")).toBeCloseTo(0.6224397926, 10);
  expect(concentration(segments, "effective")).toBeCloseTo(1.6065810892, 10);
  expect(concentration(segments, "evenness")).toBeCloseTo(0.6304624294, 10);
});

test("concentration names what it cannot measure", () => {
  expect(concentration([[7]], "hhi")).toBe(1);
  expect(concentration([[7]], "effective")).toBe(1);
  expect(sentence(concentration([[7]], "evenness"))).toContain("#DIV/0!");
  expect(sentence(concentration([[0, 0]], "hhi"))).toContain("#DIV/0! Values are all 0");
  expect(sentence(concentration([[1], [-2]], "hhi"))).toContain(
    "#NUM! Values must be zero or more; row 2, column 1 is -2",
  );
  expect(concentration([[1e308, 1e308]], "hhi")).toBe(0.5);
});

test("the effective number of n equal amounts is n", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 50 }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      (n, amount) => {
        const equal = Array<number>(n).fill(amount);
        expect(concentration([equal], "effective")).toBeCloseTo(n, 9);
        expect(evenness(equal)).toBeCloseTo(1, 12);
      },
    ),
  );
});

test("bubbles: area in proportion to value, corners at the means", () => {
  const items = [
    { time: 1, cost: 10, value: 5 },
    { time: 1, cost: 90, value: 20 },
    { time: 9, cost: 10, value: 10 },
    { time: 9, cost: 90, value: 0 },
  ];
  expect(bubbles(items)).toEqual([
    { size: 25, corner: 3 },
    { size: 100, corner: 2 },
    { size: 50, corner: 4 },
    { size: 0, corner: 1 },
  ]);
  expect(sentence(bubbles([{ time: 1, cost: 1, value: -1 }]))).toContain("#NUM! Value must be zero or more");
  expect(sentence(bubbles([{ time: 1, cost: 1, value: 0 }]))).toContain("#DIV/0!");
});
