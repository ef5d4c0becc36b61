import { languages } from "../../../src/report/language";
import { intersects, type Area } from "../../../src/workbook/cells/address";
import { charts } from "../../../src/workbook/insertables/charts";
import { supportedOptions } from "../../../src/workbook/insertables/supported-options";
import type { Operation, Plan } from "../../../src/workbook/plan/plan";
import { defaultOptions } from "../../../src/workbook/insertables/options";
import { planInsertable } from "../../../src/workbook/blocks/plan-insertable";
import { planChart } from "../../../src/workbook/blocks/plan-chart";
import { drawn } from "../../support/workbook/drawn-cells";

type Chart = Extract<Operation, { do: "chart" }>;

const chartOf = ({ operations }: Plan): Chart => {
  const found = operations.filter((operation) => operation.do === "chart");
  expect(found).toHaveLength(1);
  return found[0]!;
};
const planned = (
  id: string,
  ...given: Parameters<typeof planChart> extends [string, ...infer T] ? T : never
) => {
  const plan = planChart(id, ...given);
  if (!plan) throw new Error(`No chart ${id}`);
  return plan;
};
const all = charts.flatMap(({ id }) =>
  languages.flatMap((language) =>
    (["live", "values"] as const).map(
      (mode) => [`${id} ${language} ${mode}`, planned(id, language, mode)] as const,
    ),
  ),
);

test("shows the forecast in its own column and style, apart from stated numbers", () => {
  const plan = planned("chart/forecast", "en", "live");
  expect(drawn(plan).split("\n").slice(0, plan.height).join("\n")).toBe(
    [
      "Chart: total investment 2020 and forecast 2024",
      "CNY 100 million · 2021 edition, dataset 2021.1.0 · reported, forecast",
      "year | reported | forecast",
      '2020 | =FINTECH.SPEND("total",2020)',
      '2024 |  | =FINTECH.SPEND("total",2024)',
      ...Array<string>(18).fill(""),
      plan.preview.source,
    ].join("\n"),
  );
  expect(chartOf(plan)).toMatchObject({
    type: "column",
    title: { text: "Total technology investment, 2020 and forecast for 2024" },
    valueAxis: { title: { text: "CNY 100 million" } },
    names: { row: 3, column: 0, height: 2, width: 1 },
    series: [
      { name: "reported", values: { row: 3, column: 1, height: 2, width: 1 } },
      { name: "forecast", values: { row: 3, column: 2, height: 2, width: 1 }, isHollow: true },
    ],
  });
});

test.each(all)("%s: covers free cells of the block and shows cells of its table", (_, plan) => {
  const { area, names, series } = chartOf(plan);
  const written = plan.operations.flatMap((operation): Area[] =>
    operation.do === "write"
      ? [{ ...operation, height: operation.cells.length, width: operation.cells[0]?.length ?? 0 }]
      : [],
  );
  expect(written.filter((each) => intersects(each, area))).toEqual([]);
  expect(area.row + area.height).toBeLessThanOrEqual(plan.height);
  expect(area.column + area.width).toBeLessThanOrEqual(plan.width);
  const { header, rows, tableRow, sourceRow } = plan.preview;
  expect(sourceRow).toBe(plan.height - 1);
  expect(names).toEqual({ row: tableRow + 1, column: 0, height: rows.length, width: 1 });
  for (const { name, values, color } of series) {
    expect(name).toBe(header[values.column]);
    expect(values).toEqual({ ...names, column: values.column });
    expect(color).toMatch(/^#[0-9A-F]{6}$/);
    const numbers = rows.flatMap((row) => row[values.column]?.number ?? []);
    expect(numbers.length).toBeGreaterThan(0);
  }
});

test.each(all)("%s: gives every number a standing and names modelled ones", (_, plan) => {
  const known = charts.find(({ id }) => id === plan.subject)!;
  const standings = plan.preview.rows.flat().flatMap(({ standing }) => standing ?? []);
  expect(new Set(standings)).toEqual(new Set(known.standings));
  expect(plan.preview.source).not.toBe("");
});

test.each(all)("%s: its title says what is drawn, and nothing that an edit makes untrue", (_, plan) => {
  const { title, alternative } = chartOf(plan);
  expect(title.text).not.toMatch(/more|most|every|far|twice|高于|为主|逐年|以上/);
  expect(alternative).not.toBe("");
});

test("draws the path from the stated total to the forecast", () => {
  const path = planned("chart/path", "zh", "values").preview.rows.map((row) => row[3]!);
  expect(path[0]?.number?.value).toBe(2691.9);
  expect(path.at(-1)?.number?.value).toBeCloseTo(5754.5);
  expect(path.map(({ standing }) => standing)).toEqual([
    "reported",
    "interpolated",
    "interpolated",
    "interpolated",
    "forecast",
  ]);
});

test("converts amounts to another unit, named on the axis, and offers no other option", async () => {
  const thing = { kind: "chart", id: "chart/segments" } as const;
  expect(supportedOptions(thing)).toEqual({ tables: [], orientation: false, headers: false, unit: true });
  const asked = { ...defaultOptions, unit: "CNY", orientation: "across", headers: false } as const;
  const plan = (await planInsertable(thing, "en", "live", asked))!;
  expect(plan.preview.header).toEqual(["segment", "investment"]);
  expect(plan.preview.rows[0]?.[1]?.number?.value).toBe(207_800_000_000);
  expect(plan.preview.formulas[0]).toBe('=FINTECH.SPEND("bank",2020,,"CNY")');
  expect(chartOf(plan).valueAxis.title.text).not.toContain("100 million");
});
