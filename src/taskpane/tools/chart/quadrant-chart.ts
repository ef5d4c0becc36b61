import type { ToolsPhrases } from "../../../locales/tools/en";
import type { Language } from "../../../report/language";
import type { CutRule } from "../../../model/scoring/cut";
import { cutAlong, numbersIn, textsIn } from "../../../workbook/tools/tool-results";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import { axisName, cornersOf, isOfTwoPeriods, ycutOf } from "../draft/tool-sheet-of";
import { cornerOrder, type Corner } from "../../drawing/quadrant-marks";
import { namesIn, number, text, type ToolChart } from "./chart-data";
import { columnsWith, userTable } from "../draft/step-blockers";
import { decimal } from "../draft/numbers";
import { columnName, listed } from "../draft/user-names";
import type { ToolState } from "../draft/state";

export function matrixChart(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
): ToolChart | undefined {
  const { cut } = state.choices;
  const names = { x: axisName(state, "x", phrases), y: axisName(state, "y", phrases) };
  return chartOfCorners(state, values, phrases, language, {
    x: "x",
    y: "y",
    xcut: cut,
    ycut: cut,
    ...prefixed(names),
  });
}

export function quadrantChart(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
): ToolChart | undefined {
  const table = userTable(state);
  const [score = 0] = columnsWith(state, "score");
  const yName = isOfTwoPeriods(state) || !table ? phrases.change : columnName(table, score, phrases);
  return chartOfCorners(state, values, phrases, language, {
    x: "x",
    y: "malmquist",
    xcut: state.choices.xcut,
    ycut: ycutOf(state),
    xName: phrases.efficiency,
    yName,
  });
}

const prefixed = ({ x, y }: { x: string; y: string }) => ({ xName: x, yName: y });

function chartOfCorners(
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
  axes: { x: string; y: string; xcut: CutRule; ycut: CutRule; xName: string; yName: string },
): ToolChart | undefined {
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

function cornerOf(isRight: boolean, isUp: boolean): Corner {
  if (isUp) return isRight ? 1 : 2;
  return isRight ? 4 : 3;
}
