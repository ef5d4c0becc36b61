import { edition } from "../../report/dataset";
import { definedName } from "../cells/free-names";
import { formatCode } from "../format/number-format";
import type { Operation, Plan } from "../plan/plan";
import type { Area } from "../cells/address";
import type { StyleName } from "../format/style";
import { columnWidth } from "../format/text-width";
import { contentOf, formulaOf, valueOf } from "./tool-formulas";
import { placeCharts } from "./place-charts";
import { positionParts, type PositionedPart, type PositionedSection } from "./part-positions";
import { mainSection, textIn, toolPreview } from "./tool-preview";
import { shapeIn, type Part, type SheetCell, type ToolSheet, type ToolValues } from "./tool-sheet";

const styleOf: Readonly<Record<Part["role"], StyleName>> = {
  label: "text",
  input: "input",
  calculation: "calculation",
  answer: "fintech",
  note: "caption",
};

/**
 * A tool as a plan: title, notes, and its sections below each other with a free row between. Its formulas read the
 * block's own cells; only cells that mirror one of the user's read those. `values` are what the cells will show, for
 * widths and preview.
 */
export function layOutTool(sheet: ToolSheet, values: ToolValues): Plan {
  const { title, notes, language, subject } = sheet;
  const sections = positionParts(sheet);
  const parts = sections.flatMap((section) => section.parts);
  const areas = new Map(parts.map(({ part, area }) => [part.id, area]));
  const width = Math.max(...sections.map(({ table }) => table.width));
  const line = (row: number, height = 1): Area => ({ row, column: 0, height, width });
  const main = mainSection(sheet, sections);

  const columns = widths(sections, values, width);
  const height = sections.at(-1)?.end ?? 1 + notes.length;
  const characters = columns.map((column) => column.characters);
  const charts = placeCharts(sheet, sections, areas, values, { height, width, characters });
  const operations: Operation[] = [
    { do: "write", row: 0, column: 0, cells: [[title[language]], ...notes.map((note) => [note])] },
    { do: "style", area: line(0), style: "title" },
    { do: "style", area: line(1, notes.length), style: "caption" },
    ...sections.flatMap((section) => headOperations(section, areas)),
    ...parts.flatMap((placed) => partOperations(placed, areas, values)),
    ...columns,
  ];
  if (main) operations.push({ do: "name", area: main.table, name: definedName(subject) });
  // They bear the block's name.
  operations.push(...charts.operations);
  return {
    subject,
    title,
    language,
    mode: "live",
    dataset: edition.version,
    height: charts.height,
    width: charts.width,
    spills: parts.flatMap(({ part, area }) => ("call" in part.content ? [area] : [])),
    operations,
    preview: toolPreview(sheet, sections, values),
  };
}

function headOperations(
  { section, heading, table, note }: PositionedSection,
  areas: ReadonlyMap<string, Area>,
): Operation[] {
  const operations: Operation[] = [
    { do: "write", row: heading, column: 0, cells: [[section.heading]] },
    { do: "style", area: { ...table, row: heading, height: 1 }, style: "heading" },
  ];
  if (section.header.length > 0) {
    const head = { ...table, height: 1, width: section.header.length };
    operations.push(
      {
        do: "write",
        row: head.row,
        column: 0,
        cells: [section.header.map((cell) => contentOf(cell, areas))],
      },
      { do: "style", area: head, style: "header" },
      // Over numbers, which stand to the right.
      { do: "style", area: { ...head, column: 1, width: Math.max(1, head.width - 1) }, style: "number" },
    );
  }
  if (section.note !== undefined)
    operations.push(
      { do: "write", row: note, column: 0, cells: [[section.note]] },
      { do: "style", area: { ...table, row: note, height: 1 }, style: "caption" },
    );
  return operations;
}

function partOperations(
  { part, area }: PositionedPart,
  areas: ReadonlyMap<string, Area>,
  values: ToolValues,
): Operation[] {
  const { content, role } = part;
  const operations: Operation[] = [
    {
      do: "write",
      row: area.row,
      column: area.column,
      cells:
        "call" in content
          ? [[{ formula: formulaOf(content.call, areas) }]]
          : content.cells.map((row) => row.map((cell) => contentOf(cell, areas))),
    },
    { do: "style", area, style: "body" },
    { do: "style", area, style: role === "label" || role === "note" ? "text" : "number" },
    // What names a row stands to the left, years too.
    ...(area.column === 0
      ? [{ do: "style" as const, area: { ...area, width: 1 }, style: "text" as const }]
      : []),
    { do: "style", area, style: styleOf[role] },
    ...(role === "input" && "cells" in content ? calculatedWithin(area, content.cells) : []),
  ];
  for (let column = 0; column < area.width; column++) {
    const shape = shapeIn(part, column);
    const hasNumber = (values.get(part.id) ?? []).some((row) => typeof row[column] === "number");
    if (shape && hasNumber)
      operations.push({
        do: "number-format",
        area: { ...area, column: area.column + column, width: 1 },
        code: formatCode(shape),
      });
  }
  return operations;
}

/** Among typed cells, those that follow from others: the mirrored half of the judgements. */
function calculatedWithin(area: Area, cells: readonly (readonly SheetCell[])[]): readonly Operation[] {
  return cells.flatMap((row, i) =>
    row.flatMap((cell, j): Operation[] =>
      typeof cell === "object"
        ? [
            {
              do: "style",
              area: { row: area.row + i, column: area.column + j, height: 1, width: 1 },
              style: "calculation",
            },
          ]
        : [],
    ),
  );
}

/** As wide as what stands in the column; headings and notes run on over the free cells beside them. */
function widths(
  sections: readonly PositionedSection[],
  values: ToolValues,
  width: number,
): Extract<Operation, { do: "width" }>[] {
  return Array.from({ length: width }, (_, column) => {
    const texts = sections.flatMap(({ section, parts }) => [
      // Heads are bold, which takes more room.
      `${String(valueOf(section.header[column] ?? "", values))} `,
      ...parts.flatMap(({ part, area }) =>
        part.role === "note" ? [] : columnTexts(part, column - area.column, values),
      ),
    ]);
    return { do: "width" as const, column, characters: columnWidth(texts) };
  });
}

function columnTexts(part: Part, column: number, values: ToolValues): readonly string[] {
  if (column < 0) return [];
  return (values.get(part.id) ?? []).flatMap((row) => {
    const value = row[column];
    return value === undefined ? [] : [textIn(part, column, value)];
  });
}
