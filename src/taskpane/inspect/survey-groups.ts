import { surveyGroups, type Surveyed, type SurveyGroup } from "../../workbook/lineage/survey";
import type { InspectContext } from "./phrases";
import { findingLine, findingTitle } from "./sentences";
import { shownValue } from "./shown-value";

/** Cells that rest on the same kind of ground. */
export interface SurveyedGroup {
  readonly group: SurveyGroup;
  readonly cells: readonly Surveyed[];
}

/** The cells by what they rest on, what needs looking at first; groups without any are left out. */
export function groupsOf(cells: readonly Surveyed[]): readonly SurveyedGroup[] {
  return surveyGroups
    .map((group) => ({ group, cells: cells.filter((cell) => cell.group === group) }))
    .filter((found) => found.cells.length > 0);
}

/** What stands in a cell, in one line: what it rests on, or why it answers nothing. */
export function surveyedLine({ finding, isSpill, value, group }: Surveyed, told: InspectContext): string {
  if (!finding) return shownValue(value, told);
  if (group === "error" && finding.is !== "error") return shownValue(value, told);
  // Of what fills many cells the first alone would say too little.
  if (isSpill && finding.is === "number") return findingTitle({ ...finding, fact: undefined }, told.language);
  return findingLine(finding, told);
}
