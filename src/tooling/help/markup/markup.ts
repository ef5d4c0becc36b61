import { proseParts } from "../../../functions/help/prose-parts";
import { mathml } from "./mathml";

/** A piece of HTML. Whatever else is put into one is text, and escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Piece = string | number | Markup | undefined | false | readonly Piece[];

/** HTML from a template: strings and numbers in it are text, pieces of markup stay what they are. */
export function markup(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(fixed.reduce((html, part, i) => html + render(pieces[i - 1]) + part));
}

/** One piece after another. */
export function render(piece: Piece): string {
  if (piece === undefined || piece === false) return "";
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === "object") return piece.map(render).join("");
  return String(piece)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Text with `code` between backticks and LaTeX between dollar signs; the names of functions among `pages` lead to them. */
export function prose(text: string, pages: ReadonlyMap<string, string> = new Map()): Markup {
  return new Markup(
    proseParts(text)
      .map(({ kind, text: part }) => {
        if (kind === "code") return `<code>${render(part)}</code>`;
        return kind === "math" ? mathml(part, "inline") : withLinks(part, pages);
      })
      .join(""),
  );
}

function withLinks(text: string, pages: ReadonlyMap<string, string>): string {
  return render(text).replace(/(?<![\w.&#])[A-Z]{3,}(?![\w(])/g, (word) => {
    const page = pages.get(word);
    return page === undefined ? word : `<a href="${render(page)}">${word}</a>`;
  });
}
