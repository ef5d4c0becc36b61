import type { ToolsPhrases } from "../../../locales/tools/en";
import { cornerIn, numbersIn, textsIn } from "../../../workbook/tools/tool-results";
import type { UserTable } from "../../../workbook/tools/user-table";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import { distanceToChange, weightIntervals } from "../../../workbook/tools/weight-stability";
import { axisName, cornersOf } from "../draft/tool-sheet-of";
import { columnsWith, userTable, usedRows } from "../draft/step-blockers";
import { decimal, percent } from "../draft/numbers";
import { columnName, rowName } from "../draft/user-names";
import type { ToolName, ToolState } from "../draft/state";

/** From this share on, a position counts as independent of the weights. */
const firmShare = 0.9;
const mostNamed = 3;

/** Returns sentences about the robustness of a result. */
export function robustnessText(
  tool: ToolName,
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
): readonly string[] {
  switch (tool) {
    case "matrix":
      return ofMatrix(state, values, phrases);
    case "quadrant":
      return ofQuadrant(state, values, phrases);
    case "radar":
      return ofRadar(values, phrases);
    case "projection":
      return ofProjection(state, values, phrases);
  }
}

function ofMatrix(state: ToolState, values: ToolValues, phrases: ToolsPhrases): readonly string[] {
  const table = userTable(state);
  const shares = values.get("robust");
  if (!table || !shares) return [];
  const corners = cornersOf(state, phrases);
  const rows = usedRows(state, table);
  const kept = shares.flatMap((row, i) => {
    const corner = cornerIn(row[4]);
    const share = corner === undefined ? undefined : row[corner];
    const at = rows[i];
    return corner !== undefined && typeof share === "number" && at !== undefined
      ? [{ name: rowName(table, at, phrases), share, corner: corners[corner] ?? "" }]
      : [];
  });
  const least = [...kept].sort((a, b) => a.share - b.share);
  const [lowest] = least;
  if (!lowest) return [];
  const room = roomSentences(state, table, values, phrases);
  if (lowest.share >= firmShare) return [phrases.robustAll(percent(lowest.share)), ...room];
  return [
    phrases.leastRobust,
    ...least
      .filter(({ share }) => share < firmShare)
      .slice(0, mostNamed)
      .map(({ name, share, corner }) => phrases.robustAt(name, percent(share), corner)),
    ...room,
  ];
}

/** Returns how far single weights may change: those with the least margin, over both axes. */
function roomSentences(
  state: ToolState,
  table: UserTable,
  values: ToolValues,
  phrases: ToolsPhrases,
): readonly string[] {
  const rows = usedRows(state, table);
  const rooms = (["x", "y"] as const).flatMap((axis) => {
    const columns = columnsWith(state, axis);
    return weightIntervals(values, axis, state.choices.cut).map((room) => ({
      ...room,
      name: columnName(table, columns[room.criterion] ?? 0, phrases),
      axis: axisName(state, axis, phrases),
    }));
  });
  if (rooms.length === 0) return [];
  const tight = rooms
    .flatMap(({ first, ...room }) => (first === undefined ? [] : [{ ...room, first: rows[first] ?? 0 }]))
    .sort((a, b) => distanceToChange(a) - distanceToChange(b))
    .slice(0, mostNamed);
  if (tight.length === 0) return [phrases.weightsFree];
  return [
    phrases.weightsOne,
    ...tight.map(({ name, axis, weight, low, high, first }) => {
      const about = [name, axis, percent(weight, 1)] as const;
      const [from, to, row] = [percent(low, 1), percent(high, 1), rowName(table, first, phrases)];
      if (low === 0) return phrases.weightUpTo(...about, to, row);
      return high === 1
        ? phrases.weightDownTo(...about, from, row)
        : phrases.weightBetween(...about, from, to, row);
    }),
  ];
}

function ofQuadrant(state: ToolState, values: ToolValues, phrases: ToolsPhrases): readonly string[] {
  const scores = numbersIn(values, "x");
  const [now, then] = [textsIn(values, "place"), textsIn(values, "place-other")];
  const count = (role: "input" | "output") => columnsWith(state, role).length;
  const [inputs, outputs] = [count("input"), count("output")];
  // Cooper, Seiford and Tone (2007): with fewer units than this, too many are efficient.
  const least = Math.max(inputs * outputs, 3 * (inputs + outputs));
  const moved = now.filter((place, i) => place !== then[i]).length;
  return [
    phrases.frontier(scores.filter((score) => score >= 1 - 1e-7).length, scores.length),
    ...(scores.length < least ? [phrases.fewUnits(scores.length, least)] : []),
    phrases.otherReturns(moved, now.length),
  ];
}

function ofRadar(values: ToolValues, phrases: ToolsPhrases): readonly string[] {
  const [given, mean] = [numbersIn(values, "area"), numbersIn(values, "area-mean")];
  const away = given.map((area, i) => Math.abs(area / (mean[i] ?? NaN) - 1)).filter(Number.isFinite);
  const [tau] = numbersIn(values, "agreement");
  return [
    ...(away.length > 0 ? [phrases.orderMatters(percent(Math.max(...away), 1))] : []),
    ...(tau !== undefined && Number.isFinite(tau) ? [phrases.orderRanks(decimal(tau))] : []),
  ];
}

function ofProjection(state: ToolState, values: ToolValues, phrases: ToolsPhrases): readonly string[] {
  const { kind, level, sigma } = state.choices;
  if (kind === "path") return [phrases.bandMeans(percent(level), percent(sigma, 1))];
  if (kind === "scenarios") return [phrases.scenariosMean];
  const names = textsIn(values, "fit");
  const found = numbersIn(values, "fit", 1);
  const valueOf = (name: string) => found[names.indexOf(name)];
  const [r2, top] = [valueOf("r2"), valueOf("K")];
  const observed = numbersIn(values, "points", 1);
  const reached = top ? (observed.at(-1) ?? NaN) / top : NaN;
  return [
    ...(r2 !== undefined && Number.isFinite(r2) ? [phrases.fitMeans(percent(r2, 1))] : []),
    ...(Number.isFinite(reached) ? [phrases.saturation(percent(reached))] : []),
    ...(reached < 0.5 ? [phrases.saturationUnknown] : []),
  ];
}
