import { catalogue } from "../../../src/functions/catalogue";
import { staleFiles } from "../../../src/tooling/texts/generated";
import { handbook } from "../../../src/functions/handbook";
import { withFunctionTable } from "../../../src/tooling/texts/readme";

test("every generated file in the repository is up to date (npm run generate)", () => {
  expect(staleFiles().map(({ path }) => path)).toEqual([]);
});

describe("the README's table of functions", () => {
  const begin =
    "<!-- prettier-ignore-start -->\n<!-- The functions, written by `npm run generate`. Do not edit. -->";
  const readme = `before\n${begin}\nold\n<!-- prettier-ignore-end -->\nafter\n`;

  test("replaces what stands between the markers, and nothing else", () => {
    const written = withFunctionTable(readme, catalogue, handbook);
    expect(written.startsWith(`before\n${begin}\n`)).toBe(true);
    expect(written.endsWith("<!-- prettier-ignore-end -->\nafter\n")).toBe(true);
    expect(written).not.toContain("old");
    for (const { id, title } of catalogue) {
      expect(written).toContain(`FINTECH.${id}(`);
      expect(written).toContain(title.zh);
    }
  });

  test("is the same when it is written again", () => {
    const once = withFunctionTable(readme, catalogue, handbook);
    expect(withFunctionTable(once, catalogue, handbook)).toBe(once);
  });

  test("says so when the markers are gone", () => {
    expect(() => withFunctionTable("no markers", catalogue, handbook)).toThrow(
      "README.md has lost its markers",
    );
  });
});
