import type { ToolSheet } from "../../../workbook/tools/tool-sheet";

/** While weights are set the many random ones are not drawn: they take longest, and are not shown yet. */
export function withoutRobustness(sheet: ToolSheet): ToolSheet {
  return { ...sheet, sections: sheet.sections.filter(({ id }) => id !== "robust") };
}
