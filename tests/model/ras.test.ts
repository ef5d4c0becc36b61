import { sentenceOf } from "../support/sentence-of";
import fc from "fast-check";
import { isProblem } from "../../src/model/problem";
import { atOnce } from "../../src/model/steps";
import { balance, type Balance } from "../../src/model/ras";

const usual = { fixed: undefined, tolerance: 1e-10, iterations: 1000 };

function balanced(given: Partial<Balance> & Pick<Balance, "seed" | "rows" | "columns">): number[][] {
  const table = atOnce(balance({ ...usual, ...given }));
  if (isProblem(table)) throw new Error(sentenceOf(table).en);
  return table;
}

test("the worked example of ProportionalFitting.jl, on the table of Wikipedia's article on the method", () => {
  // https://github.com/vankesteren/ProportionalFitting.jl, README: adjusted matrix to six digits.
  const table = balanced({
    seed: [
      [40, 30, 20, 10],
      [35, 50, 100, 75],
      [30, 80, 70, 120],
      [20, 30, 40, 50],
    ],
    rows: [150, 300, 400, 150],
    columns: [200, 300, 400, 100],
  });
  expect(table.map((row) => row.map((cell) => Number(cell.toPrecision(6))))).toEqual([
    [64.5585, 46.2325, 35.3843, 3.82473],
    [49.9679, 68.1594, 156.499, 25.3742],
    [56.7219, 144.428, 145.082, 53.7673],
    [28.7516, 41.18, 63.0347, 17.0337],
  ]);
});

const cell = fc.double({ min: 0.01, max: 100, noNaN: true });
const table = (rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const sums = (cells: readonly (readonly number[])[]) => ({
  rows: cells.map((row) => row.reduce((a, b) => a + b, 0)),
  columns: cells[0]!.map((_, j) => cells.reduce((sum, row) => sum + row[j]!, 0)),
});

test("reaches the given margins and keeps the seed's cross ratios", () => {
  fc.assert(
    fc.property(table(3, 4), table(3, 4), (seed, target) => {
      const { rows, columns } = sums(target);
      const found = balanced({ seed, rows, columns, iterations: 100_000 });
      const grand = rows.reduce((a, b) => a + b, 0);
      const reached = sums(found);
      reached.rows.forEach((sum, i) => expect(Math.abs(sum - rows[i]!)).toBeLessThanOrEqual(1e-9 * grand));
      reached.columns.forEach((sum, j) =>
        expect(Math.abs(sum - columns[j]!)).toBeLessThanOrEqual(1e-9 * grand),
      );
      const cross = (t: number[][]) => (t[0]![0]! * t[1]![1]!) / (t[0]![1]! * t[1]![0]!);
      expect(cross(found) / cross(seed)).toBeCloseTo(1, 8);
    }),
    { numRuns: 60 },
  );
});

test("leaves a balanced table unchanged", () => {
  const seed = [
    [1, 2],
    [3, 4],
  ];
  balanced({ seed, ...sums(seed) }).forEach((row, i) =>
    row.forEach((value, j) => expect(value).toBeCloseTo(seed[i]![j]!, 12)),
  );
});

test("returns the product of the margins for a uniform seed", () => {
  const found = balanced({
    seed: [
      [1, 1, 1],
      [1, 1, 1],
    ],
    rows: [30, 70],
    columns: [20, 30, 50],
  });
  expect(found[0]!.map((value) => value.toFixed(9))).toEqual(["6.000000000", "9.000000000", "15.000000000"]);
});

test("keeps zeros and the seed's values in fixed cells", () => {
  const seed = [
    [5, 1, 1],
    [1, 0, 1],
    [1, 1, 1],
  ];
  const fixed = [
    [true, false, false],
    [false, false, false],
    [false, false, true],
  ];
  const found = balanced({ seed, fixed, rows: [20, 10, 15], columns: [18, 12, 15] });
  expect([found[0]![0], found[1]![1], found[2]![2]]).toEqual([5, 0, 1]);
  const reached = sums(found);
  expect(reached.rows.map((sum) => sum.toFixed(7))).toEqual(["20.0000000", "10.0000000", "15.0000000"]);
  expect(reached.columns.map((sum) => sum.toFixed(7))).toEqual(["18.0000000", "12.0000000", "15.0000000"]);
});

test("fixes nothing for a single FALSE, as desktop Excel passes a blank cell", () => {
  const given = { seed: square, rows: [1, 3], columns: [2, 2] };
  expect(balanced({ ...given, fixed: [[false]] })).toEqual(balanced(given));
});

test("limits the tolerance to the precision of numbers", () => {
  const seed = Array.from({ length: 30 }, (_, i) =>
    Array.from({ length: 30 }, (_, j) => 1 + ((7 * i + 3 * j) % 11)),
  );
  const rows = seed.map((_, i) => 1 + 0.1 * i);
  const columns = [...rows].reverse();
  expect(sums(balanced({ seed, rows, columns, tolerance: 1e-300 })).rows[29]).toBeCloseTo(3.9, 12);
});

test("returns zeros if all totals are 0", () => {
  expect(balanced({ seed: [[1, 2]], rows: [0], columns: [0, 0] })).toEqual([[0, 0]]);
});

const square = [
  [1, 1],
  [1, 1],
];
test.each<[string, Partial<Balance>, string, RegExp]>([
  ["totals without a sum", { rows: [1e308, 1e308] }, "#NUM!", /too large to be added up/],
  ["margins that do not agree", { rows: [1, 2], columns: [1, 2.1] }, "#NUM!", /add up to 3 .* 3\.1/],
  [
    "a row of zeros",
    {
      seed: [
        [0, 0],
        [1, 1],
      ],
    },
    "#NUM!",
    /row 1 .* 1 is to be placed/,
  ],
  [
    "a column of zeros",
    {
      seed: [
        [1, 0],
        [1, 0],
      ],
    },
    "#NUM!",
    /column 2/,
  ],
  [
    "zeros that leave no table",
    {
      seed: [
        [1, 0],
        [0, 1],
      ],
      columns: [2, 1],
    },
    "#NUM!",
    /No balance within 1000/,
  ],
  [
    "a negative cell",
    {
      seed: [
        [1, -1],
        [1, 1],
      ],
    },
    "#NUM!",
    /row 1, column 2.* -1/,
  ],
  [
    "a negative total",
    { rows: [4, -1], columns: [1, 2] },
    "#NUM!",
    /Rowtotals must be zero or more; that of row 2 is -1/,
  ],
  ["too few totals", { rows: [3] }, "#VALUE!", /2 rowtotals and 2 coltotals; 1 and 2/],
  ["a mask of another shape", { fixed: [[true, false]] }, "#VALUE!", /shape of seed, 2 × 2; it is 1 × 2/],
  [
    "fixed cells beyond a total",
    {
      seed: [
        [9, 1],
        [1, 1],
      ],
      fixed: [
        [true, false],
        [false, false],
      ],
    },
    "#NUM!",
    /row 1/,
  ],
  [
    "too few iterations",
    {
      seed: [
        [1, 2],
        [30, 4],
      ],
      iterations: 1,
    },
    "#NUM!",
    /within 1 iterations/,
  ],
])("refuses %s", (_, given, code, sentence) => {
  const outcome = atOnce(balance({ ...usual, seed: square, rows: [1, 2], columns: [1, 2], ...given }));
  if (!isProblem(outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.code).toBe(code);
  expect(sentenceOf(outcome).en).toMatch(sentence);
});
