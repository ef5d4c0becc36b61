import type { Language } from "../../report/language";
import { quotedSheet } from "../cells/sheet-name";
import {
  dataCells,
  headCells,
  labelCells,
  linkedLabels,
  settingParts,
  typed,
  type UserRows,
} from "./shared-parts";
import { numberShapes } from "./number-shapes";
import type { ChartSeries } from "../plan/chart";
import {
  cellOf,
  chartColors,
  chartRows,
  itemColors,
  mostListed,
  nameIn,
  noTitle,
  rankChart,
  rankSection,
  rowOf,
} from "./chart-parts";
import type { Part, Section, SheetCell, ToolArgument, ToolChart, ToolSheet, ToolValues } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

/** What counts as 0 or as 1 on an axis: a number, the least or largest of the rows, or what the benchmark has. */
export type ScaleEnd = number | "least" | "largest" | "benchmark";

/** Where less is better, 0 stands at a larger number than 1. */
export interface AxisScale {
  readonly zero: ScaleEnd;
  readonly one: ScaleEnd;
}

export interface RadarSettings extends UserRows {
  /** The columns that are axes, clockwise from the top. */
  readonly columns: readonly number[];
  /** What counts as 1. */
  readonly fullMarks: number;
  /** The scale of each axis, where they differ; `fullMarks` is not used then. */
  readonly scales?: readonly AxisScale[];
  /** The row that the others are measured against, by its position in the table; it is one of `rows`. */
  readonly benchmark: number | undefined;
}

/** A radar on the user's rows: marks from 0 to 1, areas, balance, the gap to a benchmark. */
export function radarSheet(choices: RadarSettings, language: Language): ToolSheet {
  const { table, rows, columns, fullMarks, benchmark } = choices;
  const count = rows.length;
  const heads = headCells(table, columns, language);
  const item = words.item[language];
  const reference = benchmark === undefined ? -1 : rows.indexOf(benchmark);
  const measure = (id: string, column: number, call: string, ...more: readonly ToolArgument[]): Part => ({
    id,
    column,
    role: "answer",
    shape: numberShapes.score,
    content: {
      call: { id: call, given: [{ of: "marks" }, ...more] },
      height: count,
      width: 1,
    },
  });
  const results: Section = {
    id: "results",
    heading: words.radarResults[language],
    header: [
      item,
      words.areaGiven[language],
      words.areaMean[language],
      words.balance[language],
      ...(reference >= 0 ? [words.gap[language]] : []),
    ],
    parts: [
      linkedLabels("result-labels", "labels", count),
      measure("area", 1, "RADARAREA"),
      measure("area-mean", 2, "RADARAREA", "mean"),
      measure("balance", 3, "RADARBALANCE"),
      ...(reference >= 0 ? [measure("gap", 4, "RADARGAP", { of: "marks", rows: [reference, 1] })] : []),
    ],
    note: words.radarNote[language],
  };
  const firmness: Section = {
    id: "firm",
    heading: words.orders[language],
    header: [],
    parts: settingParts([
      {
        id: "agreement",
        label: words.ordersAgree[language],
        part: {
          role: "answer",
          shape: numberShapes.score,
          content: {
            call: { id: "AGREEMENT", given: [{ of: "area" }, { of: "area-mean" }] },
            height: 1,
            width: 1,
          },
        },
      },
    ]),
  };
  const source = `${quotedSheet(table.sheet)}!${table.address}`;
  const ranks = {
    id: "ranks",
    heading: words.radarRanks,
    before: { of: "area", name: words.areaGiven[language] },
    after: { of: "area-mean", name: words.areaMean[language] },
    ...{ labels: "labels", count },
  };
  return {
    subject: "tool/radar",
    title: words.radarTitle,
    language,
    source,
    notes: [words.radarOurs[language], words.reads(source)[language]],
    main: "results",
    sections: [
      {
        id: "settings",
        heading: words.settings[language],
        header: [],
        parts: settingParts([
          choices.scales
            ? { id: "scale-kind", label: words.scaleKind[language], part: typed(words.ofEachAxis[language]) }
            : {
                id: "full-marks",
                label: words.fullMarks[language],
                part: typed(fullMarks),
                note: words.fullMarksNote[language],
              },
        ]),
      },
      {
        id: "rows",
        heading: words.rows[language],
        header: [item, ...heads],
        parts: [
          { id: "labels", role: "label", content: { cells: labelCells(choices, language) } },
          { id: "data", column: 1, role: "calculation", content: { cells: dataCells(choices, columns) } },
        ],
      },
      ...scaleSection(choices, heads, language),
      {
        id: "scaled",
        heading: words.scaled[language],
        header: [item, ...heads],
        parts: [
          linkedLabels("mark-labels", "labels", count),
          {
            id: "marks",
            column: 1,
            role: "calculation",
            shape: numberShapes.score,
            content: {
              cells: rows.map((_, row) =>
                columns.map((_, column): SheetCell => markCell(row, column, choices.scales !== undefined)),
              ),
            },
          },
        ],
      },
      results,
      // A ranking needs three to be worth the word.
      ...(count > 2 ? [firmness, rankSection(ranks, language)] : []),
    ],
    lead: 1,
    charts: [
      radarChart(choices, language),
      ...(count > 2 && count <= mostListed ? [rankChart(ranks, language)] : []),
    ],
  };
}

/** A cell's mark: its part of the full marks, or of the way from 0 to 1 on the scale of its axis. */
function markCell(row: number, column: number, isScaled: boolean): SheetCell {
  if (!isScaled)
    return {
      quotient: [
        { of: "data", row, column },
        { of: "full-marks", row: 0, column: 0 },
      ],
    };
  const [zero, one] = [`[scale 0 ${column}]`, `[scale 1 ${column}]`];
  return {
    formula: `=MAX(0,MIN(1,([data ${row} ${column}]-${zero})/(${one}-${zero})))`,
    value: (values) => {
      const [own, from, to] = [
        values.get("data")?.[row]?.[column],
        values.get("scale")?.[0]?.[column],
        values.get("scale")?.[1]?.[column],
      ];
      if (typeof own !== "number" || typeof from !== "number" || typeof to !== "number") return "";
      return to === from ? "" : Math.max(0, Math.min(1, (own - from) / (to - from)));
    },
  };
}

/** What counts as 0 and as 1 on each axis; ends from the rows follow them. */
function scaleSection(
  { scales, rows, benchmark }: RadarSettings,
  heads: readonly SheetCell[],
  language: Language,
): readonly Section[] {
  if (!scales) return [];
  const reference = benchmark === undefined ? 0 : Math.max(0, rows.indexOf(benchmark));
  const cell = (end: ScaleEnd, column: number): SheetCell => {
    if (typeof end === "number") return end;
    if (end === "benchmark") return { link: { of: "data", row: reference, column } };
    const numbers = (values: ToolValues) =>
      (values.get("data") ?? []).flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
    return end === "least"
      ? { formula: `=MIN([data * ${column}])`, value: (values) => Math.min(...numbers(values)) }
      : { formula: `=MAX([data * ${column}])`, value: (values) => Math.max(...numbers(values)) };
  };
  return [
    {
      id: "scale",
      heading: words.scaleOfAxes[language],
      header: ["", ...heads],
      parts: [
        {
          id: "scale-labels",
          role: "label",
          content: { cells: [[words.zeroAt[language]], [words.oneAt[language]]] },
        },
        {
          id: "scale",
          column: 1,
          role: "input",
          content: {
            cells: [
              scales.map(({ zero }, column) => cell(zero, column)),
              scales.map(({ one }, column) => cell(one, column)),
            ],
          },
        },
      ],
      note: words.scaleNote[language],
    },
  ];
}

/** More polygons than these cover each other. */
const mostPolygons = 6;

/** A polygon for each row; the benchmark dashed, and always among them. */
function radarChart(choices: RadarSettings, language: Language): ToolChart {
  const { rows, columns, benchmark } = choices;
  const reference = benchmark === undefined ? -1 : rows.indexOf(benchmark);
  const names = labelCells(choices, language);
  const others = rows.map((_, row) => row).filter((row) => row !== reference);
  const shown = others.slice(0, mostPolygons - (reference >= 0 ? 1 : 0));
  const leftOut = others.length - shown.length;
  const polygon = (
    row: number,
    look: Pick<ChartSeries, "color" | "isDashed">,
  ): ToolChart["series"][number] => ({
    name: nameIn(names[row]?.[0]),
    nameCell: cellOf("mark-labels", row, 0),
    values: rowOf("marks", row),
    ...look,
  });
  return {
    beside: "settings",
    rows: chartRows,
    type: "radar",
    title: { text: words.radarTitle[language], cell: { of: "title" } },
    valueAxis: noTitle,
    crossAxis: noTitle,
    names: { of: "header:scaled", columns: [1, columns.length] },
    hasLegend: true,
    series: [
      ...shown.map((row, i) => polygon(row, { color: itemColors[i % itemColors.length] ?? chartColors.ink })),
      ...(reference >= 0 ? [polygon(reference, { color: chartColors.benchmark, isDashed: true })] : []),
    ],
    alternative: words.radarShown(shown.length, columns.length, reference >= 0)[language],
    ...(leftOut > 0 ? { note: words.radarLeftOut(leftOut)[language] } : {}),
  };
}
