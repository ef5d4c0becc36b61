import {
  families,
  type Example,
  type FunctionDefinition,
  type FunctionHelp,
  type Handbook,
  type Parameter,
  type Word,
} from "../../functions/engine/define-function";
import { evaluate, type Evaluated } from "../../functions/engine/evaluate";
import { syntax } from "../../functions/engine/syntax";
import { isProblem } from "../../model/problem";
import { callText } from "../../workbook/formulas/write-call";
import { familyNames } from "../help/family-names";

/** Where the skill is in the build. Assistants look for a file of this name in a folder named for the skill. */
export const skillPath = "skills/fintech-formulas/SKILL.md";

/** Longer vocabularies have a section of their own. */
const mostInline = 12;

const rules = `- Every function is in the namespace FINTECH: \`=FINTECH.SPEND("insurance",2020)\`. Text arguments are in quotes. Where Excel's list separator is a semicolon, write \`;\` for \`,\`.
- Words may be English or Chinese (\`"insurance"\`, \`"保险"\`); use those listed here. An argument in brackets may be left out; leave its place empty to give a later one: \`=FINTECH.SPEND("bank",,"procurement")\`.
- Money is in CNY 100 million (亿元) unless a unit is given. Shares, rates and growth are fractions: 0.2 is 20 %.
- The report states 2020 and, for the total only, a forecast for 2024. For other years and segments SPEND returns #N/A. Do not replace it with a number of your own: use PROJECT, which marks its results as interpolated, extrapolated or assumed, and say so.
- Do not retype a number of the report: refer to it by a formula, and cite it with \`=FINTECH.CITE("spend/insurance/2020")\`.
- #VALUE! means that an argument was not understood, #N/A that the report is silent. The cell's message says what is accepted.
- A function that answers with a table spills; the cells below and to the right must be empty. The others accept ranges and answer cell by cell.
- The research tools need your own rows. The report's matrix, radar and quadrant have no coordinates or scores.`;

/** The skill file: how to write FINTECH formulas, for an assistant that a user works with. Examples are executed. */
export async function skillText(
  catalogue: readonly FunctionDefinition[],
  handbook: Handbook,
): Promise<string> {
  const long = longVocabularies(catalogue);
  const sections = await Promise.all(
    families.map(async (family) => {
      const functions = catalogue.filter((definition) => definition.family === family);
      const texts = await Promise.all(
        functions.map((definition) => functionText(definition, handbook[definition.id], long)),
      );
      return `## ${familyNames[family].en}\n\n${texts.join("\n")}`;
    }),
  );
  const words = [...long.values()].map(
    ({ title, list }) => `### ${title}\n\n${list.map(wordLine).join("\n")}\n`,
  );
  return [
    "---",
    "name: fintech-formulas",
    "description: Writes formulas with the FINTECH functions of the add-in FinTech for Excel (China FinTech research data, projections, scoring). Use it when a workbook needs these numbers, their sources, or these tools.",
    "---",
    "",
    "# Writing FINTECH formulas",
    "",
    rules,
    "",
    ...sections,
    "## Words",
    "",
    ...words,
  ].join("\n");
}

async function functionText(
  definition: FunctionDefinition,
  help: FunctionHelp<FunctionDefinition> | undefined,
  long: Vocabularies,
): Promise<string> {
  if (!help) throw new Error(`The handbook has no entry for ${definition.id}.`);
  const parameters = Object.entries(definition.parameters).map(
    ([key, parameter]) => `- \`${key}\`: ${help.parameters[key]?.en ?? ""}${accepted(parameter, long)}`,
  );
  const examples = await Promise.all(help.examples.slice(0, 2).map((one) => exampleLine(definition, one)));
  return [
    `### ${definition.id}`,
    "",
    `\`${syntax(definition).en}\``,
    "",
    `${help.description.en} ${help.result.en}`,
    "",
    ...parameters,
    ...examples,
    "",
  ].join("\n");
}

interface Vocabulary {
  readonly title: string;
  readonly list: readonly Word[];
}

/** By the ids of the words: several arguments share one. */
type Vocabularies = ReadonlyMap<string, Vocabulary>;

function longVocabularies(catalogue: readonly FunctionDefinition[]): Vocabularies {
  const found = new Map<string, Vocabulary>();
  for (const { id, parameters } of catalogue)
    for (const [key, { kind }] of Object.entries(parameters)) {
      const list = kind.words ?? [];
      if (list.length > mostInline && !found.has(idsOf(list)))
        found.set(idsOf(list), { title: `${key} of ${id}`, list });
    }
  return found;
}

function idsOf(words: readonly Word[]): string {
  return words.map(({ id }) => id).join("|");
}

function accepted({ kind }: Parameter<unknown>, long: Vocabularies): string {
  const list = kind.words ?? [];
  if (list.length === 0) return "";
  const vocabulary = long.get(idsOf(list));
  if (vocabulary) return ` Words: see “${vocabulary.title}” below.`;
  return ` Words: ${list.map(({ id }) => `\`${id}\``).join(", ")}.`;
}

function wordLine({ id, name }: Word): string {
  const names = [...new Set([name.en, name.zh])].filter((text) => text !== "" && text !== id);
  return `- \`${id}\`${names.length > 0 ? ` (${names.join(", ")})` : ""}`;
}

async function exampleLine(definition: FunctionDefinition, { given, shows }: Example): Promise<string> {
  const { cells } = await evaluate(definition, given);
  const [first = []] = cells;
  const row = first.map(shown).join(" | ");
  const size = cells.length > 1 || first.length > 1 ? ` (first of ${cells.length} rows)` : "";
  return `- ${shows.en}: \`${callText(definition.id, given)}\` → ${row}${size}`;
}

function shown({ value }: Evaluated): string {
  if (isProblem(value)) return value.code;
  const plain = typeof value === "object" ? value.value : value;
  return typeof plain === "number" ? String(Number(plain.toPrecision(10))) : String(plain);
}
