import type { ToolsPhrases } from "../../../locales/tools/en";
import type { Language } from "../../../report/language";
import { formatted } from "../../../workbook/format/number-format";
import { numberIn } from "../../../workbook/tools/user-table";
import { numbersIn, plainText } from "../../../workbook/tools/tool-results";
import { amountShape } from "../../../workbook/tools/number-shapes";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import type { LineData, LineSeries } from "../../drawing/line-marks";
import { number, text, type ToolChart } from "./chart-data";
import { columnsWith, userTable, usedRows } from "../draft/step-blockers";
import { columnName, listed } from "../draft/user-names";
import type { ToolState } from "../draft/state";

export function lineChart(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
): ToolChart | undefined {
  const table = userTable(state);
  if (!table) return undefined;
  const [time = 0] = columnsWith(state, "time");
  const [value = 0] = columnsWith(state, "value");
  const lines = linesOf(state, values, phrases);
  // All of the user's values, including those between the two ends of a path.
  const ownIn = (column: number) =>
    usedRows(state, table).map((row) => numberIn(table.columns[column]?.cells[row]?.cell) ?? NaN);
  const dots: LineSeries = { name: phrases.linePoints, points: paired(ownIn(time), ownIn(value)) };
  const all = lines && [...lines.columns.flatMap(({ points }) => points), ...dots.points];
  if (!lines || !all?.length || !all.flat().every(Number.isFinite)) return undefined;
  const [timeName, valueName] = [columnName(table, time, phrases), columnName(table, value, phrases)];
  const times = lines.columns[0]?.points.map(([at]) => at) ?? [];
  const last = times.length - 1;
  const shape = amountShape(all.map(([, amount]) => amount));
  const shownNumber = (amount: number) => formatted(amount, shape);
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
  /** The columns of the table, all with the same times. */
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
        band: { name: phrases.lineBand, low: low.points, high: high.points },
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

function paired(times: readonly number[], numbers: readonly number[]): LineSeries["points"] {
  return times.map((time, i) => [time, numbers[i] ?? NaN] as const);
}
