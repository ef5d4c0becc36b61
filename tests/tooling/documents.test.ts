import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/tooling/machine/folders";
import { cells } from "../support/ask";

const documents = ["README.md", "CONTRIBUTING.md", "BENCHMARKS.md", "CHANGELOG.md"];
const read = (file: string) => readFileSync(join(projectFolder, file), "utf8");

/** Headings as GitHub names them in links. */
function anchors(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

test.each(documents)("%s links only to files and headings that exist", (document) => {
  const links = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  // What is built is checked with the build.
  const own = links.filter((link) => !/^https:|^dist\//.test(link));
  const broken = own.filter((link) => {
    const [file = "", heading] = link.split("#");
    const target = file === "" ? document : file;
    return (
      !existsSync(join(projectFolder, target)) ||
      (heading !== undefined && !anchors(read(target)).has(decodeURIComponent(heading)))
    );
  });
  expect(broken).toEqual([]);
});

test.each(documents)("%s names only commands that exist", (document) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const text = read(document);
  for (const [, name = ""] of text.matchAll(/npm run ([a-z]+)/g))
    expect([document, name, name in scripts]).toEqual([document, name, true]);
  for (const [, tool = ""] of text.matchAll(/scripts\/run\.mjs ([a-z]+)/g))
    expect([tool, existsSync(join(projectFolder, "src", "tooling", `${tool}.ts`))]).toEqual([tool, true]);
});

test("README.md shows its pictures, and CONTRIBUTING.md the folders of src/", () => {
  const pictures = [...read("README.md").matchAll(/!\[[^\]]{20,}\]\((.+?)\)/g)].map(([, path = ""]) => path);
  expect(pictures).toHaveLength(2);
  for (const path of pictures) expect(existsSync(join(projectFolder, path))).toBe(true);
  const folders = [...read("CONTRIBUTING.md").matchAll(/`src\/([a-z]+)`/g)].map(([, name]) => name);
  for (const name of [
    "report",
    "model",
    "functions",
    "workbook",
    "excel",
    "taskpane",
    "locales",
    "workbench",
    "tooling",
  ])
    expect(folders).toContain(name);
});

test("README.md shows what its formulas answer", () => {
  const shown = new Map(
    [...read("README.md").matchAll(/^\| `(=FINTECH\.[^`]+)` +\| (.+?) +\|$/gm)].map(([, formula, result]) => [
      formula,
      result,
    ]),
  );
  const answers: readonly (readonly [string, readonly unknown[][]])[] = [
    ['=FINTECH.SPEND("insurance",2020)', cells("SPEND", "insurance", 2020)],
    [
      '=FINTECH.SPEND({"bank";"insurance";"securities"})',
      cells("SPEND", [["bank"], ["insurance"], ["securities"]]),
    ],
    ['=FINTECH.SHARE("bank")', cells("SHARE", "bank")],
    ['=FINTECH.SPEND("bank",2024)', cells("SPEND", "bank", 2024)],
  ];
  expect([...shown.keys()]).toEqual(answers.map(([formula]) => formula));
  for (const [formula, answer] of answers)
    for (const [cell] of answer) {
      const written = typeof cell === "number" ? String(cell).slice(0, 8) : String(cell);
      expect([formula, shown.get(formula)]).toEqual([formula, expect.stringContaining(written)]);
    }
});
