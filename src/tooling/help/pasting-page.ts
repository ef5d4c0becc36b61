import { evaluate, type Evaluated } from "../../functions/engine/evaluate";
import type { FunctionDefinition } from "../../functions/engine/define-function";
import { isProblem } from "../../model/problem";
import type { Language, Text } from "../../report/language";
import { callText } from "../../workbook/formulas/write-call";
import { markup, type Markup } from "./markup/markup";
import { words, type Page } from "./page";
import { pastedSections, type PastedExample } from "./pasting-examples";

const text = {
  lead: {
    en: "Data from reports, statistical yearbooks and other programs rarely comes as plain numbers. This page shows how the functions read it. Every result below is calculated when this page is made.",
    zh: "来自报告、统计年鉴和其他软件的数据往往不是纯数字。本页说明函数如何读取这些数据，以下结果均在生成本页时实际计算。",
  },
  formula: { en: "Formula", zh: "公式" },
  result: { en: "Result", zh: "结果" },
} as const satisfies Record<string, Text>;

/** The cells of an example in one language. */
export function givenIn({ given }: PastedExample, language: Language) {
  const cell = (one: unknown) =>
    typeof one === "object" && one !== null ? (one as Text)[language] : (one as string | number | null);
  return given.map((one) =>
    Array.isArray(one) ? one.map((row: readonly unknown[]) => row.map(cell)) : (cell(one) ?? undefined),
  );
}

/** What may be pasted into ranges and arguments, with executed examples. */
export async function pastingPage(
  catalogue: readonly FunctionDefinition[],
  language: Language,
): Promise<Page> {
  const sections = await Promise.all(
    pastedSections.map(async ({ id, heading, paragraph, examples }) => {
      const rows = await Promise.all(examples.map((example) => row(catalogue, example, language)));
      return markup`<section aria-labelledby="${id}"><h2 id="${id}">${heading[language]}</h2>
<p>${paragraph[language]}</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table>
<thead><tr><th scope="col">${text.formula[language]}</th><th scope="col">${text.result[language]}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div></section>
`;
    }),
  );
  return {
    language,
    name: "pasting",
    title: words.pasting[language],
    description: text.lead[language],
    body: markup`<h1>${words.pasting[language]}</h1>
<p class="lead">${text.lead[language]}</p>
<nav class="contents" aria-label="${words.pasting[language]}"><ul>${pastedSections.map(({ id, heading }) => markup`<li><a href="#${id}">${heading[language]}</a></li>`)}</ul></nav>
${sections}`,
  };
}

async function row(
  catalogue: readonly FunctionDefinition[],
  example: PastedExample,
  language: Language,
): Promise<Markup> {
  const definition = catalogue.find(({ id }) => id === example.id);
  if (!definition) throw new Error(`No function ${example.id}`);
  const given = givenIn(example, language);
  const { cells } = await evaluate(definition, given);
  const lines = cells.map((line) => line.map(shown).join(language === "en" ? ", " : "，"));
  const problem = cells.flat().find(({ value }) => isProblem(value));
  return markup`<tr><th scope="row"><code>${callText(example.id, given)}</code></th><td>${lines.join(language === "en" ? "; " : "；")}${problem ? markup`<p class="sentence">${sentence(problem)}</p>` : false}</td></tr>
`;
}

function shown({ value }: Evaluated): string {
  if (isProblem(value)) return value.code;
  const plain = typeof value === "object" ? value.value : value;
  return plain === "" ? "“”" : String(typeof plain === "number" ? Number(plain.toPrecision(10)) : plain);
}

function sentence({ value, language }: Evaluated): string {
  return isProblem(value) ? value.sentence[language] : "";
}
