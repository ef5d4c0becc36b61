import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionDefinition, Handbook } from "../../functions/engine/define-function";
import type { Language } from "../../report/language";
import { helpPath } from "../help/paths";
import { projectFolder } from "../machine/folders";
import { repeated } from "./repeated";
import { schemaProblems } from "./schema-problems";

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
  /** Passes errors to the functions as values, so that they can name the argument in their own error. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export const metadataFile: Readonly<Record<Language, string>> = {
  en: "functions.json",
  zh: "functions.zh-cn.json",
};

/**
 * What Excel shows while a formula is typed, in one language. Ids and names are the same in every language, texts are
 * not. Each parameter and result is a matrix of any type: the functions read and broadcast their arguments themselves.
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

const schema = JSON.parse(
  readFileSync(join(projectFolder, "src", "tooling", "texts", "functions.schema.json"), "utf8"),
) as object;

/** Excel shows at most this many characters of the argument names together. */
const longestNames = 255;

/** What Excel would refuse, cut or show wrongly; empty if there is nothing. */
export function metadataProblems(content: Metadata): string[] {
  const { functions } = content;
  return [
    ...schemaProblems(schema, content),
    ...repeated(functions.map(({ id }) => id)).map((id) => `${id}: the id occurs twice`),
    ...functions.flatMap(({ id, parameters }) =>
      parameterProblems(parameters).map((problem) => `${id}: ${problem}`),
    ),
  ];
}

/** What a schema cannot say: how parameters relate to each other. */
function parameterProblems(parameters: readonly ParameterMetadata[]): string[] {
  const problems: string[] = [];
  const names = parameters.map(({ name }) => name);
  if (repeated(names).length > 0) problems.push("two parameters have the same name");
  if (names.join(",").length > longestNames) problems.push("the parameter names are too long together");
  const required = parameters.map(({ optional }) => optional !== true);
  if (required.includes(false) && required.lastIndexOf(true) > required.indexOf(false))
    problems.push("a required parameter follows an optional one");
  return problems;
}
