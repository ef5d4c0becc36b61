import type { CellInput } from "../../sheet/cell-value";
import { benchmarkRadar, cornerBars, itemScatter } from "./demo-charts";
import type { DemoBlock, DemoSheet, Look } from "./demo-sheet";
import type { DemoToolsTexts } from "./tools-texts";

const TITLE_HEIGHT = 24;
const NUMBER = "number header";
const CENTRE = "tag header";

/** The sheets of worked cases in one language: a strategy matrix, a quadrant and a radar. */
export const demoToolSheets = (texts: DemoToolsTexts): readonly DemoSheet[] => [
  matrix(texts),
  quadrant(texts),
  radar(texts),
];

const RATINGS = [
  [8, 7, 3, 8, 7, 2],
  [7, 8, 4, 6, 6, 4],
  [4, 3, 2, 9, 8, 1],
  [3, 4, 5, 7, 7, 3],
  [9, 6, 7, 3, 4, 7],
  [6, 8, 5, 4, 3, 6],
  [2, 3, 6, 3, 2, 8],
  [5, 5, 5, 5, 5, 5],
] as const;

function matrix({ matrix: text, madeUp, corners, cornerPlaces, lang }: DemoToolsTexts): DemoSheet {
  const [benefit, cost] = text.directions;
  const x = "B35:D42,E7:E9";
  const y = "E35:G42,E15:E17";
  const criteria = [...text.valueCriteria, ...text.readinessCriteria];
  return {
    name: text.sheet,
    widths: [110, 72, 72, 72, 72, 72, 116, 84, 100, 80],
    heights: { 1: TITLE_HEIGHT },
    blocks: [
      ...heads(text.title, madeUp, text.ours),
      { at: "A5", looks: "heading", rows: [[text.judgements]] },
      ...judgements(6, text.value, text.valueCriteria, [3, 5, 2], text, lang),
      ...judgements(14, text.readiness, text.readinessCriteria, [2, 3, 2], text, lang),
      { at: "A21", looks: "heading", rows: [[text.ratings]] },
      { at: "A22", looks: ["header", ...same<Look>(NUMBER, 6)], rows: [[text.technology, ...criteria]] },
      {
        at: "A23",
        looks: ["plain", ...same<Look>("word input", 6)],
        ruled: true,
        rows: [[text.direction, benefit, benefit, cost, benefit, benefit, cost]],
      },
      {
        at: "A24",
        looks: ["input", ...same<Look>("year", 6)],
        ruled: true,
        rows: text.technologies.map((name, i) => [name, ...(RATINGS[i] ?? [])]),
      },
      ...cornerNames("I22", corners, cornerPlaces, text.cornerNames),
      { at: "A33", looks: "heading", rows: [[text.scores]] },
      {
        at: "A34",
        looks: ["header", ...same<Look>(NUMBER, 8), CENTRE],
        rows: [[text.technology, ...criteria, text.value, text.readiness, text.corner]],
      },
      {
        at: "A35",
        looks: ["plain", ...same<Look>("score", 8), "tag"],
        ruled: true,
        rows: filled(24, 8, 9, {
          0: "=FINTECH.NORMALIZE(B24:D31,,B23:D23)",
          3: "=FINTECH.NORMALIZE(E24:G31,,E23:G23)",
          6: `=FINTECH.SCORE(${x},,,"none")`,
          7: `=FINTECH.SCORE(${y},,,"none")`,
          8: "=FINTECH.PLACE(H35:H42,I35:I42,,,J23:J26)",
        }),
      },
      { at: "A44", looks: "heading", rows: [[text.firmness]] },
      {
        at: "A45",
        looks: ["header", ...same<Look>(NUMBER, 4), CENTRE],
        rows: [[text.technology, ...["I", "II", "III", "IV"].map((n, i) => `="${n} "&J${23 + i}`), text.now]],
      },
      {
        at: "A46",
        looks: ["plain", ...same<Look>("rate", 4), "tag"],
        ruled: true,
        rows: filled(24, 8, 5, { 0: `=FINTECH.ROBUST(${x},${y},,,,FALSE)` }),
      },
      { at: "A54", looks: "note", rows: [[text.draws]] },
    ],
    charts: [
      itemScatter(
        { name: "Demo matrix", at: "A56:E75", title: "A1", x: "H", y: "I", first: 35 },
        text.technologies,
      ),
      cornerBars(
        { name: "Demo robustness", at: "F56:J75", title: "A44", first: 46, count: 8 },
        text.cornerNames.map((corner, i) => `${["I", "II", "III", "IV"][i] ?? ""} ${corner}`),
      ),
    ],
  };
}

/** A table of pairwise judgements, their weights beside it and their consistency beside those. */
function judgements(
  top: number,
  axis: string,
  criteria: DemoToolsTexts["matrix"]["valueCriteria"],
  [ab, ac, bc]: readonly [number, number, number],
  text: DemoToolsTexts["matrix"],
  lang: string,
): DemoBlock[] {
  const [a, b, c] = [top + 1, top + 2, top + 3];
  const square = `B${a}:D${c}`;
  return [
    {
      at: `A${top}`,
      looks: ["header", ...same<Look>(NUMBER, 4)],
      rows: [[axis, ...criteria, text.weight]],
    },
    line(a, ["judgement", "judgement", "judgement"], [criteria[0], 1, ab, ac, `=FINTECH.AHP(${square})`]),
    line(b, ["reciprocal", "judgement", "judgement"], [criteria[1], `=1/C${a}`, 1, bc, ""]),
    line(c, ["reciprocal", "reciprocal", "judgement"], [criteria[2], `=1/D${a}`, `=1/D${b}`, 1, ""]),
    { at: `G${top}`, looks: "header", rows: [[text.consistency, ""]] },
    {
      at: `G${a}`,
      looks: ["live", "score"],
      ruled: true,
      rows: [[`=FINTECH.AHPCHECK(${square},,"${lang}")`, ""], ...same(["", ""], 4)],
    },
  ];
}

const line = (row: number, looks: readonly Look[], cells: readonly CellInput[]): DemoBlock => ({
  at: `A${row}`,
  looks: ["input", ...looks, "score"],
  ruled: true,
  rows: [cells],
});

/** Staff, spending, services and income before; the same after. */
const UNITS = [
  [50, 20, 300, 90, 48, 22, 340, 102],
  [80, 35, 420, 150, 82, 36, 430, 149],
  [30, 15, 210, 48, 30, 15, 225, 55],
  [120, 60, 500, 210, 110, 58, 560, 232],
  [65, 24, 310, 120, 70, 28, 300, 116],
  [40, 30, 180, 95, 38, 27, 200, 104],
  [90, 42, 390, 140, 95, 47, 385, 138],
  [55, 26, 330, 88, 56, 27, 318, 84],
] as const;

function quadrant({ quadrant: text, madeUp, corners, cornerPlaces }: DemoToolsTexts): DemoSheet {
  const periods = text.periods.flatMap((period) => [period, ...same("", 3)]);
  return {
    name: text.sheet,
    widths: [124, 76, 76, 82, 86, 80, 72, 100, 80],
    heights: { 1: TITLE_HEIGHT },
    blocks: [
      ...heads(text.title, madeUp, text.ours),
      { at: "A5", looks: "heading", rows: [[text.data]] },
      { at: "A6", looks: ["header", ...same<Look>(NUMBER, 8)], rows: [["", ...periods]] },
      {
        at: "A7",
        looks: ["header", ...same<Look>(NUMBER, 8)],
        rows: [[text.unit, ...text.columns, ...text.columns]],
      },
      {
        at: "A8",
        looks: ["input", ...same<Look>("year", 8)],
        ruled: true,
        rows: text.units.map((name, i) => [name, ...(UNITS[i] ?? [])]),
      },
      { at: "A17", looks: "heading", rows: [[text.results]] },
      {
        at: "A18",
        looks: ["header", ...same<Look>(NUMBER, 4), CENTRE],
        rows: [[text.unit, ...text.resultColumns]],
      },
      {
        at: "A19",
        looks: ["plain", ...same<Look>("score", 4), "tag"],
        ruled: true,
        rows: filled(8, 8, 5, {
          0: "=FINTECH.EFFICIENCY(F8:G15,H8:I15)",
          1: '=FINTECH.MALMQUIST(B8:C15,D8:E15,F8:G15,H8:I15,"output",FALSE)',
          4: "=FINTECH.PLACE(B19:B26,C19:C26,,1,I19:I22)",
        }),
      },
      ...cornerNames("H18", corners, cornerPlaces, text.cornerNames),
      { at: "A27", looks: "note", rows: [[text.reading]] },
    ],
    charts: [
      itemScatter(
        { name: "Demo quadrant", at: "A29:F48", title: "A1", x: "B", y: "C", first: 19 },
        text.units,
      ),
    ],
  };
}

const MARKS = [
  [0.9, 0.4, 0.8, 0.5, 0.7, 0.6],
  [0.6, 0.7, 0.6, 0.7, 0.6, 0.7],
  [0.8, 0.8, 0.7, 0.7, 0.8, 0.9],
] as const;

function radar({ radar: text, madeUp }: DemoToolsTexts): DemoSheet {
  const other = ["B", "D", "F", "C", "E", "G"];
  return {
    name: text.sheet,
    widths: [120, 100, 100, 80, 80, 80, 80, 100, 100],
    heights: { 1: TITLE_HEIGHT },
    blocks: [
      ...heads(text.title, madeUp, text.ours),
      { at: "A5", looks: "heading", rows: [[text.data]] },
      { at: "A6", looks: ["header", ...same<Look>(NUMBER, 6)], rows: [[text.institution, ...text.axes]] },
      {
        at: "A7",
        looks: ["input", ...same<Look>("judgement", 6)],
        ruled: true,
        rows: text.institutions.map((name, i) => [name, ...(MARKS[i] ?? [])]),
      },
      { at: "A11", looks: "heading", rows: [[text.results]] },
      {
        at: "A12",
        looks: ["header", ...same<Look>(NUMBER, 4)],
        rows: [[text.institution, ...text.resultColumns]],
      },
      {
        at: "A13",
        looks: ["plain", ...same<Look>("score", 4)],
        ruled: true,
        rows: filled(7, 3, 4, {
          0: "=FINTECH.RADARAREA(B7:G9)",
          1: '=FINTECH.RADARAREA(B7:G9,"mean")',
          2: "=FINTECH.RADARBALANCE(B7:G9)",
          3: "=FINTECH.RADARGAP(B7:G9,B9:G9)",
        }),
      },
      { at: "A17", looks: "heading", rows: [[text.reordered]] },
      {
        at: "A18",
        looks: ["header", ...same<Look>(NUMBER, 8)],
        rows: [[text.institution, ...other.map((column) => `=${column}6`), ...text.areaColumns]],
      },
      {
        at: "A19",
        looks: ["plain", ...same<Look>("reciprocal", 6), "score", "score"],
        ruled: true,
        rows: [7, 8, 9].map((row, i) => [
          `=A${row}`,
          ...other.map((column) => `=${column}${row}`),
          ...(i === 0 ? ["=FINTECH.RADARAREA(B19:G21)", '=FINTECH.RADARAREA(B19:G21,"mean")'] : ["", ""]),
        ]),
      },
      { at: "A22", looks: "note", rows: [[text.reading]] },
    ],
    charts: [
      benchmarkRadar(
        {
          ...{ name: "Demo radar", at: "A24:E43", title: "A1" },
          ...{ heads: "B6:G6", rows: ["B7:G7", "B8:G8", "B9:G9"] },
        },
        text.institutions,
      ),
    ],
  };
}

const heads = (title: string, madeUp: string, ours: string): DemoBlock[] => [
  { at: "A1", looks: "title", rows: [[title]] },
  { at: "A2", looks: "note", rows: [[madeUp]] },
  { at: "A3", looks: "note", rows: [[ours]] },
];

/** The names of the corners, in the order in which PLACE takes them. */
const cornerNames = (
  at: string,
  heading: string,
  places: readonly string[],
  names: readonly string[],
): DemoBlock[] => [
  {
    at,
    looks: "header",
    rows: [[heading, ""]],
  },
  {
    at: at.replace(/\d+/, (row) => String(Number(row) + 1)),
    looks: ["plain", "input"],
    ruled: true,
    rows: places.map((place, i) => [place, names[i] ?? ""]),
  },
];

/** Rows named like those from `source` on, with formulas in the first that fill the others. */
const filled = (
  source: number,
  count: number,
  columns: number,
  formulas: Readonly<Record<number, string>>,
): CellInput[][] =>
  Array.from({ length: count }, (_, i) => [
    `=A${source + i}`,
    ...Array.from({ length: columns }, (_, j) => (i === 0 ? (formulas[j] ?? "") : "")),
  ]);

const same = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value);
