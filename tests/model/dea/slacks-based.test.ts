import type { Highs } from "highs";
import fc from "fast-check";
import { efficiencies } from "../../../src/model/dea/efficiency";
import type { ReturnsToScale } from "../../../src/model/dea/decision-units";
import {
  slacksBased,
  superSlacksBased,
  targetOf,
  unmeasurableBySlacks,
  type SbmUnits,
} from "../../../src/model/dea/slacks-based";
import { solver } from "../../../src/model/dea/solver";
import { isProblem, type Outcome } from "../../../src/model/problem";
import { atOnce } from "../../../src/model/steps";
import { sentenceOf } from "../../support/sentence-of";

let highs: Highs;
beforeAll(async () => {
  highs = await solver();
});

function solved<T>(outcomes: readonly Outcome<T>[]): T[] {
  return outcomes.map((outcome) => {
    if (isProblem(outcome)) throw new Error(sentenceOf(outcome).en);
    return outcome;
  });
}
const table = (inputs: number[][], outputs: number[][], undesirable: number[][] = []): SbmUnits => ({
  inputs,
  outputs,
  undesirable,
});
const points = (units: SbmUnits, returns: ReturnsToScale = "crs") =>
  solved(atOnce(slacksBased(highs, units, returns)));
const scores = (units: SbmUnits, returns?: ReturnsToScale) =>
  points(units, returns).map(({ score }) => score);
const supers = (units: SbmUnits, returns: ReturnsToScale = "crs") =>
  atOnce(superSlacksBased(highs, units, returns));
const close = (actual: readonly unknown[], expected: readonly number[], digits: number) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, digits);
};

const five = table(
  [
    [4, 3],
    [6, 3],
    [8, 1],
    [8, 1],
    [2, 4],
  ],
  [
    [2, 3],
    [2, 3],
    [6, 2],
    [6, 1],
    [1, 4],
  ],
);
/** The six power plants of Tone (2002), which deaR and DJL carry as an example: four inputs, two outputs. */
const plants = table(
  [
    [80, 600, 54, 8],
    [65, 200, 97, 1],
    [83, 400, 72, 4],
    [40, 1000, 75, 7],
    [52, 600, 20, 3],
    [94, 700, 36, 5],
  ],
  [
    [90, 5],
    [58, 1],
    [60, 7],
    [80, 10],
    [72, 8],
    [96, 6],
  ],
);
const nine = table(
  Array.from({ length: 9 }, () => [1]),
  [[1], [2], [6], [8], [9], [5], [4], [6], [4]],
  [[1], [1], [2], [4], [7], [2], [3], [4], [6]],
);

describe("the examples of the papers, solved by scipy.optimize.linprog 1.17 from the programmes as printed", () => {
  test("Tone (2001), page 505", () => {
    close(scores(five), [0.797979798, 0.5681818182, 1, 0.6666666667, 1], 9);
    close(scores(five, "vrs"), [0.8181818182, 0.6060606061, 1, 0.6666666667, 1], 9);
    const [, , , fourth] = points(five);
    close([...fourth!.inputSlacks, ...fourth!.outputSlacks], [0, 0, 0, 1], 9);
  });

  test("Tone (2002): super-efficiency of power plants, at constant and variable returns", () => {
    close(supers(plants), [1.0116159882, 1.4146341463, 1.078125, 1.15625, 1.5858461538, 1.0198097644], 9);
    close(supers(plants, "vrs"), [1.0304257069, 2, 1.0892857143, 1.2647058824, 1.8402930403, 1.095890411], 9);
    close(supers(five, "ndrs"), [0.8181818182, 0.5681818182, 4 / 3, 2 / 3, 12 / 7], 9);
    close(supers(five, "nirs"), [0.797979798, 0.6060606061, 4 / 3, 2 / 3, 16 / 11], 9);
  });

  test("Tone (2003): an undesirable output", () => {
    close(scores(nine, "vrs"), [2 / 3, 1, 1, 1, 1, 10 / 11, 12 / 17, 0.8, 0.6], 9);
    close(scores(nine), [0.1, 0.25, 1, 1, 1, 0.75, 3 / 7, 2 / 3, 24 / 67], 9);
  });
});

/** Sizes over three orders of magnitude; unit 4 has an input of 0, unit 6 an output of 0, unit 3 an undesirable output of 0. */
const twelve = table(
  [
    [20.12, 28.75, 14.45],
    [6.9, 11.64, 6.11],
    [21.59, 100.31, 11.13],
    [9.54, 36.15, 0.0],
    [22.79, 6.58, 19.39],
    [46.26, 4.0, 11.6],
    [2.05, 4.27, 2.2],
    [15.15, 4.39, 27.81],
    [24.24, 16.05, 0.98],
    [10.52, 18.95, 23.01],
    [3.2, 11.32, 6.21],
    [7.61, 71.74, 7.62],
  ],
  [
    [7.15, 17.89],
    [4.12, 6.61],
    [8.25, 7.88],
    [2.17, 7.97],
    [28.76, 1.57],
    [17.45, 0.0],
    [3.89, 54.62],
    [15.84, 2.23],
    [7.96, 13.15],
    [6.12, 14.63],
    [6.91, 14.4],
    [31.14, 3.76],
  ],
  [[1.23], [0.63], [0.0], [0.31], [0.56], [0.82], [2.46], [3.14], [0.27], [0.45], [1.91], [0.14]],
);

describe.each([
  [
    "crs",
    [
      0.0746254897, 0.074143554, 0.0301845157, 1.0, 1.0, 1.0, 1.0, 0.2114313637, 1.0, 0.0787063373,
      0.2553268476, 1.0,
    ],
    [0.2018738454, 0.2607456622, 1.0, 1.0, 1.0, 1.0, 1.0, 0.2537027179, 1.0, 1.0, 0.4726420706, 1.0],
  ],
  [
    "vrs",
    [0.1281246196, 0.0783295689, 0.0543015262, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.1165229955, 0.3537274468, 1.0],
    [0.3380231823, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
  ],
  [
    "nirs",
    [
      0.1281246196, 0.0783295689, 0.0543015262, 1.0, 1.0, 1.0, 1.0, 0.2114313637, 1.0, 0.1165229955,
      0.3537274468, 1.0,
    ],
    [0.2018738454, 0.2607456622, 1.0, 1.0, 1.0, 1.0, 1.0, 0.2537027179, 1.0, 1.0, 0.4726420706, 1.0],
  ],
  [
    "ndrs",
    [0.0746254897, 0.074143554, 0.0301845157, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0787063373, 0.2553268476, 1.0],
    [0.3380231823, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
  ],
] as const)("twelve units with zeros at %s", (returns, plain, withUndesirable) => {
  test("have the scores that scipy.optimize.linprog 1.17 finds for Tone's programmes", () => {
    close(scores({ ...twelve, undesirable: [] }, returns), plain, 8);
    close(scores(twelve, returns), withUndesirable, 8);
  });
});

describe("zeros", () => {
  test("an input of 0 of which the others need some leaves no super-efficiency", () => {
    const units = table(
      [
        [5, 0],
        [8, 2],
        [10, 1],
      ],
      [[10], [12], [15]],
    );
    const [first] = supers(units);
    expect(isProblem(first) && first.code).toBe("#N/A");
    expect(isProblem(first) && sentenceOf(first).en).toContain("Unit 1");
  });

  test("a row of zeros and a negative number are named", () => {
    const wrong = (units: SbmUnits) => sentenceOf(unmeasurableBySlacks(units)!).en;
    expect(wrong(table([[0], [1]], [[1], [1]]))).toContain("row 1 is all 0");
    expect(wrong(table([[1], [1]], [[1], [0]]))).toContain("Outputs must be greater than 0 somewhere");
    expect(wrong(table([[1], [1]], [[1], [1]], [[1], [-2]]))).toContain(
      "Undesirable must be zero or more; row 2",
    );
    expect(wrong(table([[1], [1]], [[1], [1]], [[1]]))).toContain("undesirable has 1");
  });
});

const amount = fc.double({ min: 0.01, max: 100, noNaN: true });
const units = (n: number) =>
  fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: n, maxLength: n });
const split = (rows: number[][]) =>
  table(
    rows.map(([a = 1, b = 1]) => [a, b]),
    rows.map(([, , c = 1]) => [c]),
  );

describe("for any units", () => {
  test("the score is at most that of EFFICIENCY, and targets have no slack left", () => {
    fc.assert(
      fc.property(units(7), (rows) => {
        const own = split(rows);
        const radial = solved(atOnce(efficiencies(highs, own, { returns: "crs", orientation: "input" })));
        const measured = points(own);
        for (const [unit, { score }] of measured.entries()) {
          expect(score).toBeLessThanOrEqual(radial[unit]! + 1e-7);
          expect(score).toBeGreaterThanOrEqual(0);
        }
        const [target = []] = measured.map((point, unit) => targetOf(own, unit, point));
        const moved = table(
          [...own.inputs, target.slice(0, 2)].map((row) => [...row]),
          [...own.outputs, target.slice(2)].map((row) => [...row]),
        );
        expect(scores(moved).at(-1)).toBeCloseTo(1, 5);
      }),
      { numRuns: 40 },
    );
  });

  test("neither units of measure nor, at constant returns, the size of a unit matter", () => {
    fc.assert(
      fc.property(
        units(6),
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 6, maxLength: 6 }),
        (rows, powers) => {
          const own = split(rows);
          const sized = split(
            rows.map((row, unit) => row.map((x, k) => x * 10 ** powers[unit]! * 10 ** (5 * k - 5))),
          );
          close(scores(sized), scores(own), 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("super-efficiency is 1 or more exactly where the score is 1", () => {
    fc.assert(
      fc.property(units(6), (rows) => {
        const own = split(rows);
        const plain = scores(own);
        for (const [unit, value] of solved(supers(own)).entries())
          if (plain[unit] === 1) expect(value).toBeGreaterThanOrEqual(1);
          else expect(value).toBe(plain[unit]);
      }),
      { numRuns: 40 },
    );
  });
});
