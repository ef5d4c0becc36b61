import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a code block of a walked example asks the reader to do. */
export type Step =
  | { readonly kind: "create"; readonly path: string; readonly text: string }
  | { readonly kind: "change"; readonly path: string; readonly lines: readonly string[] }
  | { readonly kind: "run"; readonly command: string };

/** The steps under a heading of a document, in order: a file (`ts path`), a change (`diff path`), commands (`sh`). */
export function stepsUnder(heading: string, markdown: string): readonly Step[] {
  const [, section] = markdown.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`There is no heading “${heading}”.`);
  const [until = ""] = section.split("\n## ");
  return [...until.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, language, path = "", text = ""]): readonly Step[] => {
      if (language === "ts") return [{ kind: "create", path, text }];
      const lines = text.trimEnd().split("\n");
      if (language === "diff") return [{ kind: "change", path, lines }];
      if (language === "sh") return lines.map((command) => ({ kind: "run", command }));
      throw new Error(`${heading} has a block in ${language}, which is no step.`);
    },
  );
}

/** Writes what a step says into a copy of the project. Throws if the text that a change replaces is not there, once. */
export function carryOut(step: Exclude<Step, { kind: "run" }>, folder: string): void {
  const file = join(folder, step.path);
  if (step.kind === "create") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, step.text, { flag: "wx" });
    return;
  }
  const side = (sign: string) =>
    step.lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const [before, after] = [side("+"), side("-")];
  const parts = readFileSync(file, "utf8").split(before);
  if (parts.length !== 2)
    throw new Error(`${step.path} has these lines ${parts.length - 1} times:\n${before}`);
  writeFileSync(file, parts.join(after));
}
