import { languages } from "../../../src/report/language";
import { chartMarks } from "../../../src/taskpane/drawing/chart-marks";
import { chartData, chartDescription } from "../../../src/taskpane/drawing/chart-data";
import { boxOf } from "../../../src/taskpane/drawing/text-box";
import { charts } from "../../../src/workbook/insertables/charts";
import { planChart } from "../../../src/workbook/blocks/plan-chart";
import { planTable } from "../../../src/workbook/blocks/plan-table";

const chartOf = (id: string, language: "en" | "zh" = "en") => {
  const plan = planChart(id, language, "live");
  const chart = plan && chartData(plan, plan.preview);
  if (!chart) throw new Error(`No chart ${id}`);
  return chart;
};

test("the chart of a plan has the numbers of its cells, and gaps where they are empty", () => {
  const { names, series, type, unit } = chartOf("chart/forecast");
  expect([type, unit, names]).toEqual(["column", "CNY 100 million", ["2020", "2024"]]);
  expect(series.map(({ numbers }) => numbers)).toEqual([
    [2691.9, undefined],
    [undefined, 5754.5],
  ]);
  expect(chartDescription(chartOf("chart/segments", "zh"))).toBe(
    "各领域技术投入（2020年）. 亿元. 技术投入 – 银行: 2,078, 保险: 351, 证券: 262.9",
  );
  const table = planTable("spend", "en", "live")!;
  expect(chartData(table, table.preview)).toBeUndefined();
});

test("columns start at zero and are as high as their numbers", () => {
  const { columns, plot } = chartMarks(chartOf("chart/forecast"), 326);
  const [stated, forecast] = columns;
  for (const { top, height } of columns) expect(top + height).toBeCloseTo(plot.top + plot.height);
  expect(stated!.height / forecast!.height).toBeCloseTo(2691.9 / 5754.5);
  expect([stated!.look.isHollow, forecast!.look.isHollow]).toEqual([undefined, true]);
});

test("columns of two measures are side by side; those of one measure follow one another", () => {
  const { columns } = chartMarks(chartOf("chart/procurement"), 326);
  expect(new Set(columns.map(({ left }) => left)).size).toBe(4);
  for (const a of columns)
    for (const b of columns) if (a.left < b.left) expect(a.left + a.width).toBeLessThanOrEqual(b.left + 1e-9);
});

test("the path is one line between two points", () => {
  const { lines, columns } = chartMarks(chartOf("chart/path"), 326);
  expect(columns).toEqual([]);
  expect(lines.map(({ points, look }) => [points.length, look.marks === "points"])).toEqual([
    [1, true],
    [1, true],
    [5, false],
  ]);
  expect(lines[2]?.points[0]).toEqual(lines[0]?.points[0]);
});

test.each(charts.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
  "%s in %s: labels stay within the drawing and do not overlap",
  (id, language) => {
    for (const width of [150, 326, 640]) {
      const { labels, ticks, height } = chartMarks(chartOf(id, language), width);
      expect(ticks.length).toBeGreaterThan(4);
      for (const { x, y } of [...labels, ...ticks]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height);
      }
      for (const marks of [labels, ticks.slice(1)])
        for (const [i, a] of marks.entries())
          for (const b of marks.slice(i + 1)) {
            const [first, second] = [boxOf(a), boxOf(b)];
            const apart =
              Math.abs(first.left + first.width / 2 - second.left - second.width / 2) >=
                (first.width + second.width) / 2 - 6 || Math.abs(a.y - b.y) >= 12;
            expect([width, a.text, b.text, apart]).toEqual([width, a.text, b.text, true]);
          }
    }
  },
);
