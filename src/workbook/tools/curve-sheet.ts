import type { Language } from "../../report/language";
import {
  amountsOf,
  answer,
  byTime,
  points,
  seriesChart,
  settings,
  sheetOf,
  timeAt,
  type Series,
} from "./series-parts";
import { typed } from "./shared-parts";
import { numberShapes } from "./number-shapes";
import { cellOf, chartColors, columnOf } from "./chart-parts";
import type { Section, SheetCell, ToolChart, ToolSheet } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

export const curveModels = ["logistic", "gompertz", "richards"] as const;
export type CurveModel = (typeof curveModels)[number];

export interface CurveSettings extends Series {
  readonly model: CurveModel;
  /** How many steps beyond the last point. */
  readonly steps: number;
}

/** How many parameters a curve has: the sheet has a row for each, two for how well it fits, and one for the points used. */
const parameterCount: Readonly<Record<CurveModel, number>> = { logistic: 3, gompertz: 3, richards: 4 };

/** A growth curve through the user's series, and beyond it. */
export function curveSheet(choices: CurveSettings, language: Language): ToolSheet {
  const { model, steps } = choices;
  const rows = byTime(choices);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)].map((row) => timeAt(choices, row));
  const step = rows.length > 1 ? (last - first) / (rows.length - 1) : 1;
  const beyond = Array.from({ length: steps }, (_, i) => last + step * (i + 1));
  const linked = (column: number) =>
    rows.map((_, row): SheetCell[] => [{ link: { of: "points", row, column } }]);
  const sections: readonly Section[] = [
    settings(language, [{ id: "model", label: words.model, part: typed(model), note: words.modelNote }]),
    points(choices, rows, language),
    {
      id: "fit",
      heading: words.fitted[language],
      header: [words.parameter[language], words.value[language]],
      parts: [
        answer(
          "fit",
          0,
          "FIT",
          [{ of: "model" }, { of: "points", columns: [0, 1] }, { of: "points", columns: [1, 1] }, false],
          parameterCount[model] + 3,
          2,
          numberShapes.score,
        ),
      ],
      note: words.curveNote[language],
    },
    {
      id: "results",
      heading: words.curveTable[language],
      header: [words.time[language], words.value[language], words.curve[language]],
      parts: [
        {
          id: "times",
          role: "calculation",
          content: { cells: [...linked(0), ...beyond.map((time): SheetCell[] => [time])] },
        },
        {
          id: "values",
          column: 1,
          role: "calculation",
          content: { cells: [...linked(1), ...beyond.map((): SheetCell[] => [""])] },
        },
        answer(
          "curve",
          2,
          "CURVE",
          [{ of: "model" }, { of: "fit" }, { of: "times" }],
          rows.length + steps,
          1,
          amountsOf(choices),
        ),
      ],
    },
  ];
  return sheetOf("tool/curve", words.curveTitle, choices, language, sections, [
    curveChart(choices, rows.length, language),
  ]);
}

/** The curve as a line, the user's points on it. */
function curveChart(choices: CurveSettings, count: number, language: Language): ToolChart {
  return {
    ...seriesChart(choices, words.curveTitle, language),
    type: "scatter",
    names: undefined,
    hasLegend: true,
    series: [
      {
        name: words.curve[language],
        nameCell: cellOf("header:results", 0, 2),
        values: { of: "curve" },
        across: { of: "times" },
        ...{ color: chartColors.accent, marks: "line" },
      },
      {
        name: words.ownPoints[language],
        values: columnOf("points", 1),
        across: columnOf("points", 0),
        ...{ color: chartColors.ink, marks: "points" },
      },
    ],
    alternative: words.curveShown(count)[language],
  };
}
