import type { SheetBook } from "../book";
import type { CellValue } from "../cell-value";
import type { Chart } from "../chart";
import type { Rectangle } from "../rectangle";

/** What the cells of a series hold; null where a cell holds no number. */
export interface SeriesData {
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
  readonly categories: readonly string[];
  /** Where the points of a scatter lie; empty where the categories are text. */
  readonly places: readonly (number | null)[];
  readonly sizes: readonly (number | null)[];
}

/** What the cells of a chart's series hold at present. */
export function chartData(
  book: Pick<SheetBook, "values" | "text">,
  { source, series }: Chart,
): readonly SeriesData[] {
  const numbers = (rect: Rectangle | undefined): readonly (number | null)[] =>
    rect ? book.values(source, rect).flat().map(asNumber) : [];
  return series.map(({ values, categories, bubbleSizes }) => {
    const places = numbers(categories);
    return {
      values: numbers(values),
      texts: book.text(source, values).flat(),
      categories: categories ? book.text(source, categories).flat() : [],
      places: places.some((place) => place !== null) ? places : [],
      sizes: numbers(bubbleSizes),
    };
  });
}

/** A chart with the texts that its linked cells hold at present. */
export function linkedChart(book: Pick<SheetBook, "text">, chart: Chart): Chart {
  const { source, textCells = {}, series } = chart;
  const textAt = (rect: Rectangle): string => book.text(source, rect)[0]?.[0] ?? "";
  const texts = Object.fromEntries(Object.entries(textCells).map(([key, rect]) => [key, textAt(rect)]));
  return {
    ...chart,
    ...texts,
    series: series.map((each) => {
      const labels = Object.entries(each.labelCells ?? {});
      if (labels.length === 0) return each;
      const shown = labels.map(([index, rect]) => [`point.${index}.label.Text`, textAt(rect)]);
      return { ...each, settings: { ...each.settings, ...Object.fromEntries(shown) } };
    }),
  };
}

const asNumber = (value: CellValue): number | null => (typeof value === "number" ? value : null);

/** Title and numbers in words. */
export function spokenChart({ title, name, series }: Chart, data: readonly SeriesData[]): string {
  const spoken = data.map(({ values, texts, categories }, s) => {
    const shown = values.flatMap((value, i) =>
      value === null ? [] : [`${categories[i] ?? String(i + 1)}: ${texts[i] ?? String(value)}`],
    );
    return `${series[s]?.name ?? ""}: ${shown.join(", ")}`;
  });
  return [title || name, ...spoken].join(". ");
}
