import { families, type FunctionDefinition } from "../functions/define";
import { familyNames } from "./help/family-names";
import { syntax } from "./help/syntax";

const begin =
  "<!-- prettier-ignore-start -->\n<!-- The functions, written by `npm run generate`. Do not edit. -->";
const end = "<!-- prettier-ignore-end -->";

/** The README with its table of functions as the catalogue has them now. */
export function withFunctionTable(readme: string, catalogue: readonly FunctionDefinition[]): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has lost its markers ${begin} and ${end}.`);
  return `${readme.slice(0, from + begin.length)}\n\n${functionTable(catalogue)}\n${readme.slice(to)}`;
}

function functionTable(catalogue: readonly FunctionDefinition[]): string {
  return families
    .map((family) => ({ family, functions: catalogue.filter((definition) => definition.family === family) }))
    .filter(({ functions }) => functions.length > 0)
    .map(({ family, functions }) => {
      const rows = functions.map(
        (definition) =>
          `| \`${syntax(definition, "en").slice(1)}\` | ${cell(definition.description.en)} | ${cell(definition.title.zh)} |`,
      );
      return [
        `### ${familyNames[family].en}`,
        "",
        "| Function | Answers | 中文 |",
        "| --- | --- | --- |",
        ...rows,
        "",
      ].join("\n");
    })
    .join("\n");
}

/** A pipe or a line break would end the cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
