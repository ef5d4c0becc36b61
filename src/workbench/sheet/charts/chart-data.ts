import type { SheetBook } from "../book";
import type { Chart } from "../chart";
import type { SeriesData } from "./chart-marks";

/** What the cells of a chart's series hold at present. */
export function chartData(
  book: Pick<SheetBook, "values" | "text">,
  { source, series }: Chart,
): readonly SeriesData[] {
  return series.map(({ values, categories }) => ({
    values: book
      .values(source, values)
      .flat()
      .map((value) => (typeof value === "number" ? value : null)),
    texts: book.text(source, values).flat(),
    categories: categories ? book.text(source, categories).flat() : [],
  }));
}

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
