import { catalogue } from "../../../src/functions/catalogue";
import { handbook } from "../../../src/functions/handbook";
import { llmsText } from "../../../src/tooling/texts/llms";
import { skillPath, skillText } from "../../../src/tooling/texts/skill";
import { wholeCall } from "../../../src/workbook/formulas/parse-calls";
import { cellsLater } from "../../support/ask";

const address = "https://addin.example.com/fintech";

describe("llms.txt", () => {
  const text = llmsText(catalogue, handbook, address);

  test("has the form of llmstxt.org: a title, a quoted summary, then sections of links", () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n## /);
    for (const line of text.split("\n").slice(4))
      expect(line).toMatch(/^$|^## .+|^- \[.+\]\(https:\/\/addin\.example\.com\/fintech\/.+\): .+/);
  });

  test("links to each function, and to the skill", () => {
    for (const { id } of catalogue)
      expect(text).toContain(`- [${id}](${address}/help/en/${id.toLowerCase()}.html): `);
    expect(text).toContain(`${address}/${skillPath}`);
  });
});

describe("the skill", () => {
  let text: string;
  beforeAll(async () => {
    text = await skillText(catalogue, handbook);
  }, 60_000);
  const section = (id: string) => text.split(`\n### ${id}\n`)[1]?.split("\n### ")[0] ?? "";

  test("begins with its name and what it is for, as an assistant reads them", () => {
    expect(text).toMatch(/^---\nname: fintech-formulas\ndescription: [^\n]{20,1024}\n---\n\n# /);
  });

  test("has each function with each argument and each word that the argument accepts", () => {
    for (const { id, parameters } of catalogue)
      for (const [key, { kind }] of Object.entries(parameters)) {
        const line = section(id)
          .split("\n")
          .find((one) => one.startsWith(`- \`${key}\`: `));
        expect([id, key, line === undefined]).toEqual([id, key, false]);
        const named = /see “(.+)” below/.exec(line!)?.[1];
        const list = named ? section(named) : line!;
        for (const word of kind.words ?? []) expect(list).toContain(`\`${word.id}\``);
      }
  });

  test("shows formulas that are calls of the function, with what it answers", async () => {
    const examples = [...text.matchAll(/: `(=FINTECH\.[^`]+)` → ([^\n]+)/g)];
    expect(examples.length).toBeGreaterThanOrEqual(2 * catalogue.length);
    for (const [, formula = ""] of examples) expect(wholeCall(formula)).toBeDefined();
    expect(section("SPEND")).toContain('`=FINTECH.SPEND("insurance",2020)` → 351');
  });

  test("gives rules that hold", async () => {
    expect(await cellsLater("SPEND", "bank", undefined, "procurement")).toEqual([[618]]);
    expect(await cellsLater("SPEND", "bank", 2024)).toEqual([["#N/A"]]);
    expect(await cellsLater("SPEND", "insurance", 2020)).toEqual(await cellsLater("SPEND", "保险", 2020));
    expect(await cellsLater("CITE", "spend/insurance/2020")).toHaveLength(1);
  });
});
