import type { DemoSheet } from "./demo-sheet";

const spending: DemoSheet = {
  name: "Spending",
  widths: [104, 76, 88, 88, 104, 116, 20, 78, 460],
  blocks: [
    {
      at: "A1",
      looks: ["title"],
      rows: [["Technology spending of Chinese financial institutions"]],
    },
    {
      at: "A2",
      looks: "note",
      rows: [["CNY 100m. Blue cells are yours to change; green cells are FINTECH functions and follow."]],
    },
    {
      at: "A4",
      looks: "header",
      rows: [["Segment", "Year", "Investment", "Share", "Procurement rate", "Standing"]],
    },
    {
      at: "A5",
      looks: ["input", "input", "money", "rate", "rate", "live"],
      ruled: true,
      rows: ["bank", "insurance", "securities", "total"].map((segment, i) => {
        const row = 5 + i;
        return [
          segment,
          2020,
          `=FINTECH.SPEND(A${row},B${row})`,
          `=FINTECH.SHARE(A${row},B${row})`,
          `=FINTECH.PROCUREMENTRATE(A${row},B${row})`,
          `=FINTECH.STATUS(A${row},B${row})`,
        ];
      }),
    },
    { at: "A9", looks: "source", rows: [['=FINTECH.CITE("spend/total/2020")']] },
    {
      at: "A10",
      looks: "note",
      rows: [
        [
          "#N/A means that the report does not say. Rest the pointer on one: it tells what the report does say.",
        ],
      ],
    },
    { at: "A12", looks: "heading", rows: [["Growth of the total"]] },
    {
      at: "A13",
      looks: "header",
      rows: [["From", "To", "A year", "In all", "CNY 100m more", "Standing"]],
    },
    {
      at: "A14",
      looks: ["input", "input", "rate", "rate", "money", "live"],
      ruled: true,
      rows: [
        [
          2020,
          2024,
          '=FINTECH.GROWTH("total",A14,B14)',
          '=FINTECH.GROWTH("total",A14,B14,"total")',
          '=FINTECH.GROWTH("total",A14,B14,"absolute")',
          '=FINTECH.STATUS("total",B14)',
        ],
      ],
    },
    { at: "A16", looks: "heading", rows: [["Does a number agree with the report?"]] },
    { at: "A17", looks: "header", rows: [["Segment", "Year", "Your number", "Check", "", ""]] },
    {
      at: "A18",
      looks: ["input", "input", "input", "live"],
      ruled: true,
      rows: [
        ["bank", 2020, 2078, "=FINTECH.CHECK(C18,A18,B18)"],
        ["insurance", 2020, 360, "=FINTECH.CHECK(C19,A19,B19)"],
      ],
    },
    { at: "H3", looks: "heading", rows: [["Where the total of 2020 comes from"]] },
    { at: "H4", looks: ["live", "live"], ruled: true, rows: [['=FINTECH.SOURCE("spend/total/2020")']] },
  ],
};

const words: DemoSheet = {
  name: "Words and tables",
  widths: [150, 190, 170, 20, 150, 120, 60, 64, 84, 250],
  heights: { 13: 62 },
  blocks: [
    { at: "A1", looks: ["title"], rows: [["What the report calls things"]] },
    {
      at: "A2",
      looks: "note",
      rows: [["Ask in English or Chinese; the answer comes in the language of the question."]],
    },
    { at: "A4", looks: "header", rows: [["Technology", "Zone in the strategy matrix"]] },
    {
      at: "A5",
      looks: ["input", "live"],
      ruled: true,
      rows: [
        ["cloud computing", "=FINTECH.MATRIX(A5)"],
        ["consortium blockchain", "=FINTECH.MATRIX(A6)"],
        ["隐私计算", "=FINTECH.MATRIX(A7)"],
      ],
    },
    {
      at: "E4",
      looks: "header",
      rows: [["Use case", "Wording of the effectiveness quadrant", "", "", "", ""]],
    },
    {
      at: "E5",
      looks: ["input", "live"],
      ruled: true,
      rows: [
        ["data middle platform", "=FINTECH.QUADRANT(E5)"],
        ["e-CNY", "=FINTECH.QUADRANT(E6)"],
        ["数据中台", "=FINTECH.QUADRANT(E7)"],
      ],
    },
    { at: "A12", looks: "header", rows: [["Term", "Definition", ""]] },
    { at: "A13", looks: ["input"], rows: [["comprehensive value"]] },
    { at: "B13", looks: "wrapped", rows: [["=FINTECH.DEFINE(A13)"]] },
    { at: "E10", looks: "heading", rows: [["Find"]] },
    { at: "F10", looks: "input", rows: [["procurement"]] },
  ],
};

export const demoEn: readonly DemoSheet[] = [spending, words];
