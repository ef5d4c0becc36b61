import { sentenceOf } from "../../support/sentence-of";
import fc from "fast-check";
import type { Highs } from "highs";
import { malmquist, type ProductivityChange } from "../../../src/model/dea/malmquist";
import { isProblem } from "../../../src/model/problem";
import type { Orientation, Units } from "../../../src/model/dea/decision-units";
import { atOnce } from "../../../src/model/steps";
import { solver } from "../../../src/model/dea/solver";

let highs: Highs;
beforeAll(async () => {
  highs = await solver();
});

function changes(before: Units, after: Units, orientation: Orientation = "output"): ProductivityChange[] {
  return atOnce(malmquist(highs, before, after, orientation)).map((change) => {
    if (isProblem(change)) throw new Error(sentenceOf(change).en);
    return change;
  });
}
const column = (values: readonly number[]) => values.map((value) => [value]);
const close = (actual: readonly number[], expected: readonly number[], digits: number) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, digits);
};

describe("Coelli (1996), A Guide to DEAP: the Malmquist example of five firms, as its output file prints it", () => {
  const first = { inputs: column([2, 4, 3, 5, 6]), outputs: column([1, 2, 3, 4, 5]) };
  const second = { inputs: column([2, 4, 3, 5, 5]), outputs: column([1, 3, 4, 3, 5]) };

  test("from year 1 to year 2", () => {
    const answer = changes(first, second);
    close(
      answer.map(({ efficiency }) => efficiency),
      [0.75, 1.125, 1, 0.5625, 0.9],
      9,
    );
    close(
      answer.map(({ technical }) => technical),
      [4 / 3, 4 / 3, 4 / 3, 4 / 3, 4 / 3],
      9,
    );
    close(
      answer.map((change) => change.malmquist),
      [1, 1.5, 4 / 3, 0.75, 1.2],
      9,
    );
  });

  test("nothing changes from year 2 to the same year 3", () => {
    for (const change of changes(second, second)) close(Object.values(change), [1, 1, 1], 9);
  });
});

test("the tests of DataEnvelopmentAnalysis.jl: five units, three periods", () => {
  const periods = [
    { inputs: column([2, 3, 5, 4, 4]), outputs: column([1, 4, 6, 3, 5]) },
    { inputs: column([1, 2, 4, 3, 4]), outputs: column([1, 4, 6, 3, 3]) },
    { inputs: column([0.5, 1.5, 3, 2, 4]), outputs: column([2, 4, 6, 3, 1]) },
  ];
  const one = changes(periods[0]!, periods[1]!);
  close(
    one.map((change) => change.malmquist),
    [2, 1.5, 1.25, 4 / 3, 0.6],
    9,
  );
  close(
    one.map(({ efficiency }) => efficiency),
    [4 / 3, 1, 5 / 6, 8 / 9, 0.4],
    9,
  );
  close(
    one.map(({ technical }) => technical),
    [1.5, 1.5, 1.5, 1.5, 1.5],
    9,
  );
  const two = changes(periods[1]!, periods[2]!);
  close(
    two.map((change) => change.malmquist),
    [4, 4 / 3, 4 / 3, 1.5, 1 / 3],
    7,
  );
  close(
    two.map(({ efficiency }) => efficiency),
    [2, 2 / 3, 2 / 3, 0.75, 1 / 6],
    7,
  );
  close(
    two.map(({ technical }) => technical),
    [2, 2, 2, 2, 2],
    7,
  );
});

test("refuses a unit whose output the other period lacks", () => {
  const before = {
    inputs: column([1, 1]),
    outputs: [
      [1, 0],
      [2, 0],
    ],
  };
  const after = {
    inputs: column([1, 1]),
    outputs: [
      [1, 0],
      [1, 1],
    ],
  };
  for (const orientation of ["input", "output"] as const) {
    const [first, second] = atOnce(malmquist(highs, before, after, orientation));
    expect(isProblem(first)).toBe(false);
    expect(isProblem(second) && `${second.code} ${sentenceOf(second).en}`).toContain(
      "#N/A Unit 2 cannot be compared across",
    );
  }
});

test("refuses a unit a billion times as large as those of the other period", () => {
  const before = { inputs: column([4, 5]), outputs: column([1, 2]) };
  const after = { inputs: column([4e10, 5e10]), outputs: column([1e10, 3e10]) };
  for (const change of atOnce(malmquist(highs, before, after, "output")))
    expect(isProblem(change) && `${change.code} ${sentenceOf(change).en}`).toMatch(/#NUM!.*errors of scale/);
});

const amounts = (rows: number, columns: number) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const twoPeriods = fc
  .record({
    rows: fc.integer({ min: 1, max: 6 }),
    inputs: fc.integer({ min: 1, max: 2 }),
    outputs: fc.integer({ min: 1, max: 2 }),
  })
  .chain(({ rows, inputs, outputs }) => {
    const units = fc.record({ inputs: amounts(rows, inputs), outputs: amounts(rows, outputs) });
    return fc.tuple(units, units);
  });

test("agrees in both orientations, and inverts if the periods are swapped", () => {
  fc.assert(
    fc.property(twoPeriods, ([before, after]) => {
      const forward = changes(before, after);
      const values = (answer: ProductivityChange[]) =>
        answer.flatMap(({ malmquist, efficiency, technical }) => [malmquist, efficiency, technical]);
      close(values(changes(before, after, "input")), values(forward), 7);
      close(
        values(changes(after, before)).map((value) => 1 / value),
        values(forward),
        7,
      );
    }),
    { numRuns: 30 },
  );
});

test("doubles technical change if every unit produces twice as much from the same inputs", () => {
  fc.assert(
    fc.property(twoPeriods, ([before]) => {
      const after = { inputs: before.inputs, outputs: before.outputs.map((row) => row.map((y) => 2 * y)) };
      for (const { malmquist, efficiency, technical } of changes(before, after))
        close([malmquist, efficiency, technical], [2, 1, 2], 8);
    }),
    { numRuns: 20 },
  );
});
