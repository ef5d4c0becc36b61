import type { ToolsPhrases } from "../../../locales/tools/en";
import { numbersIn } from "../../../workbook/tools/tool-results";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import { mostPolygons } from "../../drawing/radar-marks";
import { namesIn, number, text, type ToolChart } from "./chart-data";
import { userTable, usedColumns, usedRows } from "../draft/step-blockers";
import { decimal, percent } from "../draft/numbers";
import { columnName } from "../draft/user-names";
import type { ToolState } from "../draft/state";

export function radarChart(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
): ToolChart | undefined {
  const table = userTable(state);
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
  // The benchmark is always drawn.
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
