import type { ToolsPhrases } from "../../../locales/tools/en";
import type { Language } from "../../../report/language";
import type { ToolValues } from "../../../workbook/tools/tool-sheet";
import { matrixDrawn, quadrantDrawn } from "./quadrant-chart";
import { linesDrawn } from "./line-chart";
import { radarDrawn } from "./radar-chart";
import type { Drawn } from "./chart-data";
import type { ToolName, ToolState } from "../draft/state";

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
