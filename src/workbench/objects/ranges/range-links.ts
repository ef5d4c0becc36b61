import { invalidArgument } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import type { Hyperlink } from "../../sheet/document-parts";
import { freeRecordId } from "../../sheet/records";
import { contains, intersection, type Rectangle, type SheetId } from "../../sheet/rectangle";
import { fields, optionalText } from "../base/argument";
import type { Place } from "../base/reference";
import { uncover } from "../rules/covered";

/** Where the cells lead to, if all of them have one link. */
export function linkOf(book: SheetBook, sheet: SheetId, rect: Rectangle): Hyperlink | undefined {
  return book
    .records("hyperlink")
    .find((link) => link.sheet === sheet && link.ranges.some((range) => contains(range, rect)));
}

/** Makes cells lead somewhere: they get the text, and look as links do. */
export async function link(book: SheetBook, { sheet, rect }: Place, given: unknown): Promise<void> {
  const { address, documentReference, screenTip, textToDisplay } = fields(given);
  const target = {
    ...withText("address", address),
    ...withText("documentReference", documentReference),
    ...withText("screenTip", screenTip),
  };
  if (!target["address"] && !target["documentReference"]) throw invalidArgument();
  uncover(book, "hyperlink", sheet, [rect]);
  const id = freeRecordId("hyperlink", book.records("hyperlink"));
  book.putRecord("hyperlink", { id, sheet, ranges: [rect], ...target });
  const shown = optionalText(textToDisplay);
  const first = { ...rect, height: 1, width: 1 };
  await book.calculated();
  const isEmpty = (book.values(sheet, first)[0]?.[0] ?? null) === null;
  const text = shown ?? (isEmpty ? (target["address"] ?? target["documentReference"]) : undefined);
  if (text !== undefined) book.write(sheet, first, [[`'${text}`]]);
  await book.setFormat(sheet, rect, { fontColor: "#0563C1", fontUnderline: true });
}

function withText(key: string, given: unknown): Readonly<Record<string, string>> {
  const value = optionalText(given);
  return value === undefined ? {} : { [key]: value };
}

/** Takes links away; answers the cells that had one. */
export function unlink(book: SheetBook, { sheet, rect }: Place): readonly Rectangle[] {
  const links = book.records("hyperlink").filter((each) => each.sheet === sheet);
  const linked = links.flatMap(({ ranges }) => ranges.flatMap((range) => intersection(range, rect) ?? []));
  uncover(book, "hyperlink", sheet, [rect]);
  return linked;
}
