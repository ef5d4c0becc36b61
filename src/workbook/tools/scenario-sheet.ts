import type { Language, Text } from "../../report/language";
import {
  afterTime,
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
  type Setting,
} from "./series-parts";
import { typed } from "./shared-parts";
import { numberShapes } from "./number-shapes";
import { cellOf, chartColors, columnOf } from "./chart-parts";
import type { Section, SheetCell, ToolChart, ToolSheet } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

export interface ScenarioSettings extends Series {
  readonly low: number;
  /** Undefined: the growth between the first and the last point. */
  readonly base: number | undefined;
  readonly high: number;
  /** How many years beyond the last point. */
  readonly years: number;
}

/** Three growth rates from the user's last point on. */
export function scenarioSheet(choices: ScenarioSettings, language: Language): ToolSheet {
  const { low, base, high, years } = choices;
  const ends = endsOf(choices);
  const [, last] = timesOf(choices, ends);
  const times = Array.from({ length: years + 1 }, (_, i) => last + i);
  const rate = (id: string, label: Text, value: number) => ({
    id,
    label,
    part: typed(value, numberShapes.share),
    note: words.assumption,
  });
  const implied = base === undefined;
  const sections: readonly Section[] = [
    points(choices, ends, language),
    settings(language, [
      ...(implied
        ? [
            {
              id: "periods",
              label: words.periods,
              part: difference({ row: 1, column: 0 }, { row: 0, column: 0 }),
            },
          ]
        : []),
      rate("low", words.low, low),
      implied
        ? {
            id: "base",
            label: words.base,
            part: answer(
              "base",
              1,
              "CAGR",
              [pointAt(0, 1), pointAt(1, 1), { of: "periods" }],
              1,
              1,
              numberShapes.share,
            ),
            note: words.baseNote,
          }
        : rate("base", words.base, base),
      rate("high", words.high, high),
    ]),
    timesSection(times, language),
    {
      id: "results",
      heading: words.scenarioTable[language],
      header: words.scenarioHeads.map((head) => head[language]),
      parts: [
        answer(
          "scenarios",
          0,
          "SCENARIO",
          [
            pointAt(1, 0),
            pointAt(1, 1),
            { of: "times" },
            { of: "low" },
            { of: "base" },
            { of: "high" },
            false,
          ],
          times.length,
          4,
          afterTime(choices),
        ),
      ],
    },
  ];
  return sheetOf("tool/scenarios", words.scenariosTitle, choices, language, sections, [
    scenarioChart(choices, language),
  ]);
}

/** A line for each scenario, its name at its end. */
function scenarioChart(choices: ScenarioSettings, language: Language): ToolChart {
  const looks = [
    { color: chartColors.light, isDashed: true },
    { color: chartColors.ink },
    { color: chartColors.accent, isDashed: true },
  ];
  return {
    ...seriesChart(choices, words.scenariosTitle, language),
    type: "line",
    names: columnOf("scenarios", 0),
    hasLegend: false,
    series: looks.map((look, i) => ({
      ...look,
      name: words.scenarioHeads[i + 1]?.[language] ?? "",
      nameCell: cellOf("header:results", 0, i + 1),
      values: columnOf("scenarios", i + 1),
      ...{ labels: "last-name" as const, labelSide: "right" as const },
    })),
    alternative: words.scenariosShown[language],
  };
}

function difference(a: { row: number; column: number }, b: { row: number; column: number }): Setting["part"] {
  const cell: SheetCell = {
    difference: [
      { of: "points", ...a },
      { of: "points", ...b },
    ],
  };
  return { role: "calculation", content: { cells: [[cell]] } };
}
