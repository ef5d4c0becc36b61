import type { ToolsPhrases } from "../../../locales/tools/en";
import type { Language } from "../../../report/language";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import { matrixChart, quadrantChart } from "./quadrant-chart";
import { lineChart } from "./line-chart";
import { radarChart } from "./radar-chart";
import type { ToolChart } from "./chart-data";
import type { ToolName, ToolState } from "../draft/state";

/** Returns the chart of a tool's values; undefined if they are not all numbers, or belong to other choices. */
export function chartOf(
  tool: ToolName,
  state: ToolState,
  values: ToolValues,
  phrases: ToolsPhrases,
  language: Language,
): ToolChart | undefined {
  switch (tool) {
    case "matrix":
      return matrixChart(state, values, phrases, language);
    case "quadrant":
      return quadrantChart(state, values, phrases, language);
    case "radar":
      return radarChart(state, values, phrases);
    case "projection":
      return lineChart(state, values, phrases, language);
  }
}
