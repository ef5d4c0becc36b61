import type { Language } from "../../report/language";
import type { Column, Model, ModelBlock } from "./model";
import type { Places } from "./places";
import { templateText } from "./template";

/** Columns that have one purpose on every sheet: gutter, label, unit, value, series. */
export const columns = { label: 1, unit: 2, value: 3, first: 4 } as const;

export interface PlacedBlock {
  readonly block: ModelBlock;
  /** The row of the heading, or the first one. */
  readonly row: number;
  /** The first row of its cells: below heading and heads. */
  readonly body: number;
  readonly end: number;
}

type Axes = Model["axes"];

/** Blocks below each other, a free row between them, from the fourth row on; their names are registered. */
export function placeBlocks(
  sheet: string,
  blocks: readonly ModelBlock[],
  axes: Axes,
  language: Language,
  places: Places,
): readonly PlacedBlock[] {
  let next = 3;
  return blocks.map((block) => {
    const row = next;
    const body = row + headRows(block);
    const end = body + bodyRows(block, axes) + ("note" in block && block.note ? 1 : 0);
    next = end + 1;
    register(sheet, { block, row, body, end }, axes, language, places);
    return { block, row, body, end };
  });
}

function headRows({ is }: ModelBlock): number {
  if (is === "sentences" || is === "note" || is === "charts") return 0;
  return is === "figures" || is === "spill" ? 1 : 2;
}

function bodyRows(block: ModelBlock, axes: Axes): number {
  switch (block.is) {
    case "inputs":
      return block.inputs.length;
    case "records":
      return lengthOf(axes, block.axis);
    case "spill":
      return block.height;
    case "note":
      return 1;
    case "charts":
      return block.rows;
    default:
      return block.lines.length;
  }
}

export function lengthOf(axes: Axes, id: string): number {
  const axis = axes[id];
  if (!axis) throw new Error(`There is no axis ${id}.`);
  return axis.length;
}

/** How many columns each column of a records block takes, and where it begins. */
export function columnStarts(block: Extract<ModelBlock, { is: "records" }>, axes: Axes) {
  let next: number = columns.label;
  return block.columns.map((column: Column) => {
    const start = next;
    const width = column.along === undefined ? 1 : lengthOf(axes, column.along);
    next += width;
    return { column, start, width };
  });
}

function register(sheet: string, placed: PlacedBlock, axes: Axes, language: Language, places: Places): void {
  const { block, body } = placed;
  const single = (row: number, column: number) => ({ row, column, height: 1, width: 1 });
  const label = (row: number) => ({ row, column: columns.label });
  switch (block.is) {
    case "inputs":
      block.inputs.forEach(({ id, accepts }, i) => {
        const choices = accepts && "list" in accepts ? accepts.list.map((word) => word[language]) : undefined;
        places.add(id, {
          sheet,
          area: single(body + i, columns.value),
          runs: "none",
          label: label(body + i),
          choices,
        });
      });
      return;
    case "figures":
      block.lines.forEach(({ id }, i) =>
        places.add(id, {
          sheet,
          area: single(body + i, columns.value),
          runs: "none",
          label: label(body + i),
        }),
      );
      return;
    case "lines": {
      const width = lengthOf(axes, block.axis);
      const across = (row: number) => ({ row, column: columns.first, height: 1, width });
      const head = axes[block.axis]?.head;
      if (head && !places.entries().some(([name]) => name === head.name))
        places.add(head.name, { sheet, area: across(body - 1), runs: "across", across: block.axis });
      block.lines.forEach(({ id, label: line, constant }, i) => {
        const words = templateText(line, language);
        const text = words.startsWith("=") ? undefined : words;
        places.add(id, {
          sheet,
          area: across(body + i),
          runs: "across",
          across: block.axis,
          label: label(body + i),
          text,
        });
        if (constant !== undefined)
          places.add(`${id}.constant`, { sheet, area: single(body + i, columns.value), runs: "none" });
      });
      return;
    }
    case "records": {
      const height = lengthOf(axes, block.axis);
      for (const { column, start, width } of columnStarts(block, axes))
        places.add(`${block.id}.${column.id}`, {
          sheet,
          area: { row: body, column: start, height, width },
          runs: column.along === undefined ? "down" : "grid",
          across: column.along,
          down: block.axis,
          label: { row: body - 1, column: start },
        });
      return;
    }
    case "spill":
      places.add(block.id, {
        sheet,
        area: { row: body, column: columns.label, height: block.height, width: block.width },
        runs: "none",
      });
      return;
    case "sentences":
      block.lines.forEach(({ id }, i) =>
        places.add(id, { sheet, area: single(body + i, columns.label), runs: "none" }),
      );
      return;
  }
}
