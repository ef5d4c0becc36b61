import { languages, type Language, type Text } from "../../report/language";
import { declared } from "./read-arguments";
import type { FunctionDefinition } from "./define-function";

/** How a function is written, with its arguments' names in each language: `=FINTECH.SPEND(segment, [year], …)`. */
export function syntax(definition: FunctionDefinition): Text {
  const written = (language: Language) => {
    const names = declared(definition).map(({ name, parameter }) =>
      parameter.optional ? `[${name[language]}]` : name[language],
    );
    return `=FINTECH.${definition.id}(${names.join(", ")})`;
  };
  return Object.fromEntries(languages.map((language) => [language, written(language)])) as Text;
}
