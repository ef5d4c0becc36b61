import { parseCell } from "../area";
import type { FileNote } from "../book";
import { childAt, childrenOf, type XmlNode } from "../xml/parse";
import { plainText } from "./cells";

/** What Excel writes into the note that stands for a threaded comment, for programs that do not know those. */
const threaded = /^\[(?:Threaded comment|线程批注|会话批注)\][\s\S]*?\n\s*(?:Comment|批注|注释)[:：]\s*/;

/** The notes of a sheet, and how many of them stand for threaded comments. */
export function readNotes(part: XmlNode | undefined): {
  readonly notes: readonly FileNote[];
  readonly threads: number;
} {
  const root = childAt(part, "comments");
  const authors = childrenOf(childAt(root, "authors"), "author").map(({ text }) => text);
  let threads = 0;
  const notes = childrenOf(childAt(root, "commentList"), "comment").flatMap((comment): FileNote[] => {
    const cell = parseCell(comment.attributes["ref"] ?? "");
    const body = childAt(comment, "text");
    if (!cell || !body) return [];
    const text = plainText(body);
    if (threaded.test(text)) threads++;
    const author = authors[Number(comment.attributes["authorId"] ?? 0)] ?? "";
    // Such an author is an identifier, not a name.
    return [
      {
        ...cell,
        text: text.replace(threaded, ""),
        ...(author && !author.startsWith("tc=") ? { author } : {}),
      },
    ];
  });
  return { notes, threads };
}
