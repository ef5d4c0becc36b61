import type { ToolsPhrases } from "../../locales/tools/en";
import type { Language } from "../../report/language";
import type { Cut } from "../../workbook/plan-strategy-matrix";
import { cutAlong, numbersIn, plainText, textsIn } from "../../workbook/tool-numbers";
import type { ToolValues } from "../../workbook/tool-values";
import type { TableCell } from "./data-table";
import { axisName, cornersOf, isOfTwoPeriods, ycutOf } from "./draft";
import { cornerOrder, type Corner, type QuadrantData } from "./drawing/quadrant-marks";
import type { LineData, LineSeries } from "./drawing/line-marks";
import { mostPolygons, type RadarData } from "./drawing/radar-marks";
import { columnsWith, ownTable, usedColumns, usedRows } from "./hindrance";
import { decimal, percent } from "./numbers";
import { columnName, listed, rowName } from "./own-names";
import type { ToolName, ToolState } from "./state";

/** A drawing as data, in words, and as a table. */
export interface Drawn {
  readonly chart:
    | { readonly is: "quadrant"; readonly data: QuadrantData }
    | { readonly is: "radar"; readonly data: RadarData; readonly leftOut: number }
    | { readonly is: "lines"; readonly data: LineData };
  readonly summary: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What is drawn of a tool's values; undefined where they are not all numbers, or not of these choices. */
export function drawnOf(
  tool: ToolName,
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
): Drawn | undefined {
  switch (tool) {
    case "matrix":
      return matrixDrawn(state, values, phrases, language);
    case "quadrant":
      return quadrantDrawn(state, values, phrases, language);
    case "radar":
      return radarDrawn(state, values, phrases);
    case "projection":
      return linesDrawn(state, values, phrases, language);
  }
}

function matrixDrawn(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
): Drawn | undefined {
  const { cut } = state.choices;
  const names = { x: axisName(state, "x", phrases), y: axisName(state, "y", phrases) };
  return cornersDrawn(state, values, phrases, language, {
    x: "x",
    y: "y",
    xcut: cut,
    ycut: cut,
    ...prefixed(names),
  });
}

function quadrantDrawn(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
): Drawn | undefined {
  const table = ownTable(state);
  const [score = 0] = columnsWith(state, "score");
  const yName = isOfTwoPeriods(state) || !table ? phrases.change : columnName(table, score, phrases);
  return cornersDrawn(state, values, phrases, language, {
    x: "x",
    y: "malmquist",
    xcut: state.choices.xcut,
    ycut: ycutOf(state),
    xName: phrases.efficiency,
    yName,
  });
}

const prefixed = ({ x, y }: { x: string; y: string }) => ({ xName: x, yName: y });

function cornersDrawn(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
  axes: { x: string; y: string; xcut: Cut; ycut: Cut; xName: string; yName: string },
): Drawn | undefined {
  const names = namesIn(state, phrases);
  const [x, y] = [numbersIn(values, axes.x), numbersIn(values, axes.y)];
  if (
    !names ||
    x.length !== names.length ||
    y.length !== names.length ||
    ![...x, ...y].every(Number.isFinite)
  )
    return undefined;
  const [across, up] = [cutAlong(x, axes.xcut), cutAlong(y, axes.ycut)];
  const corners = cornersOf(state, phrases);
  const places = textsIn(values, "place");
  const points = names.map((name, i) => ({
    name,
    x: x[i] ?? 0,
    y: y[i] ?? 0,
    corner: cornerOf(across.high[i] ?? false, up.high[i] ?? false),
  }));
  const inCorner = cornerOrder.map((corner) => {
    const there = points.filter((point) => point.corner === corner).map(({ name }) => name);
    return phrases.inCorner(
      corners[corner - 1] ?? "",
      there.length > 0 ? listed(there, language) : phrases.nobody,
    );
  });
  return {
    chart: {
      is: "quadrant",
      data: { points, xcut: across.at, ycut: up.at, corners, xName: axes.xName, yName: axes.yName },
    },
    summary: inCorner.join(" "),
    heads: [phrases.item, axes.xName, axes.yName, phrases.place],
    rows: points.map((point, i) => [
      text(point.name),
      number(decimal(point.x, 3)),
      number(decimal(point.y, 3)),
      text(places[i] ?? ""),
    ]),
  };
}

function radarDrawn(state: ToolState, values: ToolValues, phrases: ToolsPhrases): Drawn | undefined {
  const table = ownTable(state);
  const names = namesIn(state, phrases);
  const marks = values.get("marks");
  if (!table || !names || marks?.length !== names.length) return undefined;
  const columns = usedColumns(state);
  const axes = columns.map((k) => columnName(table, k, phrases));
  const rows = usedRows(state, table);
  const benchmark = state.choices.benchmark === undefined ? -1 : rows.indexOf(state.choices.benchmark);
  const items = names.map((name, i) => ({
    name,
    values: axes.map((_, k) => (typeof marks[i]?.[k] === "number" ? Number(marks[i][k]) : NaN)),
    isBenchmark: i === benchmark,
  }));
  if (!items.every((item) => item.values.every(Number.isFinite))) return undefined;
  // The benchmark is drawn in any case.
  const others = items.filter(({ isBenchmark }) => !isBenchmark);
  const reference = items.filter(({ isBenchmark }) => isBenchmark);
  const drawn = [...others.slice(0, mostPolygons - reference.length), ...reference];
  const measures = [
    ["area", phrases.area],
    ["area-mean", phrases.areaMean],
    ["balance", phrases.balance],
    ...(benchmark >= 0 ? [["gap", phrases.gap]] : []),
  ] as const;
  const measured = measures.map(([id]) => numbersIn(values, id ?? ""));
  return {
    chart: { is: "radar", data: { axes, items: drawn }, leftOut: items.length - drawn.length },
    summary: items
      .map(({ name }, i) => `${name}: ${phrases.area} ${percent(measured[0]?.[i] ?? NaN)}.`)
      .join(" "),
    heads: [phrases.item, ...axes, ...measures.map(([, head]) => head ?? "")],
    rows: items.map((item, i) => [
      text(item.name),
      ...item.values.map((value) => number(decimal(value))),
      ...measured.map((column) => number(decimal(column[i] ?? NaN, 3))),
    ]),
  };
}

function linesDrawn(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
): Drawn | undefined {
  const table = ownTable(state);
  if (!table) return undefined;
  const [time = 0] = columnsWith(state, "time");
  const [value = 0] = columnsWith(state, "value");
  const lines = linesOf(state, values, phrases);
  const dots = paired(numbersIn(values, "points"), numbersIn(values, "points", 1));
  const all = lines && [...lines.columns.flatMap(({ points }) => points), ...dots];
  if (!lines || !all?.length || !all.flat().every(Number.isFinite)) return undefined;
  const [timeName, valueName] = [columnName(table, time, phrases), columnName(table, value, phrases)];
  const times = lines.columns[0]?.points.map(([at]) => at) ?? [];
  const last = times.length - 1;
  const end = (one: LineSeries) => `${one.name} ${shownNumber(one.points[last]?.[1] ?? NaN)}`;
  return {
    chart: { is: "lines", data: { lines: lines.drawn, band: lines.band, dots, timeName, valueName } },
    summary: `${plainText(times[last] ?? "")}: ${listed(lines.columns.map(end), language)}.`,
    heads: [timeName, ...lines.columns.map(({ name }) => name)],
    rows: times.map((at, i) => [
      text(plainText(at)),
      ...lines.columns.map(({ points }) => number(shownNumber(points[i]?.[1] ?? NaN))),
    ]),
  };
}

interface Lines {
  /** Those of the table, all with the same times. */
  readonly columns: readonly LineSeries[];
  readonly drawn: readonly LineSeries[];
  readonly band: LineData["band"];
}

function linesOf(state: ToolState, values: ToolValues, phrases: ToolsPhrases): Lines | undefined {
  switch (state.choices.kind) {
    case "path": {
      if (!values.has("band")) return undefined;
      const times = numbersIn(values, "band");
      const column = (name: string, at: number): LineSeries => ({
        name,
        points: paired(times, numbersIn(values, "band", at)),
      });
      const low = column(phrases.lineLow, 1);
      const high = column(phrases.lineHigh, 3);
      const path: LineSeries = { name: phrases.linePath, points: paired(times, numbersIn(values, "path")) };
      return {
        columns: [path, low, column(phrases.lineMedian, 2), high],
        drawn: [path],
        band: { low: low.points, high: high.points },
      };
    }
    case "scenarios": {
      if (!values.has("scenarios")) return undefined;
      const times = numbersIn(values, "scenarios");
      const lines = [phrases.lineLow, phrases.lineBase, phrases.lineHigh].map((name, i): LineSeries => ({
        name,
        points: paired(times, numbersIn(values, "scenarios", i + 1)),
      }));
      return { columns: lines, drawn: lines, band: undefined };
    }
    case "curve": {
      if (!values.has("curve")) return undefined;
      const line: LineSeries = {
        name: phrases.lineCurve,
        points: paired(numbersIn(values, "times"), numbersIn(values, "curve")),
      };
      return { columns: [line], drawn: [line], band: undefined };
    }
  }
}

function namesIn(state: ToolState, phrases: ToolsPhrases): readonly string[] | undefined {
  const table = ownTable(state);
  return table && usedRows(state, table).map((row) => rowName(table, row, phrases));
}

function cornerOf(isRight: boolean, isUp: boolean): Corner {
  if (isUp) return isRight ? 1 : 2;
  return isRight ? 4 : 3;
}

function paired(times: readonly number[], numbers: readonly number[]): LineSeries["points"] {
  return times.map((time, i) => [time, numbers[i] ?? NaN] as const);
}

/** Enough digits to tell neighbours apart, in groups of thousands. */
export function shownNumber(value: number): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 6, maximumFractionDigits: 3 }).format(value);
}

const text = (said: string): TableCell => ({ text: said, isNumber: false });
const number = (said: string): TableCell => ({ text: said, isNumber: true });
