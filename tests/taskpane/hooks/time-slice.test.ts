import { functionById } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/engine/evaluate";
import { isProblem } from "../../../src/model/problem";
import { inTimeSlices, Stopped } from "../../../src/taskpane/hooks/time-slice";

/** Steps that take five milliseconds each. */
function* busily(count: number): Iterator<number, string> {
  for (let i = 1; i <= count; i++) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield i / count;
  }
  return "done";
}

test("a long calculation yields between slices and reports its progress", async () => {
  const told: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const answer = await inTimeSlices({ isStopped: () => false, progress: (done) => told.push(done) })(
    busily(40),
  );
  clearInterval(timer);
  expect(answer).toBe("done");
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(turns).toBeGreaterThan(2);
});

test("a short calculation finishes without yielding", async () => {
  const progress = jest.fn();
  expect(await inTimeSlices({ isStopped: () => false, progress })(busily(1))).toBe("done");
  expect(progress).not.toHaveBeenCalled();
});

test("a calculation stops on request", async () => {
  let steps = 0;
  const endless = {
    next: () => {
      steps++;
      return busily(1).next();
    },
  };
  const going = inTimeSlices({ isStopped: () => steps > 20 })(endless);
  await expect(going).rejects.toBeInstanceOf(Stopped);
  expect(steps).toBeLessThan(40);
});

/** Numbers from 1 to 100 that look random. */
const noise = (i: number) => 1 + ((i * 7919) % 9973) / 100;
const units = (columns: number, rows = 300) =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, k) => noise(columns * i + k + 1)),
  );
const times = Array.from({ length: 600 }, (_, i) => i);
/** A band along the diagonal, whose balance travels slowly from one end to the other. */
const band = (cell: (i: number, j: number) => number) =>
  Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 60 }, (_, j) => (Math.abs(i - j) <= 1 ? cell(i, j) : 0)),
  );
const wanted = band((i, j) => noise(60 * i + j));
const sumOf = (row: readonly number[]) => row.reduce((sum, cell) => sum + cell, 0);

test.each([
  ["MONTECARLO", [2020, 100, 2030, 200, [[2024], [2025], [2026]], 0.1, 0.9, 500_000]],
  [
    "ROBUST",
    [
      [
        [0.1, 0.9],
        [0.4, 0.6],
      ],
      [[1, 2]],
      [[0.3], [0.7]],
      [[1]],
      "mean",
      60_000,
    ],
  ],
  ["EFFICIENCY", [units(3, 1000), units(2, 1000)]],
  ["SBM", [units(3), units(2)]],
  ["MALMQUIST", [units(3), units(2), units(3), units(2)]],
  ["FIT", ["richards", [times], [times.map((t) => 100 / (1 + Math.exp(5 - t / 60)) + Math.sin(t))]]],
  [
    "RAS",
    [
      band(() => 1),
      [wanted.map(sumOf)],
      [wanted.map((_, j) => sumOf(wanted.map((row) => row[j]!)))],
      undefined,
      1e-9,
      100_000,
    ],
  ],
] as const)("%s returns the same result in slices, and lets the pane render", async (id, given) => {
  const definition = functionById(id)!;
  const whole = await evaluate(definition, given);
  let breaks = 0;
  const pace = inTimeSlices({ isStopped: () => false, progress: () => breaks++ });
  const inSlices = await evaluate(definition, given, { pace });
  expect(inSlices).toEqual(whole);
  expect(whole.cells.flat().some(({ value }) => isProblem(value))).toBe(false);
  expect(breaks).toBeGreaterThan(1);
});
