import { families, type FunctionDefinition, type Handbook } from "../../functions/engine/define-function";
import { syntax } from "../../functions/engine/syntax";
import type { Language, Text } from "../../report/language";
import { pinyin } from "pinyin-pro";
import { descriptionOf } from "./description";
import { familyNames } from "./family-names";
import { markup, prose, type Markup } from "./markup/markup";
import { words as siteWords, type Page } from "./page";
import { pageFile } from "./paths";

const words = {
  title: { en: "The FINTECH functions", zh: "FINTECH 函数" },
  lead: {
    en: "Type `=FINTECH.` in a cell, and Excel lists the functions with a description of each. Each page below explains the arguments, the result, the errors and calculated examples.",
    zh: "在 Excel 单元格中键入 `=FINTECH.`，即可看到函数列表及说明。以下各页介绍函数的参数、结果、错误和实际计算的示例。",
  },
  search: { en: "Search the functions", zh: "搜索函数" },
  hint: { en: "name, purpose, Chinese or pinyin", zh: "名称、用途、英文或拼音" },
  none: {
    en: "No function matches. Try a shorter word, or another name for it.",
    zh: "没有匹配的函数。请换一个更短的词或其他说法。",
  },
  function: { en: "Function", zh: "函数" },
  purpose: { en: "What it does", zh: "用途" },
  choosing: {
    en: "Not sure which one to use? See",
    zh: "不确定用哪个函数？请看",
  },
  pasting: {
    en: "Data from a report or another program? See",
    zh: "数据来自报告或其他软件？请看",
  },
  found: { en: "functions shown", zh: "个函数" },
} as const satisfies Record<string, Text>;

/** All functions, by family, with a search over them that works without a server. */
export function homePage(
  catalogue: readonly FunctionDefinition[],
  handbook: Handbook,
  language: Language,
): Page {
  const say = (text: Text) => text[language];
  return {
    language,
    name: "index",
    title: say(words.title),
    description: say(words.lead).replaceAll("`", ""),
    script: "../search.js",
    body: markup`<h1>${say(words.title)}</h1>
<p class="lead">${prose(say(words.lead))}</p>
<p>${say(words.choosing)} <a href="${pageFile("choosing")}">${say(siteWords.choosing)}</a>${language === "en" ? "." : "。"}
${say(words.pasting)} <a href="${pageFile("pasting")}">${say(siteWords.pasting)}</a>${language === "en" ? "." : "。"}</p>
<search class="search" hidden>
<label for="query">${say(words.search)}</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" placeholder="${say(words.hint)}" aria-describedby="found">
<p id="found" role="status" data-found="${say(words.found)}" data-none="${say(words.none)}"></p>
</search>
${families.map((family) =>
  section(
    family,
    catalogue.filter((definition) => definition.family === family),
    handbook,
    language,
  ),
)}`,
  };
}

function section(
  family: (typeof families)[number],
  functions: readonly FunctionDefinition[],
  handbook: Handbook,
  language: Language,
): Markup | false {
  return (
    functions.length > 0 &&
    markup`<section class="functions" aria-labelledby="${family}"><h2 id="${family}">${familyNames[family][language]}</h2>
<table>
<thead><tr><th scope="col">${words.function[language]}</th><th scope="col">${words.purpose[language]}</th></tr></thead>
<tbody>
${functions.map((definition) => entry(definition, descriptionOf(handbook, definition.id), language))}</tbody>
</table></section>
`
  );
}

function entry(definition: FunctionDefinition, description: Text, language: Language): Markup {
  const { id, title } = definition;
  return markup`<tr data-words="${searchWords(definition, description)}"><th scope="row"><a href="${pageFile(id)}"><code>${id}</code></a> ${title[language]}</th><td><code class="signature">${syntax(definition)[language]}</code><p>${prose(description[language])}</p></td></tr>
`;
}

/** What a search finds a function by: both languages, and pinyin whole and by initials. */
function searchWords({ id, title, parameters }: FunctionDefinition, description: Text): string {
  const syllables = pinyin(title.zh, { toneType: "none", type: "array", nonZh: "removed" });
  return [
    ...[id, title.en, title.zh, description.en, description.zh],
    ...Object.entries(parameters).flatMap(([key, { zh }]) => [key, zh]),
    ...[syllables.join(""), syllables.map((syllable) => syllable.charAt(0)).join("")],
  ]
    .join(" ")
    .normalize("NFKC")
    .toLowerCase();
}
