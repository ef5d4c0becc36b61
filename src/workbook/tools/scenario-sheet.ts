import type { Language, Text } from "../../report/language";
import {
  afterTime,
  answer,
  endsOf,
  pointAt,
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
import type { SheetCell, ToolSheet } from "./tool-sheet";
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
  return sheetOf("tool/scenarios", words.scenariosTitle, choices, language, [
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
  ]);
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
