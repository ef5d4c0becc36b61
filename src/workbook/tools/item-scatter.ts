import type { Language } from "../../report/language";
import { mean } from "../../model/sums";
import { cutOf } from "../../model/scoring/cut";
import type { CornerNames } from "./quadrant-parts";
import { cellOf, chartColors, chartRows, nameIn } from "./chart-parts";
import { numbersIn } from "./tool-results";
import type { PartCells, Section, SheetCell, ToolChart } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

/** An axis of a scatter of items. */
export interface ScatterAxis {
  readonly name: string;
  /** The cell that says so. */
  readonly nameCell: PartCells;
  /** The column of a part with where the items stand. */
  readonly of: string;
  readonly column: number;
  /** The part with the cut: a number or a word. */
  readonly cut: string;
}

export interface ItemScatter {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** The part with the names, and its cells. */
  readonly labels: string;
  readonly names: readonly (readonly SheetCell[])[];
  readonly corners: CornerNames;
  /** Where both axes begin and end; around the items where left out. */
  readonly ends?: readonly [low: number, high: number];
  readonly title: string;
  readonly beside: string;
}

/** As many items are series of their own, with their names beside them; Excel draws at most 255 series. */
const mostNamed = 40;

/** Beyond the items, and from the corners inwards, as parts of the axis. */
const margin = 0.25;
const inset = 0.04;

/** The cells that lines and corner names of a scatter follow. */
export function linesSection({ x, y, ends }: ItemScatter, language: Language): Section {
  const axes = [x, y] as const;
  const inner = (row: 1 | 2, column: 0 | 1): SheetCell => {
    const sign = row === 1 ? "+" : "-";
    const [low, high] = [`[cuts 1 ${column}]`, `[cuts 2 ${column}]`];
    return {
      formula: `=[cuts ${row} ${column}]${sign}${inset}*(${high}-${low})`,
      value: (values) => {
        const [, from = 0, to = 0] = numbersIn(values, "cuts", column);
        return row === 1 ? from + inset * (to - from) : to - inset * (to - from);
      },
    };
  };
  const at = (row: number, column: number): SheetCell => ({ link: { of: "cuts", row, column } });
  return {
    id: "lines",
    heading: words.chartLines[language],
    header: ["", x.name, y.name],
    parts: [
      {
        id: "cuts-labels",
        role: "label",
        content: { cells: words.lineEnds.map((end) => [end[language]]) },
      },
      {
        id: "cuts",
        column: 1,
        role: "calculation",
        shape: { kind: "plain", decimals: 3 },
        content: {
          cells: [
            axes.map(cutCell),
            axes.map((axis, i) => ends?.[0] ?? endCell(axis, i, -1)),
            axes.map((axis, i) => ends?.[1] ?? endCell(axis, i, 1)),
          ],
        },
      },
      {
        id: "line-labels",
        row: 3,
        role: "label",
        content: {
          cells: [words.cutX, words.cutX, words.cutY, words.cutY, ...words.cornerPlaces].map((label) => [
            label[language],
          ]),
        },
      },
      {
        id: "lines",
        row: 3,
        column: 1,
        role: "calculation",
        shape: { kind: "plain", decimals: 3 },
        content: {
          cells: [
            [at(0, 0), at(1, 1)],
            [at(0, 0), at(2, 1)],
            [at(1, 0), at(0, 1)],
            [at(2, 0), at(0, 1)],
            [at(2, 0), inner(2, 1)],
            [at(1, 0), inner(2, 1)],
            [at(1, 0), inner(1, 1)],
            [at(2, 0), inner(1, 1)],
          ],
        },
      },
    ],
    note: words.chartLinesNote[language],
  };
}

/** The number at which an axis is cut, as PLACE reads its cell. */
function cutCell({ of, column, cut }: ScatterAxis): SheetCell {
  const items = `[${of} * ${column}]`;
  const isMedian = ["median", "middle", "中位数", "中值"].map((word) => `[${cut}]="${word}"`).join(",");
  return {
    formula: `=IF(ISNUMBER([${cut}]),[${cut}],IF(OR(${isMedian}),MEDIAN(${items}),AVERAGE(${items})))`,
    value: (values) => {
      const numbers = numbersIn(values, of, column);
      const rule = values.get(cut)?.[0]?.[0];
      if (typeof rule === "number") return rule;
      return /^(median|中位数)$/.test(String(rule)) ? cutOf(numbers, "median").at : mean(numbers);
    },
  };
}

/** Some way beyond the items and the cut. */
function endCell({ of, column }: ScatterAxis, index: number, sign: 1 | -1): SheetCell {
  const all = `[${of} * ${column}],[cuts 0 ${index}]`;
  const [end, operator] = sign < 0 ? ["MIN", "-"] : ["MAX", "+"];
  return {
    formula: `=${end}(${all})${operator}${margin}*(MAX(${all})-MIN(${all}))`,
    value: (values) => {
      const numbers = [...numbersIn(values, of, column), numbersIn(values, "cuts", index)[0] ?? 0];
      const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
      return sign < 0 ? low - margin * (high - low) : high + margin * (high - low);
    },
  };
}

/** A point for each item with its name, the cuts as dashed lines, the corners by their names. */
export function scatterChart(scatter: ItemScatter, language: Language): ToolChart {
  const { x, y, names, corners, ends, title, beside } = scatter;
  const lines = (name: string, row: number): ToolChart["series"][number] => ({
    name,
    values: { of: "lines", rows: [row, 2], columns: [1, 1] },
    across: { of: "lines", rows: [row, 2], columns: [0, 1] },
    color: chartColors.cut,
    marks: "line",
    isDashed: true,
  });
  const limits = ends ? { minimum: ends[0], maximum: ends[1], step: 0.2 } : {};
  return {
    beside,
    rows: chartRows,
    type: "scatter",
    title: { text: title, cell: { of: "title" } },
    valueAxis: { title: { text: y.name, cell: y.nameCell }, ...limits },
    crossAxis: { title: { text: x.name, cell: x.nameCell }, ...limits },
    names: undefined,
    hasLegend: false,
    isRoomy: ends === undefined,
    series: [
      ...itemSeries(scatter, language),
      lines(words.cutX[language], 0),
      lines(words.cutY[language], 2),
      ...corners.map((name, i): ToolChart["series"][number] => ({
        name,
        nameCell: cellOf("corner-names", i, 0),
        values: cellOf("lines", 4 + i, 1),
        across: cellOf("lines", 4 + i, 0),
        color: chartColors.corner,
        marks: "none",
        labels: "name",
        labelSide: i === 0 || i === 3 ? "left" : "right",
      })),
    ],
    alternative: words.scatterShown(names.length, x.name, y.name)[language],
  };
}

function itemSeries({ x, y, names, labels }: ItemScatter, language: Language): ToolChart["series"] {
  const look = { color: chartColors.accent, marks: "points" as const };
  if (names.length > mostNamed)
    return [
      {
        ...look,
        name: words.item[language],
        values: { of: y.of, columns: [y.column, 1] },
        across: { of: x.of, columns: [x.column, 1] },
      },
    ];
  return names.map(([cell], row) => ({
    ...look,
    name: nameIn(cell),
    nameCell: cellOf(labels, row, 0),
    values: cellOf(y.of, row, y.column),
    across: cellOf(x.of, row, x.column),
    labels: "name" as const,
  }));
}
