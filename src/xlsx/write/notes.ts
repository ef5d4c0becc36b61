import { cellRef } from "../area";
import type { FileNote } from "../book";
import { element, escapeXml, textElement } from "../xml/element";
import { namespaces } from "../xml/namespaces";

/** The notes of a sheet: their texts. */
export function commentsXml(notes: readonly FileNote[]): string {
  const authors = [...new Set(notes.map(({ author = "" }) => author))];
  return element(
    "comments",
    { xmlns: namespaces.sheet },
    element(
      "authors",
      {},
      authors.map((author) => element("author", {}, escapeXml(author))),
    ),
    element(
      "commentList",
      {},
      notes.map(({ row, column, text, author = "" }) =>
        element(
          "comment",
          { ref: cellRef(row, column), authorId: authors.indexOf(author) },
          element("text", {}, element("r", {}, textElement("t", text))),
        ),
      ),
    ),
  );
}

/** Characters of a line, and rows, of the box that shows a note. */
const lineLength = 30;
const mostRows = 20;

/** The boxes in which notes are shown: Excel still wants them in the drawing format of Office 2000. */
export function noteShapesXml(notes: readonly FileNote[], sheet: number): string {
  const shapes = notes.map(({ row, column, text }, index) => {
    const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / lineLength), 1);
    const top = Math.max(0, row - 1);
    const anchor = [column + 1, 15, top, 10, column + 4, 15, top + Math.min(mostRows, Math.max(3, lines)), 4];
    return (
      `<v:shape id="_x0000_s${1024 * sheet + 1 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
      `fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}
