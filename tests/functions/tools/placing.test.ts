import { cellsLater, problemLater } from "../../support/ask";

describe("PLACE", () => {
  const x = [[1], [9], [2], [8]];
  const y = [[8], [9], [1], [2]];

  test("returns a column of labels, from rows and from columns", async () => {
    expect(await cellsLater("PLACE", x, y)).toEqual([["II"], ["I"], ["III"], ["IV"]]);
    expect(await cellsLater("PLACE", [[1, 9, 2, 8]], y)).toEqual([["II"], ["I"], ["III"], ["IV"]]);
  });

  test("reads labels row by row from any shape of four cells", async () => {
    for (const labels of [
      [["a", "b", "c", "d"]],
      [
        ["a", "b"],
        ["c", "d"],
      ],
      [["a"], ["b"], ["c"], ["d"]],
    ])
      expect((await cellsLater("PLACE", x, y, undefined, undefined, labels)).flat()).toEqual([
        "b",
        "a",
        "c",
        "d",
      ]);
    expect((await cellsLater("PLACE", x, y, undefined, undefined, [["a", "", "c", 4]])).flat()).toEqual([
      "",
      "a",
      "c",
      4,
    ]);
  });

  test("cuts at 0 if given and at the mean if blank", async () => {
    expect((await cellsLater("PLACE", [[-1, 2]], [[-1, 2]], 0, 0)).flat()).toEqual(["III", "I"]);
    expect((await cellsLater("PLACE", [[1, 3]], [[1, 3]], "", null)).flat()).toEqual(["III", "I"]);
    expect((await cellsLater("PLACE", [[1, 3]], [[1, 3]], "中位数", "2.5")).flat()).toEqual(["III", "I"]);
    expect((await problemLater("PLACE", x, y, "mode")).sentence).toContain("Known: mean, median.");
  });

  test("labels points on the line in the language of the question", async () => {
    const onTheMean = [[[1, 2, 3]], [[5, 6, 7]]];
    expect((await cellsLater("PLACE", ...onTheMean, undefined, undefined, undefined, "line")).flat()).toEqual(
      ["III", "on the line", "I"],
    );
    expect((await cellsLater("PLACE", ...onTheMean, undefined, undefined, undefined, "临界")).flat()).toEqual(
      ["III", "临界", "I"],
    );
    expect((await cellsLater("PLACE", ...onTheMean, undefined, undefined, undefined, "low")).flat()).toEqual([
      "III",
      "III",
      "I",
    ]);
  });

  test("returns an empty cell for a missing coordinate and leaves it out of the cut", async () => {
    expect(await cellsLater("PLACE", [[1], [3], [""], [900]], [[1], [3], [5], [""]])).toEqual([
      ["III"],
      ["I"],
      [""],
      [""],
    ]);
  });

  test("refuses what does not fit", async () => {
    expect((await problemLater("PLACE", x, [[1], [2]])).sentence).toContain("4 cells and y has 2");
    expect((await problemLater("PLACE", x, y, 0, 0, [["a", "b", "c"]])).sentence).toContain("four cells");
    expect((await problemLater("PLACE", [["a"], [1]], [[1], [2]])).sentence).toContain(
      "The first row of x (“a”) looks like a heading: give the range without it,",
    );
    expect(
      (
        await problemLater(
          "PLACE",
          [
            [1, 2],
            [3, 4],
          ],
          y,
        )
      ).code,
    ).toBe("#VALUE!");
  });
});

describe("ROBUST", () => {
  const data = Array.from({ length: 100 }, (_, i) => [
    ((i * 37) % 101) / 100,
    ((i * 53) % 103) / 103,
    ((i * 29) % 97) / 97,
  ]);
  const weights = [[1, 2, 3]];

  test("returns the same cells for the same seed, with 10,000 draws on 100 rows", async () => {
    const first = await cellsLater("ROBUST", data, weights, data, weights);
    expect(await cellsLater("ROBUST", data, weights, data, weights, "mean", 10_000, 1)).toEqual(first);
    expect(await cellsLater("ROBUST", data, weights, data, weights, "mean", 10_000, 2)).not.toEqual(first);
    expect(first).toHaveLength(101);
    for (const row of first.slice(1)) {
      const shares = row.slice(0, 4) as number[];
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      expect(["I", "II", "III", "IV"]).toContain(row[4]);
    }
  });

  test("places rows at the given weights as PLACE does the weighted sums", async () => {
    const scores = await cellsLater("SCORE", data, weights, "wsm", undefined, "none");
    const places = await cellsLater("PLACE", scores, scores, "median", "median");
    const rows = await cellsLater("ROBUST", data, weights, data, weights, "median", 100, 1, false);
    expect(rows.map((row) => [row[4]])).toEqual(places);
  });

  test("returns headings in both languages, or none", async () => {
    const [english] = await cellsLater("ROBUST", data, weights, data, weights, "mean", 100);
    expect(english).toEqual([
      "I high x, high y",
      "II low x, high y",
      "III low x, low y",
      "IV high x, low y",
      "at the given weights",
    ]);
    const [chinese] = await cellsLater("ROBUST", data, weights, data, weights, "均值", 100);
    expect(chinese![4]).toBe("给定权重下");
    expect(await cellsLater("ROBUST", data, weights, data, weights, "mean", 100, 1, false)).toHaveLength(100);
  });

  test("refuses ranges that do not match, and too much work", async () => {
    expect((await problemLater("ROBUST", data, [[1, 1]], data, weights)).sentence).toContain(
      "Xweights must be one for each column of xdata",
    );
    expect((await problemLater("ROBUST", data, weights, data, [[1]])).sentence).toContain("Yweights");
    expect((await problemLater("ROBUST", data, weights, data.slice(1), weights)).sentence).toContain(
      "Xdata has 100 rows and ydata has 99",
    );
    expect((await problemLater("ROBUST", data, weights, data, weights, "mean", 99)).code).toBe("#VALUE!");
    const long = Array.from({ length: 1000 }, () => [1, 2, 3]);
    expect(
      (await problemLater("ROBUST", long, weights, long, weights, "mean", 1_000_000)).sentence,
    ).toContain("at most 1,000,000,000");
  });
});

describe("WEIGHTRANGE", () => {
  test("refuses a missing column and weights that do not match", async () => {
    const data = [
      [1, 0],
      [0, 1],
    ];
    expect(await cellsLater("WEIGHTRANGE", data, [[1, 1]], 2, 0.25)).toEqual([
      [0, 0.75],
      [0.25, 1],
    ]);
    expect((await problemLater("WEIGHTRANGE", data, [[1, 1]], 3, 0.25)).sentence).toBe(
      "Criterion must be a column of data, 1 to 2; 3 is not.",
    );
    expect((await problemLater("WEIGHTRANGE", data, [[1, 1]], 1.5, 0.25)).code).toBe("#VALUE!");
    expect((await problemLater("WEIGHTRANGE", data, [[1]], 1, 0.25)).sentence).toContain(
      "2 are needed, 1 was given",
    );
    expect((await problemLater("WEIGHTRANGE", data, [[0, 1]], 2, 0.25)).code).toBe("#DIV/0!");
  });
});

describe("radars", () => {
  const rows = [
    [1, 1, 1],
    [0.5, "", 0.5],
    [0.5, 2, 0.5],
    [0, 0, 0],
  ];

  test("limits an error to its own row", async () => {
    expect((await cellsLater("RADARAREA", rows)).flat()).toEqual([1, "", "#NUM!", 0]);
    const balance = (await cellsLater("RADARBALANCE", rows)).flat();
    expect([balance[0], balance[1], balance[3]]).toEqual([1, "", "#DIV/0!"]);
    expect((await cellsLater("RADARGAP", rows, [[1, 1, 1]])).flat()).toEqual([0, "", 1 / 3, 1]);
  });

  test("require axes", async () => {
    expect((await problemLater("RADARAREA", [[1, 1]])).code).toBe("#VALUE!");
    expect((await problemLater("RADARBALANCE", [[1], [1]])).sentence).toContain(
      "at least 2 columns, one for each axis; 1 was given",
    );
    expect((await problemLater("RADARGAP", [[1, 1]], [[1, 1, 1]])).sentence).toContain(
      "2 are needed, 3 were given",
    );
  });
});

describe("BUBBLE", () => {
  test("returns a table for a chart, in the language of the items", async () => {
    expect(await cellsLater("BUBBLE", [["隐私计算", "云"]], [[90, 10]], [[9, 1]], [[1, 4]])).toEqual([
      ["项目", "时间", "成本", "大小", "类别"],
      ["隐私计算", 9, 90, 25, "远期押注"],
      ["云", 1, 10, 100, "速赢"],
    ]);
  });

  test("keeps items that are numbers as numbers", async () => {
    const table = await cellsLater("BUBBLE", [[2020, "B"]], [[1, 2]], [[2, 1]], [[1, 1]], false);
    expect(table.map(([item]) => item)).toEqual([2020, "B"]);
  });

  test("refuses what does not fit", async () => {
    expect((await problemLater("BUBBLE", [["A", "B"]], [[1]], [[1, 2]], [[1, 2]])).sentence).toContain(
      "Cost has 1 cell and items has 2",
    );
    expect((await problemLater("BUBBLE", [["A"]], [[1]], [[""]], [[1]])).code).toBe("#VALUE!");
    expect((await problemLater("BUBBLE", [["A", "B"]], [[1, 1]], [["", 1]], [[1, 1]])).code).toBe("#N/A");
    expect((await problemLater("BUBBLE", [["A"]], [[1]], [[1]], [[-1]])).sentence).toContain("item 1 is -1");
  });
});
