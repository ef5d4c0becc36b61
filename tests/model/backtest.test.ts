import { backtest } from "../../src/model/backtest";
import type { Sourced } from "../../src/report/provenance";

function sourced(
  value: number,
  source: "iresearch-2021" | "six-banks-2024",
  standing: Sourced["standing"],
): Sourced {
  const origins = [{ source, section: { en: "", zh: "" }, quote: "" }];
  return { value, unit: "CNY100M", standing, origins, working: { en: "", zh: "" } };
}

test("returns actual and forecast yearly growth, their gap and every origin of both", () => {
  const result = backtest(
    {
      from: { year: 2020, data: sourced(956.86, "six-banks-2024", "reported") },
      to: { year: 2024, data: sourced(1254.59, "six-banks-2024", "reported") },
    },
    {
      from: { year: 2020, data: sourced(2691.9, "iresearch-2021", "reported") },
      to: { year: 2024, data: sourced(5754.5, "iresearch-2021", "forecast") },
    },
  );
  if (!("gap" in result)) throw new Error("no result");
  expect(result.fact.value).toBeCloseTo(0.0701, 4);
  expect(result.forecast.value).toBeCloseTo(0.209169455312, 11);
  expect(result.gap.value).toBe(result.fact.value - result.forecast.value);
  expect(new Set(result.gap.origins.map(({ source }) => source))).toEqual(
    new Set(["six-banks-2024", "iresearch-2021"]),
  );
  expect(result.fact.standing).toBe("derived");
});

test("refuses the growth of a series of one year", () => {
  const point = { year: 2020, data: sourced(1, "iresearch-2021", "reported") };
  expect(backtest({ from: point, to: point }, { from: point, to: point })).toMatchObject({ code: "#DIV/0!" });
});
