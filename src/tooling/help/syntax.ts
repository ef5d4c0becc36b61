import type { FunctionDefinition } from "../../functions/define";
import type { Language } from "../../report/language";

/** =FINTECH.SPEND(segment, [year], …), its arguments in one language; those in brackets may be left out. */
export function syntax({ id, parameters }: FunctionDefinition, language: Language): string {
  const names = Object.entries(parameters).map(([key, { zh, optional }]) => {
    const name = language === "en" ? key : zh;
    return optional ? `[${name}]` : name;
  });
  return `=FINTECH.${id}(${names.join(", ")})`;
}
