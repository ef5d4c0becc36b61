import type { Language } from "../../report/language";
import type { Area } from "../cells/address";
import type { StyleName } from "../format/style";
import type { Model, Shape, SourceNote, Template } from "./model";
import { columns } from "./place-blocks";
import type { Here, Places } from "./places";
import { shapeCodes } from "./shapes";
import type { SheetWriter } from "./sheet-writer";
import { contentOf } from "./template";

/** What laying out a block needs to know. */
export interface Layout {
  readonly model: Model;
  readonly language: Language;
  readonly places: Places;
  readonly writer: SheetWriter;
  /** The last column of the sheet's tables. */
  readonly right: number;
}

export const one = (row: number, column: number, width = 1, height = 1): Area => ({
  row,
  column,
  height,
  width,
});

/** Text beside a number, moved in a little so that the two do not touch. */
export function setIn(area: Area, writer: SheetWriter): void {
  writer.add({ do: "number-format", area, code: "_0@" });
}

/** From the label to the last column. */
export function band(row: number, { right }: Pick<Layout, "right">, height = 1): Area {
  return one(row, columns.label, right - columns.label + 1, height);
}

export function header(row: number, texts: readonly (readonly [number, string])[], layout: Layout): void {
  for (const [column, text] of texts) layout.writer.put(row, column, text);
  layout.writer.style(band(row, layout), "header");
}

export function written(template: Template, { language, places, writer }: Layout, here: Omit<Here, "sheet">) {
  return contentOf(template, language, places, { ...here, sheet: writer.name });
}

export function typedLook(source: SourceNote | undefined): StyleName {
  return source === "sample" || source === "assumption" ? "sample" : "input-cell";
}

export function format(area: Area, shape: Shape | undefined, { writer }: Layout): void {
  if (shape) writer.add({ do: "number-format", area, code: shapeCodes[shape] });
}
