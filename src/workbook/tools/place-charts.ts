import type { Area } from "../cells/address";
import { columnWidth, textWidth } from "../format/text-width";
import type { Chart, ChartAxis, ChartOperation, ChartText } from "../plan/chart";
import type { Operation } from "../plan/plan";
import type { PositionedSection } from "./part-positions";
import { labelSides } from "./label-sides";
import { areaIn } from "./tool-formulas";
import { numbersAt } from "./tool-results";
import type { PartCells, ToolChart, ToolSheet, ToolValues } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

/** Columns that a chart covers, of the usual width, in characters. */
const chartColumns = 8;
const usualCharacters = columnWidth([]);

/** Charts of a tool as they stand beside its sections, and how large the block is with them. */
export interface PlacedCharts {
  readonly operations: readonly Operation[];
  readonly height: number;
  readonly width: number;
}

/**
 * Puts the charts to the right of the tables, one below the other, each beside its section or below the one before. A
 * line under each says where its numbers come from, so that it can be copied with it.
 */
export function placeCharts(
  { charts = [], source, notes, title, language }: ToolSheet,
  sections: readonly PositionedSection[],
  areas: ReadonlyMap<string, Area>,
  values: ToolValues,
  block: Pick<Area, "height" | "width"> & { readonly characters: readonly number[] },
): PlacedCharts {
  const all = new Map([...areas, ...headsOf(sections)]);
  const present = charts.filter((chart) => partsOfChart(chart).every(({ of }) => all.has(of)));
  if (present.length === 0) return { operations: [], ...block };
  const column = firstFreeColumn(sections, block);
  let next = notes.length + 2;
  const operations = present.flatMap((chart): Operation[] => {
    const section = sections.find(({ section }) => section.id === chart.beside);
    const row = Math.max(next, section?.heading ?? 0);
    const area: Area = { row, column, height: chart.rows, width: chartColumns };
    next = row + chart.rows + 2;
    const said = words.chartSource(title[language], source)[language];
    const sourceLine = chart.note === undefined ? said : `${said} ${chart.note}`;
    const line = { ...area, row: row + chart.rows, height: 1 };
    return [
      { do: "write", row: line.row, column, cells: [[sourceLine]] },
      { do: "style", area: line, style: "source" },
      chartOperation(readable(chart, values), area, all),
    ];
  });
  return { operations, height: Math.max(block.height, next - 1), width: column + chartColumns };
}

/** Cells of the block that are no part of it: its title, headings and column heads. */
function headsOf(sections: readonly PositionedSection[]): readonly (readonly [string, Area])[] {
  return [
    ["title", { row: 0, column: 0, height: 1, width: 1 }],
    ...sections.flatMap(({ section, heading, table }): (readonly [string, Area])[] => [
      [`heading:${section.id}`, { row: heading, column: 0, height: 1, width: 1 }],
      ...(section.header.length > 0
        ? ([[`header:${section.id}`, { ...table, height: 1, width: section.header.length }]] as const)
        : []),
    ]),
  ];
}

/** Beyond the tables, and beyond what headings and notes need of the free cells beside them. A free column between. */
function firstFreeColumn(
  sections: readonly PositionedSection[],
  { width, characters }: { readonly width: number; readonly characters: readonly number[] },
): number {
  const longest = Math.max(
    ...sections.flatMap(({ section }) => [
      textWidth(section.heading) * 1.4,
      textWidth(section.note ?? "") * 0.85,
    ]),
  );
  const room = characters.reduce((sum, one) => sum + one, 0);
  return width + Math.max(1, Math.ceil((longest - room) / usualCharacters));
}

function partsOfChart({
  title,
  valueAxis,
  crossAxis,
  names,
  series,
}: Chart<PartCells>): readonly PartCells[] {
  const all = [
    title.cell,
    valueAxis.title.cell,
    crossAxis.title.cell,
    names,
    ...series.flatMap(({ nameCell, values, across, sizes }) => [nameCell, values, across, sizes]),
  ];
  return all.filter((cells) => cells !== undefined);
}

/** A scatter whose names stand beside their points without overlap, as far as there is room. */
function readable(chart: ToolChart, values: ToolValues): ToolChart {
  if (chart.type !== "scatter" && chart.type !== "bubble") return chart;
  const drawn = chart.series.map(({ values: up, across }) => ({
    x: across ? numbersAt(across, values) : [],
    y: numbersAt(up, values),
  }));
  const named = chart.series.flatMap(({ labels, name, labelSide }, i) => {
    const [x, y] = [drawn[i]?.x[0], drawn[i]?.y[0]];
    return labels === "name" && x !== undefined && y !== undefined
      ? [{ i, x, y, name, side: labelSide }]
      : [];
  });
  const sides = new Map(labelSides(named).map((side, k) => [named[k]?.i, side]));
  const series = chart.series.map((one, i) => {
    const side = sides.get(i);
    return side ? { ...one, labelSide: side } : one;
  });
  if (!chart.isRoomy) return { ...chart, series };
  const from = (axis: ChartAxis<PartCells>, numbers: readonly number[]) => ({
    ...axis,
    ...roomyMinimum(numbers),
  });
  return {
    ...chart,
    series,
    valueAxis: from(
      chart.valueAxis,
      drawn.flatMap(({ y }) => y),
    ),
    crossAxis: from(
      chart.crossAxis,
      drawn.flatMap(({ x }) => x),
    ),
  };
}

/** Half the range below the smallest number, so that numbers may change and still be seen; from 0 where that is near. */
function roomyMinimum(numbers: readonly number[]): { readonly minimum?: number } {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const range = high - low;
  const wanted = low - range / 2;
  if (!(range > 0) || !(wanted > 0)) return {};
  const step = 10 ** Math.floor(Math.log10(range));
  return { minimum: Number((Math.floor(wanted / step) * step).toPrecision(12)) };
}

function chartOperation(chart: ToolChart, area: Area, areas: ReadonlyMap<string, Area>): ChartOperation {
  const { type, names, hasLegend, alternative } = chart;
  const at = (cells: PartCells): Area => areaIn(cells, areas);
  const textAt = ({ text, cell }: ChartText<PartCells>): ChartText =>
    cell ? { text, cell: at(cell) } : { text };
  const axisAt = (axis: ChartAxis<PartCells>): ChartAxis => ({ ...axis, title: textAt(axis.title) });
  return {
    do: "chart",
    area,
    type,
    title: textAt(chart.title),
    valueAxis: axisAt(chart.valueAxis),
    crossAxis: axisAt(chart.crossAxis),
    names: names && at(names),
    hasLegend,
    series: chart.series.map(({ nameCell, values, across, sizes, ...look }) => ({
      ...look,
      values: at(values),
      ...(nameCell ? { nameCell: at(nameCell) } : {}),
      ...(across ? { across: at(across) } : {}),
      ...(sizes ? { sizes: at(sizes) } : {}),
    })),
    alternative,
  };
}
