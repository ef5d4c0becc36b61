import { formatA1, quoteSheetName } from "../../sheet/a1";
import type { SheetBook } from "../../sheet/book";
import { type Rectangle, WHOLE_SHEET } from "../../sheet/rectangle";
import { sameName } from "../base/context";
import { plainValue } from "../ranges/cell-content";
import type { TableAccess } from "./table-access";

/**
 * Converting a table to a range turns the structured references that name it into addresses, in cells and in names.
 * Those of its own rows ([@Column] without a name) are its own cells' and are rewritten there.
 */
export async function plainReferences(access: TableAccess): Promise<void> {
  const { book } = access.context;
  const { table } = access;
  for (const { id } of book.sheets()) {
    const used = book.usedRange(id, WHOLE_SHEET, true);
    if (!used) continue;
    for (const [r, line] of book.formulas(id, used).entries())
      for (const [c, formula] of line.entries()) {
        if (typeof formula !== "string" || !formula.startsWith("=")) continue;
        const cell = { row: used.row + r, column: used.column + c, height: 1, width: 1 };
        const plain = rewritten(formula, access, cell.row, id === table.sheet && isWithin(cell, table.rect));
        if (plain !== formula) book.write(id, cell, [[plain]]);
      }
  }
  for (const name of [...book.definedNames()]) {
    const formula = rewritten(name.formula, access, -1, false);
    if (formula !== name.formula) await book.setDefinedName({ ...name, formula });
  }
}

const isWithin = (cell: Rectangle, rect: Rectangle): boolean =>
  cell.row >= rect.row &&
  cell.row < rect.row + rect.height &&
  cell.column >= rect.column &&
  cell.column < rect.column + rect.width;

/** A text, or a name with what stands in its brackets, or brackets alone. */
const PIECE =
  /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)?(\[(?:[^[\]]|\[[^[\]]*\])*\])|[\p{L}_][\p{L}\p{N}_.]*/gu;

function rewritten(formula: string, access: TableAccess, row: number, isOwn: boolean): string {
  return formula.replace(PIECE, (text: string, name: string | undefined, brackets: string | undefined) => {
    if (text.startsWith('"')) return text;
    const isNamed = sameName(brackets === undefined ? text : (name ?? ""), access.table.name);
    if (!isNamed && !(isOwn && name === undefined && brackets !== undefined)) return text;
    const rect = partOf(brackets?.slice(1, -1) ?? "", access, row);
    return rect ? addressText(access.context.book, access.table.sheet, rect) : "#REF!";
  });
}

function partOf(inside: string, access: TableAccess, row: number): Rectangle | undefined {
  const { context, table, body } = access;
  const isThisRow = inside.startsWith("@");
  const words = (isThisRow ? inside.slice(1) : inside)
    .split(/[[\],:]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const item = words.find((word) => word.startsWith("#"))?.toLowerCase();
  const titles = (context.book.values(table.sheet, { ...table.rect, height: 1 })[0] ?? []).map((value) =>
    String(plainValue(value)),
  );
  const columns = words
    .filter((word) => !word.startsWith("#"))
    .map((word) => titles.findIndex((title) => sameName(title, word)));
  if (columns.includes(-1)) return undefined;
  const [first = 0, last = columns.length === 0 ? table.rect.width - 1 : first] = columns;
  const across = { column: table.rect.column + first, width: last - first + 1 };
  if (isThisRow || item === "#this row") return { row, height: 1, ...across };
  if (item === "#all") return { ...table.rect, ...across };
  if (item === "#headers") return { row: table.rect.row, height: 1, ...across };
  if (item === "#totals") return { row: access.totals.row, height: 1, ...across };
  return { ...body, ...across };
}

function addressText(book: SheetBook, sheet: string, rect: Rectangle): string {
  const name = book.sheets().find(({ id }) => id === sheet)?.name ?? "";
  return `${quoteSheetName(name)}!${formatA1(rect, true)}`;
}
