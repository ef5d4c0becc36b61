import { isProblem } from "../../../src/model/problem";
import type { Sourced } from "../../../src/report/provenance";
import { segments } from "../../../src/report/schema";
import { ask, cells, cellsLater, evaluated, problem, problemLater } from "../../support/ask";

const stated = { bank: 2078, insurance: 351, securities: 262.9, total: 2691.9 };

describe("PROJECT", () => {
  test("returns every stated number bit for bit, by every method", () => {
    for (const method of ["cagr", "linear"]) {
      for (const segment of segments) expect(ask("PROJECT", segment, 2020, method)).toBe(stated[segment]);
      expect(ask("PROJECT", "total", 2024, method)).toBe(5754.5);
      expect(ask("PROJECT", "total", 2024, method, undefined, true)).toBe(5754.5);
    }
    expect(ask("PROJECT", "insurance", 2020, undefined, 0.3)).toBe(351);
    expect(ask("PROJECT", "total", 2024, undefined, undefined, undefined, "CNYBN")).toBe(575.45);
  });

  test("agrees with INTERPOLATE on the same two numbers", () => {
    for (const method of ["cagr", "linear"])
      for (const year of [2018, 2020, 2020.25, 2021, 2022.5, 2023, 2024, 2030])
        expect(ask("PROJECT", "total", year, method, undefined, true)).toBe(
          ask("INTERPOLATE", 2020, 2691.9, 2024, 5754.5, year, method, true),
        );
  });

  test("broadcasts over segments and years, with an error only in the cell concerned", () => {
    const table = cells("PROJECT", [["total"], ["bank"]], [[2020, 2022, 2025]]);
    expect(table[0]![0]).toBe(2691.9);
    expect(table[1]![0]).toBe(2078);
    expect(table.map((row) => row[2])).toEqual(["#N/A", "#N/A"]);
  });

  test("returns its standing, sources and working", () => {
    const { value } = evaluated("PROJECT", "bank", 2024).cells[0]![0]!;
    expect(value).toMatchObject({
      standing: "assumption",
      unit: "CNY100M",
      working: { en: expect.stringContaining("The mix of 2020 is kept: an assumption") as string },
    });
    expect((value as Sourced).origins.length).toBeGreaterThanOrEqual(2);
  });

  test("accepts a growth of 0, as desktop Excel passes a blank", () => {
    expect(ask("PROJECT", "total", 2023, undefined, 0)).toBe(2691.9);
  });

  test("says how to go beyond the report, in the language of the question", () => {
    expect(problem("PROJECT", "total", 2030)).toEqual({
      code: "#N/A",
      language: "en",
      sentence: "2030 lies outside 2020–2024. Set extrapolate to TRUE to go beyond.",
    });
    expect(problem("PROJECT", "银行", 2019).sentence).toBe(
      "2019 年在 2020—2024 年之外。将“外推”设为 TRUE 可计算区间外的年份。",
    );
    expect(problem("PROJECT", "total", 2022, "hold")).toMatchObject({
      code: "#VALUE!",
      sentence: "Unknown method “hold”. Known: cagr, linear.",
    });
    expect(problem("PROJECT", "total", 2022, undefined, -1.2).code).toBe("#NUM!");
    expect(problem("PROJECT", "total").sentence).toBe("Year is missing: give a value.");
  });
});

describe("PROJECTION", () => {
  test("segments add up to the total in every row, to 1e-9", () => {
    for (const method of ["cagr", "linear"])
      for (const growth of [undefined, 0.12]) {
        const rows = cells("PROJECTION", 2015, 2040, undefined, method, growth, true, false);
        expect(rows).toHaveLength(26);
        for (const [, bank, insurance, securities, total] of rows)
          expect((Number(bank) + Number(insurance) + Number(securities)) / Number(total)).toBeCloseTo(1, 9);
      }
  });

  test("states how each row was obtained", () => {
    const last = (...given: unknown[]) => cells("PROJECTION", ...given).map((row) => row.at(-1));
    expect(last(2019, 2025)).toEqual([
      "standing",
      "not stated",
      "reported",
      "interpolated; segments at the 2020 mix; later evidence: six large banks −7.1%",
      "interpolated; segments at the 2020 mix; later evidence: six large banks −16.7%",
      "interpolated; segments at the 2020 mix; later evidence: six large banks −27.4%, securities firms −7.4%",
      "forecast; segments at the 2020 mix; later evidence: six large banks −38.7%",
      "not stated",
    ]);
    expect(last(2020, 2025, "bank", undefined, undefined, true).slice(-2)).toEqual([
      "forecast; segments at the 2020 mix; later evidence: six large banks −38.7%",
      "extrapolated; segments at the 2020 mix; later evidence: later iResearch forecast for banks 3119 (scope unknown)",
    ]);
    expect(last(2020, 2021, undefined, undefined, 0.1)).toEqual([
      "standing",
      "reported",
      "assumption; segments at the 2020 mix",
    ]);
    expect(last(2024, 2024, [["合计", "银行"]])).toEqual([
      "数据性质",
      "预测；细分领域按2020年构成；后续数据：六大行 −38.7%",
    ]);
    expect(last(2024, 2024, "total")).toEqual([
      "standing",
      "forecast; later evidence: six large banks −38.7%",
    ]);
  });

  test("takes segments in a row or a column and answers each row that it can", () => {
    expect(cells("PROJECTION", 2020, 2020, [["total"], ["bank"]])).toEqual([
      ["year", "total", "banks", "standing"],
      [2020, 2691.9, 2078, "reported"],
    ]);
    expect(cells("PROJECTION", 2024, 2025, "total", undefined, undefined, undefined, false)).toEqual([
      [2024, 5754.5, "forecast; later evidence: six large banks −38.7%"],
      [2025, "#N/A", "not stated"],
    ]);
  });

  test("refuses what it does not understand", () => {
    expect(problem("PROJECTION", 2024, 2020).sentence).toContain("2024 is later than 2020");
    expect(problem("PROJECTION", 2020, 2024, [["bank", "bnak"]]).sentence).toContain(
      "Unknown segments (row 1, column 2) “bnak”. Did you mean bank?",
    );
    expect(problem("PROJECTION", 2020, 2024, undefined, undefined, -1).code).toBe("#NUM!");
    expect(problem("PROJECTION", [[2020], [2021]], 2024).sentence).toContain("From must be one cell");
  });
});

describe("INTERPOLATE", () => {
  test("accepts the two points in either order", () => {
    expect(ask("INTERPOLATE", 2024, 200, 2020, 100, 2021)).toBe(
      ask("INTERPOLATE", 2020, 100, 2024, 200, 2021),
    );
  });

  test("refuses points that define no path", () => {
    expect(problem("INTERPOLATE", 2020, 1, 2020, 2, 2020).code).toBe("#DIV/0!");
    expect(problem("INTERPOLATE", 2020, -1, 2024, 2, 2021).code).toBe("#NUM!");
    expect(ask("INTERPOLATE", 2020, -1, 2024, 3, 2022, "linear")).toBe(1);
    expect(problem("INTERPOLATE", 20, 1, 2024, 2, 2021).sentence).toContain(
      "Y0 must be a year from 1900 to 2200",
    );
  });
});

describe("SCENARIO", () => {
  test("starts from the given number, bit for bit, and also computes backwards", () => {
    const rows = cells("SCENARIO", 2020, 2691.9, [[2019, 2020, 2021]], 0, 0.1, 0.25, false);
    expect(rows[1]).toEqual([2020, 2691.9, 2691.9, 2691.9]);
    expect(rows[0]![3]).toBeCloseTo(2691.9 / 1.25, 9);
  });

  test("refuses a rate of −100% or less, fractional years and blank years", () => {
    expect(problem("SCENARIO", 2020, 1, 2021, -1, 0, 1).code).toBe("#NUM!");
    expect(problem("SCENARIO", 2020, 1, 2021.5, 0, 0, 1).code).toBe("#VALUE!");
    expect(problem("SCENARIO", 2020, 1, [[2021], [""], [2023]], 0, 0, 1)).toMatchObject({
      code: "#N/A",
      sentence: "Years (row 2, column 1) is blank: fill it in, or leave its row out of the range.",
    });
  });
});

describe("ALLOCATE", () => {
  test("counts drift from the first row, whatever year that is", () => {
    const drift = [[0.1, 0]];
    const given = [[[10], [20], [30]], [[1, 1]], drift] as const;
    expect(cells("ALLOCATE", ...given)).toEqual(cells("ALLOCATE", ...given, [[2020], [2021], [2022]]));
    expect(cells("ALLOCATE", ...given)[0]).toEqual([5, 5]);
  });

  test("reads desktop Excel's 0 for a blank drift or years as omitted", () => {
    expect(cells("ALLOCATE", [[10], [20]], [[1, 1]], 0, 0)).toEqual([
      [5, 5],
      [10, 10],
    ]);
    expect(problem("ALLOCATE", [[10], [20]], [[1, 1]], 0.1).sentence).toBe(
      "Drift has 1 cell and shares has 2: they must have equally many.",
    );
  });

  test("refuses ranges that do not belong together", () => {
    expect(problem("ALLOCATE", [[1], [2]], [[1, 1]], [[1, 2, 3]]).sentence).toBe(
      "Drift has 3 cells and shares has 2: they must have equally many.",
    );
    expect(problem("ALLOCATE", [[1], [2]], [[1, 1]], undefined, [[2020]]).code).toBe("#VALUE!");
    expect(problem("ALLOCATE", 1, [[0, 0]]).code).toBe("#VALUE!");
    expect(problem("ALLOCATE", 1, [[1, -1]]).sentence).toContain("row 1, column 2");
    expect(
      problem(
        "ALLOCATE",
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 1]],
      ).sentence,
    ).toContain("one row or one column");
  });
});

describe("RAS", () => {
  const seed = [
    [1, 2],
    [3, 4],
  ];

  test("takes totals in a row or a column alike", async () => {
    const upright = await cellsLater("RAS", seed, [[10], [20]], [[12, 18]]);
    expect(upright).toHaveLength(2);
    expect(await cellsLater("RAS", seed, [[10, 20]], [[12], [18]])).toEqual(upright);
  });

  test("reads a blank of the mask as FALSE", async () => {
    const fixed = [
      ["", false],
      [null, ""],
    ];
    const plain = await cellsLater("RAS", seed, [[10, 20]], [[12, 18]]);
    expect(await cellsLater("RAS", seed, [[10, 20]], [[12, 18]], fixed)).toEqual(plain);
  });

  test("refuses invalid limits and states what is infeasible", async () => {
    const refused = (...rest: unknown[]) => problemLater("RAS", seed, [[10, 20]], ...rest);
    expect(await refused([[12, 18]], undefined, 0)).toMatchObject({
      sentence: "Tolerance must be greater than 0; 0 is not.",
    });
    expect(await refused([[12, 18]], undefined, undefined, 100_001)).toMatchObject({
      sentence: "Maxiter must be a whole number, 1–100,000; 100001 is not.",
    });
    expect(await refused([[12, 19]])).toMatchObject({ code: "#NUM!" });
    expect(await refused([["", 18]])).toMatchObject({ code: "#N/A" });
  });
});

describe("BAND and MONTECARLO", () => {
  const given = [2020, 2691.9, 2024, 5754.5] as const;

  test.each(["BAND", "MONTECARLO"])(
    "%s has no width at the given points and no year outside them",
    async (id) => {
      const table = await cellsLater(id, ...given, [[2019, 2020, 2024, 2025]], 0.1);
      expect(table.slice(1)).toEqual([
        [2019, "#N/A", "#N/A", "#N/A"],
        [2020, 2691.9, 2691.9, 2691.9],
        [2024, 5754.5, 5754.5, 5754.5],
        [2025, "#N/A", "#N/A", "#N/A"],
      ]);
    },
  );

  test("the median is PROJECT's path", () => {
    expect(cells("BAND", ...given, 2022.5, 0.2)[1]![2]).toBe(ask("PROJECT", "total", 2022.5));
  });

  test("requires sigma and accepts 0", () => {
    expect(problem("BAND", ...given, 2022).sentence).toBe("Sigma is missing: give a value.");
    expect(cells("BAND", ...given, 2022, 0)[1]).toHaveLength(4);
    expect(problem("BAND", ...given, 2022, -0.1).code).toBe("#NUM!");
    expect(problem("BAND", ...given, 2022, 0.1, 1).sentence).toContain("Level must be between 0 and 1");
  });

  test("reads desktop Excel's blank level or n as the default and a blank seed as 0", async () => {
    const run = (...rest: unknown[]) => cellsLater("MONTECARLO", ...given, 2022, 0.1, ...rest);
    expect(await run(0, 0, 5)).toEqual(await run(0.9, 10_000, 5));
    expect(await run(0.9, 500, 0)).not.toEqual(await run(0.9, 500, 1));
  });

  test("names the limits", async () => {
    const run = async (...rest: unknown[]) => (await problemLater("MONTECARLO", ...given, ...rest)).sentence;
    expect(await run(2022, 0.1, 0.9, 99)).toContain("100–1,000,000");
    expect(await run(2022, 0.1, 0.9, 500, 2 ** 32)).toContain("0–4,294,967,295");
    expect(await run(2022, 0.1, 0.9, 500, -1)).toContain("Seed");
    const years = Array.from({ length: 39 }, (_, i) => [2020 + (i + 1) / 10]);
    expect(await run(years, 0.1, 0.9, 1_000_000)).toContain("39,000,000 draws; at most 10,000,000");
  });
});

describe("BASSPEAK, ACCURACY", () => {
  test("returns a row of two cells", () => {
    expect(cells("BASSPEAK", 0.1, 0.05, 1000)).toEqual([[0, 100]]);
    expect(problem("BASSPEAK", 0.1, -0.05, 1000).code).toBe("#NUM!");
  });

  test("returns an error only in the cell of an undefined measure", () => {
    expect(
      cells("ACCURACY", [[0, 5]], [[1], [4]]).map(([name, value]) => [
        name,
        typeof value === "number" || value,
      ]),
    ).toEqual([
      ["me", true],
      ["mae", true],
      ["rmse", true],
      ["mpe", "#DIV/0!"],
      ["mape", "#DIV/0!"],
      ["smape", true],
      ["mase", "#N/A"],
      ["n", true],
    ]);
    expect(cells("ACCURACY", [[1, 5]], [[1, 4]], undefined, undefined, undefined, "zh")[0]![0]).toBe(
      "平均误差",
    );
    expect(problem("ACCURACY", [[1, 2]], [[1, 2, 3]]).sentence).toBe(
      "Forecast has 3 cells and actual has 2: they must have equally many.",
    );
    // A blank season of desktop Excel is a 0, and means 1.
    expect(ask("ACCURACY", [[1, 3]], [[1, 2]], "mase", [[1, 2]], 0)).toBe(0.5);
    expect(problem("ACCURACY", [[1, 2]], [[1, 2]], "mase", [[1, 2]], 2).code).toBe("#N/A");
  });
});

describe("BACKTEST", () => {
  const rows = cells("BACKTEST", false);

  test("returns the growth rates of the official figures", () => {
    // 956.86 → 1254.59 in four years; 262.87 → 430.30 in three; 2078 → 3119 in five; forecast 2691.9 → 5754.5 in four.
    expect(rows.map((row) => row.slice(1, 6).map((cell) => Number(Number(cell).toFixed(4))))).toEqual([
      [2020, 2024, 0.0701, 0.2092, -0.1391],
      [2020, 2023, 0.1785, 0.2092, -0.0306],
      [2020, 2025, 0.0846, 0.2092, -0.1246],
    ]);
  });

  test("gives every number the documents of both sides and every row its scope", () => {
    for (const row of evaluated("BACKTEST", false).cells) {
      const gap = row[5]!.value;
      if (typeof gap !== "object" || isProblem(gap)) throw new Error("no sourced gap");
      const sources = new Set(gap.origins.map(({ source }) => source));
      expect(sources.has("iresearch-2021")).toBe(true);
      expect(sources.size).toBeGreaterThan(1);
      expect(row[6]!.value).toContain("not a proof");
    }
  });

  test("contains nothing about insurers and nothing before 2020", () => {
    expect(JSON.stringify(rows)).not.toMatch(/nsurers, /);
    expect(rows.every((row) => Number(row[1]) >= 2020)).toBe(true);
  });
});

test("keeps the codes of errors in a range", () => {
  const error = { code: "#DIV/0!" };
  expect(problem("ALLOCATE", [[1], [error]], [[1, 1]])).toMatchObject({
    code: "#DIV/0!",
    sentence: "Totals is the error #DIV/0!.",
  });
  expect(problem("BAND", 2020, 1, 2024, 2, [[2021, { code: "#REF!" }]], 0.1).code).toBe("#VALUE!");
});
