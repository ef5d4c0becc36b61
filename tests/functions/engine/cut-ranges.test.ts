import fc from "fast-check";
import { cells, cellsLater, evaluatedLater, problem, problemLater } from "../../support/ask";

const rowsOfASheet = 1_048_576;

/** A range that is longer than its values, as B2:B500 is for forty rows. */
function longer<T>(values: readonly T[], by: number, blank: unknown = null): unknown[][] {
  return [...values.map((value) => [value]), ...Array.from({ length: by }, () => [blank])];
}

const values = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 });
const blanks = fc.constantFrom<unknown>(null, "", "  ", undefined);

test("ignores blank rows at the end, however the platform passes them", async () => {
  await fc.assert(
    fc.asyncProperty(values, fc.integer({ min: 1, max: 20 }), blanks, async (numbers, by, blank) => {
      const exact = numbers.map((value) => [value]);
      const long = longer(numbers, by, blank);
      for (const [id, ...rest] of [["RANK"], ["NORMALIZE"], ["CONCENTRATION"]] as const)
        expect(await cellsLater(id, long, ...rest)).toEqual(await cellsLater(id, exact, ...rest));
      expect(await cellsLater("PLACE", long, long)).toEqual(await cellsLater("PLACE", exact, exact));
      expect(cells("CAGR", long, 100, 2)).toEqual(cells("CAGR", exact, 100, 2));
    }),
    { numRuns: 30 },
  );
});

test("ends an answer at the last row filled in any range", async () => {
  const x = longer([3, 1, 5], 10);
  const y = longer([1, 2], 11);
  expect(await cellsLater("PLACE", x, y)).toEqual(
    await cellsLater("PLACE", [[3], [1], [5]], [[1], [2], [null]]),
  );
  expect(cells("SPEND", longer(["bank", "total"], 8), longer([2020, 2020, 2024], 7))).toHaveLength(3);
});

test("reads zeros at the end as desktop Excel's blank rows if they outnumber the other rows", async () => {
  expect(await cellsLater("RANK", longer([5, 3, 8], 40, 0))).toHaveLength(3);
  expect(await cellsLater("RANK", longer([5, 3, 8], 3, 0))).toHaveLength(6);
  expect(await cellsLater("RANK", [[0], [0]])).toHaveLength(2);
});

test("keeps a few zeros at the end, which are data", async () => {
  expect(await cellsLater("RANK", [[5], [0], [0]])).toEqual([[1], [2], [2]]);
  expect(await cellsLater("RANK", longer([5, 3], 11, 0))).toHaveLength(13);
  expect(await cellsLater("RANK", longer([5, 3], 12, 0))).toHaveLength(2);
});

test("always reads zeros at the end of t and y, or in a whole unit, as blank rows", async () => {
  const t = Array.from({ length: 10 }, (_, i) => i);
  const y = t.map((time) => 100 / (1 + Math.exp(-0.8 * (time - 4))));
  const exact = await cellsLater(
    "FIT",
    "logistic",
    t.map((v) => [v]),
    y.map((v) => [v]),
  );
  expect(await cellsLater("FIT", "logistic", longer(t, 1, 0), longer(y, 1, 0))).toEqual(exact);
  expect(exact[1]![1]).toBeCloseTo(100, 6);
  const inputs = [
    [2, 1],
    [3, 2],
    [0, 0],
  ];
  const outputs = [[1], [1], [0]];
  expect(await cellsLater("EFFICIENCY", inputs, outputs)).toHaveLength(2);
});

test("ends weights and directions at their own last cells", async () => {
  const data = [
    ...[
      [1, 9],
      [2, 5],
      [4, 7],
    ],
    ...Array.from({ length: 50 }, () => [null, null]),
  ];
  expect(await cellsLater("SCORE", data, longer([1, 0], 51))).toHaveLength(3);
  expect(await cellsLater("NORMALIZE", data, "minmax", longer(["benefit", "cost"], 51))).toHaveLength(3);
  expect(
    await cellsLater(
      "RADARGAP",
      [
        [0.5, 0.2],
        [null, null],
      ],
      [[1, 1]],
    ),
  ).toHaveLength(1);
});

test("keeps the last row of a judgement matrix even if it is blank", async () => {
  const blank = [null, null];
  const square = [[1, 3], blank];
  // Rows below the blank row do not change the answer.
  expect(await evaluatedLater("AHP", [...square, blank, blank])).toEqual(await evaluatedLater("AHP", square));
  const filled = [
    [1, 3],
    [null, 1],
  ];
  expect(await cellsLater("AHP", [...filled, blank, [0, 0]])).toEqual([[0.75], [0.25]]);
});

test("answers or refuses a whole column; the benchmark measures its speed", async () => {
  const column = longer([3, 1, 5, 2], rowsOfASheet - 4);
  const desktop = longer([3, 1, 5, 2], rowsOfASheet - 4, 0);
  const full = Array.from({ length: rowsOfASheet }, (_, i) => [i]);
  for (const range of [column, desktop]) expect(await cellsLater("PLACE", range, range)).toHaveLength(4);
  expect((await problemLater("PLACE", full, full)).sentence).toBe(
    "X has 1,048,576 filled rows; at most 200,000 are read.",
  );
  expect(cells("SPEND", longer(["bank", "total"], rowsOfASheet - 2))).toEqual([[2078], [2691.9]]);
  expect(problem("SPEND", longer(["bank"], rowsOfASheet - 1, "x")).code).toBe("#VALUE!");
});
