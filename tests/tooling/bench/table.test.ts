import { figure, ratio } from "../../../src/tooling/bench/figures";
import type { Row } from "../../../src/tooling/bench/row";
import { report, withMeasurements, type Findings } from "../../../src/tooling/bench/table";

describe("a figure", () => {
  test.each([
    [[0.00053], "530 ns"],
    [[0.0098123], "9.81 µs"],
    [[12.34], "12.3 ms"],
    [[999.4], "999 ms"],
    [[1860], "1.86 s"],
  ])("has three digits and a fitting unit: %j ms", (samples, shown) => {
    expect(figure(samples, "ms")).toBe(shown);
  });

  test.each([
    [[58], "58.0 kB"],
    [[6120], "6.12 MB"],
    [[0.25], "250 B"],
  ])("of a size: %j kB", (samples, shown) => {
    expect(figure(samples, "kB")).toBe(shown);
  });

  test("has its spread in the same unit", () => {
    expect(figure([0.9, 1, 1.2, 0.8, 5], "ms")).toBe("1.00 ms (0.900–1.20)");
  });
});

test("a ratio is the other figure divided by ours", () => {
  expect(ratio([2, 2, 2], [9, 1, 3])).toBe("1.50 ×");
  expect(ratio([20], [1])).toBe("0.0500 ×");
});

const row: Row = {
  what: "`A|B`",
  unit: "ms",
  samples: [2],
  instead: [
    { what: "one", samples: [4] },
    { what: "another", samples: [1], remark: "3 wrong" },
    { what: "a third", samples: [], remark: "no end" },
  ],
};
const findings: Findings[] = [
  {
    bench: { title: "Heading", about: "What it is." },
    rows: [row, { what: "alone", unit: "kB", samples: [7], instead: [] }],
  },
];

describe("the report", () => {
  test("has a line for each alternative, ours in the first, all with as many cells as the header", () => {
    const text = report("Somewhere.", findings);
    expect(text.startsWith("Somewhere.\n\n## Heading\n\nWhat it is.\n\n| ")).toBe(true);
    const lines = text.split("\n").filter((line) => line.startsWith("|"));
    expect(lines.slice(2)).toEqual([
      "| `A\\|B` | 2.00 ms | one | 4.00 ms | 2.00 × |",
      "|  |  | another | 1.00 ms; 3 wrong | 0.500 × |",
      "|  |  | a third | no end |  |",
      "| alone | 7.00 kB |  |  |  |",
    ]);
    for (const line of lines) expect(line.replaceAll("\\|", "").split("|")).toHaveLength(7);
  });
});

describe("BENCHMARKS.md", () => {
  const begin =
    "<!-- prettier-ignore-start -->\n<!-- Measurements, written by `npm run bench`. Do not edit. -->";
  const other = "<!-- prettier-ignore-start -->\nother\n<!-- prettier-ignore-end -->";
  const file = `${other}\n${begin}\nold\n<!-- prettier-ignore-end -->\nafter\n`;

  test("receives the report between its markers; nothing else changes", () => {
    const written = withMeasurements(file, "Somewhere.", findings);
    expect(written.startsWith(`${other}\n${begin}\n\nSomewhere.\n`)).toBe(true);
    expect(written.endsWith("| alone | 7.00 kB |  |  |  |\n\n<!-- prettier-ignore-end -->\nafter\n")).toBe(
      true,
    );
    expect(written).not.toContain("old");
    expect(withMeasurements(written, "Somewhere.", findings)).toBe(written);
  });

  test("without markers is an error that says so", () => {
    expect(() => withMeasurements(other, "", findings)).toThrow("BENCHMARKS.md has lost its markers");
  });
});
