import { parseA1 } from "../sheet/a1";
import type { SheetBook, SheetId } from "../sheet/book";
import type { CellFormat } from "../sheet/cell-format";
import type { CellInput } from "../sheet/cell-value";
import type { Rectangle } from "../sheet/rectangle";

/** The looks of a cell. Inputs are blue, cells with functions green, as analysts have it. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "header"
  | "input"
  | "live"
  | "money"
  | "rate"
  | "source"
  | "wrapped"
  | "plain";

/** Rows of cells that begin somewhere, and how their columns look: one look for all, or one for each. */
export interface DemoBlock {
  readonly at: string;
  readonly looks: Look | readonly Look[];
  readonly rows: readonly (readonly CellInput[])[];
  /** Thin rules between the rows and below them. */
  readonly ruled?: boolean;
}

/** How the columns of a spilled result look: its header row, and what is below. */
export interface DemoSpill {
  readonly at: string;
  readonly formula: string;
  readonly columns: number;
  /** Rows, the header included. */
  readonly rows: number;
}

export interface DemoSheet {
  readonly name: string;
  /** Of the columns from the first, in points. */
  readonly widths: readonly number[];
  /** Of rows by number, in points. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly blocks: readonly DemoBlock[];
  readonly spills?: readonly DemoSpill[];
}

const GREEN = "#00703C";
const GREY = "#666666";
const RULE = { style: "Continuous", weight: "Thin", color: "#D0D7DE" } as const;

const FORMATS: Readonly<Record<Look, Partial<CellFormat>>> = {
  title: { fontSize: 14, fontBold: true },
  note: { fontSize: 9, fontColor: GREY },
  heading: { fontSize: 12, fontBold: true },
  header: { fillColor: "#0F3D5C", fontColor: "#FFFFFF", fontBold: true },
  input: { fontColor: "#0000FF", horizontalAlignment: "Left" },
  live: { fontColor: GREEN, horizontalAlignment: "Left" },
  money: { fontColor: GREEN },
  rate: { fontColor: GREEN },
  source: { fontSize: 9, fontItalic: true, fontColor: GREY },
  wrapped: { fontColor: GREEN, wrapText: true, verticalAlignment: "Top" },
  plain: {},
};
const NUMBERS: Partial<Readonly<Record<Look, string>>> = { money: "#,##0.0", rate: "0.0%" };

/** Writes a sheet of the demo into an empty one. */
export async function fillSheet(book: SheetBook, sheet: SheetId, demo: DemoSheet): Promise<void> {
  await book.updateSheet(sheet, { name: demo.name, gridlines: false });
  for (const [column, points] of demo.widths.entries()) await book.setColumnWidth(sheet, column, 1, points);
  for (const block of demo.blocks) await writeBlock(book, sheet, block);
  for (const spill of demo.spills ?? []) await writeSpill(book, sheet, spill);
  for (const [row, points] of Object.entries(demo.heights ?? {})) {
    await book.setRowHeight(sheet, Number(row) - 1, 1, points);
  }
}

async function writeBlock(book: SheetBook, sheet: SheetId, block: DemoBlock): Promise<void> {
  const width = Math.max(...block.rows.map((row) => row.length));
  const rect: Rectangle = { ...cellAt(block.at), height: block.rows.length, width };
  const padded = block.rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  await book.write(sheet, rect, padded);
  const looks = typeof block.looks === "string" ? [block.looks] : block.looks;
  for (let i = 0; i < width; i++) {
    const look = looks[Math.min(i, looks.length - 1)] ?? "plain";
    const column = { ...rect, column: rect.column + i, width: 1 };
    await book.setFormat(sheet, column, FORMATS[look]);
    const numbers = NUMBERS[look];
    if (numbers)
      await book.writeNumberFormats(
        sheet,
        column,
        padded.map(() => [numbers]),
      );
  }
  if (!block.ruled) return;
  await book.setBorder(sheet, rect, "InsideHorizontal", RULE);
  await book.setBorder(sheet, rect, "EdgeBottom", RULE);
}

async function writeSpill(book: SheetBook, sheet: SheetId, spill: DemoSpill): Promise<void> {
  const header = { ...cellAt(spill.at), width: spill.columns };
  await book.write(sheet, { ...header, width: 1 }, [[spill.formula]]);
  await book.setFormat(sheet, header, FORMATS.header);
  const body = { ...header, row: header.row + 1, height: spill.rows - 1 };
  await book.setFormat(sheet, body, { ...FORMATS.live, verticalAlignment: "Top" });
  await book.setBorder(sheet, body, "InsideHorizontal", RULE);
  await book.setBorder(sheet, body, "EdgeBottom", RULE);
}

function cellAt(address: string): Rectangle {
  const cell = parseA1(address);
  if (!cell) throw new Error(`“${address}” is no cell.`);
  return cell;
}
