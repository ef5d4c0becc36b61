import type { Dependent } from "../../workbook/lineage/dependents";
import { surveyGroups, type Surveyed, type SurveyGroup } from "../../workbook/lineage/survey";
import type { InspectContext } from "./phrases";
import { findingLine, findingTitle } from "./sentences";
import { shownValue } from "./shown-value";

/** Cells with the same kind of basis. */
export interface SurveyedGroup {
  readonly group: SurveyGroup;
  readonly cells: readonly Surveyed[];
}

/** Returns the cells grouped by their basis, those that need attention first; omits empty groups. */
export function groupsOf(cells: readonly Surveyed[]): readonly SurveyedGroup[] {
  return surveyGroups
    .map((group) => ({ group, cells: cells.filter((cell) => cell.group === group) }))
    .filter((found) => found.cells.length > 0);
}

/** Returns a one-line description of a cell: what it is based on, or why it has no result. */
export function surveyedLine({ finding, isSpill, value, group }: Surveyed, told: InspectContext): string {
  if (!finding) return shownValue(value, told);
  if (group === "error" && finding.is !== "error") return shownValue(value, told);
  // For a spill, the fact in the first cell alone would be misleading.
  if (isSpill && finding.is === "number") return findingTitle({ ...finding, fact: undefined }, told.language);
  return findingLine(finding, told);
}

/** Cells that depend on FINTECH cells through the same number of formulas. */
export interface DependentLevel {
  readonly level: number;
  readonly cells: readonly Dependent[];
}

/** Returns the dependent cells by level, those that read FINTECH cells directly first. */
export function levelsOf(dependents: readonly Dependent[]): readonly DependentLevel[] {
  const levels = [...new Set(dependents.map(({ level }) => level))];
  return levels.map((level) => ({ level, cells: dependents.filter((one) => one.level === level) }));
}
