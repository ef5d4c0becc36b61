import type {
  FunctionDefinition,
  FunctionHelp,
  Parameter,
  Word,
} from "../../functions/engine/define-function";
import type { Language, Text } from "../../report/language";
import type { FunctionId } from "../../functions/handbook";
import { formulaParts } from "../../functions/formulas";
import { seeAlso } from "../../functions/see-also";
import { familyNames } from "./family-names";
import { literatureList } from "./literature";
import { Markup, markup, prose, type Piece } from "./markup/markup";
import { mathml } from "./markup/mathml";
import type { Page } from "./page";
import { figureOf } from "./pictures/figure";
import { pageFile } from "./paths";
import { exampleSection } from "./result-grid";
import { syntax } from "../../functions/engine/syntax";

const words = {
  syntax: { en: "Syntax", zh: "语法" },
  use: { en: "When to use it", zh: "何时使用" },
  arguments: { en: "Arguments", zh: "参数" },
  argument: { en: "Argument", zh: "参数" },
  meaning: { en: "Meaning", zh: "说明" },
  required: { en: "required", zh: "必需" },
  optional: { en: "optional", zh: "可选" },
  fallback: { en: "default", zh: "默认值" },
  accepts: { en: "Accepted words", zh: "可用的词" },
  also: { en: "also", zh: "亦可写作" },
  result: { en: "Result", zh: "结果" },
  errors: { en: "Errors", zh: "错误" },
  error: { en: "Error", zh: "错误" },
  when: { en: "When", zh: "原因" },
  examples: { en: "Examples", zh: "示例" },
  executed: {
    en: "The results were calculated when this page was made.",
    zh: "以下结果均在生成本页时实际计算得出。",
  },
  inOrder: { en: "Arguments in brackets are optional. ", zh: "方括号内的参数可省略。" },
  broadcast: {
    en: "If you pass ranges, the function calculates cell by cell; a single row or column repeats.",
    zh: "参数可以是区域：逐格计算，单行或单列自动重复。",
  },
  spill: {
    en: "The result is a table that spills into the cells below and to the right; they must be empty.",
    zh: "结果为一张表，自动溢出到下方和右侧的单元格，这些单元格须为空。",
  },
  formulas: { en: "Formulas", zh: "公式" },
  seeAlso: { en: "See also", zh: "另请参阅" },
  literature: { en: "Literature", zh: "文献" },
  next: { en: "All functions of this family", zh: "同类全部函数" },
} as const satisfies Record<string, Text>;

/** Everything about one function, with links to the others of the catalogue. */
export async function functionPage(
  definition: FunctionDefinition,
  help: FunctionHelp<FunctionDefinition>,
  catalogue: readonly FunctionDefinition[],
  language: Language,
): Promise<Page> {
  const { id, title, parameters, mode } = definition;
  const { description } = help;
  const say = (text: Text) => text[language];
  const others = catalogue.filter((other) => other.id !== id);
  const pages = new Map(others.map((other) => [other.id, pageFile(other.id)]));
  const write = (text: Text) => prose(say(text), pages);
  const figure = await figureOf(id, language);
  const examples = await Promise.all(
    help.examples.map((example) => exampleSection(definition, example, language)),
  );
  return {
    language,
    name: id,
    title: `${id} · ${say(title)}`,
    description: say(description),
    body: markup`<p class="family">${say(familyNames[definition.family])}</p>
<h1>FINTECH.<wbr>${id} <span class="title">${say(title)}</span></h1>
<p class="lead">${prose(say(description))}</p>
<h2>${say(words.syntax)}</h2>
<pre class="syntax"><code>${say(syntax(definition))}</code></pre>
<p class="note">${Object.values(parameters).some(({ optional }) => optional) && say(words.inOrder)}${say(words[mode])}</p>
${figure}${help.notes.length > 0 && markup`<h2>${say(words.use)}</h2>\n${help.notes.map((note) => markup`<p>${write(note)}</p>\n`)}`}${formulaList(help, language)}${argumentTable(definition, help, write, language)}<h2>${say(words.result)}</h2>
<p>${write(help.result)}</p>
<h2>${say(words.examples)}</h2>
<p class="note">${say(words.executed)}</p>
${examples}<h2>${say(words.errors)}</h2>
<table>
<thead><tr><th scope="col">${say(words.error)}</th><th scope="col">${say(words.when)}</th></tr></thead>
<tbody>
${help.errors.map(({ code, when }) => markup`<tr><th scope="row"><code>${code}</code></th><td>${write(when)}</td></tr>\n`)}</tbody>
</table>
${related(definition, others, language)}${help.literature && markup`<h2>${say(words.literature)}</h2>\n${literatureList(help.literature)}`}${neighbours(
      others.filter(({ family }) => family === definition.family),
      language,
    )}`,
  };
}

function formulaList(
  { formulas = [] }: FunctionHelp<FunctionDefinition>,
  language: Language,
): Markup | false {
  return (
    formulas.length > 0 &&
    markup`<h2>${words.formulas[language]}</h2>
<dl class="formulas">
${formulas.map(({ name, latex }) => markup`<dt>${name[language]}</dt><dd><div class="formula" tabindex="0" role="group" aria-label="${name[language]}">${formulaParts(latex).map((part) => new Markup(mathml(part, "display")))}</div></dd>\n`)}</dl>
`
  );
}

/** The functions to look at next, in the order in which they are named. */
function related(
  { id }: FunctionDefinition,
  others: readonly FunctionDefinition[],
  language: Language,
): Markup {
  const linked: readonly string[] = seeAlso[id as FunctionId];
  const functions = linked.flatMap((other) => others.filter((definition) => definition.id === other));
  return markup`<h2>${words.seeAlso[language]}</h2>
<ul class="plain">${functions.map((other) => markup`<li><a href="${pageFile(other.id)}">${other.id}</a> ${other.title[language]}</li>\n`)}</ul>
`;
}

function argumentTable(
  { parameters }: FunctionDefinition,
  help: FunctionHelp<FunctionDefinition>,
  write: (text: Text) => Markup,
  language: Language,
): Markup | false {
  const say = (text: Text) => text[language];
  const entries = Object.entries(parameters);
  if (entries.length === 0) return false;
  const rows = entries.map(([key, parameter]) => {
    const meaning = help.parameters[key];
    return markup`<tr><th scope="row">${language === "en" ? key : parameter.zh}<br><span class="need">${need(parameter, language)}</span></th><td>${meaning && write(meaning)}${acceptedWords(parameter, language)}</td></tr>
`;
  });
  return markup`<h2>${say(words.arguments)}</h2>
<table class="arguments">
<thead><tr><th scope="col">${say(words.argument)}</th><th scope="col">${say(words.meaning)}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

function need({ optional, fallback }: Parameter<unknown>, language: Language): Piece {
  if (!optional) return words.required[language];
  if (fallback === undefined) return words.optional[language];
  const shown =
    typeof fallback === "boolean"
      ? fallback
        ? "TRUE"
        : "FALSE"
      : typeof fallback === "string"
        ? `"${fallback}"`
        : String(fallback);
  return [
    words.optional[language],
    language === "en" ? ", " : "，",
    words.fallback[language],
    " ",
    markup`<code>${shown}</code>`,
  ];
}

function acceptedWords({ kind }: Parameter<unknown>, language: Language): Markup | false {
  const accepted = kind.shape === "cell" ? (kind.words ?? []) : [];
  if (accepted.length === 0) return false;
  return markup`<details><summary>${words.accepts[language]} (${accepted.length})</summary><ul class="words">${accepted.map((word) => acceptedWord(word, language))}</ul></details>`;
}

function acceptedWord({ id, name, aliases }: Word, language: Language): Markup {
  const others = [...new Set([name.en, name.zh, ...aliases])].filter((other) => other !== "" && other !== id);
  const list = others.join(language === "en" ? ", " : "、");
  return markup`<li><code>${id}</code>${others.length > 0 && markup` <span class="note">${words.also[language]} ${list}</span>`}</li>`;
}

function neighbours(family: readonly FunctionDefinition[], language: Language): Markup | false {
  return (
    family.length > 0 &&
    markup`<nav class="neighbours" aria-label="${words.next[language]}"><h2>${words.next[language]}</h2>
<ul>${family.map(({ id, title }) => markup`<li><a href="${pageFile(id)}" title="${title[language]}">${id}</a></li>\n`)}</ul></nav>
`
  );
}
