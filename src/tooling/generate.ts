/** `npm run generate`: writes every file in the repository that is computed from the catalogue or the dataset. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./machine/folders";
import { staleFiles } from "./texts/generated";

const stale = staleFiles();
for (const { path, text } of stale) {
  writeFileSync(join(projectFolder, path), text);
  console.log(`Written: ${path}`);
}
if (stale.length === 0) console.log("Everything that is generated is up to date.");
