import { invalidArgument } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import { builtInStyles, NORMAL } from "../../sheet/built-in-styles";
import type { CellStyle } from "../../sheet/document-parts";
import { freeRecordId } from "../../sheet/records";
import { intersection, type Rectangle, type SheetId } from "../../sheet/rectangle";
import { sameName } from "../base/context";
import type { Place } from "../base/reference";
import { uncover } from "../rules/covered";

/** Every style of the workbook: Excel's own, changed or not, and those that were added. */
export function stylesOf(book: SheetBook): readonly CellStyle[] {
  const kept = book.records("style");
  const known = [...builtInStyles].map(
    ([id, look]) =>
      kept.find((style) => sameName(style.id, id)) ?? { id, isBuiltIn: true, ...look, others: {} },
  );
  return [...known, ...kept.filter(({ isBuiltIn }) => !isBuiltIn)];
}

export const styleNamed = (book: SheetBook, name: string): CellStyle | undefined =>
  stylesOf(book).find(({ id }) => sameName(id, name));

/** The style of some cells; `null` where they differ. */
export function styleAt(book: SheetBook, sheet: SheetId, rect: Rectangle): string | null {
  const here = book.records("styledCells").filter((record) => record.sheet === sheet);
  const areas = here.flatMap(({ style, ranges }) =>
    ranges.flatMap((range) => {
      const common = intersection(range, rect);
      return common ? [{ style, size: common.height * common.width }] : [];
    }),
  );
  const covered = areas.reduce((sum, { size }) => sum + size, 0);
  const [first, ...others] = new Set(areas.map(({ style }) => style));
  if (first === undefined) return "Normal";
  return others.length === 0 && covered === rect.height * rect.width ? first : null;
}

/** Gives cells a style: all of its look, and what is not of it as in Normal. */
export async function applyStyle(book: SheetBook, { sheet, rect }: Place, name: string): Promise<void> {
  const style = styleNamed(book, name);
  if (!style) throw invalidArgument();
  uncover(book, "styledCells", sheet, [rect]);
  if (style.id !== "Normal") {
    const id = freeRecordId("styledCells", book.records("styledCells"));
    book.putRecord("styledCells", { id, sheet, ranges: [rect], style: style.id });
  }
  await dress(book, sheet, rect, style);
}

/** After a style changed: the cells that have it change, too. */
export async function restyle(book: SheetBook, style: CellStyle): Promise<void> {
  for (const { style: name, sheet, ranges } of book.records("styledCells"))
    if (name === style.id) for (const rect of ranges) await dress(book, sheet, rect, style);
}

async function dress(book: SheetBook, sheet: SheetId, rect: Rectangle, { format, numberFormat }: CellStyle) {
  await book.setFormat(sheet, rect, { ...NORMAL, ...format });
  const row = Array.from({ length: rect.width }, () => numberFormat);
  await book.writeNumberFormats(
    sheet,
    rect,
    Array.from({ length: rect.height }, () => row),
  );
}
