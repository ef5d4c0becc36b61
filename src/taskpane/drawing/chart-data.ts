import type { ChartKind, SeriesStyle } from "../../workbook/plan/chart";
import type { Plan, Preview } from "../../workbook/plan/plan";

export interface ChartSeries {
  readonly name: string;
  readonly look: SeriesStyle;
  /** One for each name; undefined for a gap. */
  readonly numbers: readonly (number | undefined)[];
  readonly texts: readonly string[];
}

/** The chart of a plan, with the numbers of its cells. */
export interface ChartData {
  readonly type: ChartKind;
  readonly title: string;
  readonly unit: string;
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
}

/**
 * Returns the chart of a plan; undefined if it has none. `rows`: those of the preview, with numbers in the user's unit.
 */
export function chartData(
  { operations }: Pick<Plan, "operations">,
  { rows }: Preview,
): ChartData | undefined {
  const chart = operations.find((operation) => operation.do === "chart");
  if (!chart?.names) return undefined;
  const { names } = chart;
  const cellsOf = (column: number) => rows.map((row) => row[column]);
  return {
    type: chart.type,
    title: chart.title.text,
    unit: chart.valueAxis.title.text,
    names: cellsOf(names.column).map((cell) => cell?.text ?? ""),
    series: chart.series.map(({ name, values, ...look }) => {
      const cells = cellsOf(values.column);
      return {
        name,
        look,
        numbers: cells.map((cell) => cell?.number?.value),
        texts: cells.map((cell) => cell?.text ?? ""),
      };
    }),
  };
}

/** The text alternative of the drawing. */
export function chartDescription({ title, unit, names, series }: ChartData): string {
  const spoken = series.map(({ name, numbers, texts }) => {
    const shown = numbers.flatMap((number, i) =>
      number === undefined ? [] : [`${names[i] ?? ""}: ${texts[i] ?? ""}`],
    );
    return `${name} – ${shown.join(", ")}`;
  });
  return [title, unit, ...spoken].join(". ");
}
