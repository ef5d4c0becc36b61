import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../functions/catalogue";
import { projectFolder } from "../machine/folders";
import { deferredNames } from "./deferred-names";
import { paneFormulas } from "./pane-formulas";
import { withGeneratedParts } from "./readme";
import { withRooms } from "./rooms";
import { generateVocabulary } from "./vocabulary";

interface GeneratedFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** Every committed file that is computed, with its current content. */
function generatedFiles(): readonly GeneratedFile[] {
  return [
    ...generateVocabulary(),
    deferredNames,
    paneFormulas,
    {
      path: "README.md",
      text: withGeneratedParts(current("README.md"), catalogue, current("BENCHMARKS.md")),
    },
    { path: "CONTRIBUTING.md", text: withRooms(current("CONTRIBUTING.md")) },
  ];
}

/** The generated files whose content on disk is out of date. */
export function staleFiles(): readonly GeneratedFile[] {
  return generatedFiles().filter(({ path, text }) => current(path) !== text);
}

function current(path: string): string {
  const file = join(projectFolder, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
