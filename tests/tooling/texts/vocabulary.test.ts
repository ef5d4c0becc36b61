import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateVocabulary } from "../../../src/tooling/texts/vocabulary";
import { projectFolder } from "../../../src/tooling/machine/folders";

it.each(generateVocabulary().map(({ path, text }) => [path, text]))(
  "%s is as `npm run generate` writes it",
  (path, text) => {
    expect(readFileSync(join(projectFolder, path), "utf8")).toBe(text);
  },
);
