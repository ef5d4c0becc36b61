import { families, type FunctionDefinition, type Handbook } from "../../functions/engine/define-function";
import { syntax } from "../../functions/engine/syntax";
import { descriptionOf } from "../help/description";
import { familyNames } from "../help/family-names";
import { withMarkedText, type Markers } from "./marked-text";

const markers: Markers = {
  begin:
    "<!-- prettier-ignore-start -->\n<!-- The functions, written by `npm run generate`. Do not edit. -->",
  end: "<!-- prettier-ignore-end -->",
};

/** The README with its table of functions as the catalogue has them now. */
export function withFunctionTable(
  readme: string,
  catalogue: readonly FunctionDefinition[],
  handbook: Handbook,
): string {
  return withMarkedText("README.md", readme, markers, functionTable(catalogue, handbook));
}

function functionTable(catalogue: readonly FunctionDefinition[], handbook: Handbook): string {
  return families
    .map((family) => ({ family, functions: catalogue.filter((definition) => definition.family === family) }))
    .filter(({ functions }) => functions.length > 0)
    .map(({ family, functions }) => {
      const rows = functions.map(
        (definition) =>
          `| \`${syntax(definition).en.slice(1)}\` | ${cell(descriptionOf(handbook, definition.id).en)} | ${cell(definition.title.zh)} |`,
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
