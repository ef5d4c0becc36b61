import type { DemoSheet, Look } from "./demo-sheet";
import { projections } from "./projections";
import type { DemoTexts } from "./texts";

const TITLE_HEIGHT = 24;
const FACT = "spend/total/2020";
const NUMBER = "number header";
const TAG = "tag header";

/** The sheets of the demo in one language. */
export const demoSheets = (texts: DemoTexts): readonly DemoSheet[] => [
  spending(texts),
  words(texts),
  tables(texts),
  projections(texts),
  sources(texts),
];

function spending({ spending: text, lang }: DemoTexts): DemoSheet {
  const total = text.segments[3];
  const segments = text.segments.map((segment, i) => {
    const row = 5 + i;
    const asked = `(A${row},B${row})`;
    const functions = ["SPEND", "SHARE", "PROCUREMENTRATE", "STATUS"].map(
      (name) => `=FINTECH.${name}${asked}`,
    );
    return [segment, 2020, ...functions];
  });
  const growth = (kind: string): string => `=FINTECH.GROWTH("${total}",A14,B14${kind})`;
  const check = (row: number): string => `=FINTECH.CHECK(C${row},A${row},B${row})`;
  return {
    name: text.sheet,
    widths: [96, 60, 88, 104, 108, 110],
    heights: { 1: TITLE_HEIGHT },
    blocks: [
      { at: "A1", looks: "title", rows: [[text.title]] },
      { at: "A2", looks: "note", rows: [[text.note]] },
      {
        at: "A4",
        looks: ["header", NUMBER, NUMBER, NUMBER, NUMBER, TAG],
        rows: [text.columns],
      },
      { at: "A5", looks: ["input", "year", "money", "rate", "rate", "tag"], ruled: true, rows: segments },
      { at: "A9", looks: "source", rows: [[`=FINTECH.CITE("${FACT}"${lang})`]] },
      { at: "A10", looks: "note", rows: [[text.missing]] },
      { at: "A12", looks: "heading", rows: [[text.growth]] },
      {
        at: "A13",
        looks: [NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, TAG],
        rows: [text.growthColumns],
      },
      {
        at: "A14",
        looks: ["year", "year", "rate", "rate", "money", "tag"],
        ruled: true,
        rows: [
          [
            2020,
            2024,
            growth(""),
            growth(',"total"'),
            growth(',"absolute"'),
            `=FINTECH.STATUS("${total}",B14)`,
          ],
        ],
      },
      { at: "A16", looks: "heading", rows: [[text.check]] },
      {
        at: "A17",
        looks: ["header", NUMBER, NUMBER, TAG, "header", "header"],
        rows: [[...text.checkColumns, "", ""]],
      },
      {
        at: "A18",
        looks: ["input", "year", "number input", "tag", "plain", "plain"],
        ruled: true,
        rows: [
          [text.segments[0], 2020, 2078, check(18), "", ""],
          [text.segments[1], 2020, 360, check(19), "", ""],
        ],
      },
    ],
  };
}

function words({ words: text }: DemoTexts): DemoSheet {
  const technologies = text.technologies.map((name, i) => [name, `=FINTECH.MATRIX(A${5 + i})`]);
  const useCases = text.useCases.map((name, i) => [name, `=FINTECH.QUADRANT(A${10 + i})`]);
  return {
    name: text.sheet,
    widths: [150, 250, 180],
    heights: { 1: TITLE_HEIGHT },
    blocks: [
      { at: "A1", looks: "title", rows: [[text.title]] },
      { at: "A2", looks: "note", rows: [[text.note]] },
      { at: "A4", looks: "header", rows: [text.technologyColumns] },
      { at: "A5", looks: ["input", "live"], ruled: true, rows: technologies },
      { at: "A9", looks: "header", rows: [text.useCaseColumns] },
      { at: "A10", looks: ["input", "live"], ruled: true, rows: useCases },
      { at: "A14", looks: ["heading", "input"], rows: [text.segment] },
    ],
    spills: [{ at: "A15", formula: "=FINTECH.USECASES(B14)", looks: ["live", "live", "live"], rows: 4 }],
  };
}

function tables({ tables: text, lang }: DemoTexts): DemoSheet {
  // In Chinese there is no second wording, and so a column less.
  const tableLooks: Look[] = lang ? ["live", "live", "tag", "live"] : ["live", "live", "live", "tag", "live"];
  return {
    name: text.sheet,
    widths: [170, 212, 300, 72, 280],
    heights: { 1: TITLE_HEIGHT },
    blocks: [
      { at: "A1", looks: "title", rows: [[text.title]] },
      { at: "A2", looks: "note", rows: [[text.note]] },
      { at: "A4", looks: ["heading", "input"], rows: [text.find] },
      { at: "A13", looks: ["heading", "input"], rows: [text.table] },
    ],
    spills: [
      { at: "A5", formula: "=FINTECH.FIND(B4,6)", looks: ["live", "live", "live", "tag", "live"], rows: 6 },
      { at: "A14", formula: `=FINTECH.TABLE(B13${lang})`, looks: tableLooks, rows: 5 },
    ],
  };
}

function sources({ sources: text, lang }: DemoTexts): DemoSheet {
  const last = lang.replace(",,", ",");
  const citations = ["short", "apa", "gbt7714"].map((style, i) => [
    style,
    `=FINTECH.CITE(B4,A${17 + i}${last})`,
  ]);
  return {
    name: text.sheet,
    widths: [100, 540],
    heights: { 1: TITLE_HEIGHT, 9: 44, 12: 30, 18: 30, 22: 44 },
    blocks: [
      { at: "A1", looks: "title", rows: [[text.title]] },
      { at: "A2", looks: "note", rows: [[text.note]] },
      { at: "A4", looks: ["heading", "input"], rows: [[text.fact, FACT]] },
      // A name and a value in each row: the formula fills both columns.
      { at: "A5", looks: ["label", "wrapped"], ruled: true, rows: fieldRows(`=FINTECH.SOURCE(B4${lang})`) },
      { at: "A16", looks: "heading", rows: [[text.cite]] },
      { at: "A17", looks: ["label", "wrapped"], ruled: true, rows: citations },
      { at: "A21", looks: ["heading", "input"], rows: [text.term] },
      { at: "B22", looks: "wrapped", rows: [["=FINTECH.DEFINE(B21)"]] },
    ],
  };
}

/** A formula and the rows that its result fills, for their looks. */
const fieldRows = (formula: string): string[][] => [
  [formula, ""],
  ...Array.from({ length: 9 }, () => ["", ""]),
];
