import { planInsertable } from "../../../src/workbook/blocks/plan-insertable";
import { planFact } from "../../../src/workbook/blocks/plan-fact";
import { planFunction } from "../../../src/workbook/blocks/plan-function";
import { planTechnology, planUseCase } from "../../../src/workbook/blocks/plan-statement";
import { planTable } from "../../../src/workbook/blocks/plan-table";
import { drawn } from "../../support/workbook/drawn-cells";

test("the spend table, live", () => {
  expect(drawn(planTable("spend", "en", "live")!)).toMatchInlineSnapshot(`
    "Technology investment of Chinese financial institutions
    CNY 100 million · 2021 edition, dataset 2021.1.0 · reported, forecast
    =FINTECH.TABLE("spend",TRUE,"en")





    Source: iResearch (2021), Summary; Technology investment of Chinese financial institutions

    rows 0–0, columns 0–5: title
    rows 1–1, columns 0–5: caption
    rows 3–7, columns 0–5: body
    rows 2–2, columns 0–5: header
    rows 2–7, columns 0–0: text
    rows 2–7, columns 1–1: text
    rows 2–7, columns 2–2: number
    rows 3–7, columns 2–2: fintech
    rows 7–7, columns 2–2: forecast
    rows 3–4, columns 2–2: #,##0_._0
    rows 5–7, columns 2–2: #,##0.0
    rows 2–7, columns 3–3: text
    rows 2–7, columns 4–4: text
    rows 2–7, columns 5–5: text
    column 0: 48 characters
    column 1: 48 characters
    column 2: 9 characters
    column 3: 17 characters
    column 4: 10 characters
    column 5: 48 characters
    rows 5–5, columns 0–5: 2 lines
    rows 6–6, columns 0–5: 2 lines
    rows 7–7, columns 0–5: 2 lines
    rows 8–8, columns 0–5: source
    rows 2–7, columns 0–5: named FT_spend"
  `);
});

test("the procurement table in Chinese, as values", () => {
  expect(drawn(planTable("procurement", "zh", "values")!)).toMatchInlineSnapshot(`
    "中国金融机构技术采购费用
    亿元 · 2021年版、数据集 2021.1.0 · 已公布
    名称 | 数值 | 单位 | 数据性质 | 来源
    中国银行机构技术采购费用（2020年） | 618 CNY100M reported | 亿元 | 已公布 | 艾瑞咨询（2021），摘要
    中国保险机构技术采购费用（2020年） | 183 CNY100M reported | 亿元 | 已公布 | 艾瑞咨询（2021），摘要
    来源：艾瑞咨询（2021），摘要

    rows 0–0, columns 0–4: title
    rows 1–1, columns 0–4: caption
    rows 3–4, columns 0–4: body
    rows 2–2, columns 0–4: header
    rows 2–4, columns 0–0: text
    rows 2–4, columns 1–1: number
    rows 3–4, columns 1–1: input
    rows 3–4, columns 1–1: #,##0
    rows 2–4, columns 2–2: text
    rows 2–4, columns 3–3: text
    rows 2–4, columns 4–4: text
    column 0: 36 characters
    column 1: 8 characters
    column 2: 8 characters
    column 3: 10 characters
    column 4: 24 characters
    rows 5–5, columns 0–4: source
    rows 2–4, columns 0–4: named FT_procurement"
  `);
});

test("one number, live", () => {
  expect(drawn(planFact("spend/total/2024", "en", "live")!)).toMatchInlineSnapshot(`
    "Technology investment of banks, insurers and securities firms combined, 2024 (forecast)
    CNY 100 million · 2021 edition, dataset 2021.1.0 · forecast
    name | value | unit | standing
    Technology investment of banks, insurers and securities firms combined, 2024 (forecast) | =FINTECH.SPEND("total",2024) | CNY 100 million | =FINTECH.SOURCE("spend/total/2024","standing","en")
    Source: iResearch (2021), Technology investment of Chinese financial institutions

    rows 0–0, columns 0–3: title
    rows 1–1, columns 0–3: caption
    rows 3–3, columns 0–3: body
    rows 2–2, columns 0–3: header
    rows 2–3, columns 0–0: text
    rows 2–3, columns 1–1: number
    rows 3–3, columns 1–1: fintech
    rows 3–3, columns 1–1: forecast
    rows 3–3, columns 1–1: #,##0.0
    rows 2–3, columns 2–2: text
    rows 2–3, columns 3–3: text
    column 0: 48 characters
    column 1: 9 characters
    column 2: 17 characters
    column 3: 10 characters
    rows 3–3, columns 0–3: 2 lines
    rows 4–4, columns 0–3: source
    rows 2–3, columns 0–3: named FT_spend_total_2024"
  `);
});

test("a use case of two segments, live and in Chinese", () => {
  const plan = planUseCase("use-case/data-middle-platform", "zh", "live");
  expect(drawn(plan!)).toMatchInlineSnapshot(`
    "数据中台
    2021年版、数据集 2021.1.0 · 已公布
    用例 | 细分领域 | 措辞
    数据中台 | 银行 | =FINTECH.QUADRANT("数据中台","bank","zh")
    数据中台 | 保险 | =FINTECH.QUADRANT("数据中台","insurance","zh")
    来源：艾瑞咨询（2021），摘要

    rows 0–0, columns 0–2: title
    rows 1–1, columns 0–2: caption
    rows 3–4, columns 0–2: body
    rows 2–2, columns 0–2: header
    rows 2–4, columns 0–0: text
    rows 2–4, columns 1–1: text
    rows 2–4, columns 2–2: text
    column 0: 10 characters
    column 1: 10 characters
    column 2: 8 characters
    rows 5–5, columns 0–2: source
    rows 2–4, columns 0–2: named FT_use_case_data_middle_platform"
  `);
});

test("a function's first example, live", async () => {
  expect(drawn((await planFunction("GROWTH", "en", "live"))!)).toMatchInlineSnapshot(`
    "GROWTH: Growth between stated years
    =FINTECH.GROWTH("total",2020,2024) · dataset 2021.1.0
    =FINTECH.GROWTH("total",2020,2024)

    rows 0–0, columns 0–0: title
    rows 1–1, columns 0–0: caption
    rows 2–2, columns 0–0: body
    rows 2–2, columns 0–0: number
    rows 2–2, columns 0–0: fintech
    rows 2–2, columns 0–0: 0.0%
    column 0: 8 characters
    rows 2–2, columns 0–0: named FT_GROWTH"
  `);
});

test("a function whose lazy module is loaded first", async () => {
  const { height, width, spills, preview } = (await planFunction("FIT", "en", "live"))!;
  expect({ height, width, spills }).toEqual({
    height: 2 + preview.rows.length + 1,
    width: 2,
    spills: [{ row: 2, column: 0, height: preview.rows.length + 1, width: 2 }],
  });
  expect(preview.header).toEqual(["name", "value"]);
  expect(preview.rows.map(([name]) => name?.text).slice(-3)).toEqual(["rss", "r2", "n"]);
});

test("returns no plan for what does not exist", async () => {
  for (const kind of [
    "table",
    "fact",
    "use-case",
    "technology",
    "definition",
    "finding",
    "function",
    "model",
    "chart",
  ] as const)
    expect(await planInsertable({ kind, id: "no/such/thing" }, "en", "live")).toBeUndefined();
});

test("shows #N/A without a source for what the report does not state", () => {
  const { preview } = planTechnology("technology/blockchain", "en", "live")!;
  expect(preview).toMatchObject({ source: "", caption: expect.not.stringContaining("reported") as string });
  expect(preview.rows[0]?.[1]?.text).toBe("#N/A");
});

test("finds a function by its name with or without the namespace, in any case", async () => {
  expect((await planFunction("=fintech.spend", "en", "values"))?.subject).toBe("SPEND");
});
