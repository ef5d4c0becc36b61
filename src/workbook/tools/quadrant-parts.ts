import type { CutRule } from "../../model/scoring/cut";
import type { Language } from "../../report/language";
import type { Part, Section, ToolArgument } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

export type Returns = "crs" | "vrs";

/** The other assumption about scale, under which the places are tried as well. */
export const otherReturns: Readonly<Record<Returns, Returns>> = { crs: "vrs", vrs: "crs" };

/** The names of the corners, from high/high counter-clockwise. */
export type CornerNames = readonly [string, string, string, string];

export function cutCell(cut: CutRule, language: Language): string | number {
  return typeof cut === "number" ? cut : words.cuts[cut][language];
}

/** The four names, in the order in which PLACE takes them. */
export function cornerSection(corners: CornerNames, language: Language): Section {
  return {
    id: "corners",
    heading: words.corners[language],
    header: [],
    parts: [
      {
        id: "corner-places",
        role: "label",
        content: { cells: words.cornerPlaces.map((place) => [place[language]]) },
      },
      { id: "corner-names", column: 1, role: "input", content: { cells: corners.map((name) => [name]) } },
    ],
  };
}

/** In which corner each row stands: `given` are x, y and their cuts. */
export function placePart(id: string, column: number, height: number, given: readonly ToolArgument[]): Part {
  return {
    id,
    column,
    role: "answer",
    content: { call: { id: "PLACE", given: [...given, { of: "corner-names" }] }, height, width: 1 },
  };
}
