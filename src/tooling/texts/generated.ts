import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../functions/catalogue";
import { handbook } from "../../functions/handbook";
import { projectFolder } from "../machine/folders";
import { withFunctionTable } from "./readme";
import { generateVocabulary } from "./vocabulary";

interface GeneratedFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** Every committed file that is computed, as it has to be now. */
function generatedFiles(): readonly GeneratedFile[] {
  return [
    ...generateVocabulary(),
    { path: "README.md", text: withFunctionTable(current("README.md"), catalogue, handbook) },
  ];
}

/** Those that are not as they have to be. */
export function staleFiles(): readonly GeneratedFile[] {
  return generatedFiles().filter(({ path, text }) => current(path) !== text);
}

function current(path: string): string {
  const file = join(projectFolder, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
