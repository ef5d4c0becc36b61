import { facts } from "../../../src/functions/facts/facts";
import { tables } from "../../../src/report/dataset";
import { ask, cells, problem } from "../../support/ask";

const fields = [
  "title",
  "publisher",
  "edition",
  "section",
  "quote",
  "standing",
  "unit",
  "definition",
  "url",
  "working",
  "later",
];

test("spills name and value in the given order", () => {
  const all = cells("SOURCE", "spend/insurance/2020");
  expect(all.map(([name]) => name)).toEqual(fields);
  expect(Object.fromEntries(all)).toEqual({
    title: "China FinTech Industry Development Insight Report 2021",
    publisher: "iResearch",
    edition: "2021",
    section: "Summary",
    quote:
      "2020年，中国银行机构技术投入为2078亿元，技术采购费用达618亿元；中国保险机构技术投入达351亿元，中国保险机构技术采购费用达183亿元；中国证券机构技术投入达262.9亿元。",
    standing: "reported",
    unit: "CNY 100 million",
    definition: expect.stringContaining("insurers"),
    url: "",
    working: "Printed in the source.",
    later: "",
  });
  expect(cells("SOURCE", "spend/insurance/2020", "全部").map(([name]) => name)).toEqual([
    "标题",
    "发布方",
    "版本",
    "章节",
    "原文",
    "数据性质",
    "单位",
    "定义",
    "网址",
    "计算过程",
    "后续数据",
  ]);
});

test.each([...facts.map(({ id }) => id), ...tables.map(({ id }) => id)])(
  "%s: returns each field as all does",
  (id) => {
    const all = cells("SOURCE", id);
    expect(all.map(([, value]) => value)).toEqual(cells("SOURCE", id, [fields])[0]);
    const values = Object.fromEntries(all) as Record<string, string>;
    expect(values["publisher"]).not.toBe("");
    expect(values["standing"]).not.toBe("");
    expect(values["working"]).not.toBe("");
    for (const value of Object.values(values)) expect(value).toBe(value.trim());
  },
);

test("returns no url for what rests on the report's preview, which states none", () => {
  for (const { id } of [...tables, ...facts.filter((fact) => fact.id.startsWith("derived/"))])
    expect(ask("SOURCE", id, "url")).toBe("");
  expect(ask("SOURCE", "official/bank/2020", "url")).toContain(
    "finance.caixin.com/2021-03-02/101669021.html",
  );
});

test("never calls a forecast reported, nor a derived number the report's", () => {
  expect(ask("SOURCE", "spend/total/2024", "standing")).toBe("forecast");
  expect(ask("SOURCE", "derived/growth/2020-2024", "standing")).toBe("derived");
  expect(ask("SOURCE", "derived/constant-mix/bank/2024", "standing", "zh")).toBe("假设");
  expect(ask("SOURCE", "claims", "standing")).toBe("claimed");
  expect(ask("SOURCE", "spend", "standing")).toBe("reported; forecast");
});

test("keeps every origin of a combination, once", () => {
  const quote = String(ask("SOURCE", "derived/share/bank/2020", "quote"));
  expect(quote).toContain("2078亿元");
  expect(quote).toContain("2691.9亿元");
  expect(quote.split(" … ")).toHaveLength(new Set(quote.split(" … ")).size);
});

test("returns a source for tables, their rows, use cases and terms, by id or name", () => {
  expect(ask("SOURCE", "技术战略矩阵", "section")).toBe("摘要");
  expect(ask("SOURCE", "policy-findings/2", "section", "zh")).toContain("Part 1：政策发展概述");
  expect(ask("SOURCE", "use-case/insurance/data-middle-platform", "quote")).toMatch(/^保险领域/);
  expect(String(ask("SOURCE", "数据中台", "quote")).split(" … ")).toHaveLength(2);
  expect(ask("SOURCE", "综合价值", "definition")).toBe(ask("DEFINE", "综合价值"));
  expect(ask("SOURCE", "Technology investment of Chinese banks, 2020", "standing")).toBe("reported");
});

test("names the author of a figure that another source carried, and its weight as evidence", () => {
  expect(ask("SOURCE", "official/securities/2020", "working")).toMatch(
    /Securities Association of China \(reprint\)/,
  );
  expect(ask("SOURCE", "official/bank/2020", "publisher")).toBe("Caixin");
});

test("broadcasts a single field but not all", () => {
  expect(cells("SOURCE", [["spend/bank/2020"], ["claims"]], [["unit", "standing"]])).toEqual([
    ["CNY 100 million", "reported"],
    ["USD trillion; trillion (currency not named)", "claimed"],
  ]);
  expect(cells("SOURCE", [["spend/bank/2020"], ["nothing"]])).toEqual([["#VALUE!"], ["#N/A"]]);
});

test("returns #N/A for an unknown fact and #VALUE! for an unknown field", () => {
  expect(problem("SOURCE", "spend/bank/2021").sentence).toBe(problem("SPEND", "bank", 2021).sentence);
  expect(problem("SOURCE", "spend/bank/202", "url").sentence).toBe(
    "Unknown fact “spend/bank/202”. Closest: spend/bank/2020.",
  );
  expect(problem("SOURCE", "claims", "page").sentence).toBe(
    "Unknown field “page”. Known: all, title, publisher, edition, section, quote, standing, unit, definition, url, working, later.",
  );
});
