import type { Value } from "../../functions/engine/define-function";
import { contains } from "../cells/address";
import { shownText } from "../format/cell-value";
import { formatted } from "../format/number-format";
import type { Preview, PreviewCell } from "../plan/plan";
import { formulaOf, valueOf } from "./tool-formulas";
import type { PositionedSection } from "./part-positions";
import { shapeIn, type Part, type ToolSheet, type ToolValues } from "./tool-sheet";

/** The section that is shown before a tool is inserted, and named once it is. */
export function mainSection(
  sheet: ToolSheet,
  sections: readonly PositionedSection[],
): PositionedSection | undefined {
  return sections.find(({ section }) => section.id === sheet.main) ?? sections[0];
}

/** A tool as its cells will show it: its main section, and every formula. */
export function toolPreview(
  sheet: ToolSheet,
  sections: readonly PositionedSection[],
  values: ToolValues,
): Preview {
  const { title, notes, language } = sheet;
  const main = mainSection(sheet, sections);
  const parts = sections.flatMap((section) => section.parts);
  const areas = new Map(parts.map(({ part, area }) => [part.id, area]));
  return {
    title: title[language],
    caption: notes[0] ?? "",
    inputs: [],
    header: main?.section.header.map((cell) => String(valueOf(cell, values))) ?? [],
    rows: main ? previewRows(main, values) : [],
    source: "",
    tableRow: main?.table.row ?? 0,
    sourceRow: 0,
    formulas: parts.flatMap(({ part }) =>
      "call" in part.content ? [formulaOf(part.content.call, areas)] : [],
    ),
  };
}

/** What a cell of a part shows. */
export function textIn(part: Part, column: number, value: Value): string {
  const shape = shapeIn(part, column);
  return typeof value === "number" && shape ? formatted(value, shape) : shownText(value);
}

function previewRows(
  { table, section, parts }: PositionedSection,
  values: ToolValues,
): readonly (readonly PreviewCell[])[] {
  const first = table.row + (section.header.length > 0 ? 1 : 0);
  const blank: PreviewCell = { text: "", align: "left", standing: undefined, isHeading: false };
  return Array.from({ length: table.row + table.height - first }, (_, i) =>
    Array.from({ length: table.width }, (_, column): PreviewCell => {
      const at = { row: first + i, column };
      const placed = parts.find(({ area }) => contains(area, at.row, at.column));
      if (!placed) return blank;
      const within = column - placed.area.column;
      const value = values.get(placed.part.id)?.[at.row - placed.area.row]?.[within] ?? "";
      return {
        text: textIn(placed.part, within, value),
        align: typeof value === "number" ? "right" : "left",
        standing: undefined,
        isHeading: false,
      };
    }),
  );
}
