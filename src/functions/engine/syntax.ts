import { languages, type Language, type Text } from "../../report/language";
import type { Enrolled } from "./listed-function";

/** How a function is written, with its arguments' names in each language: `=FINTECH.SPEND(segment, [year], …)`. */
export function syntax({ id, parameters }: Enrolled): Text {
  const written = (language: Language) => {
    const names = Object.entries(parameters).map(([en, { zh, optional }]) => {
      const name = { en, zh }[language];
      return optional ? `[${name}]` : name;
    });
    return `=FINTECH.${id}(${names.join(", ")})`;
  };
  return Object.fromEntries(languages.map((language) => [language, written(language)])) as Text;
}
