import { tableById } from "../../report/dataset";
import { placements, segmentNames, wordings, type Placement } from "../../report/glossary";
import type { Text } from "../../report/language";
import type { Word } from "../engine/define-function";

const definitions = new Map((tableById("definitions")?.rows ?? []).map((row) => [row.id, row]));

/** Returns the report's definition of a term. */
export function definitionOf(term: Word): Text | undefined {
  return definitions.get(term.id)?.attributes[0];
}

/** The technologies that the report places in its strategy matrix. */
export const placedTechnologies = tableById("strategy-matrix")?.rows ?? [];

/** Returns the zone of the strategy matrix in which the report places a technology; undefined if it places it in none. */
export function zoneOf(technology: Word): Text | undefined {
  return placedTechnologies.find((row) => row.id === technology.id)?.attributes[0];
}

/**
 * Returns the placements of a use case in the report's quadrant: one for each segment that names it, in the report's
 * order. An id with a segment, such as use-case/bank/data-governance, selects that placement only.
 */
export function placementsOf({ id }: Word): readonly Placement[] {
  return placements.filter((placement) => placement.useCase.id === id || placement.id === id);
}

/** Returns the report's wording for a use case; if several segments name it, each segment with its wording. */
export function wordingOf(useCase: Word): Text {
  const placed = placementsOf(useCase);
  const [first] = placed;
  if (first && placed.length === 1) return wordings[first.segment];
  return {
    en: placed.map(({ segment }) => `${segment}: ${wordings[segment].en}`).join("; "),
    zh: placed.map(({ segment }) => `${segmentNames[segment].zh}：${wordings[segment].zh}`).join("；"),
  };
}
