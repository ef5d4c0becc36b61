import type { Language, Text } from "../report/language";
import type { NumberShape } from "./number-format";
import { quotedSheet } from "./own-cell";
import { numberIn } from "./own-table";
import { dataCells, settingParts, typed, type OwnRows } from "./tool-parts";
import { amountShape, shapes } from "./tool-shapes";
import type { Part, Section, SheetCell, ToolArgument, ToolSheet } from "./tool-sheet";
import { toolWords as words } from "./tool-words";

/** A series of the user's: a time and a value in each row. */
export interface Series extends OwnRows {
  readonly time: number;
  readonly value: number;
}

export interface PathChoices extends Series {
  readonly method: "cagr" | "linear";
  readonly sigma: number;
  readonly level: number;
}

export interface ScenarioChoices extends Series {
  readonly low: number;
  /** Undefined: the growth between the first and the last point. */
  readonly base: number | undefined;
  readonly high: number;
  /** How many years beyond the last point. */
  readonly years: number;
}

export const curveModels = ["logistic", "gompertz", "richards"] as const;
export type CurveModel = (typeof curveModels)[number];

export interface CurveChoices extends Series {
  readonly model: CurveModel;
  /** How many steps beyond the last point. */
  readonly steps: number;
}

/** How many parameters a curve has: the sheet has a row for each, and two for how well it fits. */
export const parameterCount: Readonly<Record<CurveModel, number>> = { logistic: 3, gompertz: 3, richards: 4 };

/** The path between the user's first and last point, with a band. */
export function pathSheet(choices: PathChoices, language: Language): ToolSheet {
  const { method, sigma, level } = choices;
  const ends = endsOf(choices);
  const times = timesBetween(...timesOf(choices, ends));
  const given = [pointAt(0, 0), pointAt(0, 1), pointAt(1, 0), pointAt(1, 1)];
  return sheetOf("tool/path", words.pathTitle, choices, language, [
    settings(language, [
      {
        id: "method",
        label: words.method,
        part: typed(words.methods[method][language]),
        note: words.methodNote,
      },
      { id: "sigma", label: words.sigma, part: typed(sigma, shapes.share), note: words.sigmaNote },
      { id: "level", label: words.level, part: typed(level, shapes.share), note: words.levelNote },
    ]),
    points(choices, ends, language),
    timesSection(times, language),
    {
      id: "results",
      heading: words.pathTable[language],
      header: words.pathHeads.map((head) => head[language]),
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
      ],
      note: words.pathNote[language],
    },
  ]);
}

/** Three growth rates from the user's last point on. */
export function scenarioSheet(choices: ScenarioChoices, language: Language): ToolSheet {
  const { low, base, high, years } = choices;
  const ends = endsOf(choices);
  const [, last] = timesOf(choices, ends);
  const times = Array.from({ length: years + 1 }, (_, i) => last + i);
  const rate = (id: string, label: Text, value: number) => ({
    id,
    label,
    part: typed(value, shapes.share),
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
              shapes.share,
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

/** A growth curve through the user's series, and beyond it. */
export function curveSheet(choices: CurveChoices, language: Language): ToolSheet {
  const { model, steps } = choices;
  const rows = byTime(choices);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)].map((row) => timeAt(choices, row));
  const step = rows.length > 1 ? (last - first) / (rows.length - 1) : 1;
  const beyond = Array.from({ length: steps }, (_, i) => last + step * (i + 1));
  const linked = (column: number) =>
    rows.map((_, row): SheetCell[] => [{ link: { of: "points", row, column } }]);
  return sheetOf("tool/curve", words.curveTitle, choices, language, [
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
          parameterCount[model] + 2,
          2,
          shapes.score,
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
          look: "calculation",
          content: { cells: [...linked(0), ...beyond.map((time): SheetCell[] => [time])] },
        },
        {
          id: "values",
          column: 1,
          look: "calculation",
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
  ]);
}

function amountsOf({ table, value, rows }: Series): NumberShape {
  return amountShape(rows.map((row) => numberIn(table.columns[value]?.cells[row]?.cell) ?? 0));
}

/** A time, then three amounts. */
function afterTime(series: Series): readonly (NumberShape | undefined)[] {
  const shape = amountsOf(series);
  return [undefined, shape, shape, shape];
}

/** The rows by their times. */
export function byTime(series: Series): readonly number[] {
  return [...series.rows].sort((a, b) => timeAt(series, a) - timeAt(series, b));
}

function endsOf(series: Series): readonly [number, number] {
  const rows = byTime(series);
  return [rows[0] ?? 0, rows.at(-1) ?? 0];
}

function timesOf(series: Series, [first, last]: readonly [number, number]): readonly [number, number] {
  return [timeAt(series, first), timeAt(series, last)];
}

function timeAt({ table, time }: Series, row: number | undefined): number {
  return numberIn(table.columns[time]?.cells[row ?? -1]?.cell) ?? 0;
}

/** Whole years where there are enough of them, at most forty; otherwise tenths of the way. */
function timesBetween(from: number, to: number): readonly number[] {
  const isWhole = Number.isInteger(from) && to - from >= 2;
  const step = isWhole ? Math.ceil((to - from) / 40) : (to - from) / 10;
  const count = Math.ceil((to - from) / step - 1e-9);
  return [...Array.from({ length: count }, (_, i) => Number((from + i * step).toPrecision(12))), to];
}

function sheetOf(
  subject: string,
  title: Text,
  { table }: Series,
  language: Language,
  sections: readonly Section[],
): ToolSheet {
  const place = `${quotedSheet(table.sheet)}!${table.address}`;
  const notes = [words.projectionOurs[language], words.reads(place)[language]];
  return { subject, title, language, notes, sections, main: "results" };
}

interface Setting {
  readonly id: string;
  readonly label: Text;
  readonly part: Pick<Part, "look" | "shape" | "content">;
  readonly note?: Text;
}

function settings(language: Language, given: readonly Setting[]): Section {
  const parts = settingParts(
    given.map(({ id, label, part, note }) => ({
      id,
      label: label[language],
      part,
      ...(note ? { note: note[language] } : {}),
    })),
  );
  return { id: "settings", heading: words.settings[language], header: [], parts };
}

function points(series: Series, rows: readonly number[], language: Language): Section {
  return {
    id: "points",
    heading: words.points[language],
    header: [words.time[language], words.value[language]],
    parts: [
      {
        id: "points",
        look: "calculation",
        content: { cells: dataCells({ table: series.table, rows }, [series.time, series.value]) },
      },
    ],
  };
}

function timesSection(times: readonly number[], language: Language): Section {
  return {
    id: "times",
    heading: words.times[language],
    header: [],
    parts: [{ id: "times", look: "input", content: { cells: times.map((time) => [time]) } }],
  };
}

function pointAt(row: number, column: number): ToolArgument {
  return { of: "points", rows: [row, 1], columns: [column, 1] };
}

function difference(a: { row: number; column: number }, b: { row: number; column: number }): Setting["part"] {
  const cell: SheetCell = {
    difference: [
      { of: "points", ...a },
      { of: "points", ...b },
    ],
  };
  return { look: "calculation", content: { cells: [[cell]] } };
}

function answer(
  id: string,
  column: number,
  call: string,
  given: readonly ToolArgument[],
  height: number,
  width: number,
  shape: Part["shape"] = undefined,
): Part {
  return {
    id,
    column,
    look: "answer",
    ...(shape ? { shape } : {}),
    content: { call: { id: call, given }, height, width },
  };
}
