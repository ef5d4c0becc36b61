import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import type { Highs } from "highs";
import { efficiencies, projections, scales, superEfficiencies } from "../../../src/model/dea/efficiency";
import { isProblem, type Outcome } from "../../../src/model/problem";
import {
  type Orientation,
  type ReturnsToScale,
  unmeasurable,
  type Measure,
  type Units,
} from "../../../src/model/dea/decision-units";
import { atOnce } from "../../../src/model/steps";
import { solver } from "../../../src/model/dea/solver";

const returnsToScale: readonly ReturnsToScale[] = ["crs", "vrs", "nirs", "ndrs"];

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
const scores = (units: Units, returns: ReturnsToScale = "crs", orientation: Orientation = "input") =>
  solved(atOnce(efficiencies(highs, units, { returns, orientation })));
const close = (actual: readonly number[], expected: readonly number[], digits: number) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, digits);
};

describe("Cooper, Seiford and Tone (2007), Data Envelopment Analysis", () => {
  test("Table 1.1: eight shops, one input, one output", () => {
    const shops = {
      inputs: [[2], [3], [3], [4], [5], [5], [6], [8]],
      outputs: [[1], [3], [2], [3], [4], [2], [3], [5]],
    };
    close(scores(shops), [0.5, 1, 2 / 3, 0.75, 0.8, 0.4, 0.5, 0.625], 12);
  });

  /** Example 2.2: two inputs, the output of each 1. */
  const six = {
    inputs: [
      [4, 3],
      [7, 3],
      [8, 1],
      [4, 2],
      [2, 4],
      [10, 1],
    ],
    outputs: [[1], [1], [1], [1], [1], [1]],
  };

  test("Example 2.2: F is radially efficient and still wastes two units of its first input", () => {
    close(scores(six), [0.8571, 0.6316, 1, 1, 1, 1], 4);
    const points = solved(atOnce(projections(highs, six, { returns: "crs", orientation: "input" })));
    close(points[5]!.inputSlacks, [2, 0], 9);
    expect(points[5]!.peers.map((weight) => Math.round(weight * 1e6) / 1e6)).toEqual([0, 0, 1, 0, 0, 0]);
    // A's reference set is D and E, with 0.7143 and 0.2857.
    close(points[0]!.peers, [0, 0, 0, 0.7143, 0.2857, 0], 4);
    close(points[0]!.inputSlacks, [0, 0], 9);
  });

  test("Table 1.5: twelve hospitals, two inputs, two outputs", () => {
    const hospitals = {
      inputs: [
        [20, 151],
        [19, 131],
        [25, 160],
        [27, 168],
        [22, 158],
        [55, 255],
        [33, 235],
        [31, 206],
        [30, 244],
        [50, 268],
        [53, 306],
        [38, 284],
      ],
      outputs: [
        [100, 90],
        [150, 50],
        [160, 55],
        [180, 72],
        [94, 66],
        [230, 90],
        [220, 88],
        [152, 80],
        [190, 100],
        [250, 100],
        [260, 147],
        [250, 120],
      ],
    };
    close(scores(hospitals), [1, 1, 0.883, 1, 0.763, 0.835, 0.902, 0.796, 0.96, 0.871, 0.955, 0.958], 3);
  });
});

describe("the eleven units that DataEnvelopmentAnalysis.jl tests against R (Fried, Lovell and Schmidt's book)", () => {
  const eleven = {
    inputs: [
      [5, 13],
      [16, 12],
      [16, 26],
      [17, 15],
      [18, 14],
      [23, 6],
      [25, 10],
      [27, 22],
      [37, 14],
      [42, 25],
      [5, 17],
    ],
    outputs: [[12], [14], [25], [26], [8], [9], [27], [30], [31], [26], [12]],
  };

  test("input orientation, constant returns: scores, peers and slacks", () => {
    const points = solved(atOnce(projections(highs, eleven, { returns: "crs", orientation: "input" })));
    close(
      points.map(({ factor }) => factor),
      [
        1, 0.6222896791, 0.8198562444, 1, 0.3103709311, 0.5555555556, 1, 0.7576690896, 0.8201058201,
        0.4905660377, 1,
      ],
      9,
    );
    close(points[1]!.peers, [0, 0, 0, 0.4249783174, 0, 0, 0.10928013877, 0, 0, 0, 0], 9);
    close(points[2]!.peers, [1.134321653, 0, 0, 0.4380053908, 0, 0, 0, 0, 0, 0, 0], 9);
    close(points[5]!.inputSlacks, [4.444444444, 0], 8);
    close(points[8]!.inputSlacks, [1.64021164, 0], 8);
    // The last uses four more of the second input than the first, for the same output.
    close(points[10]!.inputSlacks, [0, 4], 9);
    close(
      points.flatMap(({ outputSlacks }) => outputSlacks),
      Array<number>(11).fill(0),
      9,
    );
  });

  test("output orientation, constant returns", () => {
    const points = solved(atOnce(projections(highs, eleven, { returns: "crs", orientation: "output" })));
    close(
      points.map(({ factor }) => factor),
      [1, 1.606968641, 1.219726027, 1, 3.22195122, 1.8, 1, 1.319837398, 1.219354839, 2.038461538, 1],
      8,
    );
    close(points[5]!.inputSlacks, [8, 0], 8);
    close(points[8]!.inputSlacks, [2, 0], 8);
  });

  test("input orientation, variable returns", () => {
    const points = solved(atOnce(projections(highs, eleven, { returns: "vrs", orientation: "input" })));
    close(
      points.map(({ factor }) => factor),
      [1, 0.8699861687, 1, 1, 0.7116402116, 1, 1, 1, 1, 0.4931209269, 1],
      9,
    );
    close(points[1]!.peers, [0.52558782849, 0, 0, 0, 0, 0.2842323651, 0.1901798064, 0, 0, 0, 0], 9);
    close(points[4]!.outputSlacks, [2.698412698], 8);
  });

  test("output orientation, variable returns", () => {
    const points = solved(atOnce(projections(highs, eleven, { returns: "vrs", orientation: "output" })));
    close(
      points.map(({ factor }) => factor),
      [1, 1.507518797, 1, 1, 3.203947368, 1, 1, 1, 1, 1.192307692, 1],
      8,
    );
    close(points[9]!.inputSlacks, [5, 11], 8);
  });
});

describe("the R package Benchmarking", () => {
  test("its reference results for five units, as dealib keeps them: all returns, both orientations", () => {
    const five = {
      inputs: [
        [1, 5],
        [2, 2],
        [4, 1],
        [6, 1],
        [4, 4],
      ],
      outputs: [[2], [2], [2], [2], [2]],
    };
    for (const returns of returnsToScale) {
      close(scores(five, returns), [1, 1, 1, 1, 0.5], 12);
      const points = solved(atOnce(projections(highs, five, { returns, orientation: "input" })));
      close(points[3]!.inputSlacks, [2, 0], 9);
    }
    close(scores(five, "crs", "output"), [1, 1, 1, 1, 2], 12);
    close(scores(five, "ndrs", "output"), [1, 1, 1, 1, 2], 12);
    close(scores(five, "vrs", "output"), [1, 1, 1, 1, 1], 12);
    close(scores(five, "nirs", "output"), [1, 1, 1, 1, 1], 12);
    const [, , , , last] = solved(
      atOnce(projections(highs, five, { returns: "vrs", orientation: "output" })),
    );
    close(last!.inputSlacks, [2, 2], 9);
  });

  /** The data of the examples in its manual; the frontiers of seven units in a plane can be read off the plot. */
  const seven = {
    inputs: [[100], [200], [300], [500], [100], [200], [600]],
    outputs: [[75], [100], [300], [400], [25], [50], [400]],
  };

  test("its manual's seven units under all returns to scale", () => {
    close(scores(seven, "crs"), [0.75, 0.5, 1, 0.8, 0.25, 0.25, 2 / 3], 12);
    close(scores(seven, "vrs"), [1, 11 / 18, 1, 1, 1, 0.5, 5 / 6], 12);
    close(scores(seven, "nirs"), [0.75, 0.5, 1, 1, 0.25, 0.25, 5 / 6], 12);
    close(scores(seven, "ndrs"), [1, 11 / 18, 1, 0.8, 1, 0.5, 2 / 3], 12);
  });

  test("scale efficiency and returns to scale", () => {
    const answer = solved(atOnce(scales(highs, seven, "input")));
    close(
      answer.map(({ efficiency }) => efficiency),
      [0.75, 9 / 11, 1, 0.8, 0.25, 0.5, 0.8],
      12,
    );
    expect(answer.map(({ kind }) => kind)).toEqual(["irs", "irs", "crs", "drs", "irs", "irs", "drs"]);
    for (const { efficiency } of solved(atOnce(scales(highs, seven, "output")))) {
      expect(efficiency).toBeLessThanOrEqual(1);
      expect(efficiency).toBeGreaterThan(0);
    }
  });
});

describe("super-efficiency", () => {
  test("Andersen and Petersen (1993): five units", () => {
    const five = {
      inputs: [
        [2, 12],
        [2, 8],
        [5, 5],
        [10, 4],
        [10, 6],
      ],
      outputs: [[1], [1], [1], [1], [1]],
    };
    close(
      solved(atOnce(superEfficiencies(highs, five, { returns: "crs", orientation: "input" }))),
      [1, 25 / 19, 1.2, 1.25, 0.75],
      12,
    );
  });

  /** Doyle and Green (1993), Tone (2002): six power plants, four inputs, two outputs. */
  const plants = {
    inputs: [
      [80, 600, 54, 8],
      [65, 200, 97, 1],
      [83, 400, 72, 4],
      [40, 1000, 75, 7],
      [52, 600, 20, 3],
      [94, 700, 36, 5],
    ],
    outputs: [
      [90, 5],
      [58, 1],
      [60, 7],
      [80, 10],
      [72, 8],
      [96, 6],
    ],
  };

  test("Tone (2002): the radial super-efficiency of six power plants", () => {
    close(
      solved(atOnce(superEfficiencies(highs, plants, { returns: "crs", orientation: "input" }))),
      [1.0283, 2.4167, 1.3125, 1.625, 2.4026, 1.0628],
      4,
    );
  });

  test("with variable returns, the others cannot reach the plants with the most of an output", () => {
    const answer = atOnce(superEfficiencies(highs, plants, { returns: "vrs", orientation: "input" }));
    expect(answer.map((value) => (isProblem(value) ? value.code : "score"))).toEqual([
      "score",
      "score",
      "score",
      "#N/A",
      "score",
      "#N/A",
    ]);
    expect(isProblem(answer[3]) && sentenceOf(answer[3]).en).toContain("Unit 4 cannot be compared");
  });

  test("a single unit has no super-efficiency", () => {
    const one = { inputs: [[2]], outputs: [[3]] };
    expect(scores(one)).toEqual([1]);
    for (const orientation of ["input", "output"] as const)
      for (const returns of returnsToScale) {
        const [answer] = atOnce(superEfficiencies(highs, one, { returns, orientation }));
        expect(isProblem(answer) && answer.code).toBe("#N/A");
      }
  });
});

describe("what cannot be measured", () => {
  const sentence = (inputs: number[][], outputs: number[][]) => {
    const wrong = unmeasurable({ inputs, outputs }, { returns: "crs", orientation: "input" });
    return wrong && `${wrong.code} ${sentenceOf(wrong).en}`;
  };

  test("is refused with row and column", () => {
    expect(sentence([[1], [2]], [[1]])).toContain("#VALUE! Inputs has 2 rows and outputs has 1");
    expect(sentence([[1, 0]], [[1]])).toBeUndefined();
    expect(sentence([[0, 0]], [[1]])).toBe(
      "#NUM! Inputs must be greater than 0 somewhere in each row; row 1 is all 0.",
    );
    expect(sentence([[1], [2]], [[1], [-3]])).toContain(
      "#NUM! Outputs must be zero or more; row 2, column 1 is -3. EFFICIENCY allows negative outputs with returns vrs and orientation input",
    );
    expect(
      sentence(
        [[1], [2]],
        [
          [1, 0],
          [0, 0],
        ],
      ),
    ).toContain("row 2 is all 0");
    expect(sentence([[1e12], [1]], [[1], [1]])).toContain(
      "#NUM! Inputs holds units of too different size: row 2, column 1",
    );
    expect(sentence([[1e6], [1]], [[1], [0.001]])).toBeUndefined();
  });

  test("does not include an output that is 0 for every unit", () => {
    expect(
      scores({
        inputs: [[1], [2]],
        outputs: [
          [1, 0],
          [1, 0],
        ],
      }),
    ).toEqual([1, 0.5]);
  });
});

const amounts = (rows: number, columns: number, least: number) =>
  fc.array(fc.array(fc.integer({ min: least, max: 50 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const anyUnits = fc
  .record({
    rows: fc.integer({ min: 2, max: 9 }),
    inputs: fc.integer({ min: 1, max: 3 }),
    outputs: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ rows, inputs, outputs }) =>
    fc.record({ inputs: amounts(rows, inputs, 1), outputs: amounts(rows, outputs, 1) }),
  );
const anyMeasure: fc.Arbitrary<Measure> = fc.record({
  returns: fc.constantFrom(...returnsToScale),
  orientation: fc.constantFrom<Orientation>("input", "output"),
});
const runs = { numRuns: 40 };

test("keeps efficiency scores in any unit of measure and scales slacks in proportion", () => {
  fc.assert(
    fc.property(anyUnits, anyMeasure, (units, measure) => {
      const factors = [1e6, 1e-3, 7];
      const other = {
        inputs: units.inputs.map((row) => row.map((x, k) => x * factors[k]!)),
        outputs: units.outputs.map((row) => row.map((y, k) => y * factors[k]!)),
      };
      close(
        scores(other, measure.returns, measure.orientation),
        scores(units, measure.returns, measure.orientation),
        9,
      );
    }),
    runs,
  );
});

test("permutes the scores with the units", () => {
  fc.assert(
    fc.property(anyUnits, anyMeasure, (units, { returns, orientation }) => {
      const turned = { inputs: [...units.inputs].reverse(), outputs: [...units.outputs].reverse() };
      close(scores(turned, returns, orientation).reverse(), scores(units, returns, orientation), 9);
    }),
    runs,
  );
});

test("scores one input and one output at constant returns as productivity relative to the best", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
        minLength: 1,
        maxLength: 12,
      }),
      (pairs) => {
        const units = { inputs: pairs.map(([x]) => [x]), outputs: pairs.map(([, y]) => [y]) };
        const best = Math.max(...pairs.map(([x, y]) => y / x));
        close(
          scores(units),
          pairs.map(([x, y]) => y / x / best),
          9,
        );
        close(
          scores(units, "crs", "output"),
          pairs.map(([x, y]) => (best * x) / y),
          6,
        );
      },
    ),
    runs,
  );
});

test("orders scores crs ≤ nirs, ndrs ≤ vrs ≤ 1, and finds at least one unit efficient", () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      const [crs, vrs, nirs, ndrs] = (["crs", "vrs", "nirs", "ndrs"] as const).map((returns) =>
        scores(units, returns),
      );
      for (const [i, least] of crs!.entries()) {
        for (const middle of [nirs![i]!, ndrs![i]!]) {
          expect(middle).toBeGreaterThanOrEqual(least - 1e-9);
          expect(middle).toBeLessThanOrEqual(vrs![i]! + 1e-9);
        }
        expect(vrs![i]!).toBeLessThanOrEqual(1);
      }
      expect(crs).toContain(1);
    }),
    runs,
  );
});

test("gives the same factors at variable returns after a constant is added to free columns (Ali and Seiford 1990)", () => {
  const shift = (table: readonly (readonly number[])[], by: number) =>
    table.map((row) => row.map((value, k) => value - by * (k + 1)));
  fc.assert(
    fc.property(anyUnits, fc.integer({ min: 1, max: 60 }), (units, by) => {
      const lower = { ...units, outputs: shift(units.outputs, by) };
      close(scores(lower, "vrs", "input"), scores(units, "vrs", "input"), 6);
      const cheaper = { ...units, inputs: shift(units.inputs, by) };
      close(scores(cheaper, "vrs", "output"), scores(units, "vrs", "output"), 6);
    }),
    runs,
  );
});

test("forms each point of comparison from its peers, with no negative slack", () => {
  fc.assert(
    fc.property(anyUnits, anyMeasure, (units, measure) => {
      const points = solved(atOnce(projections(highs, units, measure)));
      for (const [unit, { factor, peers, inputSlacks, outputSlacks }] of points.entries()) {
        const shrunk = measure.orientation === "input" ? factor : 1;
        const grown = measure.orientation === "input" ? 1 : factor;
        const combined = (table: readonly (readonly number[])[], k: number) =>
          table.reduce((sum, row, j) => sum + row[k]! * peers[j]!, 0);
        for (const [k, slack] of inputSlacks.entries()) {
          expect(slack).toBeGreaterThanOrEqual(0);
          expect(combined(units.inputs, k)).toBeCloseTo(units.inputs[unit]![k]! * shrunk - slack, 4);
        }
        for (const [k, slack] of outputSlacks.entries()) {
          expect(slack).toBeGreaterThanOrEqual(0);
          expect(combined(units.outputs, k)).toBeCloseTo(units.outputs[unit]![k]! * grown + slack, 4);
        }
      }
    }),
    runs,
  );
});

test("measures units of sizes from one to ten million together", () => {
  const sizes = [1, 100, 1e4, 1e6, 1e7];
  const units = {
    inputs: sizes.flatMap((size) => [
      [size, 2 * size],
      [2 * size, size],
      [2 * size, 2 * size],
    ]),
    outputs: sizes.flatMap((size) => [[size], [size], [size]]),
  };
  close(
    scores(units),
    sizes.flatMap(() => [1, 1, 0.75]),
    9,
  );
});

describe("units so different that the solver fails at the first attempt", () => {
  test("SciPy (HiGHS, columns in units of the asking unit): all three do best at something, and waste nothing", () => {
    const units = {
      inputs: [
        [2, 4, 5],
        [7, 0.00044266080573032593, 4],
        [5, 4, 1],
      ],
      outputs: [
        [0.0008753233200906734, 0, 7],
        [8.193151709779377, 1, 0.1],
        [7, 9.901605189097912, 0],
      ],
    };
    const points = solved(atOnce(projections(highs, units, { returns: "vrs", orientation: "input" })));
    for (const { factor, inputSlacks, outputSlacks } of points) {
      expect(factor).toBe(1);
      expect([...inputSlacks, ...outputSlacks]).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  test("by hand: nine times the first does 3.6 times what the second does, and far more of the other output", () => {
    const units = {
      inputs: [[1], [9]],
      outputs: [
        [8, 97832.75],
        [20, 0.1],
      ],
    };
    const [, second] = solved(atOnce(projections(highs, units, { returns: "crs", orientation: "output" })));
    expect(second!.factor).toBeCloseTo(3.6, 7);
    close(second!.peers, [9, 0], 6);
    expect(second!.outputSlacks[0]).toBe(0);
    expect(second!.outputSlacks[1]! / (9 * 97832.75 - 0.36)).toBeCloseTo(1, 7);
  });
});
