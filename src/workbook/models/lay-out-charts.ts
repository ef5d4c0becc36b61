import type { ChartOperation, ChartSeries, ChartText } from "../plan/chart";
import type { Area } from "../cells/address";
import type { Layout } from "./layout";
import type { ModelBlock, ModelChart, Series } from "./model";
import { columns, type PlacedBlock } from "./place-blocks";
import type { Place } from "./places";

/** One chart over the width of the tables, or two beside each other. */
export function chartOperations(
  { body }: PlacedBlock,
  { charts, rows }: Extract<ModelBlock, { is: "charts" }>,
  layout: Layout,
): readonly ChartOperation[] {
  const count = layout.right - columns.label + 1;
  const split = charts.length > 1 ? halfOf(count, layout) : count;
  const areas: readonly Area[] = [
    { row: body, column: columns.label, height: rows, width: split },
    { row: body, column: columns.label + split, height: rows, width: count - split },
  ];
  return charts.flatMap((chart, i) => (areas[i] ? [chartOperation(chart, areas[i], layout)] : []));
}

/** How many columns make up half of the width. */
function halfOf(count: number, { writer }: Layout): number {
  const whole = writer.widthOf({ first: columns.label, count });
  let best = 1;
  for (let columnCount = 1; columnCount < count; columnCount++) {
    const off = (n: number) => Math.abs(writer.widthOf({ first: columns.label, count: n }) - whole / 2);
    if (off(columnCount) < off(best)) best = columnCount;
  }
  return best;
}

export function chartOperation(chart: ModelChart, area: Area, layout: Layout): ChartOperation {
  const { language, places, writer } = layout;
  const { type, title, titleCell, unit, crossTitle, names, hasLegend } = chart;
  const first = places.at(chart.series[0]?.of ?? "");
  const text = title[language];
  const linked = titleCell === undefined ? undefined : places.at(titleCell);
  return {
    do: "chart",
    ...(first.sheet === writer.name ? {} : { source: first.sheet }),
    type,
    area,
    title: linked && linked.sheet === first.sheet ? { text, cell: linked.area } : { text },
    valueAxis: {
      title: unitText(first, unit[language]),
      ...(chart.code === undefined ? {} : { code: chart.code }),
    },
    crossAxis: { title: { text: crossTitle?.[language] ?? "" }, ...chart.cross },
    names: names === undefined ? undefined : cellsOn(first.sheet, places.at(names)),
    series: chart.series.map((series) => seriesOf(series, first.sheet, layout)),
    hasLegend,
    alternative: `${text}${language === "zh" ? "；" : "; "}${unit[language]}`,
  };
}

/** The unit beside the first line, which may change with the inputs. */
function unitText({ runs, area }: Place, text: string): ChartText {
  return runs === "across"
    ? { text, cell: { row: area.row, column: columns.unit, height: 1, width: 1 } }
    : { text };
}

function seriesOf(
  { of, name, across, sizes, item, ...look }: Series,
  sheet: string,
  layout: Layout,
): ChartSeries {
  const { places, language } = layout;
  const place = places.at(of);
  const label = place.label;
  const cells = (id: string) => itemOf(cellsOn(sheet, places.at(id)), item);
  return {
    ...look,
    name: name?.[language] ?? place.text ?? of,
    ...(label ? { nameCell: { ...label, height: 1, width: 1 } } : {}),
    values: cells(of),
    ...(across === undefined ? {} : { across: cells(across) }),
    ...(sizes === undefined ? {} : { sizes: cells(sizes) }),
  };
}

function itemOf(area: Area, item: number | undefined): Area {
  return item === undefined ? area : { ...area, row: area.row + item, height: 1 };
}

/** A chart shows the cells of one sheet. */
function cellsOn(sheet: string, place: Place): Area {
  if (place.sheet !== sheet) throw new Error(`A chart of ${sheet} cannot show cells of ${place.sheet}.`);
  return place.area;
}
