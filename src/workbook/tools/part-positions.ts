import type { Area } from "../cells/address";
import { sizeOf, type Part, type Section, type ToolSheet } from "./tool-sheet";

/** Where a part stands, counted from the block's top left cell. */
export interface PositionedPart {
  readonly part: Part;
  readonly area: Area;
}

export interface PositionedSection {
  readonly section: Section;
  /** The rows of the heading and of the note, where there is one. */
  readonly heading: number;
  readonly note: number;
  /** Header and parts. */
  readonly table: Area;
  readonly parts: readonly PositionedPart[];
  /** The first row below. */
  readonly end: number;
}

/** Sections below each other, a free row between them, from below the title and the notes on. */
export function positionParts({
  notes,
  sections,
  lead,
  charts: [chart] = [],
}: ToolSheet): readonly PositionedSection[] {
  const first = 1 + notes.length + 1;
  let next = first;
  return sections.map((section, index) => {
    // Below the chart is a line that names its source.
    if (chart && index === lead) next = Math.max(next, first + chart.rows + 2);
    const heading = next;
    const top = heading + 1;
    const body = top + (section.header.length > 0 ? 1 : 0);
    const parts = section.parts.map((part): PositionedPart => {
      const { row = 0, column = 0 } = part;
      return { part, area: { row: body + row, column, ...sizeOf(part) } };
    });
    const bottom = Math.max(body, ...parts.map(({ area }) => area.row + area.height));
    const width = Math.max(section.header.length, ...parts.map(({ area }) => area.column + area.width));
    const table: Area = { row: top, column: 0, height: bottom - top, width };
    const end = bottom + (section.note === undefined ? 0 : 1);
    next = end + 1;
    return { section, heading, note: bottom, table, parts, end };
  });
}
