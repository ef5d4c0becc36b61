import fc from "fast-check";
import { cellsLater, evaluatedLater, problemLater } from "../../support/ask";

/** The one number of an answer that comes later. */
async function numberOf(id: string, ...given: readonly unknown[]): Promise<number> {
  return (await cellsLater(id, ...given))[0]![0] as number;
}

const table = [
  [2, 10, 5],
  [4, 30, 1],
  [6, 20, 3],
];

describe("a table of criteria", () => {
  test.each([
    ["NORMALIZE", []],
    ["WEIGHTS", []],
    ["SCORE", [[[1, 1, 1]]]],
  ] as const)("%s names the cell that is blank or no number", async (id, rest) => {
    const holes = [
      [2, 10, 5],
      [4, "", 1],
    ];
    expect(await problemLater(id, holes, ...rest)).toMatchObject({
      code: "#N/A",
      sentence: expect.stringContaining("(row 2, column 2) is blank: fill it in, or leave its row out"),
    });
    const words = [
      [2, 10, "many"],
      [4, 30, 1],
    ];
    const refused = await problemLater(id, words, ...rest);
    expect(refused.code).toBe("#VALUE!");
    expect(refused.sentence).toContain("(row 1, column 3) must be a number, such as 1234.5; “many” is not.");
    const chinese = await problemLater(
      id,
      [
        [1, "很多"],
        [2, 3],
      ],
      ...rest,
    );
    expect(chinese.sentence).toContain("（第1行第2列）");
    expect(chinese.language).toBe("zh");
  });

  test("reads numbers typed as text", async () => {
    expect(await cellsLater("NORMALIZE", [["2"], ["４"], ["6"]])).toEqual([[0], [0.5], [1]]);
  });
});

describe("NORMALIZE", () => {
  test("reads directions in a row or a column, as words, numbers or Chinese", async () => {
    const expected = await cellsLater("NORMALIZE", table, "minmax", [[1, -1, 1]]);
    for (const directions of [
      [["max", "min", "max"]],
      [["benefit"], ["cost"], ["benefit"]],
      [["效益", "成本", "正向"]],
      [["正指标", "负向", "极大型"]],
      [["+", "－", "higher"]],
      [[1, "-1", 1]],
      [[1, "−1", 1]],
    ])
      expect(await cellsLater("NORMALIZE", table, undefined, directions)).toEqual(expected);
  });

  test("every word of the textbooks", async () => {
    const benefits = "1,max,+,higher,positive,效益,正向,正指标,极大型,越大越好".split(",");
    const costs = "-1,min,-,−,－,lower,negative,成本,负向,逆向,反向,负指标,极小型,越小越好".split(",");
    const column = [[1], [2], [4]];
    for (const [words, answer] of [
      [benefits, [[0], [1 / 3], [1]]],
      [costs, [[1], [2 / 3], [0]]],
    ] as const)
      for (const word of words)
        expect([word, await cellsLater("NORMALIZE", column, "minmax", [[word]])]).toEqual([word, answer]);
  });

  test("a target or an interval becomes a benefit, and an unclear one says how to write it", async () => {
    const data = [
      [6, 5],
      [7, 12],
      [9, 30],
    ];
    const answer = [
      [0.5, 0.5],
      [1, 1],
      [0, 0],
    ];
    for (const directions of [
      [["target 7", "between 10 20"]],
      [["中间型 7"], ["区间型 10 20"]],
      [["target 7", "[10,20]"]],
      [["target 7", "10~20"]],
    ]) {
      expect(await cellsLater("NORMALIZE", data, "minmax", directions)).toEqual(answer);
      expect(await cellsLater("SCORE", data, [[1, 1]], "wsm", directions, "none")).toEqual([[0.5], [1], [0]]);
    }
    expect(await problemLater("NORMALIZE", data, "minmax", [["target 7", "between 20 10"]])).toMatchObject({
      code: "#VALUE!",
      sentence:
        "Directions (row 1, column 2) must name one number, as in target 7, or two, the smaller first, as in between 10 20; “between 20 10” does not.",
    });
    expect(await problemLater("SCORE", data, [[1, 1]], "wsm", [["", "target 7"]])).toMatchObject({
      code: "#VALUE!",
      sentence: "Directions is blank for criterion 1: write benefit or cost for each.",
    });
  });

  test("requires a known direction for each column", async () => {
    expect((await problemLater("NORMALIZE", table, "minmax", [[1, -1]])).sentence).toBe(
      "Directions must be one for each column of data: 3 are needed, 2 were given.",
    );
    expect((await problemLater("NORMALIZE", table, "minmax", [[1, 2, 1]])).sentence).toContain(
      "Known: benefit, cost, target 7, between 10 20.",
    );
    expect((await problemLater("NORMALIZE", table, "minmx")).sentence).toContain("Did you mean minmax?");
  });

  test("refuses one row and constant columns, except by max", async () => {
    expect((await problemLater("NORMALIZE", [[1, 2]])).code).toBe("#DIV/0!");
    expect((await problemLater("NORMALIZE", [[1, 2]], "zscore")).code).toBe("#N/A");
    expect(
      await problemLater("NORMALIZE", [
        [1, 2],
        [3, 2],
      ]),
    ).toMatchObject({
      code: "#DIV/0!",
      sentence: expect.stringContaining("column 2"),
    });
    expect(await cellsLater("NORMALIZE", [[1, 2]], "max")).toEqual([[1, 1]]);
  });
});

describe("WEIGHTS", () => {
  test("accepts more criteria than rows", async () => {
    for (const method of ["entropy", "critic", "critic-spearman", "std", "equal"]) {
      const [row] = await cellsLater(
        "WEIGHTS",
        [
          [1, 5, 2, 9, 4],
          [2, 1, 7, 3, 8],
        ],
        method,
      );
      expect(row).toHaveLength(5);
      expect(row!.reduce<number>((sum, weight) => sum + (weight as number), 0)).toBeCloseTo(1, 12);
    }
  });

  test("feed SCORE at any scale", async () => {
    const [weights] = await cellsLater("WEIGHTS", table, "entropy");
    const scores = await cellsLater("SCORE", table, [weights]);
    const scaled = await cellsLater(
      "SCORE",
      table,
      weights!.map((weight) => [(weight as number) * 700]),
    );
    for (const [i, [score]] of scores.entries()) expect(scaled[i]![0]).toBeCloseTo(score as number, 12);
  });
});

describe("AHP and AHPCHECK", () => {
  const judgements = [
    [1, 3, 5],
    ["", 1, 2],
    [0, "", 1],
  ];

  test("read desktop Excel's 0 and the web's blank below the diagonal alike", async () => {
    const whole = [
      [1, 3, 5],
      [1 / 3, 1, 2],
      [1 / 5, 1 / 2, 1],
    ];
    expect(await cellsLater("AHP", judgements)).toEqual(await cellsLater("AHP", whole));
    expect(await cellsLater("AHPCHECK", judgements)).toEqual(await cellsLater("AHPCHECK", whole));
  });

  test("accept a table, a year or a number as the random index", async () => {
    const ratio = async (ri?: unknown) => (await cellsLater("AHPCHECK", judgements, ri))[3]![1] as number;
    const usual = await ratio();
    expect(await ratio("saaty1980")).toBe(usual);
    expect(await ratio(1980)).toBe(usual);
    expect(await ratio(0)).toBe(usual);
    expect(await ratio("2007")).toBeCloseTo((usual * 0.58) / 0.52, 12);
    expect(await ratio(1.16)).toBeCloseTo(usual / 2, 12);
    expect((await problemLater("AHPCHECK", judgements, -1)).code).toBe("#VALUE!");
    expect((await problemLater("AHPCHECK", judgements, "saaty1990")).sentence).toContain(
      "Did you mean saaty1980?",
    );
  });

  test("return the eigenvalue beyond the table's reach", async () => {
    const many = Array.from({ length: 11 }, () => Array<number>(11).fill(1));
    expect(await cellsLater("AHPCHECK", many)).toEqual([
      ["lambda max", 11],
      ["CI", 0],
      ["RI", "#N/A"],
      ["CR", 0],
      ["consistent", true],
    ]);
    expect((await cellsLater("AHPCHECK", many, "saaty2007"))[4]).toEqual(["consistent", true]);
  });

  test("name the invalid judgement", async () => {
    expect(
      await problemLater("AHP", [
        [1, 2],
        [3, 1],
      ]),
    ).toMatchObject({
      code: "#VALUE!",
      sentence: expect.stringContaining("row 2, column 1 is 3, and 1 ÷ 2 is 0.5"),
    });
    expect((await problemLater("AHP", [[1, 2, 3]])).sentence).toContain("1 rows and 3 columns");
  });
});

describe("SCORE", () => {
  test("refuses TOPSIS of one row or of equal rows, which have no best and worst", async () => {
    expect((await problemLater("SCORE", [[1, 2]], [[1, 1]], "topsis")).code).toBe("#DIV/0!");
    expect(
      (
        await problemLater(
          "SCORE",
          [
            [1, 2],
            [1, 2],
          ],
          [[1, 1]],
          "topsis",
        )
      ).code,
    ).toBe("#DIV/0!");
  });

  test("returns an error only in the row of a zero in a weighted product, and names the cell", async () => {
    const { cells: answer } = await evaluatedLater(
      "SCORE",
      [
        [1, 2],
        [0, 4],
      ],
      [[1, 1]],
      "wgm",
    );
    expect(answer[0]![0]!.value).toBeGreaterThan(0);
    expect(answer[1]![0]!.value).toMatchObject({
      code: "#NUM!",
      sentence: { en: expect.stringContaining("row 2, column 1 is 0") },
    });
  });

  test("requires one weight for each column, none negative, not all zero", async () => {
    expect((await problemLater("SCORE", table, [[1, 1]])).sentence).toContain("3 are needed, 2 were given");
    expect((await problemLater("SCORE", table, [[1, -1, 1]])).sentence).toContain(
      "is -1: weights must be zero or more",
    );
    expect((await problemLater("SCORE", table, [[0, 0, 0]])).sentence).toContain("all zero");
  });

  test("ranks the same with weights at any scale, by every method", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }), {
          minLength: 3,
          maxLength: 8,
        }),
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }),
        fc.constantFrom("wsm", "wgm", "topsis"),
        fc.constantFrom(1e-9, 0.01, 7, 1e12),
        async (data, weights, method, scale) => {
          const ranks = async (row: number[]) => {
            const scores = await cellsLater("SCORE", data, [row], method, [[1, -1, 1]]);
            return typeof scores[0]![0] === "number" ? cellsLater("RANK", scores) : scores;
          };
          expect(await ranks(weights.map((weight) => weight * scale))).toEqual(await ranks(weights));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("RANK and AGREEMENT", () => {
  test("return ranks in the shape of the scores", async () => {
    expect(await cellsLater("RANK", [[3, 1, 2]])).toEqual([[1, 3, 2]]);
    expect(await cellsLater("RANK", [[3], [1], [2]])).toEqual([[1], [3], [2]]);
    expect(await cellsLater("RANK", [[3], [1], [2]], "升序")).toEqual([[3], [1], [2]]);
    expect(await cellsLater("RANK", 5)).toEqual([[1]]);
  });

  test("give a missing score no rank and leave the other ranks unchanged", async () => {
    for (const missing of ["", null, "-", "—", "…", "n/a", "NA", "#N/A", "无", "不适用"])
      expect(await cellsLater("RANK", [[3], [missing], [2]])).toEqual([[1], [""], [2]]);
  });

  test("leave out pairs with a missing side", async () => {
    const pairs = await numberOf("AGREEMENT", [[1, 4, 2]], [[2, 9, 7]]);
    expect(await numberOf("AGREEMENT", [[1, 4, "-", 2]], [[2, 9, 5, 7]])).toBe(pairs);
    expect(await numberOf("CONCENTRATION", [[1, "", 3]])).toBe(await numberOf("CONCENTRATION", [[1, 3]]));
  });

  test("refuse series of different lengths", async () => {
    expect((await problemLater("AGREEMENT", [[1, 2, 3]], [[1], [2]])).sentence).toContain(
      "3 cells and b has 2",
    );
    expect((await problemLater("AGREEMENT", [[1]], [[1]])).code).toBe("#N/A");
    expect(await numberOf("AGREEMENT", [[1, 2, 3]], [[3], [2], [1]])).toBe(-1);
  });
});
