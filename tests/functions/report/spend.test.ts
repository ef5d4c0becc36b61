import { ask, cells, problem } from "../../support/ask";

test("returns what the report states, bit for bit", () => {
  expect(ask("SPEND", "insurance", 2020)).toBe(351);
  expect(ask("SPEND", "total", 2024)).toBe(5754.5);
  expect(ask("SPEND", "total", 2020)).toBe(2691.9);
  expect(ask("SPEND", "securities")).toBe(262.9);
  expect(ask("SPEND", "bank", 2020, "procurement")).toBe(618);
});

test.each([
  ["CNY100M", 262.9],
  ["亿元", 262.9],
  ["CNY", 26_290_000_000],
  ["元", 26_290_000_000],
  ["CNYMN", 26_290],
  ["百万元", 26_290],
  ["CNYBN", 26.29],
  ["十亿元", 26.29],
  ["cnytn", 0.02629],
  ["万亿元", 0.02629],
])("in %s", (unit, value) => {
  expect(ask("SPEND", "securities", 2020, "investment", unit)).toBe(value);
});

test.each(["bank", "banking", "banks", " Banks ", "ＢＡＮＫ", "银行", "银行业", "銀行業", "銀行"])(
  "understands %s",
  (segment) => {
    expect(ask("SPEND", segment)).toBe(2078);
  },
);

test.each(["total", "all", "sum", "合计", "总计", "全部", "合計", "總計"])("understands %s", (segment) => {
  expect(ask("SPEND", segment, 2024)).toBe(5754.5);
});

test.each([2024, "2024", "２０２４", "2024年", " 2024 年 ", 2024.0])("reads the year %p", (year) => {
  expect(ask("SPEND", "total", year)).toBe(5754.5);
});

test("uses 2020 if the year is omitted, on every platform", () => {
  for (const blank of [undefined, null, "", [], [[]], [[null]], [[""]], 0, [[0]], "  "])
    expect(ask("SPEND", "bank", blank, blank, blank)).toBe(2078);
});

test("states what the report gives instead", () => {
  expect(problem("SPEND", "insurance", 2021, "procurement")).toEqual({
    code: "#N/A",
    language: "en",
    sentence:
      "The report does not state this. It gives insurance procurement for 2020 only. PROJECT estimates other years of investment.",
  });
  expect(problem("SPEND", "保险", 2021, "procurement").sentence).toBe(
    "报告未给出该数据：保险业技术采购仅有2020年。其他年份的技术投入可用 PROJECT 估算。",
  );
  expect(problem("SPEND", "total", 2022).sentence).toContain("total investment for 2020 and 2024 only");
  expect(problem("SPEND", "total", 2022, "技术投入").sentence).toContain(
    "三类机构合计技术投入仅有2020年和2024年",
  );
  expect(problem("SPEND", "securities", 2020, "procurement").sentence).toContain(
    "bank and insurance procurement for 2020 only",
  );
  expect(problem("SPEND", "合计", 2020, "procurement").sentence).toContain(
    "技术采购仅有2020年的银行业和保险业",
  );
});

test("states what is not understood", () => {
  expect(problem("SPEND", "bnak")).toEqual({
    code: "#VALUE!",
    language: "en",
    sentence: "Unknown segment “bnak”. Did you mean bank? Known: bank, insurance, securities, total.",
  });
  expect(problem("SPEND", "银航").sentence).toBe(
    "未知的细分领域“银航”。是否指“银行”？可用：银行、保险、证券、合计。",
  );
  expect(problem("SPEND")).toMatchObject({ code: "#VALUE!", sentence: "Segment is missing: give a value." });
  expect(problem("SPEND", "bank", 1899)).toMatchObject({
    code: "#VALUE!",
    sentence: "Year must be a whole year from 1900 to 2200; “1899” is not.",
  });
  expect(problem("SPEND", "bank", 2020.5).code).toBe("#VALUE!");
  expect(problem("SPEND", "bank", "soon").sentence).toContain("“soon”");
  expect(problem("SPEND", "bank", "去年").sentence).toBe(
    "参数“年份”须为 1900 至 2200 的整数年份，“去年”不是。",
  );
  expect(problem("SPEND", "bank", 2020, "revenue").sentence).toContain("Known: investment, procurement.");
  expect(problem("SPEND", "bank", 2020, "investment", "USD").sentence).toContain("Known: CNY100M, CNY, CNYK");
  expect(problem("SPEND", true).sentence).toContain("“TRUE”");
});

test("returns a range for ranges", () => {
  expect(cells("SPEND", [["bank"], ["insurance"]], [[2020, 2024]])).toEqual([
    [2078, "#N/A"],
    [351, "#N/A"],
  ]);
  expect(cells("SPEND", [["bank", "insurance", "total"]], [[2020], [2020]])).toEqual([
    [2078, 351, 2691.9],
    [2078, 351, 2691.9],
  ]);
  expect(cells("SPEND", [["bank"], ["insurance"], ["total"]], [[2020], [2020]])).toEqual([
    [2078],
    [351],
    ["#N/A"],
  ]);
});
