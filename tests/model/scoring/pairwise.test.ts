import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import { consistency } from "../../../src/model/scoring/consistency";
import {
  complete,
  experts,
  group,
  largestEigenvalue,
  priorities,
  type Pairwise,
} from "../../../src/model/scoring/pairwise";
import { isProblem } from "../../../src/model/problem";

/** A reciprocal matrix from the cells above its diagonal. */
function judgements(n: number, above: readonly number[]): Pairwise {
  let next = 0;
  const upper = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 1 : i < j ? above[next++]! : null)),
  );
  const matrix = complete(upper);
  if (isProblem(matrix)) throw new Error(sentenceOf(matrix).en);
  return matrix;
}
const close = (actual: readonly number[], expected: readonly number[], within: number) => {
  for (const [i, value] of actual.entries())
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(within);
};

describe("Saaty (1990), How to make a decision: the house", () => {
  // prettier-ignore
  const house = judgements(8, [
    5, 3, 7, 6, 6, 1 / 3, 1 / 4,
    1 / 3, 5, 3, 3, 1 / 5, 1 / 7,
    6, 3, 4, 6, 1 / 5,
    1 / 3, 1 / 4, 1 / 7, 1 / 8,
    1 / 2, 1 / 5, 1 / 6,
    1 / 5, 1 / 6,
    1 / 2,
  ]);

  test("Table 2: eight criteria, contradictory as published", () => {
    close(priorities(house, "eigenvector"), [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], 0.0006);
    const { lambdaMax, index, ratio, consistent } = consistency(house, "saaty1980");
    expect(lambdaMax).toBeCloseTo(9.669, 3);
    expect(index).toBeCloseTo(0.238, 3);
    expect(ratio).toBeCloseTo(0.169, 3);
    expect(consistent).toBe(false);
  });

  test("Table 3: financing, consistent enough", () => {
    const financing = judgements(3, [1 / 7, 1 / 5, 3]);
    close(priorities(financing, "eigenvector"), [0.072, 0.65, 0.278], 0.0015);
    const { lambdaMax, ratio, consistent } = consistency(financing, "saaty1980");
    expect(lambdaMax).toBeCloseTo(3.065, 3);
    expect(ratio).toBeCloseTo(0.056, 3);
    expect(consistent).toBe(true);
  });

  test("Table 3: transportation, contradictory; three items have a closed form", () => {
    const transport = judgements(3, [7, 1 / 5, 1 / 8]);
    const triad = (7 * (1 / 8)) / (1 / 5);
    const { lambdaMax, ratio, consistent } = consistency(transport, "saaty1980");
    expect(lambdaMax).toBeCloseTo(1 + Math.cbrt(triad) + 1 / Math.cbrt(triad), 12);
    expect(lambdaMax).toBeCloseTo(3.247, 3);
    expect(ratio).toBeCloseTo(0.213, 3);
    expect(consistent).toBe(false);
  });
});

test("the table of random indices is part of the answer: a leader chosen from three, 0.035 with the later table", () => {
  // The example of the English Wikipedia's article on AHP: experience of Tom, Dick and Harry.
  const leader = judgements(3, [1 / 4, 4, 9]);
  close(priorities(leader, "eigenvector"), [0.217, 0.717, 0.066], 0.0006);
  expect(consistency(leader, "saaty1980").ratio).toBeCloseTo(0.032, 3);
  expect(consistency(leader, "saaty2007").ratio).toBeCloseTo(0.035, 2);
  expect(consistency(leader, 0.525).ratio).toBeCloseTo(0.035, 3);
  expect(consistency(leader, 0.525).randomIndex).toBe(0.525);
});

test("finds one or two items consistent", () => {
  expect(consistency([[1]], "saaty1980")).toMatchObject({
    lambdaMax: 1,
    index: 0,
    ratio: 0,
    consistent: true,
  });
  expect(consistency(judgements(2, [7]), "saaty1980")).toMatchObject({
    lambdaMax: 2,
    ratio: 0,
    consistent: true,
  });
});

test("beyond the table, omits only the ratio", () => {
  const upper = Array<number>(55).fill(1);
  const consistent = judgements(11, upper);
  expect(consistency(consistent, "saaty1980")).toMatchObject({
    lambdaMax: 11,
    index: 0,
    ratio: 0,
    consistent: true,
  });
  const { index, ratio } = consistency(judgements(11, [2, ...upper.slice(1)]), "saaty1980");
  expect(index).toBeGreaterThan(0);
  expect(isProblem(ratio) && `${ratio.code} ${sentenceOf(ratio).en}`).toContain(
    "#N/A Ri saaty1980 reaches to 10 items; pairwise has 11. Use saaty2007",
  );
  expect(consistency(consistent, "saaty2007").ratio).toBe(0);
});

// Weights 27.9 %, 7.2 %, 64.9 %: the manual of the BPMSG template for AHP.
test("accepts rounded reciprocals and either half of the matrix", () => {
  const given = [
    [1, 5, 0.33],
    [0.2, 1, 0.14],
    [3, 7, 1],
  ];
  const lower = given.map((row, i) => row.map((value, j) => (j > i ? null : value)));
  for (const table of [given, lower]) {
    const matrix = complete(table);
    if (isProblem(matrix)) throw new Error(sentenceOf(matrix).en);
    close(priorities(matrix, "eigenvector"), [0.279, 0.072, 0.649], 0.0006);
  }
});

// Aczél and Saaty (1983): reciprocal judgements of a group are combined by their geometric mean alone.
test("combines experts' judgements by their geometric mean, which stays reciprocal", () => {
  const matrices = experts([
    [1, 4],
    [null, 1],
    [1, 9],
    [null, 1],
  ]);
  if (isProblem(matrices)) throw new Error(sentenceOf(matrices).en);
  const [first = [], second = []] = group(matrices);
  close([first[1] ?? 0, second[0] ?? 0], [6, 1 / 6], 1e-12);
});

test("accepts blanks below the diagonal", () => {
  expect(
    complete([
      [1, 4],
      [null, 1],
    ]),
  ).toEqual([
    [1, 4],
    [0.25, 1],
  ]);
  expect(
    complete([
      [1, 4],
      [0, 1],
    ]),
  ).toEqual([
    [1, 4],
    [0.25, 1],
  ]);
  expect(
    complete([
      [1, 3],
      [0.3333333, 1],
    ]),
  ).toEqual([
    [1, 3],
    [1 / 3, 1],
  ]);
});

test.each([
  [
    [
      [1, 2, 3],
      [null, 1, 2],
    ],
    "2 rows and 3 columns",
  ],
  [
    [
      [1, null],
      [null, 1],
    ],
    "blank in row 1, column 2",
  ],
  [
    [
      [1, 2],
      [null, null],
    ],
    "blank in row 2, column 2",
  ],
  [
    [
      [1, -2],
      [null, 1],
    ],
    "row 1, column 2 is -2",
  ],
  [
    [
      [1, 0],
      [null, 1],
    ],
    "blank in row 1, column 2",
  ],
  [
    [
      [2, 2],
      [null, 1],
    ],
    "1 on the diagonal; row 1, column 1 is 2",
  ],
  [
    [
      [1, 2],
      [2, 1],
    ],
    "row 2, column 1 is 2, and 1 ÷ 2 is 0.5",
  ],
])("refuses %j", (given, sentence) => {
  const matrix = complete(given);
  expect(isProblem(matrix) && `${matrix.code} ${sentenceOf(matrix).en}`).toContain(sentence);
  expect(isProblem(matrix) && matrix.code).toBe("#VALUE!");
});

const true1To9 = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 });

test("recovers the weights of consistent judgements, with a ratio of exactly 0", () => {
  fc.assert(
    fc.property(true1To9, (importance) => {
      const sum = importance.reduce((a, b) => a + b, 0);
      const matrix = importance.map((a) => importance.map((b) => a / b));
      for (const method of ["eigenvector", "geomean"] as const)
        close(
          priorities(matrix, method),
          importance.map((value) => value / sum),
          1e-12,
        );
      expect(consistency(matrix, "saaty1980")).toMatchObject({
        lambdaMax: importance.length,
        index: 0,
        ratio: 0,
        consistent: true,
      });
    }),
  );
});

const anyJudgements = fc
  .integer({ min: 2, max: 7 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
        minLength: (n * (n - 1)) / 2,
        maxLength: (n * (n - 1)) / 2,
      }),
    ),
  )
  .map(([n, exponents]) =>
    judgements(
      n,
      exponents.map((e) => 10 ** e),
    ),
  );

test("finds the eigenvector of any judgements, with an eigenvalue of at least n", () => {
  fc.assert(
    fc.property(anyJudgements, (matrix) => {
      const weights = priorities(matrix, "eigenvector");
      const lambda = largestEigenvalue(matrix);
      expect(lambda).toBeGreaterThanOrEqual(matrix.length);
      for (const [i, row] of matrix.entries()) {
        const image = row.reduce((sum, value, j) => sum + value * weights[j]!, 0);
        expect(image / (lambda * weights[i]!)).toBeCloseTo(1, 9);
      }
    }),
  );
});
