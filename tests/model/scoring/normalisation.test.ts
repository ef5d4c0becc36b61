import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import { normalise, type Normalisation } from "../../../src/model/scoring/normalisation";
import { isProblem } from "../../../src/model/problem";
import type { Direction } from "../../../src/model/scoring/criteria";

const scaled = (data: number[][], method: Normalisation, directions: Direction[] = []) => {
  const table = normalise(data, method, directions);
  if (isProblem(table)) throw new Error(sentenceOf(table).en);
  return table;
};
const problem = (data: number[][], method: Normalisation, directions: Direction[] = []) => {
  const table = normalise(data, method, directions);
  if (!isProblem(table)) throw new Error(JSON.stringify(table));
  return `${table.code} ${sentenceOf(table).en}`;
};

/** Hwang and Yoon (1981), the choice of a fighter aircraft; the fourth column is the price. */
const aircraft = [
  [2.0, 1500, 20000, 5.5, 5, 9],
  [2.5, 2700, 18000, 6.5, 3, 5],
  [1.8, 2000, 21000, 4.5, 7, 7],
  [2.2, 1800, 20000, 5.0, 5, 5],
];

test("vector normalisation of Hwang and Yoon's aircraft", () => {
  const published = [
    [0.4671, 0.3662, 0.5056, 0.5069, 0.4811, 0.6708],
    [0.5839, 0.6591, 0.455, 0.599, 0.2887, 0.3727],
    [0.4204, 0.4882, 0.5308, 0.4147, 0.6736, 0.5217],
    [0.5139, 0.4394, 0.5056, 0.4608, 0.4811, 0.3727],
  ];
  for (const [i, row] of scaled(aircraft, "vector").entries())
    for (const [j, x] of row.entries()) expect(x).toBeCloseTo(published[i]![j]!, 4);
});

test("min-max of Diakoulaki, Mavrotas and Papayannakis (1995), by scikit-criteria's CenitDistance", () => {
  const table = scaled(
    [
      [61, 1.08, 4.33],
      [20.7, 0.26, 4.34],
      [16.3, 1.98, 2.53],
      [9, 3.29, 1.65],
      [5.4, 2.77, 2.33],
      [4, 4.12, 1.21],
      [-6.1, 3.52, 2.1],
      [-34.6, 3.31, 0.98],
    ],
    "minmax",
  );
  expect(table[0]![0]).toBe(1);
  expect(table[0]![1]).toBeCloseTo(0.21243523, 8);
  expect(table[0]![2]).toBeCloseTo(0.99702381, 8);
  expect(table[4]![1]).toBeCloseTo(0.65025907, 8);
  expect(table[5]![2]).toBeCloseTo(0.06845238, 8);
});

test("scikit-criteria's CenitDistance on costs and benefits", () => {
  expect(
    scaled(
      [
        [1, 0, 3],
        [0, 5, 6],
      ],
      "minmax",
      [-1, 1, -1],
    ),
  ).toEqual([
    [0, 0, 1],
    [1, 1, 0],
  ]);
});

test("inverts costs first for sum, max and vector, and negates them for z-scores", () => {
  const costs = [[1], [2], [4]];
  expect(scaled(costs, "sum", [-1]).flat()).toEqual([4 / 7, 2 / 7, 1 / 7]);
  expect(scaled(costs, "max", [-1]).flat()).toEqual([1, 0.5, 0.25]);
  const root = Math.sqrt(1 + 1 / 4 + 1 / 16);
  for (const [i, x] of scaled(costs, "vector", [-1]).flat().entries())
    expect(x).toBeCloseTo(2 ** -i / root, 14);
  const z = scaled(costs, "zscore").flat();
  for (const [i, x] of scaled(costs, "zscore", [-1]).flat().entries()) expect(x).toBeCloseTo(-z[i]!, 14);
  // The population's standard deviation of 1, 2, 4 is √(14/9).
  expect(z[2]).toBeCloseTo((4 - 7 / 3) / Math.sqrt(14 / 9), 14);
});

test("names the column or cell that cannot be normalised", () => {
  const constant = [
    [1, 5],
    [2, 5],
  ];
  expect(problem(constant, "minmax")).toBe(
    "#DIV/0! Data has no spread in column 2: every row is 5. Leave the column out.",
  );
  expect(problem(constant, "zscore")).toContain("#DIV/0!");
  expect(problem([[0.1 + 0.2], [0.3]], "minmax")).toContain("#DIV/0!");
  expect(problem([[3, 4]], "minmax")).toContain("column 1");
  expect(problem([[3, 4]], "zscore")).toContain("#N/A Data has one row");
  expect(problem([[1], [0]], "sum", [-1])).toContain("#NUM! Data must be greater than 0 in a cost column");
  expect(problem([[1], [0]], "sum", [-1])).toContain("row 2, column 1 is 0");
  expect(problem([[0], [0]], "vector")).toContain("#DIV/0!");
  expect(problem([[0.1], [0.2], [-0.3]], "sum")).toContain("#DIV/0!");
  expect(problem([[-1], [-2]], "sum")).toContain("#NUM!");
  expect(problem([[-1], [-2]], "max")).toContain("maximum");
});

test("neither overflows nor loses huge and tiny numbers", () => {
  for (const size of [1e200, 1e-200]) {
    const [a, b] = scaled([[3 * size], [4 * size]], "vector").flat();
    expect(a).toBeCloseTo(0.6, 14);
    expect(b).toBeCloseTo(0.8, 14);
  }
});

const table = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  );

test("returns the same in another unit of measure, by every method", () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom<Normalisation>("minmax", "zscore", "vector", "sum", "max"),
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      (data, method, unit) => {
        const once = normalise(data, method, [1, -1, 1, -1, 1]);
        const twice = normalise(
          data.map((row) => row.map((x) => x * unit)),
          method,
          [1, -1, 1, -1, 1],
        );
        if (isProblem(once) || isProblem(twice)) return;
        for (const [i, row] of once.entries())
          for (const [j, x] of row.entries()) expect(twice[i]![j]!).toBeCloseTo(x, 6);
      },
    ),
  );
});
