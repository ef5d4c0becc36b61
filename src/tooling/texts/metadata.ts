import type { FunctionDefinition, Handbook } from "../../functions/engine/define-function";
import type { Language } from "../../report/language";
import { helpPath } from "../help/paths";

/** A parameter as Excel reads it from functions.json. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

/** The content of functions.json, in one language. */
export interface Metadata {
  /** Errors reach our functions as values; they answer with a sentence that names the argument. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export const metadataFile: Readonly<Record<Language, string>> = {
  en: "functions.json",
  zh: "functions.zh-cn.json",
};

/**
 * What Excel shows while a formula is typed, for one language: ids and names are the same in every language, texts are
 * not. Every parameter and result is a matrix of anything: the functions themselves read and broadcast.
 */
export function metadata(
  catalogue: readonly FunctionDefinition[],
  handbook: Handbook,
  language: Language,
  address: string,
): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((definition) => ({
      id: definition.id,
      name: definition.id,
      description: handbook[definition.id]?.description[language] ?? "",
      helpUrl: `${address}/${helpPath(language, definition.id)}`,
      parameters: Object.entries(definition.parameters).map(([key, parameter]) => ({
        name: language === "en" ? key : parameter.zh,
        description: handbook[definition.id]?.parameters[key]?.[language] ?? "",
        type: "any",
        dimensionality: "matrix",
        ...(parameter.optional ? { optional: true } : {}),
      })),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}

/** Excel cuts function and argument help at this length, and the list of argument names too. */
const longestText = 255;

/** What Excel would refuse, cut or show wrongly; empty where all is well. */
export function metadataProblems({ functions }: Metadata): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const { id, name, description, helpUrl, parameters } of functions) {
    const found = (problem: string) => problems.push(`${id}: ${problem}`);
    if (!/^[A-Z][A-Z0-9.]{2,127}$/.test(id))
      found("the id must be 3 to 128 capital letters, digits and dots");
    if (/^[A-Z]{1,3}[0-9]+$/.test(name)) found("the name looks like the address of a cell");
    if (ids.has(id)) found("the id is there twice");
    ids.add(id);
    if (description === "") found("no description");
    if (description.length > longestText) found(`the description has ${description.length} characters`);
    if (!helpUrl.startsWith("https://")) found("the help address is not https");
    const names = parameters.map((parameter) => parameter.name);
    if (new Set(names).size < names.length) found("two parameters have the same name");
    if (names.join(",").length > longestText) found("the names of its parameters are too long together");
    const required = parameters.map((parameter) => parameter.optional !== true);
    if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
      found("a required parameter stands after an optional one");
    for (const parameter of parameters) {
      if (parameter.description === "") found(`no description of ${parameter.name}`);
      if (parameter.description.length > longestText)
        found(`the description of ${parameter.name} has ${parameter.description.length} characters`);
    }
  }
  return problems;
}
