import { facts } from "../../../src/functions/facts/facts";
import { isProblem } from "../../../src/model/problem";
import { statedFacts } from "../../../src/report/dataset";
import { inUnit } from "../../../src/functions/facts/convert-unit";
import { ask, problem } from "../../support/ask";

test("has unique, lower-case ids of permanent form", () => {
  const ids = facts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+([-+/][a-z0-9]+)*$/);
});

test("FACT returns every fact by its id and both names, bit for bit", () => {
  for (const { id, name, data } of facts)
    for (const known of [id, id.toUpperCase(), name.en, name.zh]) expect(ask("FACT", known)).toBe(data.value);
});

test("FACT and SPEND return the same numbers", () => {
  for (const { id, segment, year, measure } of statedFacts)
    expect(ask("FACT", id)).toBe(ask("SPEND", segment, year, measure));
});

// The report's facts, §2: what follows from the stated numbers, six significant digits.
test.each([
  ["residual/2020", 0],
  ["share/bank/2020", 0.771945],
  ["share/insurance/2020", 0.130391],
  ["share/securities/2020", 0.0976634],
  ["growth/2020-2024", 0.209169],
  ["multiple/2020-2024", 2.13771],
  ["increase/2020-2024", 3062.6],
  ["growth-path/2021", 3254.96],
  ["growth-path/2022", 3935.8],
  ["growth-path/2023", 4759.05],
  ["linear-path/2021", 3457.55],
  ["linear-path/2022", 4223.2],
  ["linear-path/2023", 4988.85],
  ["cumulative/2021-2024", 17704.3],
  ["constant-mix/bank/2024", 4442.16],
  ["constant-mix/insurance/2024", 750.336],
  ["constant-mix/securities/2024", 562.004],
  ["procurement-rate/bank/2020", 0.297401],
  ["procurement-rate/insurance/2020", 0.521368],
  ["procurement-rate/bank+insurance/2020", 0.329765],
  ["procurement/bank+insurance/2020", 801],
  ["procurement-upper-bound/total/2020", 1063.9],
])("derived/%s is %d", (id, value) => {
  expect(Number((ask("FACT", `derived/${id}`) as number).toPrecision(6))).toBe(value);
});

test("gives a derived fact its parts' weakest standing, their origins and its working", () => {
  for (const { id, data } of facts.filter(({ id }) => id.startsWith("derived/"))) {
    expect([id, ["derived", "interpolated", "assumption"].includes(data.standing)]).toEqual([id, true]);
    expect(data.origins.length).toBeGreaterThan(0);
    expect(data.working.en).toMatch(/\d/);
    expect(data.working.zh).toMatch(/\d/);
  }
  const growth = facts.find(({ id }) => id === "derived/growth/2020-2024");
  expect(growth?.definition.en).toContain("20.9161% to 20.9178%");
});

test("gives a working that evaluates to the derived number", () => {
  for (const { id, data } of facts.filter(({ id }) => id.startsWith("derived/"))) {
    const arithmetic = data.working.en
      .split(/\. /)[0]!
      .replace(/÷/g, "/")
      .replace(/×/g, "*")
      .replace(/−/g, "-");
    const value: unknown = Function(`return ${arithmetic.replace(/\^/g, "**")}`)();
    expect([id, (value as number).toPrecision(10)]).toEqual([id, data.value.toPrecision(10)]);
  }
});

test("refuses to return a rate, or an amount in another or unnamed currency, in yuan", () => {
  expect(problem("FACT", "claim/supply-chain-finance-increment", "CNYTN")).toMatchObject({
    code: "#VALUE!",
    sentence: "Unit “CNYTN” does not fit: the source names no currency for this amount. Leave unit out.",
  });
  expect(problem("FACT", "claim/supply-chain-finance-increment", "万亿元").sentence).toContain(
    "未注明该金额的币种",
  );
  expect(problem("FACT", "claim/ai-banking-value", "CNY").sentence).toContain("has no exchange rate");
  expect(problem("FACT", "derived/share/bank/2020", "CNY").sentence).toContain("no amount of money");
  expect(problem("FACT", "derived/multiple/2020-2024", "CNY100M").code).toBe("#VALUE!");
  expect(ask("FACT", "claim/ai-banking-value", "USDBN")).toBe(1000);
  expect(ask("FACT", "official/securities/2023", "亿元")).toBe(430.3);
});

test("answers for an unstated fact as SPEND does", () => {
  expect(problem("FACT", "spend/insurance/2021").sentence).toBe(problem("SPEND", "insurance", 2021).sentence);
  expect(problem("FACT", "procurement/securities/2020").sentence).toBe(
    problem("SPEND", "securities", 2020, "procurement").sentence,
  );
  expect(problem("FACT", "spend/bank/202")).toEqual({
    code: "#N/A",
    language: "en",
    sentence: "Unknown fact “spend/bank/202”. Closest: spend/bank/2020.",
  });
  expect(problem("FACT", "insurance").sentence).toBe(
    "Unknown fact “insurance”. Closest: spend/insurance/2020.",
  );
  expect(problem("SOURCE", "保险").sentence).toBe("未知的事实“保险”。最接近的是：spend/insurance/2020。");
  expect(problem("FACT", "没有这个")).toMatchObject({ code: "#N/A", language: "zh" });
});

test("converts a number within its currency and never across", () => {
  for (const { data } of facts) {
    expect(inUnit(data, data.unit)).toBe(data);
    if (data.unit !== "CNY100M") expect(isProblem(inUnit(data, "CNY100M"))).toBe(true);
  }
});
