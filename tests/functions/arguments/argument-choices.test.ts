import { functionById } from "../../../src/functions/catalogue";
import { choicesOf, needsLanguage } from "../../../src/functions/arguments/argument-choices";
import type { Language } from "../../../src/report/language";

async function offered(
  id: string,
  key: string,
  given: Readonly<Record<string, unknown>>,
  language: Language = "en",
) {
  const definition = functionById(id)!;
  const keys = Object.keys(definition.parameters);
  const choices = await choicesOf(
    definition,
    keys.indexOf(key),
    keys.map((name) => given[name]),
    language,
  );
  const values = (list: typeof choices.answered) => list.map(({ value }) => value);
  return { answered: values(choices.answered), silent: values(choices.silent) };
}

const bank = { segment: "bank" };

test.each(["SPEND", "SHARE", "STATUS", "PROCUREMENTRATE"])(
  "%s offers the years that the report states",
  async (id) => {
    expect(await offered(id, "year", bank)).toEqual({ answered: [2020], silent: [2024] });
  },
);

test("offers growth only between two stated years", async () => {
  expect(await offered("GROWTH", "from", { segment: "total" })).toEqual({ answered: [2020], silent: [2024] });
  expect(await offered("GROWTH", "to", { segment: "total", from: 2020 })).toEqual({
    answered: [2024],
    silent: [2020],
  });
  expect((await offered("GROWTH", "segment", {})).answered).toEqual(["total"]);
  // No year gives an answer for a bank, so no year is marked silent.
  expect(await offered("GROWTH", "from", bank)).toEqual({ answered: [2020, 2024], silent: [] });
});

test("narrows the words by every argument given, before or after this one", async () => {
  expect(await offered("SPEND", "segment", { measure: "procurement" })).toEqual({
    answered: ["bank", "insurance"],
    silent: ["securities", "total"],
  });
  expect((await offered("SPEND", "measure", { segment: "total" })).answered).toEqual(["investment"]);
  expect(await offered("QUADRANT", "segment", { usecase: "data governance" })).toEqual({
    answered: ["bank", "total"],
    silent: ["insurance", "securities"],
  });
  expect((await offered("SOURCE", "field", { fact: "spend/bank/2020" })).silent).toEqual(["url", "later"]);
  expect((await offered("FACT", "unit", { fact: "claim/ai-banking-value" })).answered).toEqual([
    "USD",
    "USDMN",
    "USD100M",
    "USDBN",
  ]);
  expect((await offered("MATRIX", "technology", {}, "zh")).answered).toContain("云计算");
  expect((await offered("MATRIX", "technology", {}, "zh")).silent).toContain("区块链");
});

test("also evaluates functions that answer asynchronously", async () => {
  const data = [
    [1, 2],
    [3, 4],
    [2, 9],
  ];
  const given = { data, weights: [[1, 1]], method: "wgm" };
  expect((await offered("SCORE", "normalize", given)).silent).toEqual(["zscore"]);
  expect((await offered("SCORE", "normalize", { ...given, method: "wsm" })).silent).toEqual([]);
});

test("offers everything if no answer can be determined", async () => {
  expect((await offered("SCORE", "normalize", {})).silent).toEqual([]);
  expect((await offered("SPEND", "segment", { year: "soon" })).silent).toEqual([]);
  expect(await offered("CAGR", "v0", {})).toEqual({ answered: [], silent: [] });
  expect((await offered("CHECK", "year", {})).answered).toEqual([2020, 2024]);
});

test("asks for a language if the arguments rarely show it", () => {
  const needs = (id: string) => needsLanguage(functionById(id)!);
  expect(["SOURCE", "CITE", "BACKTEST", "EFFICIENCY"].filter(needs)).toEqual([
    "SOURCE",
    "CITE",
    "BACKTEST",
    "EFFICIENCY",
  ]);
  expect(["SPEND", "DEFINE", "MATRIX", "QUADRANT", "FIND"].filter(needs)).toEqual([]);
});
