import { parseA1 } from "../../sheet/a1";
import type { CellTemplate, SheetTemplate } from "../../sheet/univer/book-template";
import type { CellFormat } from "../../sheet/cell-format";
import type { ChartTemplate } from "./demo-charts";
import type { CellInput } from "../../sheet/cell-value";

/** The looks of a cell. Inputs are blue, cells with functions green, as analysts have it. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "header"
  | "number header"
  | "tag header"
  | "label"
  | "input"
  | "number input"
  | "word input"
  | "judgement"
  | "reciprocal"
  | "assumption"
  | "year"
  | "live"
  | "live year"
  | "tag"
  | "money"
  | "rate"
  | "score"
  | "top tag"
  | "top rate"
  | "modelled"
  | "wrapped"
  | "source"
  | "plain";

/** Rows of cells that begin somewhere, and how their columns look: one look for all, or one for each. */
export interface DemoBlock {
  readonly at: string;
  readonly looks: Look | readonly Look[];
  readonly rows: readonly (readonly CellInput[])[];
  /** Thin rules below the rows. */
  readonly ruled?: boolean;
}

/** A formula that fills rows below and columns beside it: a header, and a body of so many rows. */
export interface DemoSpill {
  readonly at: string;
  readonly formula: string;
  readonly looks: readonly Look[];
  readonly rows: number;
}

export interface DemoSheet {
  readonly name: string;
  /** Of the columns from the first, in points. */
  readonly widths: readonly number[];
  /** Of rows by number, in points. */
  readonly heights: Readonly<Record<number, number>>;
  readonly blocks: readonly DemoBlock[];
  readonly spills?: readonly DemoSpill[];
  readonly charts?: readonly ChartTemplate[];
}

const GREY = "#666666";
const RULE = "#D0D7DE";
const HEADER: Partial<CellFormat> = { fillColor: "#0F3D5C", fontColor: "#FFFFFF", fontBold: true };
const INPUT: Partial<CellFormat> = { fontColor: "#0000FF" };
const LIVE: Partial<CellFormat> = { fontColor: "#00703C" };
const MODELLED: Partial<CellFormat> = { fontItalic: true, fillColor: "#F2F2F2" };

const FORMATS: Readonly<Record<Look, Partial<CellFormat>>> = {
  title: { fontSize: 14, fontBold: true },
  note: { fontSize: 9, fontColor: GREY },
  heading: { fontBold: true },
  header: HEADER,
  "number header": { ...HEADER, horizontalAlignment: "Right" },
  "tag header": { ...HEADER, horizontalAlignment: "Center" },
  label: { ...LIVE, verticalAlignment: "Top" },
  input: INPUT,
  "number input": INPUT,
  // What nobody states, and what rests on it.
  assumption: { ...INPUT, ...MODELLED },
  "word input": { ...INPUT, horizontalAlignment: "Right" },
  judgement: INPUT,
  reciprocal: {},
  year: INPUT,
  live: LIVE,
  // Below a heading on the left of a wide column.
  "live year": { ...LIVE, horizontalAlignment: "Left" },
  tag: { ...LIVE, horizontalAlignment: "Center" },
  // To the right, errors too.
  money: { ...LIVE, horizontalAlignment: "Right" },
  rate: { ...LIVE, horizontalAlignment: "Right" },
  // Beside texts of several lines.
  "top tag": { ...LIVE, horizontalAlignment: "Center", verticalAlignment: "Top" },
  "top rate": { ...LIVE, horizontalAlignment: "Right", verticalAlignment: "Top" },
  score: { ...LIVE, horizontalAlignment: "Right" },
  modelled: { ...LIVE, ...MODELLED, horizontalAlignment: "Right" },
  wrapped: { ...LIVE, wrapText: true, verticalAlignment: "Top" },
  source: { fontSize: 9, fontItalic: true, fontColor: GREY },
  plain: {},
};

const NUMBERS: Partial<Readonly<Record<Look, string>>> = {
  "number input": "#,##0.0",
  judgement: "0.00",
  reciprocal: "0.00",
  year: "0",
  money: "#,##0.0",
  rate: "0.0%",
  "top rate": "0.0%",
  score: "0.000",
  assumption: "0.0%",
  modelled: "#,##0.0",
};

export function demoTemplate({
  name,
  widths,
  heights,
  blocks,
  spills = [],
  charts = [],
}: DemoSheet): SheetTemplate {
  return {
    name,
    gridlines: false,
    widths,
    heights: new Map(Object.entries(heights).map(([row, points]) => [Number(row) - 1, points])),
    cells: [...blocks, ...spills.flatMap(spilledBlocks)].flatMap(cellsOf),
    charts,
  };
}

/** The looks of the cells that a formula fills. */
function spilledBlocks({ at, formula, looks, rows }: DemoSpill): DemoBlock[] {
  const empty = looks.map((): CellInput => "");
  const header = looks.map(headerOf);
  const body = Array.from({ length: rows }, () => empty);
  return [
    { at, looks: header, rows: [[formula, ...empty.slice(1)]] },
    { at: below(at), looks, rows: body, ruled: true },
  ];
}

/** How the heading of a column stands over it. */
function headerOf(look: Look): Look {
  if (look === "tag" || look === "top tag") return "tag header";
  return ["money", "rate", "top rate", "modelled"].includes(look) ? "number header" : "header";
}

function cellsOf({ at, looks, rows, ruled }: DemoBlock): CellTemplate[] {
  const start = parseA1(at);
  if (!start) throw new Error(`“${at}” is no cell.`);
  return rows.flatMap((row, i) =>
    row.map((input, j) => {
      const look = typeof looks === "string" ? looks : (looks[j] ?? "plain");
      return {
        row: start.row + i,
        column: start.column + j,
        input,
        format: FORMATS[look],
        numberFormat: NUMBERS[look],
        rule: ruled ? RULE : undefined,
      };
    }),
  );
}

/** The cell below: A5 → A6. */
const below = (cell: string): string => cell.replace(/\d+$/, (row) => String(Number(row) + 1));
