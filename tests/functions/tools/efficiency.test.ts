import { functionById } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/engine/evaluate";
import { isProblem } from "../../../src/model/problem";
import { cellsLater, problemLater } from "../../support/ask";

/** Cooper, Seiford and Tone (2007), Example 2.2. */
const inputs = [
  [4, 3],
  [7, 3],
  [8, 1],
  [4, 2],
  [2, 4],
  [10, 1],
];
const outputs = [[1], [1], [1], [1], [1], [1]];

const close = (actual: readonly (readonly unknown[])[], expected: readonly (readonly number[])[]) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, row] of expected.entries()) {
    expect(actual[i]).toHaveLength(row.length);
    for (const [j, value] of row.entries()) expect(actual[i]![j]).toBeCloseTo(value, 9);
  }
};

describe("EFFICIENCY", () => {
  test("returns the shape of each kind of result: a row for each unit and no header", async () => {
    const shape = async (result: string) => {
      const answer = await cellsLater("EFFICIENCY", inputs, outputs, "crs", "input", result);
      return [answer.length, answer[0]!.length];
    };
    expect(await shape("score")).toEqual([6, 1]);
    expect(await shape("super")).toEqual([6, 1]);
    expect(await shape("slacks")).toEqual([6, 3]);
    expect(await shape("targets")).toEqual([6, 3]);
    expect(await shape("peers")).toEqual([6, 6]);
    expect(await shape("scale")).toEqual([6, 2]);
  });

  test("returns as targets what a unit would use and produce on the frontier", async () => {
    close(await cellsLater("EFFICIENCY", inputs, outputs, undefined, undefined, "targets"), [
      [24 / 7, 18 / 7, 1],
      [(7 * 12) / 19, (3 * 12) / 19, 1],
      [8, 1, 1],
      [4, 2, 1],
      [2, 4, 1],
      [8, 1, 1],
    ]);
  });

  test("with output orientation, increases outputs and reduces inputs only by slack", async () => {
    const [first] = await cellsLater("EFFICIENCY", inputs, outputs, "crs", "output", "targets");
    close([first!], [[4, 3, 7 / 6]]);
  });

  test("names the returns to scale in the language of the question", async () => {
    const units = [
      [[100], [300], [500]],
      [[75], [300], [400]],
    ] as const;
    const kinds = async (...more: unknown[]) =>
      (await cellsLater("EFFICIENCY", ...units, undefined, undefined, ...more)).map((row) => row[1]);
    expect(await kinds("scale")).toEqual(["irs", "crs", "drs"]);
    expect(await kinds("规模效率")).toEqual(["规模报酬递增", "规模报酬不变", "规模报酬递减"]);
    expect(await kinds("规模效率", "en")).toEqual(["irs", "crs", "drs"]);
  });

  test("names the cell that cannot be measured", async () => {
    expect(
      await problemLater(
        "EFFICIENCY",
        [
          [4, -2],
          [4, 1],
        ],
        [[1], [1]],
      ),
    ).toMatchObject({
      code: "#NUM!",
      sentence:
        "Inputs must be zero or more; row 1, column 2 is -2. EFFICIENCY allows negative inputs with returns vrs and orientation output, except for result scale. The slacks-based measure (SBM) does not, and a constant added to the column would change the scores.",
    });
    expect((await problemLater("EFFICIENCY", [[4], [-1]], [[1], [1]])).sentence).toContain(
      "row 2, column 1 is -1",
    );
    expect((await problemLater("EFFICIENCY", [[4], [5]], [[1], [0]])).sentence).toContain("row 2 is all 0");
    expect((await problemLater("EFFICIENCY", [[4], [5]], [[1]])).sentence).toContain(
      "Inputs has 2 rows and outputs has 1",
    );
    expect(await problemLater("EFFICIENCY", [[4], [""], [5]], [[1], [1], [1]])).toMatchObject({
      code: "#N/A",
      sentence: expect.stringContaining("Inputs (row 2, column 1) is blank"),
    });
    expect((await problemLater("EFFICIENCY", [[4], ["很多"]], [[1], [1]])).sentence).toContain(
      "投入（第2行第1列）",
    );
  });

  test("allows negative numbers only with the returns and orientation that make a shift harmless", async () => {
    const [use, loss] = [
      [[2], [4], [5]],
      [[-3], [1], [-1]],
    ] as const;
    expect(await cellsLater("EFFICIENCY", use, loss, "vrs", "input")).toHaveLength(3);
    expect(await cellsLater("EFFICIENCY", loss, use, "vrs", "output")).toHaveLength(3);
    for (const wrong of [
      ["vrs", "output"],
      ["nirs", "input"],
      ["crs", "input"],
      ["vrs", "input", "scale"],
    ])
      expect(await problemLater("EFFICIENCY", use, loss, ...wrong)).toMatchObject({
        code: "#NUM!",
        sentence: expect.stringContaining("with returns vrs and orientation input"),
      });
    expect((await problemLater("EFFICIENCY", loss, use, "vrs", "input")).sentence).toContain(
      "with returns vrs and orientation output",
    );
    expect((await problemLater("MALMQUIST", loss, use, loss, use)).sentence).toBe(
      "Inputs0 must be zero or more; row 1, column 1 is -3.",
    );
  });

  test("returns an error only in the cell of a super-efficiency that others do not reach", async () => {
    const answer = await cellsLater("EFFICIENCY", [[1], [2], [3]], [[1], [3], [2]], "vrs", "input", "super");
    expect(answer.map(([cell]) => typeof cell)).toEqual(["number", "string", "number"]);
    expect(answer[1]).toEqual(["#N/A"]);
  });

  test("refuses peers of too many units", async () => {
    const many = Array.from({ length: 448 }, (_, i) => [1 + i]);
    expect((await problemLater("EFFICIENCY", many, many, "crs", "input", "peers")).sentence).toBe(
      "The result would have 200,704 cells; at most 200,000 are allowed.",
    );
  });

  test("finds every unit efficient if inputs and outputs outnumber the units", async () => {
    const answer = await cellsLater(
      "EFFICIENCY",
      [
        [1, 5, 3],
        [2, 4, 4],
      ],
      [
        [3, 1, 2],
        [1, 3, 2],
      ],
    );
    expect(answer).toEqual([[1], [1]]);
  });

  test("measures two hundred units with five columns in less than a second", async () => {
    const next = (() => {
      let state = 7;
      return () => (state = (state * 48271) % 2147483647) / 2147483647;
    })();
    const x = Array.from({ length: 200 }, () => [1 + 9 * next(), 1 + 9 * next(), 1 + 9 * next()]);
    const y = Array.from({ length: 200 }, () => [1 + 9 * next(), 1 + 9 * next()]);
    await cellsLater("EFFICIENCY", [[1]], [[1]]);
    const start = process.cpuUsage();
    await cellsLater("EFFICIENCY", x, y);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});

describe("MALMQUIST", () => {
  /** Coelli (1996), A Guide to DEAP, the Malmquist example. */
  const given = [
    [[2], [4], [3], [5], [6]],
    [[1], [2], [3], [4], [5]],
    [[2], [4], [3], [5], [5]],
    [[1], [3], [4], [3], [5]],
  ];

  test("returns the same in both orientations, with or without headings", async () => {
    const output = await cellsLater("MALMQUIST", ...given);
    expect(output[0]).toEqual(["malmquist", "efficiency change", "technical change"]);
    const input = await cellsLater("MALMQUIST", ...given, "投入导向", false);
    close(input, output.slice(1) as number[][]);
    expect((await cellsLater("MALMQUIST", ...given, "output", true, "zh"))[0]).toEqual([
      "Malmquist 指数",
      "效率变化",
      "技术变化",
    ]);
  });

  test("refuses periods of different units or columns", async () => {
    expect((await problemLater("MALMQUIST", given[0], given[1], [[1]], given[3])).sentence).toBe(
      "Inputs1 must have the shape of inputs0, the same unit in each row: 5 × 1 is wanted, 1 × 1 was given.",
    );
    expect(
      (
        await problemLater("MALMQUIST", given[0], given[1], given[2], [
          [1, 1],
          [1, 1],
          [1, 1],
          [1, 1],
          [1, 1],
        ])
      ).sentence,
    ).toContain("Outputs1");
    expect(
      (await problemLater("MALMQUIST", given[0], given[1], [[2], [4], [0], [5], [5]], given[3])).sentence,
    ).toBe("Inputs1 must be greater than 0 somewhere in each row; row 3 is all 0.");
  });
});

describe("the solver", () => {
  /** Imports the functions again, with this loader of the solver. */
  async function withSolver(load: jest.Mock) {
    jest.resetModules();
    jest.doMock("highs", () => ({ __esModule: true, default: load }));
    const { efficiency } = await import("../../../src/functions/tools/efficiency");
    const { evaluate: evaluateAnew } = await import("../../../src/functions/engine/evaluate");
    return async () => (await evaluateAnew(efficiency, [inputs, outputs])).cells[0]![0]!.value;
  }
  afterEach(() => jest.dontMock("highs"));

  test("gives #N/A with a sentence if it cannot be loaded, and is tried again at the next call", async () => {
    const { default: start } = jest.requireActual<{ default?: () => Promise<unknown> }>("highs");
    const real = start ?? jest.requireActual<() => Promise<unknown>>("highs");
    const load = jest
      .fn()
      .mockRejectedValueOnce(new Error("offline"))
      .mockImplementation(() => real());
    const score = await withSolver(load);
    expect(await score()).toMatchObject({
      code: "#N/A",
      sentence: {
        en: expect.stringContaining("could not be loaded"),
        zh: expect.stringContaining("未能加载"),
      },
    });
    expect(await score()).toBeCloseTo(6 / 7, 12);
    expect(await score()).toBeCloseTo(6 / 7, 12);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("is not used again after it breaks down", async () => {
    const broken = {
      createModel: () => {
        throw new Error("out of memory");
      },
    };
    const load = jest.fn().mockResolvedValue(broken);
    const score = await withSolver(load);
    expect(await score()).toMatchObject({
      code: "#N/A",
      sentence: { en: expect.stringContaining("stopped unexpectedly") },
    });
    await score();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("does not delay functions that do not need it", () => {
    const answer = evaluate(functionById("SPEND")!, ["bank"]);
    expect(answer).not.toBeInstanceOf(Promise);
    expect(isProblem(answer)).toBe(false);
  });
});
