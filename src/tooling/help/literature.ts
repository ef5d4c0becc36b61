import type { FunctionDefinition, Handbook } from "../../functions/engine/define-function";
import { works, type Work, type WorkId } from "../../functions/help/literature";
import type { Language, Text } from "../../report/language";
import { markup, type Markup } from "./markup/markup";
import { words, type Page } from "./page";
import { pageFile } from "./paths";

const text = {
  lead: {
    en: "The works that define the methods of the functions, test them or judge them. Each function's page names its own.",
    zh: "定义、检验或评价各函数所用方法的文献。各函数页列出与之相关的部分。",
  },
  usedBy: { en: "Used by", zh: "相关函数：" },
} as const satisfies Record<string, Text>;

/** All works, in the order of their authors, each with the functions that refer to it. */
export function referencesPage(
  catalogue: readonly FunctionDefinition[],
  handbook: Handbook,
  language: Language,
): Page {
  const ids = (Object.keys(works) as WorkId[]).sort((a, b) =>
    works[a].authors.localeCompare(works[b].authors, "en"),
  );
  const users = (work: WorkId) => catalogue.filter(({ id }) => handbook[id]?.literature?.includes(work));
  return {
    language,
    name: "references",
    title: words.references[language],
    description: text.lead[language],
    body: markup`<h1>${words.references[language]}</h1>
<p class="lead">${text.lead[language]}</p>
<ol class="works">
${ids.map((id) => markup`<li id="${id}">${reference(works[id])}<p class="note">${text.usedBy[language]} ${functionList(users(id), language)}</p></li>\n`)}</ol>
`,
  };
}

/** The works of one function, each with a link to its place among all. */
export function literatureList(ids: readonly WorkId[]): Markup {
  return markup`<ul class="works">
${ids.map((id) => markup`<li>${reference(works[id])} <a class="quiet" href="${pageFile("references")}#${id}" aria-label="${shortName(works[id])}">↗</a></li>\n`)}</ul>
`;
}

function functionList(functions: readonly FunctionDefinition[], language: Language): Markup {
  return markup`${functions.map(({ id }, i) => markup`${i > 0 && (language === "en" ? ", " : "、")}<a href="${pageFile(id)}">${id}</a>`)}`;
}

/** References stand in the language of their works. */
function reference({ authors, year, title, within, pages, publisher, doi, url }: Work): Markup {
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  const details = [
    within === undefined ? "" : pages === undefined ? within : `${within}, ${pages}`,
    publisher ?? "",
  ];
  return markup`<span lang="${title.startsWith("Recherches") ? "fr" : "en"}">${authors}${year !== undefined && ` (${year})`}. <cite>${title}</cite>.${details.filter((detail) => detail !== "").map((detail) => ` ${detail}.`)}</span>${address !== undefined && markup` <a href="${address}" rel="noreferrer">${doi === undefined ? address : `doi:${doi}`}</a>`}`;
}

function shortName({ authors, year }: Work): string {
  return year === undefined ? authors : `${authors} ${year}`;
}
