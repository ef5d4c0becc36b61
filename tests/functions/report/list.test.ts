import { catalogue } from "../../../src/functions/catalogue";
import { facts } from "../../../src/functions/facts/facts";
import { ask, cells, problem } from "../../support/ask";

function list(dimension: string, ...lang: string[]) {
  const column = cells("LIST", dimension, ...lang);
  for (const row of column) expect(row).toHaveLength(1);
  return column.flat();
}

test("lists each dimension without a heading", () => {
  expect(list("segments")).toEqual(["bank", "insurance", "securities", "total"]);
  expect(list("细分领域")).toEqual(["银行", "保险", "证券", "合计"]);
  expect(list("years")).toEqual([2020, 2024]);
  expect(list("年份")).toEqual([2020, 2024]);
  expect(list("measures")).toEqual(["investment", "procurement"]);
  expect(list("单位")).toEqual(["亿元", "元", "千元", "万元", "百万元", "千万元", "十亿元", "万亿元"]);
  expect(list("units")).toEqual(["CNY100M", "CNY", "CNYK", "CNY10K", "CNYMN", "CNY10MN", "CNYBN", "CNYTN"]);
  expect(list("functions")).toEqual(catalogue.map(({ id }) => id));
  expect(list("函数")).toEqual(catalogue.map(({ id }) => id));
  expect(list("facts")).toEqual(facts.map(({ id }) => id));
  expect(list("use cases")).toHaveLength(8);
  expect(list("tables")).toHaveLength(19);
  expect(list("technologies").slice(0, 5)).toContain("Consortium blockchain");
});

test.each(["en", "zh"])("lists items, in %s, that the functions accept", (lang) => {
  for (const segment of list("segments", lang)) expect(ask("SPEND", segment)).not.toBe("#VALUE!");
  for (const year of list("years", lang)) expect(ask("SPEND", "total", year)).not.toBe("#VALUE!");
  for (const measure of list("measures", lang))
    expect(ask("SPEND", "bank", 2020, measure)).toEqual(expect.any(Number));
  for (const unit of list("units", lang))
    expect(ask("SPEND", "bank", 2020, undefined, unit)).toEqual(expect.any(Number));
  for (const technology of list("technologies", lang))
    if (ask("MATRIX", technology) === "#N/A")
      expect(problem("MATRIX", technology).sentence).toMatch(/place|未标示/);
  for (const useCase of list("use-cases", lang)) expect(ask("QUADRANT", useCase)).not.toBe("#N/A");
  for (const table of list("tables", lang)) expect(cells("TABLE", table).length).toBeGreaterThan(1);
  for (const fact of list("facts", lang)) expect(ask("FACT", fact)).toEqual(expect.any(Number));
});

test("returns #VALUE! for an unknown dimension", () => {
  expect(problem("LIST", "planets")).toMatchObject({
    code: "#VALUE!",
    sentence:
      "Unknown dimension “planets”. Known: segments, years, measures, units, technologies, use-cases, tables, functions, facts.",
  });
  expect(problem("LIST", "行星").sentence).toContain(
    "可用：细分领域、年份、指标、单位、技术、用例、表、函数、事实",
  );
});
