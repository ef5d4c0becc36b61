import { evaluate, type Evaluated, type Evaluation } from "../../functions/engine/evaluate";
import type { Example, FunctionDefinition } from "../../functions/engine/define-function";
import type { Language, Text } from "../../report/language";
import { isProblem } from "../../model/problem";
import { callText } from "../../workbook/formulas/write-call";
import { markup, type Markup } from "./markup/markup";

const mostRows = 8;
const mostColumns = 8;

const words = {
  result: { en: "Result of", zh: "公式结果：" },
  rows: (shown: number, all: number): Text => ({
    en: `The first ${shown} of ${all} rows.`,
    zh: `共 ${all} 行，显示前 ${shown} 行。`,
  }),
  columns: (shown: number, all: number): Text => ({
    en: `The first ${shown} of ${all} columns.`,
    zh: `共 ${all} 列，显示前 ${shown} 列。`,
  }),
} as const;

/** An example, executed: its formula, what it shows, and its result as a small sheet. */
export async function exampleSection(
  definition: FunctionDefinition,
  example: Example,
  language: Language,
): Promise<Markup> {
  const formula = callText(definition.id, example.given);
  const evaluation = await evaluate(definition, example.given);
  return markup`<section class="example">
<p>${example.shows[language]}</p>
<pre><code>${formula}</code></pre>
${grid(evaluation, formula, language)}
</section>
`;
}

function grid({ cells }: Evaluation, formula: string, language: Language): Markup {
  const rows = cells.slice(0, mostRows);
  const columns = Math.min(cells[0]?.length ?? 0, mostColumns);
  const letters = Array.from({ length: columns }, (_, i) => String.fromCharCode(65 + i));
  const all = cells[0]?.length ?? 0;
  const notes = [
    ...(cells.length > mostRows ? [words.rows(mostRows, cells.length)] : []),
    ...(all > mostColumns ? [words.columns(mostColumns, all)] : []),
  ];
  const table = markup`<table class="sheet">
<thead><tr><td></td>${letters.map((letter) => markup`<th scope="col">${letter}</th>`)}</tr></thead>
<tbody>
${rows.map((row, i) => markup`<tr><th scope="row">${i + 1}</th>${row.slice(0, columns).map(cell)}</tr>\n`)}</tbody>
</table>`;
  const label = `${words.result[language]} ${formula}`;
  return markup`${columns > 2 ? markup`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${table}</div>` : table}
${sentences(rows.flat()).map((sentence) => markup`<p class="sentence">${sentence}</p>\n`)}${notes.map((note) => markup`<p class="note">${note[language]}</p>\n`)}`;
}

function cell({ value }: Evaluated): Markup {
  if (isProblem(value)) return markup`<td class="error">${value.code}</td>`;
  const plain = typeof value === "object" ? value.value : value;
  if (typeof plain === "number") return markup`<td class="number">${shortest(plain)}</td>`;
  if (typeof plain === "boolean") return markup`<td class="logical">${plain ? "TRUE" : "FALSE"}</td>`;
  return markup`<td>${plain}</td>`;
}

/** As Excel shows it in a cell of ordinary width: at most ten digits, the full value being underneath. */
function shortest(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** The sentences that Excel shows for the errors in a result, each once. */
function sentences(cells: readonly Evaluated[]): string[] {
  return [
    ...new Set(
      cells.flatMap(({ value, language }) =>
        isProblem(value) ? [`${value.code}: ${value.sentence[language]}`] : [],
      ),
    ),
  ];
}
