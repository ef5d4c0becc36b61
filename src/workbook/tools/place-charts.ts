import type { Area } from "../cells/address";
import { columnWidth, textWidth } from "../format/text-width";
import type { Chart, ChartAxis, ChartOperation, ChartText } from "../plan/chart";
import type { Operation } from "../plan/plan";
import type { PositionedSection } from "./part-positions";
import { readable } from "./readable-scatter";
import { areaIn } from "./tool-formulas";
import type { PartCells, ToolChart, ToolSheet, ToolValues } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

/** As wide as this at least, in characters; columns beyond the tables have the usual width. */
const chartCharacters = 64;
const usualCharacters = columnWidth([]);
/** Headings are larger than the body font, notes smaller. */
const headingSize = 1.15;
const noteSize = 0.72;

/** Charts of a tool as they stand beside its sections, and how large the block is with them. */
export interface PlacedCharts {
  readonly operations: readonly Operation[];
  readonly height: number;
  readonly width: number;
}

/** The size of the tables, and the widths of their columns in characters. */
type Tables = Pick<Area, "height" | "width"> & { readonly characters: readonly number[] };

/**
 * Puts the charts beside the sections, each in the rows from its section on or below the chart before, as far to the
 * left as those rows have room. A line under each says where its numbers come from, so that it can be copied with it.
 */
export function placeCharts(
  { charts = [], source, title, language }: ToolSheet,
  sections: readonly PositionedSection[],
  areas: ReadonlyMap<string, Area>,
  values: ToolValues,
  tables: Tables,
): PlacedCharts {
  const all = new Map([...areas, ...headsOf(sections)]);
  const present = charts.filter((chart) => partsOfChart(chart).every(({ of }) => all.has(of)));
  let [next, width] = [0, tables.width];
  const operations = present.flatMap((chart): Operation[] => {
    const section = sections.find(({ section }) => section.id === chart.beside);
    const row = Math.max(next, section?.heading ?? 0);
    const column = freeColumn(sections, { row, height: chart.rows + 1 }, tables);
    const area: Area = { row, column, height: chart.rows, width: columnsFrom(column, tables) };
    next = row + chart.rows + 2;
    width = Math.max(width, area.column + area.width);
    const said = words.chartSource(title[language], source)[language];
    const sourceLine = chart.note === undefined ? said : `${said} ${chart.note}`;
    const line = { ...area, row: row + chart.rows, height: 1 };
    return [
      { do: "write", row: line.row, column, cells: [[sourceLine]] },
      { do: "style", area: line, style: "source" },
      chartOperation(readable(chart, values), area, all),
    ];
  });
  return { operations, height: Math.max(tables.height, next - 1), width };
}

const charactersAt = ({ characters }: Tables, column: number): number =>
  characters[column] ?? usualCharacters;

/** How many columns from this one on a chart takes. */
function columnsFrom(first: number, tables: Tables): number {
  let [count, room] = [0, 0];
  while (room < chartCharacters) room += charactersAt(tables, first + count++);
  return count;
}

/** The first column that is free in these rows, with one between; headings and notes run on over free cells. */
function freeColumn(
  sections: readonly PositionedSection[],
  { row, height }: Pick<Area, "row" | "height">,
  tables: Tables,
): number {
  const end = (column: number, length: number): number => {
    let [next, room] = [column, 0];
    while (room < length) room += charactersAt(tables, next++);
    return next;
  };
  const beside = sections.filter((one) => one.heading < row + height && one.end > row);
  const ends = beside.flatMap(({ section, table, parts }) => [
    table.width,
    end(0, textWidth(section.heading) * headingSize),
    end(0, textWidth(section.note ?? "") * noteSize),
    ...parts.flatMap(({ part, area }) =>
      part.role === "note" && "cells" in part.content
        ? part.content.cells.map(([text]) => end(area.column, textWidth(String(text)) * noteSize))
        : [],
    ),
  ]);
  return Math.max(0, ...ends) + 1;
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
