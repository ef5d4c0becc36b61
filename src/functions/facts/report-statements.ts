import { tableById } from "../../report/dataset";
import { placements, segmentNames, wordings, type Placement } from "../../report/glossary";
import type { Text } from "../../report/language";
import type { Word } from "../engine/define-function";

const definitions = new Map((tableById("definitions")?.rows ?? []).map((row) => [row.id, row]));

/** The report's definition of a term. */
export function definitionOf(term: Word): Text | undefined {
  return definitions.get(term.id)?.attributes[0];
}

/** The technologies that the report places in its strategy matrix. */
export const placedTechnologies = tableById("strategy-matrix")?.rows ?? [];

/** The zone of the strategy matrix in which the report places a technology; undefined where it does not. */
export function zoneOf(technology: Word): Text | undefined {
  return placedTechnologies.find((row) => row.id === technology.id)?.attributes[0];
}

/**
 * Where the report's quadrant places a use case: once for each segment that names it, in the report's order. An id
 * with a segment in it, use-case/bank/data-governance, means that place alone.
 */
export function placementsOf({ id }: Word): readonly Placement[] {
  return placements.filter((placement) => placement.useCase.id === id || placement.id === id);
}

/** The report's wording for a use case: alone where one segment names it, else with each segment before its wording. */
export function wordingOf(useCase: Word): Text {
  const placed = placementsOf(useCase);
  const [first] = placed;
  if (first && placed.length === 1) return wordings[first.segment];
  return {
    en: placed.map(({ segment }) => `${segment}: ${wordings[segment].en}`).join("; "),
    zh: placed.map(({ segment }) => `${segmentNames[segment].zh}：${wordings[segment].zh}`).join("；"),
  };
}
