import type { ToolsPhrases } from "../../locales/tools/en";
import type { Language } from "../../report/language";
import type { ToolValues } from "../../workbook/tool-values";
import { matrixDrawn, quadrantDrawn } from "./drawn-corners";
import { linesDrawn } from "./drawn-lines";
import { radarDrawn } from "./drawn-radar";
import type { Drawn } from "./drawn-data";
import type { ToolName, ToolState } from "./state";

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
