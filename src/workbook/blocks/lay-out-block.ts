import { isProblem } from "../../model/problem";
import { edition } from "../../report/dataset";
import { isSourced, shapeOf, shownText, numberOf } from "../format/cell-value";
import type { Block, BlockCell } from "./block";
import { inputOperations, inputText, previewInput } from "./block-inputs";
import { definedName } from "../cells/free-names";
import type { Content, Operation, Plan, PreviewCell } from "../plan/plan";
import type { Area } from "../cells/address";
import { defaultOptions, type Options } from "../insertables/options";
import { orientTable, type OrientedTable } from "./oriented-table";
import { widest, type StyleName } from "../format/style";
import { growthFormat, tableFormat } from "./table-format";
import { columnWidth, lineCount, textWidth } from "../format/text-width";

/** Title and caption. */
const headHeight = 2;

/** The button beside a heading of a native table, by which its rows are filtered. Characters. */
const filterButton = 3;

/** Cells that stand beside each other for each thing break into lines sooner. Characters. */
const widestAcross = 30;

/**
 * A block as a plan: title, caption, header, rows and source line below each other, from the first column on. Inputs
 * stand above the header with a free row between, and then the source line above them. Across, the header stands at
 * the left and the rows side by side.
 */
export function layOutBlock(block: Block): Plan {
  const { subject, kind, title, language, mode, caption, source, inputs = [] } = block;
  const { options = defaultOptions } = block;
  const table = orientTable(block, options);
  const hasInputs = inputs.length > 0;
  const inputsTop = headHeight + (source === "" ? 0 : 1);
  const top = hasInputs ? inputsTop + inputs.length + 1 : headHeight;
  const bottom = top + table.height;
  const height = bottom + (source === "" || hasInputs ? 0 : 1);
  const width = Math.max(table.width, hasInputs ? 3 : 0);
  const lines = (row: number, height = 1): Area => ({ row, column: 0, height, width: table.width });
  const styled = (area: Area, style: StyleName): Operation => ({ do: "style", area, style });
  const whole = lines(top, table.height);
  const sourceRow = hasInputs ? headHeight : bottom;

  const operations: Operation[] = [
    { do: "write", row: 0, column: 0, cells: [[title[language]], [caption]] },
    ...inputOperations(inputs, inputsTop, mode === "live"),
    { do: "write", row: top, column: 0, cells: contents(block, table) },
    styled(lines(0), "title"),
    styled(lines(1), "caption"),
    ...tableFormat(block, table, top),
    ...growthFormat(block, table, top),
    ...widths(block, table, options),
    ...wraps(table, top),
  ];
  if (source !== "")
    operations.push(
      { do: "write", row: sourceRow, column: 0, cells: [[source]] },
      styled(lines(sourceRow), "source"),
    );
  const name = definedName(subject);
  if (options.asTable)
    operations.push(
      { do: "table", area: whole, name },
      // Tables and names share what they may be called.
      { do: "name", area: { row: 0, column: 0, height, width }, name: `${name}_block` },
    );
  else operations.push({ do: "name", area: whole, name });

  return {
    subject,
    title,
    language,
    mode,
    made: kind && { kind, id: subject, options },
    dataset: edition.version,
    height,
    width,
    spills: mode === "live" && block.spill !== undefined ? [whole] : [],
    operations,
    preview: {
      title: title[language],
      caption,
      inputs: inputs.map(previewInput),
      header: table.isTurned ? [] : table.header,
      rows: (table.isTurned ? table.cells : table.cells.slice(table.header.length > 0 ? 1 : 0)).map(
        (row, i) => row.map((cell, column) => previewCell(cell, table.headingAt(i, column))),
      ),
      source,
      tableRow: top,
      sourceRow,
      formulas: formulas(block, table),
    },
  };
}

/** What is written into header and rows: all of it, or the one formula that fills them. */
function contents({ mode, spill }: Block, table: OrientedTable): readonly (readonly Content[])[] {
  if (mode === "live" && spill !== undefined) return [[{ formula: spillFormula(spill, table) }]];
  const content = ({ value, formula }: BlockCell): Content => {
    if (mode === "live" && formula !== undefined) return { formula };
    return isProblem(value) ? value.code : value;
  };
  return table.cells.map((row) => row.map(content));
}

/** What a formula answers for rows below each other stands the other way round where the table is turned. */
function spillFormula(spill: string, { isTurned }: OrientedTable): string {
  return isTurned ? `=TRANSPOSE(${spill.slice(1)})` : spill;
}

function formulas({ mode, spill, inputs = [] }: Block, table: OrientedTable): readonly string[] {
  if (mode === "values") return [];
  const ofCells = (cells: readonly BlockCell[]) => cells.flatMap(({ formula }) => formula ?? []);
  return [
    ...ofCells(inputs.map(({ cell }) => cell)),
    ...(spill === undefined ? ofCells(table.cells.flat()) : [spillFormula(spill, table)]),
  ];
}

function widths({ inputs = [] }: Block, table: OrientedTable, { asTable }: Options): readonly Operation[] {
  return Array.from({ length: table.width }, (_, column): Operation => {
    const texts = [
      ...inputs.map((input) => [input.label, inputText(input)][column] ?? ""),
      ...table.cells.map((row) => shownText(row[column]?.value ?? "")),
      ...(asTable ? [(table.header[column] ?? "") + " ".repeat(filterButton)] : []),
    ];
    return { do: "width", column, characters: columnWidth(texts, widestAt(table, column)) };
  });
}

function wraps(table: OrientedTable, top: number): readonly Operation[] {
  return table.cells.flatMap((row, i): Operation[] => {
    // Headings are short.
    if (!table.isTurned && i < table.first) return [];
    const lines = linesIn(row, table);
    const area: Area = { row: top + i, column: 0, height: 1, width: table.width };
    return lines > 1 ? [{ do: "wrap", area, lines }] : [];
  });
}

/** More than one where a text is longer than the widest column. */
function linesIn(row: readonly BlockCell[], table: OrientedTable): number {
  return row.reduce((most, { value }, column) => {
    const text = shownText(value);
    const room = widestAt(table, column);
    return textWidth(text) + 2 > room ? Math.max(most, lineCount(text, room)) : most;
  }, 1);
}

function widestAt({ isTurned, width }: OrientedTable, column: number): number {
  return isTurned && column > 0 && width > 2 ? widestAcross : widest;
}

function previewCell({ value }: BlockCell, isHeading: boolean): PreviewCell {
  const number = numberOf(value);
  const shape = shapeOf(value);
  return {
    text: shownText(value),
    align: number === undefined ? "left" : "right",
    standing: isSourced(value) ? value.standing : undefined,
    ...(number !== undefined && shape ? { number: { value: number, shape } } : {}),
    isHeading,
  };
}
