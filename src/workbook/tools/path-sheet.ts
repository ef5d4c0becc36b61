import type { Language } from "../../report/language";
import {
  afterTime,
  amountsOf,
  answer,
  endsOf,
  pointAt,
  seriesChart,
  points,
  settings,
  sheetOf,
  timesOf,
  timesSection,
  type Series,
} from "./series-parts";
import { typed } from "./shared-parts";
import { numberShapes } from "./number-shapes";
import { cellOf, chartColors, columnOf } from "./chart-parts";
import type { Section, SheetCell, ToolChart, ToolSheet } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

export interface PathSettings extends Series {
  readonly method: "cagr" | "linear";
  readonly sigma: number;
  readonly level: number;
}

/** The path between the user's first and last point, with a band. */
export function pathSheet(choices: PathSettings, language: Language): ToolSheet {
  const { method, sigma, level } = choices;
  const ends = endsOf(choices);
  const times = timesBetween(...timesOf(choices, ends));
  const given = [pointAt(0, 0), pointAt(0, 1), pointAt(1, 0), pointAt(1, 1)];
  const sections: readonly Section[] = [
    settings(language, [
      {
        id: "method",
        label: words.method,
        part: typed(words.methods[method][language]),
        note: words.methodNote,
      },
      { id: "sigma", label: words.sigma, part: typed(sigma, numberShapes.share), note: words.sigmaNote },
      { id: "level", label: words.level, part: typed(level, numberShapes.share), note: words.levelNote },
    ]),
    points(choices, ends, language),
    timesSection(times, language),
    {
      id: "results",
      heading: words.pathTable[language],
      header: [...words.pathHeads, words.bandWidth].map((head) => head[language]),
      parts: [
        answer(
          "band",
          0,
          "BAND",
          [...given, { of: "times" }, { of: "sigma" }, { of: "level" }, false],
          times.length,
          4,
          afterTime(choices),
        ),
        answer(
          "path",
          4,
          "INTERPOLATE",
          [...given, { of: "band", columns: [0, 1] }, { of: "method" }],
          times.length,
          1,
          amountsOf(choices),
        ),
        {
          id: "width",
          column: 5,
          role: "calculation",
          ...{ shape: amountsOf(choices) },
          content: {
            cells: times.map((_, row): SheetCell[] => [
              {
                difference: [
                  { of: "band", row, column: 3 },
                  { of: "band", row, column: 1 },
                ],
              },
            ]),
          },
        },
      ],
      note: words.pathNote[language],
    },
  ];
  return sheetOf("tool/path", words.pathTitle, choices, language, sections, [fan(choices, language)]);
}

/** The band as an area between its ends, the path as a line over it. */
function fan(choices: PathSettings, language: Language): ToolChart {
  const [, low, , , path] = words.pathHeads;
  const band = words.bandOf[language];
  return {
    ...seriesChart(choices, words.pathTitle, language),
    type: "stacked-areas",
    names: columnOf("band", 0),
    hasLegend: true,
    series: [
      { name: low[language], values: columnOf("band", 1), color: chartColors.band, isUnseen: true },
      { name: band, values: { of: "width" }, color: chartColors.band },
      {
        name: path[language],
        nameCell: cellOf("header:results", 0, 4),
        values: { of: "path" },
        ...{ color: chartColors.ink, as: "line", marks: "line" },
      },
    ],
    alternative: words.fanShown[language],
  };
}

/** Whole years where there are enough of them, at most forty; otherwise tenths of the way. */
function timesBetween(from: number, to: number): readonly number[] {
  const isWhole = Number.isInteger(from) && to - from >= 2;
  const step = isWhole ? Math.ceil((to - from) / 40) : (to - from) / 10;
  const count = Math.ceil((to - from) / step - 1e-9);
  return [...Array.from({ length: count }, (_, i) => Number((from + i * step).toPrecision(12))), to];
}
