import type { Language } from "../../report/language";
import { Markup, markup, render } from "./markup/markup";
import { words, type Page } from "./page";
import { pageFile } from "./paths";

const lead = {
  en: "Everything that help says, for printing or for searching with the browser.",
  zh: "全部帮助内容合为一页，便于打印或在浏览器中查找。",
} as const;

/** All pages of one language on one, in their order: links lead from place to place within it. */
export function printPage(pages: readonly Page[], language: Language): Page {
  const names = new Map(pages.map(({ name }) => [pageFile(name), anchor(name)]));
  return {
    language,
    name: "print",
    title: words.print[language],
    description: lead[language],
    body: markup`<h1>${words.print[language]}</h1>
<p class="lead">${lead[language]}</p>
<nav class="contents columns" aria-label="${words.print[language]}"><ul>${pages.map(({ name, title }) => markup`<li><a href="#${anchor(name)}">${title}</a></li>\n`)}</ul></nav>
${pages.map(({ name, body }) => markup`<article id="${anchor(name)}">${new Markup(withinOne(render(body), name, names))}</article>\n`)}`,
  };
}

function anchor(name: string): string {
  return `page-${name.toLowerCase()}`;
}

/** The body of a page as a part of a larger one: its ids are its own, its links lead to the other parts. */
function withinOne(html: string, name: string, names: ReadonlyMap<string, string>): string {
  const own = anchor(name);
  return html
    .replace(/<search[\s\S]*?<\/search>/g, "")
    .replace(/<nav class="neighbours"[\s\S]*?<\/nav>/g, "")
    .replace(/<nav class="contents"[\s\S]*?<\/nav>/g, "")
    .replaceAll("<details>", "<details open>")
    .replace(/ data-words="[^"]*"/g, "")
    .replace(
      / (id|for|aria-labelledby|aria-describedby)="([^"]+)"/g,
      (_all, attribute: string, ids: string) => {
        const prefixed = ids.split(" ").map((id) => `${own}--${id}`);
        return ` ${attribute}="${prefixed.join(" ")}"`;
      },
    )
    .replace(/url\(#([^)]+)\)/g, (_all, id: string) => `url(#${own}--${id})`)
    .replace(/ href="([^":#]*)(?:#([^"]*))?"/g, (all, file: string, place: string | undefined) => {
      const target = file === "" ? own : names.get(file);
      if (target === undefined) return all;
      return ` href="#${target}${place === undefined ? "" : `--${place}`}"`;
    });
}
