import type { ToolSheet } from "../../../workbook/tools/tool-sheet";

/** Removes the random weights from a tool while the user sets weights: they take longest and are not shown yet. */
export function withoutRobustness(sheet: ToolSheet): ToolSheet {
  return { ...sheet, sections: sheet.sections.filter(({ id }) => id !== "robust") };
}
