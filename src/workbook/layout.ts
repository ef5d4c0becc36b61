import { isProblem } from "../model/problem";
import { edition } from "../report/dataset";
import { isSourced, numberOf, shapeOf, shownText, type Block, type BlockCell } from "./block";
import { columnLook } from "./column-look";
import { inputOperations, previewInput } from "./inputs";
import { definedName } from "./names";
import type { Area, Content, Operation, Plan, PreviewCell } from "./operations";
import { widest, type StyleName } from "./style";
import { lineCount, textWidth } from "./text-width";

/** Title and caption. */
const headHeight = 2;

/**
 * A block as a plan: title, caption, header, rows and source line below each other, from the first column on. Inputs
 * stand above the header with a free row between, and then the source line above them.
 */
export function layOut(block: Block): Plan {
  const { subject, title, language, mode, caption, header, rows, source, inputs = [] } = block;
  const hasInputs = inputs.length > 0;
  const inputsTop = headHeight + (source === "" ? 0 : 1);
  const top = hasInputs ? inputsTop + inputs.length + 1 : headHeight;
  const tableWidth = Math.max(header.length, ...rows.map((row) => row.length));
  const width = Math.max(tableWidth, hasInputs ? 3 : 0);
  const first = top + (header.length > 0 ? 1 : 0);
  const bottom = first + rows.length;
  const lines = (row: number, height = 1): Area => ({ row, column: 0, height, width: tableWidth });
  const styled = (area: Area, style: StyleName): Operation => ({ do: "style", area, style });

  const operations: Operation[] = [
    { do: "write", row: 0, column: 0, cells: [[title[language]], [caption]] },
    ...inputOperations(inputs, inputsTop, mode === "live"),
    { do: "write", row: top, column: 0, cells: contents(block) },
    styled(lines(0), "title"),
    styled(lines(1), "caption"),
    styled(lines(first, rows.length), "body"),
  ];
  if (header.length > 0) operations.push(styled(lines(top), "header"));
  for (let column = 0; column < tableWidth; column++) operations.push(...columnLook(block, column, top));
  rows.forEach((row, index) => {
    const count = linesIn(row);
    if (count > 1) operations.push({ do: "wrap", area: lines(first + index), lines: count });
  });
  const sourceRow = hasInputs ? headHeight : bottom;
  if (source !== "")
    operations.push(
      { do: "write", row: sourceRow, column: 0, cells: [[source]] },
      styled(lines(sourceRow), "source"),
    );
  operations.push({ do: "name", area: lines(top, bottom - top), name: definedName(subject) });

  return {
    subject,
    title,
    language,
    mode,
    dataset: edition.version,
    height: bottom + (source === "" || hasInputs ? 0 : 1),
    width,
    spills: mode === "live" && block.spill !== undefined ? [lines(top, bottom - top)] : [],
    operations,
    preview: {
      title: title[language],
      caption,
      inputs: inputs.map(previewInput),
      header,
      rows: rows.map((row) => row.map(previewCell)),
      source,
      formulas: formulas(block),
    },
  };
}

/** What is written into header and rows: all of it, or the one formula that fills them. */
function contents({ mode, spill, header, rows }: Block): readonly (readonly Content[])[] {
  if (mode === "live" && spill !== undefined) return [[{ formula: spill }]];
  const content = ({ value, formula }: BlockCell): Content => {
    if (mode === "live" && formula !== undefined) return { formula };
    return isProblem(value) ? value.code : value;
  };
  const body = rows.map((row) => row.map(content));
  return header.length > 0 ? [header, ...body] : body;
}

function formulas({ mode, spill, rows, inputs = [] }: Block): readonly string[] {
  if (mode === "values") return [];
  const ofCells = (cells: readonly BlockCell[]) => cells.flatMap(({ formula }) => formula ?? []);
  return [
    ...ofCells(inputs.map(({ cell }) => cell)),
    ...(spill === undefined ? ofCells(rows.flat()) : [spill]),
  ];
}

/** More than one where a text is longer than the widest column. */
function linesIn(row: readonly BlockCell[]): number {
  const texts = row.map(({ value }) => shownText(value)).filter((text) => textWidth(text) + 2 > widest);
  return Math.max(1, ...texts.map((text) => lineCount(text, widest)));
}

function previewCell({ value }: BlockCell): PreviewCell {
  const number = numberOf(value);
  const shape = shapeOf(value);
  return {
    text: shownText(value),
    align: number === undefined ? "left" : "right",
    standing: isSourced(value) ? value.standing : undefined,
    ...(number !== undefined && shape ? { number: { value: number, shape } } : {}),
  };
}
