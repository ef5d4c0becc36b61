import { part } from "../../../src/functions/engine/lazy-module";
import { cells, cellsLater, problem, problemLater } from "../../support/ask";

// NIST StRD Rat42.
const t = [[9], [14], [21], [28], [42], [57], [63], [70], [79]];
const y = [[8.93], [10.8], [18.59], [22.33], [39.35], [56.11], [61.73], [64.62], [67.08]];

const refusal = (...given: unknown[]) => problemLater("FIT", ...given);

test.each([
  ["logistic", ["K", "r", "t0", "rss", "r2", "n"]],
  ["gompertz", ["K", "b", "c", "rss", "r2", "n"]],
  ["richards", ["K", "r", "t0", "v", "rss", "r2", "n"]],
])(
  "FIT %s names its parameters in order; CURVE takes the whole table, with headings or without",
  async (model, names) => {
    const table = await cellsLater("FIT", model, t, y);
    expect(table.map(([name]) => name)).toEqual(["name", ...names]);
    const bare = await cellsLater("FIT", model, t, y, false);
    expect(bare).toEqual(table.slice(1));
    const drawn = cells("CURVE", model, table, t);
    expect(cells("CURVE", model, bare, t)).toEqual(drawn);
    const parameters = bare.slice(0, -3).map(([, value]) => value);
    expect(cells("CURVE", model, [parameters], t)).toEqual(drawn);
    expect(
      cells(
        "CURVE",
        model,
        parameters.map((value) => [value]),
        t,
      ),
    ).toEqual(drawn);
    const rss = drawn.reduce((sum, [value], i) => sum + (y[i]![0]! - Number(value)) ** 2, 0);
    expect(rss / Number(bare.at(-3)![1])).toBeCloseTo(1, 9);
  },
);

test("reads rows and columns alike", async () => {
  expect(await cellsLater("FIT", "logistic", [t.flat()], [y.flat()])).toEqual(
    await cellsLater("FIT", "logistic", t, y),
  );
});

test("CURVE refuses FIT's table of another model", async () => {
  const table = await cellsLater("FIT", "logistic", t, y);
  expect(problem("CURVE", "richards", table, 5).sentence).toBe(
    "Parameters has no “v”: the richards curve needs K, r, t0, v. Was another model fitted?",
  );
  expect(problem("CURVE", "龚珀兹", table, 5).sentence).toBe(
    "参数中没有“b”：gompertz 曲线需要 K、b、c。是否拟合了其他模型？",
  );
});

test("CURVE returns the shape of t and keeps blanks blank", () => {
  expect(
    cells(
      "CURVE",
      "logistic",
      [[100, 1, 5]],
      [
        [5, null],
        [5, 5],
      ],
    ),
  ).toEqual([
    [50, ""],
    [50, 50],
  ]);
});

test("CURVE of bass is cumulative and starts at the launch", () => {
  const [row = []] = cells("CURVE", "bass", [[0.03, 0.38, 1000]], [[-1, 0, 1, 100]]);
  expect(row.slice(0, 2)).toEqual([0, 0]);
  expect(row[3]).toBeCloseTo(1000, 6);
});

test.each([
  ["too few numbers", ["logistic", [[1, 2]], 5], "#VALUE!", "3 parameters, K, r, t0; 2 cells"],
  [
    "a square",
    [
      "logistic",
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
      5,
    ],
    "#VALUE!",
    "one row or one column",
  ],
  [
    "text for a number",
    [
      "logistic",
      [
        ["K", "big"],
        ["r", 1],
        ["t0", 2],
      ],
      5,
    ],
    "#VALUE!",
    "(K)",
  ],
  ["no asymmetry", ["richards", [[1, 2, 3, 0]], 5], "#NUM!", "v > 0"],
  ["no market", ["bass", [[0.1, 0.3, -1]], 5], "#NUM!", "m > 0"],
  ["another curve", ["linear", [[1, 2, 3]], 5], "#VALUE!", "Known: logistic, gompertz, richards, bass"],
])("CURVE refuses %s", (_, given, code, sentence) => {
  const refused = problem("CURVE", ...given);
  expect(refused.code).toBe(code);
  expect(refused.sentence).toContain(sentence);
});

test("CURVE keeps the code of an error from FIT", () => {
  expect(problem("CURVE", "logistic", { code: "#N/A" }, 5).code).toBe("#N/A");
});

test("FIT refuses with a sentence in the language of the question", async () => {
  expect(await refusal("logistic", [[2020], [2024]], [[2691.9], [5754.5]])).toEqual({
    code: "#N/A",
    language: "en",
    sentence:
      "The logistic curve has 3 parameters and needs 4 points at least; 2 were given. Fewer determine no curve.",
  });
  expect(await refusal("逻辑斯蒂", [[2020], [2024]], [[2691.9], [5754.5]])).toMatchObject({
    sentence: "logistic 曲线有 3 个参数，至少需要 4 个数据点，给出的是 2 个；点数不足无法确定曲线。",
  });
  expect(await refusal("logistic", t, y.slice(1))).toMatchObject({
    code: "#VALUE!",
    sentence: "T has 9 cells and y has 8: they must have equally many.",
  });
  // A point without a value is left out.
  expect(await refusal("logistic", t, [...y.slice(0, 3), ...t.slice(3).map(() => [""])])).toMatchObject({
    code: "#N/A",
    sentence: expect.stringContaining("3 were given"),
  });
});

describe("a part that is loaded on first use", () => {
  test("is loaded once", async () => {
    const load = jest.fn(() => Promise.resolve("there"));
    const loaded = part(load);
    expect(await Promise.all([loaded(), loaded()])).toEqual(["there", "there"]);
    expect(await loaded()).toBe("there");
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("returns #N/A if it cannot be loaded, and is tried again at the next call", async () => {
    const load = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue("there");
    const loaded = part(load);
    expect(await loaded()).toMatchObject({
      code: "#N/A",
      sentence: { en: expect.stringContaining("could not be loaded") as string },
    });
    expect(await loaded()).toBe("there");
    expect(load).toHaveBeenCalledTimes(2);
  });
});
