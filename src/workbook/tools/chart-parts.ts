import type { Language, Text } from "../../report/language";
import { plainText } from "./tool-results";
import type { PartCells, SheetCell, Section, ToolChart } from "./tool-sheet";
import { linkedLabels } from "./shared-parts";
import { numberShapes } from "./number-shapes";
import { toolTexts as words } from "./tool-texts";

/** Colours that people with any colour vision tell apart; neighbours differ in lightness, too, for print. */
export const chartColors = {
  ink: "#0F3D5C",
  accent: "#0072B2",
  light: "#56B4E9",
  pale: "#F0C674",
  cut: "#6B7785",
  corner: "#6B7785",
  band: "#CFE3F1",
  benchmark: "#333333",
} as const;

/** For items side by side. */
export const itemColors = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00"] as const;

/** Of the corners I to IV. */
export const cornerColors = [
  chartColors.ink,
  chartColors.accent,
  chartColors.light,
  chartColors.pale,
] as const;

/** Rows of a chart, and of one that lists its names downwards. */
export const chartRows = 20;

export function listRows(count: number): number {
  return Math.min(42, Math.max(12, 7 + Math.ceil(count * 1.2)));
}

export const noTitle = { title: { text: "" } };

/** A row or a column of a part. */
export const rowOf = (of: string, row: number): PartCells => ({ of, rows: [row, 1] });
export const columnOf = (of: string, column: number): PartCells => ({ of, columns: [column, 1] });
export const cellOf = (of: string, row: number, column: number): PartCells => ({
  of,
  rows: [row, 1],
  columns: [column, 1],
});

/** What a cell shows when it is planned, for the name of a series. */
export function nameIn(cell: SheetCell | undefined): string {
  if (typeof cell !== "object") return String(cell ?? "");
  return "own" in cell ? plainText(cell.value) : "";
}

/** More rows than these are no list that anyone reads in a chart. */
export const mostListed = 30;

export interface Ranked {
  readonly id: string;
  readonly heading: Text;
  /** The parts that are ranked, the largest first, and what each is called. */
  readonly before: { readonly of: string; readonly name: string };
  readonly after: { readonly of: string; readonly name: string };
  /** The part with the names, and how many there are. */
  readonly labels: string;
  readonly count: number;
}

/** Ranks by two measures of the same rows. */
export function rankSection(
  { id, heading, before, after, labels, count }: Ranked,
  language: Language,
): Section {
  return {
    id,
    heading: heading[language],
    header: [words.item[language], before.name, after.name],
    parts: [
      linkedLabels(`${id}-labels`, labels, count),
      ...[before, after].map(({ of }, i) => ({
        id: `${id}-${i}`,
        column: 1 + i,
        role: "calculation" as const,
        shape: numberShapes.whole,
        content: {
          cells: Array.from({ length: count }, (_, row): SheetCell[] => [
            {
              formula: `=RANK([${of} ${row} 0],[${of}])`,
              value: (values) => {
                const column = (values.get(of) ?? []).map(([value]) => Number(value));
                return 1 + column.filter((value) => value > (column[row] ?? NaN)).length;
              },
            },
          ]),
        },
      })),
    ],
  };
}

/** Two points above each name: its rank before and after, the first on top. */
export function rankChart({ id, heading, before, after, count }: Ranked, language: Language): ToolChart {
  const series = [before, after].map(({ name }, i) => ({
    name,
    nameCell: cellOf(`header:${id}`, 0, 1 + i),
    values: { of: `${id}-${i}` },
    color: chartColors.ink,
    marks: "points" as const,
    isHollow: i === 0,
  }));
  return {
    beside: id,
    rows: chartRows,
    type: "line",
    title: { text: heading[language], cell: { of: `heading:${id}` } },
    valueAxis: {
      title: { text: words.rankAxis[language] },
      ...{ minimum: 1, maximum: Math.max(2, count), step: Math.ceil(count / 12), code: "0" },
      isReversed: true,
    },
    crossAxis: noTitle,
    names: { of: `${id}-labels` },
    hasLegend: true,
    series,
    alternative: words.ranksShown(before.name, after.name)[language],
  };
}
