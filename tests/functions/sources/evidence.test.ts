import { ask, cells, problem } from "../../support/ask";

/** Authority: the figures of the sources named in src/report/sources.ts; these tests repeat the arithmetic. */
const growth = (5754.5 / 2691.9) ** (1 / 4);

const rows = (...given: unknown[]) => cells("EVIDENCE", ...given).slice(1);

describe("EVIDENCE", () => {
  test("lists every later figure about banks, narrower ones grown from the report's figure of 2020", () => {
    const found = rows("bank");
    expect(found.map(([, year, value]) => [year, value])).toEqual([
      [2021, 1074.93],
      [2022, 1165.49],
      [2023, 1228.22],
      [2024, 1254.59],
      [2025, 3119],
    ]);
    const last = found[3]!;
    expect(last[4]).toBeCloseTo((2078 * 1254.59) / 956.86, 8);
    expect(last[5]).toBeCloseTo(2078 * growth ** 4, 8);
    expect(last[7]).toBeCloseTo(1254.59 / 956.86 / growth ** 4 - 1, 10);
    expect(last[8]).toBe("narrower");
  });

  test("gives no comparable value if the scope is unknown", () => {
    const [later] = rows("bank", 2025);
    expect(later!.slice(1)).toEqual([
      2025,
      3119,
      "CNY 100 million",
      "",
      expect.closeTo(2078 * growth ** 5, 8),
      "assumption",
      "",
      "unknown",
      "reprint",
      "a later report of iResearch, edition unnamed",
    ]);
  });

  test("compares a series of the same scope as it is", () => {
    const [found] = rows("证券", 2023);
    expect(found![4]).toBe(430.3);
    expect(found![7]).toBeCloseTo(430.3 / (262.9 * growth ** 3) - 1, 10);
    expect(found![8]).toBe("相同");
  });

  test("states which years and segments have evidence if the one given has none", () => {
    expect(problem("EVIDENCE", "bank", 2030)).toMatchObject({
      code: "#N/A",
      sentence:
        "No later source is known for bank in that year. There is one for 2021, 2022, 2023, 2024, 2025.",
    });
    expect(problem("EVIDENCE", "保险")).toMatchObject({
      code: "#N/A",
      sentence: "没有已知的保险后续来源；有后续来源的领域：银行、合计、证券。",
    });
  });

  test("answers for each year and segment that its sentences name", () => {
    for (const year of [2021, 2022, 2023, 2024, 2025]) expect(rows("bank", year)).toHaveLength(1);
    for (const segment of ["银行", "合计", "证券"]) expect(rows(segment).length).toBeGreaterThan(0);
  });
});

describe("later evidence beside other answers", () => {
  test("SOURCE names value, year, publisher and scope for a forecast, and nothing for a fact of 2020", () => {
    expect(ask("SOURCE", "derived/growth-path/2023", "later")).toMatch(
      /1228\.22 CNY 100 million, 2023, EY, scope narrower; .*430\.3 .*scope narrower$/,
    );
    expect(ask("SOURCE", "spend/bank/2020", "later")).toBe("");
  });

  test("PROJECTION compares it with the row, by every method", () => {
    const [row] = cells("PROJECTION", 2023, 2023, "total", "linear", undefined, undefined, false);
    const path = 2691.9 + ((5754.5 - 2691.9) * 3) / 4;
    const sixBanks = ((2691.9 * 1228.22) / 956.86 / path - 1) * 100;
    expect(row!.at(-1)).toContain(`six large banks −${Math.abs(sixBanks).toFixed(1)}%`);
  });

  test("PROJECTION leaves an assumption of the user's own alone", () => {
    const [row] = cells("PROJECTION", 2024, 2024, "total", "cagr", 0.1, undefined, false);
    expect(row!.at(-1)).toBe("assumption");
  });

  test("the refusal of an unstated number points to later evidence", () => {
    expect(problem("SPEND", "bank", 2024).sentence).toContain('EVIDENCE("bank")');
    expect(problem("SPEND", "银行", 2024).sentence).toContain('EVIDENCE("银行")');
    expect(problem("SPEND", "insurance", 2024).sentence).not.toContain("EVIDENCE");
  });
});
