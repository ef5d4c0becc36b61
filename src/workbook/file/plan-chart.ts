import type { FileChart, FilePlot, FileSeries } from "../../xlsx/chart";
import type { Area } from "../cells/address";
import type { ChartKind, ChartSeries, Operation } from "../plan/plan";

const white = "#FFFFFF";
/** Between columns, in hundredths of their width. */
const gap = 80;

type ChartOperation = Extract<Operation, { do: "chart" }>;

/** A chart of a plan as a file holds it: the same kind, colours and titles that Excel gets. */
export function chartOfPlan(
  operation: ChartOperation,
  name: string,
  area: Area,
  refer: (area: Area) => string,
): FileChart {
  const { title, valueTitle, series } = operation;
  return {
    name,
    description: title,
    area,
    title,
    plots: [plotOf(operation, refer)],
    valueAxis: { title: valueTitle, minimum: 0 },
    legend: series.length > 1 ? "top" : "none",
  };
}

function plotOf({ type, names, series }: ChartOperation, refer: (area: Area) => string): FilePlot {
  const drawn = (look: ChartSeries): FileSeries => ({
    name: look.name,
    categories: refer(names),
    values: refer(look.values),
    ...(look.labels ? { labels: { show: "value" as const } } : {}),
    ...looks[type](look),
  });
  return {
    kind: type === "line" ? "line" : "column",
    gap,
    // Each name has a number in one of the series alone: they stand in the same place.
    overlap: type === "column" ? 100 : undefined,
    series: series.map(drawn),
  };
}

type Look = Pick<FileSeries, "fill" | "line" | "marker" | "points">;

const looks: Readonly<Record<ChartKind, (look: ChartSeries) => Look>> = {
  column: columnLook,
  columns: columnLook,
  line: lineLook,
};

function columnLook({ color, isHollow = false, points = [] }: ChartSeries): Look {
  return {
    fill: isHollow ? white : color,
    ...(isHollow ? { line: { color, dash: "dash" as const } } : {}),
    points: points.map((fill, index) => ({ index, fill })),
  };
}

function lineLook({ color, isHollow = false, isDashed = false, isPoints = false }: ChartSeries): Look {
  return {
    line: isPoints ? "none" : { color, width: 2, dash: isDashed ? "dash" : undefined },
    marker: isPoints ? { symbol: "circle", fill: isHollow ? white : color, line: color } : "none",
  };
}
