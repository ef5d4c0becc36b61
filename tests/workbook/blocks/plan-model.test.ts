import { languages } from "../../../src/report/language";
import { models } from "../../../src/workbook/insertables/models";
import { planModel } from "../../../src/workbook/blocks/plan-model";
import { drawn } from "../../support/workbook/drawn-cells";

test("the report's path, live", () => {
  expect(drawn(planModel("model/path", "en", "live")!)).toMatchInlineSnapshot(`
    "Projection: investment by year
    CNY 100 million · 2021 edition, dataset 2021.1.0 · reported, forecast, interpolated
    Based on: iResearch (2021), Summary; Technology investment of Chinese financial institutions
    From year | 2020
    To year | 2024
    Method | cagr | cagr or linear
    Growth a year |  | empty: between the report's numbers
    Beyond 2020–2024 | false | TRUE: the path goes on

    =FINTECH.PROJECTION(B4,B5,"total",B6,IF(B7="","",B7),B8,TRUE,"en")






    rows 3–7, columns 0–1: body
    rows 3–7, columns 0–0: text
    rows 3–7, columns 1–1: number
    rows 3–7, columns 2–2: caption
    rows 3–3, columns 1–1: input
    rows 3–3, columns 1–1: 0
    rows 4–4, columns 1–1: input
    rows 4–4, columns 1–1: 0
    rows 5–5, columns 1–1: input
    rows 6–6, columns 1–1: input
    rows 6–6, columns 1–1: 0.0%
    rows 7–7, columns 1–1: input
    rows 0–0, columns 0–2: title
    rows 1–1, columns 0–2: caption
    rows 10–14, columns 0–2: body
    rows 9–9, columns 0–2: header
    rows 9–14, columns 0–0: number
    rows 10–14, columns 0–0: fintech
    rows 9–14, columns 0–0: text
    rows 10–14, columns 0–0: 0
    rows 9–14, columns 1–1: number
    rows 10–14, columns 1–1: fintech
    rows 10–14, columns 1–1: #,##0.0
    rows 9–14, columns 2–2: text
    rows 15–64, columns 0–0: 0 once they are filled
    rows 15–64, columns 1–1: #,##0.0 once they are filled
    column 0: 18 characters
    column 1: 9 characters
    column 2: 48 characters
    rows 11–11, columns 0–2: 2 lines
    rows 12–12, columns 0–2: 2 lines
    rows 13–13, columns 0–2: 2 lines
    rows 14–14, columns 0–2: 2 lines
    rows 2–2, columns 0–2: source
    rows 9–14, columns 0–2: named FT_model_path"
  `);
});

test("scenarios in Chinese, live", () => {
  expect(drawn(planModel("model/scenarios", "zh", "live")!)).toMatchInlineSnapshot(`
    "情景：低、基准、高增长
    亿元 · 2021年版、数据集 2021.1.0 · 假设
    依据：艾瑞咨询（2021），摘要；中国金融机构技术投入
    起始年份 | 2020
    截止年份 | 2024
    起始年份数值 | =FINTECH.SPEND("total",B4)
    低情景年增长率 | 0.15 | 假设，报告未给出
    基准情景年增长率 | =FINTECH.GROWTH("total",2020,2024) | 报告预测的隐含增长率
    高情景年增长率 | 0.25 | 假设，报告未给出

    =FINTECH.SCENARIO(B4,B6,SEQUENCE(B5-B4+1,1,B4),B7,B8,B9,TRUE,"zh")






    rows 3–8, columns 0–1: body
    rows 3–8, columns 0–0: text
    rows 3–8, columns 1–1: number
    rows 3–8, columns 2–2: caption
    rows 3–3, columns 1–1: input
    rows 3–3, columns 1–1: 0
    rows 4–4, columns 1–1: input
    rows 4–4, columns 1–1: 0
    rows 5–5, columns 1–1: fintech
    rows 5–5, columns 1–1: #,##0.0
    rows 6–6, columns 1–1: input
    rows 6–6, columns 1–1: modelled
    rows 6–6, columns 1–1: 0.0%
    rows 7–7, columns 1–1: fintech
    rows 7–7, columns 1–1: 0.0%
    rows 8–8, columns 1–1: input
    rows 8–8, columns 1–1: modelled
    rows 8–8, columns 1–1: 0.0%
    rows 0–0, columns 0–3: title
    rows 1–1, columns 0–3: caption
    rows 11–15, columns 0–3: body
    rows 10–10, columns 0–3: header
    rows 10–15, columns 0–0: number
    rows 11–15, columns 0–0: fintech
    rows 10–15, columns 0–0: text
    rows 11–15, columns 0–0: 0
    rows 10–15, columns 1–1: number
    rows 11–15, columns 1–1: fintech
    rows 11–15, columns 1–1: modelled
    rows 11–15, columns 1–1: #,##0.0
    rows 10–15, columns 2–2: number
    rows 11–15, columns 2–2: fintech
    rows 11–15, columns 2–2: modelled
    rows 11–15, columns 2–2: #,##0.0
    rows 10–15, columns 3–3: number
    rows 11–15, columns 3–3: fintech
    rows 11–15, columns 3–3: modelled
    rows 11–15, columns 3–3: #,##0.0
    rows 16–65, columns 0–0: 0 once they are filled
    rows 16–65, columns 1–1: #,##0.0 once they are filled
    rows 16–65, columns 2–2: #,##0.0 once they are filled
    rows 16–65, columns 3–3: #,##0.0 once they are filled
    column 0: 18 characters
    column 1: 9 characters
    column 2: 10 characters
    column 3: 9 characters
    rows 2–2, columns 0–3: source
    rows 10–15, columns 0–3: named FT_model_scenarios"
  `);
});

test("the band, as values", () => {
  expect(drawn(planModel("model/band", "en", "values")!)).toMatchInlineSnapshot(`
    "Projection with a band
    CNY 100 million · 2021 edition, dataset 2021.1.0 · assumption
    Based on: iResearch (2021), Summary; Technology investment of Chinese financial institutions
    From year | 2020
    Amount in the first year | 2691.9 CNY100M reported
    To year | 2024
    Amount in the last year | 5754.5 CNY100M forecast
    Volatility a year (sigma) | 0.1 | assumption: not stated by the report
    Level of the band | 0.9 | assumption: the part of cases within

    year | low | median | high
    2020 | 2691.9 CNY100M assumption | 2691.9 CNY100M assumption | 2691.9 CNY100M assumption
    2021 | 2761.2835463587426 CNY100M assumption | 3254.963256753642 CNY100M assumption | 3836.9061434445725 CNY100M assumption
    2022 | 3118.9527236392037 CNY100M assumption | 3935.8021482284908 CNY100M assumption | 4966.5833125952595 CNY100M assumption
    2023 | 3579.2433695157183 CNY100M assumption | 4759.051739788175 CNY100M assumption | 6327.754534625365 CNY100M assumption
    2024 | 4141.30697324182 CNY100M assumption | 5754.5 CNY100M assumption | 7996.091684089314 CNY100M assumption

    rows 3–8, columns 0–1: body
    rows 3–8, columns 0–0: text
    rows 3–8, columns 1–1: number
    rows 3–8, columns 2–2: caption
    rows 3–3, columns 1–1: input
    rows 3–3, columns 1–1: 0
    rows 4–4, columns 1–1: input
    rows 4–4, columns 1–1: #,##0.0
    rows 5–5, columns 1–1: input
    rows 5–5, columns 1–1: 0
    rows 6–6, columns 1–1: input
    rows 6–6, columns 1–1: forecast
    rows 6–6, columns 1–1: #,##0.0
    rows 7–7, columns 1–1: input
    rows 7–7, columns 1–1: modelled
    rows 7–7, columns 1–1: 0.0%
    rows 8–8, columns 1–1: input
    rows 8–8, columns 1–1: modelled
    rows 8–8, columns 1–1: 0.0%
    rows 0–0, columns 0–3: title
    rows 1–1, columns 0–3: caption
    rows 11–15, columns 0–3: body
    rows 10–10, columns 0–3: header
    rows 10–15, columns 0–0: number
    rows 11–15, columns 0–0: input
    rows 10–15, columns 0–0: text
    rows 11–15, columns 0–0: 0
    rows 10–15, columns 1–1: number
    rows 11–15, columns 1–1: input
    rows 11–15, columns 1–1: modelled
    rows 11–15, columns 1–1: #,##0.0
    rows 10–15, columns 2–2: number
    rows 11–15, columns 2–2: input
    rows 11–15, columns 2–2: modelled
    rows 11–15, columns 2–2: #,##0.0
    rows 10–15, columns 3–3: number
    rows 11–15, columns 3–3: input
    rows 11–15, columns 3–3: modelled
    rows 11–15, columns 3–3: #,##0.0
    column 0: 27 characters
    column 1: 9 characters
    column 2: 9 characters
    column 3: 9 characters
    rows 2–2, columns 0–3: source
    rows 10–15, columns 0–3: named FT_model_band"
  `);
});

test.each([
  ["model/segments", "en", '=FINTECH.PROJECTION(B4,B5,,B6,IF(B7="","",B7),B8,TRUE,"en")'],
  ["model/band", "zh", '=FINTECH.BAND(B4,B5,B6,B7,SEQUENCE(B6-B4+1,1,B4),B8,B9,TRUE,"first","zh")'],
  ["model/backtest", "zh", '=FINTECH.BACKTEST(TRUE,"zh")'],
] as const)("%s in %s is one formula", (id, language, formula) => {
  expect(planModel(id, language, "live")?.preview.formulas.at(-1)).toBe(formula);
});

test("marks what the report does not state as an assumption, also in words", () => {
  for (const language of languages) {
    const word = { en: "assumption", zh: "假设" }[language];
    const assumed = models.flatMap(({ id }) =>
      planModel(id, language, "live")!.preview.inputs.filter(({ isAssumption }) => isAssumption),
    );
    expect(assumed).toHaveLength(4);
    for (const { note } of assumed) expect(note).toContain(word);
    for (const id of ["model/scenarios", "model/band"])
      expect(planModel(id, language, "live")?.preview.caption).toContain(word);
  }
});

test("puts nothing below a table that grows with its inputs", () => {
  for (const { id } of models.filter(({ id }) => id !== "model/backtest")) {
    const { height, spills } = planModel(id, "en", "live")!;
    expect(spills.map((spill) => spill.row + spill.height)).toEqual([height]);
  }
});

test("the band closes in 2020, which is stated, and not in 2024, which is a forecast", () => {
  const { rows } = planModel("model/band", "en", "live")!.preview;
  expect(rows.at(0)?.map(({ text }) => text)).toEqual(["2020", "2,691.9", "2,691.9", "2,691.9"]);
  const [year, low, median, high] = rows.at(-1)?.map(({ text }) => Number(text.replace(",", ""))) ?? [];
  expect([year, median]).toEqual([2024, 5754.5]);
  // e^(1.6449 · 0.1 · √4) either way.
  expect([low! / median!, high! / median!]).toEqual([expect.closeTo(0.7197, 3), expect.closeTo(1.3895, 3)]);
});

test("returns no plan for an unknown model", () => {
  expect(planModel("model/none", "en", "live")).toBeUndefined();
});
