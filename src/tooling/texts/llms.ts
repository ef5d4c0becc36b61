import { families, type FunctionDefinition, type Handbook } from "../../functions/engine/define-function";
import { edition } from "../../report/dataset";
import { descriptionOf } from "../help/description";
import { familyNames } from "../help/family-names";
import { helpPath } from "../help/paths";
import { skillPath } from "./skill";

/** The text of llms.txt (https://llmstxt.org): what a language model should read of this site, and where it is. */
export function llmsText(
  catalogue: readonly FunctionDefinition[],
  handbook: Handbook,
  address: string,
): string {
  const link = (name: string, path: string, about: string) => `- [${name}](${address}/${path}): ${about}`;
  const functions = families.flatMap((family) => [
    `## ${familyNames[family].en}`,
    "",
    ...catalogue
      .filter((definition) => definition.family === family)
      .map(({ id }) => link(id, helpPath("en", id), descriptionOf(handbook, id).en)),
    "",
  ]);
  return [
    "# FinTech for Excel",
    "",
    `> Excel functions over “${edition.title.value.en}” by iResearch (${edition.title.value.zh}): ${catalogue.length} custom functions in the namespace FINTECH. Each number has its unit, standing and source. What the report does not state is an error with an explanation, never an estimate.`,
    "",
    "## Start here",
    "",
    link("How to write FINTECH formulas", skillPath, "rules, syntax, the words that arguments accept"),
    link("How the functions behave", helpPath("en", "conventions"), "ranges, blanks, errors, languages"),
    link("About the data", helpPath("en", "data"), "tables, sources, what the report does not state"),
    link("中文帮助", helpPath("zh", "index"), "全部函数的中文说明"),
    "",
    ...functions,
  ].join("\n");
}
