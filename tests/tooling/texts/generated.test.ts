import { catalogue } from "../../../src/functions/catalogue";
import { staleFiles } from "../../../src/tooling/texts/generated";
import { tableRow } from "../../../src/tooling/texts/measured-rows";
import { withGeneratedParts } from "../../../src/tooling/texts/readme";

test("every generated file in the repository is up to date (npm run generate)", () => {
  expect(staleFiles().map(({ path }) => path)).toEqual([]);
});

const part = (what: string) =>
  `<!-- prettier-ignore-start -->\n<!-- ${what}, written by \`npm run generate\`. Do not edit. -->\nold\n<!-- prettier-ignore-end -->\n`;
const readme = `before\n${part("The families")}between\n${part("Five measurements")}after\n`;
const benchmarks = [
  '| one `SPEND("insurance",2020)` | 1.76 µs (1.75–1.76) | another, slower | 9.99 µs (9.93–10.0) | 5.68 × |',
  '| 10,000 cells `=FINTECH.SPEND("insurance",2020)` written | 1.07 s (1.06–1.08) | VLOOKUP | 788 ms | 0.7 × |',
  "| opened again, until usable | 242 ms | an empty pane | 222 ms | 0.9 × |",
  "| a key, until its results are shown | 22.5 ms | an empty pane | 17.1 ms | 0.8 × |",
  "| functions.js | 59.3 kB | an engine | 210 kB | 3.5 × |",
].join("\n");

describe("the generated parts of README.md", () => {
  const written = withGeneratedParts(readme, catalogue, benchmarks);

  test("replace the text between the markers and nothing else", () => {
    expect(written.startsWith("before\n<!-- ")).toBe(true);
    expect(written).toContain("\nbetween\n");
    expect(written.endsWith("<!-- prettier-ignore-end -->\nafter\n")).toBe(true);
    expect(written).not.toContain("old");
    expect(withGeneratedParts(written, catalogue, benchmarks)).toBe(written);
  });

  test("count the functions of each family", () => {
    const counts = [...written.matchAll(/^\| \[.*?\| (\d+) \|/gm)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(4);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(catalogue.length);
  });

  test("quote five measurements without their spread, with what was measured beside them", () => {
    expect(written.match(/^- /gm)).toHaveLength(5);
    expect(written).toContain(": 1.76 µs (another, slower: 9.99 µs).");
    expect(written).toContain(": 242 ms (an empty pane: 222 ms).");
  });

  test("throw if the markers are gone or a quoted row is", () => {
    expect(() => withGeneratedParts("no markers", catalogue, benchmarks)).toThrow(
      "README.md has lost its markers",
    );
    expect(() => withGeneratedParts(readme, catalogue, "")).toThrow("BENCHMARKS.md has no complete row");
  });
});

test("a row of BENCHMARKS.md is found by its first cell, escaped pipes included", () => {
  expect(tableRow("| `A\\|B` | 2 ms | one \\| two | 4 ms | 2 × |", "`A\\|B`")).toEqual({
    ours: "2 ms",
    instead: "one \\| two",
    theirs: "4 ms",
  });
});
