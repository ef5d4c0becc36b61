import type { Language } from "../../report/language";
import { columnLetters } from "../cells/address";
import type { StyleName } from "../format/style";
import type { Column, Line, ModelBlock, Template } from "./model";
import { chartOperations } from "./lay-out-charts";
import { layOutInputs, validation } from "./lay-out-inputs";
import { type Layout, one, setIn, band, header, written, typedLook, format } from "./layout";
import { columns, columnStarts, lengthOf, type PlacedBlock } from "./place-blocks";
import { isCall, templateText } from "./template";
import { words } from "./words";

/** Writes a block where it was placed. */
export function layOutBlock(placed: PlacedBlock, layout: Layout): void {
  const { block, row } = placed;
  layout.writer.begin(row);
  if ("heading" in block) heading(row, block.heading[layout.language], layout);
  if ("note" in block && block.note) remark(placed.end - 1, block.note[layout.language], layout);
  switch (block.is) {
    case "inputs":
      return layOutInputs(placed, block, layout);
    case "figures":
      return block.lines.forEach((line, i) => figure(placed.body + i, line, layout));
    case "lines":
      return lines(placed, block, layout);
    case "records":
      return records(placed, block, layout);
    case "spill":
      return spill(placed, block, layout);
    case "sentences":
      return block.lines.forEach(({ text }, i) => {
        layout.writer.put(placed.body + i, columns.label, written(text, layout, {}));
      });
    case "note":
      return remark(placed.body, block.text[layout.language], layout);
    case "charts":
      layout.writer.add(...chartOperations(placed, block, layout));
      layout.writer.reach({ row: placed.body, column: columns.label, height: block.rows, width: 1 });
  }
}

function heading(row: number, text: string, layout: Layout): void {
  layout.writer.put(row, columns.label, text);
  layout.writer.style(band(row, layout), "section");
}

function remark(row: number, text: string, { writer }: Layout): void {
  writer.put(row, columns.label, text);
  writer.style(one(row, columns.label), "source");
}

/** How a cell with this formula looks. */
function lookOf(template: Template, language: Language): StyleName {
  return isCall(templateText(template, language)) ? "fintech" : "calculation";
}

function rowStart(row: number, { label, unit }: Pick<Line, "label" | "unit">, layout: Layout): void {
  const { writer } = layout;
  writer.style(band(row, layout), "body");
  writer.put(row, columns.label, written(label, layout, {}));
  writer.put(row, columns.unit, written(unit, layout, {}));
  writer.style(one(row, columns.unit), "remark");
}

/** One value with a remark beside it. */
function figure(row: number, line: Line, layout: Layout): void {
  const { writer, language } = layout;
  rowStart(row, line, layout);
  const cell = one(row, columns.value);
  const { formula, stated, remark: beside, isTotal } = line;
  if (formula !== undefined) writer.put(row, columns.value, written(formula, layout, {}));
  else if (stated !== undefined) writer.put(row, columns.value, stated);
  writer.style(cell, "number", formula === undefined ? "calculation" : lookOf(formula, language));
  if (isTotal) writer.style(cell, "strong");
  format(cell, line.shape, layout);
  if (beside === undefined) return;
  writer.put(row, columns.first, written(beside, layout, {}));
  writer.style(one(row, columns.first), "remark");
  setIn(one(row, columns.first), writer);
}

function lines(placed: PlacedBlock, block: Extract<ModelBlock, { is: "lines" }>, layout: Layout): void {
  const { writer, language, model } = layout;
  const { axis, itemHead = words.item, constantHead } = block;
  const width = lengthOf(model.axes, axis);
  const top = placed.body - 1;
  header(
    top,
    [
      [columns.label, itemHead[language]],
      [columns.unit, words.unit[language]],
      ...(constantHead ? [[columns.value, constantHead[language]] as const] : []),
    ],
    layout,
  );
  heads(top, axis, layout);
  writer.style(one(top, columns.value, width + 1), "number");
  block.lines.forEach((line, i) => lineCells(placed.body + i, line, axis, width, layout));
  if (block.isGrouped)
    writer.add({
      do: "group",
      row: placed.row + 1,
      height: placed.body + block.lines.length - placed.row - 1,
    });
}

/** Heads along an axis: defined in the first block on it, repeated in the others. */
function heads(row: number, axis: string, layout: Layout): void {
  const head = layout.model.axes[axis]?.head;
  if (!head) return;
  const width = lengthOf(layout.model.axes, axis);
  const place = layout.places.at(head.name);
  const isHere = place.sheet === layout.writer.name && place.area.row === row;
  for (let index = 0; index < width; index++) {
    const formula = isHere ? (index === 0 ? head.first : head.next) : `=[${head.name}]`;
    layout.writer.put(row, columns.first + index, written(formula, layout, { column: { axis, index } }));
  }
  format(one(row, columns.first, width), head.shape, layout);
}

function lineCells(row: number, line: Line, axis: string, width: number, layout: Layout): void {
  const { writer, language } = layout;
  rowStart(row, line, layout);
  const area = one(row, columns.first, width);
  if (line.constant !== undefined) {
    writer.put(row, columns.value, written(line.constant, layout, {}));
    const cell = one(row, columns.value);
    writer.style(cell, "number", lookOf(line.constant, language));
    format(cell, line.constantShape ?? line.shape, layout);
  }
  const { formula, typed } = line;
  if (formula !== undefined) {
    for (let index = 0; index < width; index++)
      writer.put(row, columns.first + index, written(formula, layout, { column: { axis, index } }));
    writer.style(area, "number", lookOf(formula, language), ...(line.isTotal ? (["total"] as const) : []));
    const address = `${columnLetters(columns.first)}${row + 1}`;
    if (mayBeGap(templateText(formula, language)))
      writer.add({ do: "condition", area, when: { formula: `=ISNA(${address})` }, style: "gap" });
  }
  if (typed) typedCells(row, typed.slice(0, width), line, layout);
  if (line.isTotal) writer.style(one(row, columns.label, width + 3), "total");
  format(area, line.shape, layout);
}

function mayBeGap(formula: string): boolean {
  return formula.includes("NA()") || formula.startsWith("=FINTECH.FACT(");
}

function typedCells(row: number, typed: NonNullable<Line["typed"]>, line: Line, layout: Layout): void {
  typed.forEach((value, index) => {
    if (value === null) return;
    const cell = one(row, columns.first + index);
    const isFormula = typeof value === "string" && value.startsWith("=");
    layout.writer.put(row, cell.column, isFormula ? written(value, layout, {}) : value);
    layout.writer.style(cell, "number", typedLook(line.source), ...(isFormula ? (["fintech"] as const) : []));
    layout.writer.add(...validation(cell, line.accepts, layout.language));
  });
}

function records(placed: PlacedBlock, block: Extract<ModelBlock, { is: "records" }>, layout: Layout): void {
  const { writer, model, language } = layout;
  const height = lengthOf(model.axes, block.axis);
  const top = placed.body - 1;
  header(top, [], layout);
  writer.style(band(placed.body, layout, height), "body");
  for (const { column, start, width } of columnStarts(block, model.axes)) {
    const area = one(placed.body, start, width, height);
    const head = one(top, start, width);
    if (column.along === undefined) writer.put(top, start, written(column.head, layout, {}));
    else {
      const name = model.axes[column.along]?.head?.name;
      for (let index = 0; index < width; index++)
        writer.put(
          top,
          start + index,
          written(name ? `=[${name}]` : column.head, layout, { column: { axis: column.along, index } }),
        );
      format(head, model.axes[column.along]?.head?.shape, layout);
    }
    const isText = column.isText ?? start === columns.label;
    writer.style(head, isText ? "text" : "number");
    writer.style(area, isText ? "text" : "number");
    recordCells(placed.body, column, { start, width, height, axis: block.axis }, layout);
    if (column.formula !== undefined) writer.style(area, lookOf(column.formula, language));
    format(area, column.shape, layout);
  }
  if (block.isGrouped)
    writer.add({ do: "group", row: placed.row + 1, height: placed.body + height - placed.row - 1 });
}

interface RecordCells {
  readonly start: number;
  readonly width: number;
  readonly height: number;
  readonly axis: string;
}

function recordCells(
  body: number,
  column: Column,
  { start, width, height, axis }: RecordCells,
  layout: Layout,
): void {
  const { writer, language } = layout;
  for (let index = 0; index < height; index++) {
    const row = body + index;
    const value = column.typed?.[index];
    if (value !== undefined && value !== null) {
      const cell = one(row, start);
      writer.put(row, start, typeof value === "object" ? value[language] : value);
      if (column.source) writer.style(cell, typedLook(column.source));
      writer.add(...validation(cell, column.accepts, language));
    }
    if (column.formula === undefined) continue;
    for (let at = 0; at < width; at++)
      writer.put(
        row,
        start + at,
        written(column.formula, layout, {
          row: { axis, index },
          ...(column.along === undefined ? {} : { column: { axis: column.along, index: at } }),
        }),
      );
  }
}

function spill(placed: PlacedBlock, block: Extract<ModelBlock, { is: "spill" }>, layout: Layout): void {
  const { writer } = layout;
  const { height, width, shapes } = block;
  const area = one(placed.body, columns.label, width, height);
  writer.put(placed.body, columns.label, written(block.formula, layout, {}));
  writer.style(one(placed.body, columns.label, width), "header");
  writer.style(one(placed.body + 1, columns.label, width, height - 1), "body", "fintech");
  shapes.forEach((shape, i) => {
    const column = one(placed.body + 1, columns.label + i, 1, height - 1);
    writer.style(column, shape ? "number" : "text");
    format(column, shape, layout);
  });
  writer.spill(area);
}
