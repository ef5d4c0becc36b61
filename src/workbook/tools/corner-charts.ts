import { cornerNumerals } from "../../functions/tools/place";
import type { Language } from "../../report/language";
import {
  cellOf,
  chartColors,
  columnOf,
  cornerColors,
  listRows,
  nameIn,
  noTitle,
  type Ranked,
} from "./chart-parts";
import type { ItemScatter } from "./item-scatter";
import { otherReturns, type CornerNames, type Returns } from "./quadrant-parts";
import { headCells, labelCells, type UserRows } from "./shared-parts";
import type { ToolChart } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

interface CorneredRows extends UserRows {
  readonly corners: CornerNames;
}

/** Two scores of each row; `column`: where they begin among the heads. */
export function matrixScatter(
  { x, y, corners, ...own }: CorneredRows & Readonly<Record<"x" | "y", { readonly name: string }>>,
  column: number,
  language: Language,
): ItemScatter {
  const axis = (id: "x" | "y", name: string, at: number) => ({
    ...{ name, nameCell: cellOf("header:scores", 0, at) },
    ...{ of: id, column: 0, cut: "cut" },
  });
  return {
    x: axis("x", x.name, column),
    y: axis("y", y.name, column + 1),
    labels: "score-labels",
    names: labelCells(own, language),
    corners,
    // Scores lie between 0 and 1; beyond there is room for the names of the corners.
    ends: [-0.2, 1.2],
    title: words.matrixTitle[language],
    beside: "settings",
  };
}

/** A bar for each row: the share of weightings by corner. */
export function robustChart(count: number, corners: CornerNames, language: Language): ToolChart {
  return {
    beside: "robust",
    rows: listRows(count),
    type: "full-bars",
    title: { text: words.robust[language], cell: { of: "heading:robust" } },
    valueAxis: { title: { text: words.robustAxis[language] } },
    crossAxis: noTitle,
    names: { of: "robust-labels" },
    hasLegend: true,
    series: corners.map((corner, i) => ({
      name: `${cornerNumerals[i] ?? ""} ${corner}`,
      nameCell: cellOf("header:robust", 0, 1 + i),
      values: columnOf("robust", i),
      color: cornerColors[i] ?? chartColors.ink,
    })),
    alternative: words.robustShown[language],
  };
}

/** A bar for each criterion, of both axes. */
export function weightsChart(count: number, language: Language): ToolChart {
  return {
    beside: "robust",
    rows: listRows(count),
    type: "bars",
    title: { text: words.weightsTitle[language] },
    valueAxis: { title: { text: words.weight[language] } },
    crossAxis: noTitle,
    names: { of: "header:criteria", columns: [1, count] },
    hasLegend: false,
    series: [
      {
        name: words.weight[language],
        values: { of: "x-weights", to: "y-weights" },
        color: chartColors.accent,
        labels: "values",
      },
    ],
    alternative: words.weightsShown[language],
  };
}

/** Efficiency across, its change or a column of the user's up. */
export function quadrantScatter(
  settings: CorneredRows & { readonly column: number | undefined },
  language: Language,
): ItemScatter {
  const { table, column, corners } = settings;
  const [head] = column === undefined ? [] : headCells(table, [column], language);
  const up = head === undefined ? words.malmquist[0][language] : nameIn(head);
  return {
    x: {
      ...{ name: words.efficiency[language], nameCell: cellOf("header:results", 0, 1) },
      ...{ of: "x", column: 0, cut: "xcut" },
    },
    y: {
      ...{ name: up, nameCell: cellOf("header:results", 0, 2) },
      ...{ of: "malmquist", column: 0, cut: "ycut" },
    },
    labels: "result-labels",
    names: labelCells(settings, language),
    corners,
    title: words.quadrantTitle[language],
    beside: "settings",
  };
}

/** Efficiency under both assumptions on scale. */
export function returnsRanks(returns: Returns, count: number, language: Language): Ranked {
  return {
    id: "ranks",
    heading: words.returnsRanks,
    before: { of: "x", name: words.returnsNames[returns][language] },
    after: { of: "x-other", name: words.returnsNames[otherReturns[returns]][language] },
    labels: "labels",
    count,
  };
}
