import type { Language, Text } from "../../report/language";
import { contains, type Area } from "../cells/address";
import { cellDigest, contentHash, isDigestOf } from "./content-hash";
import type { PlanOrigin, Plan } from "../plan/plan";
import type { Mode } from "../insertables/options";

/** What was inserted and where: kept in the workbook, so that it can be found, refreshed and removed later. */
export interface Receipt {
  readonly id: string;
  /** What was inserted: the id of a table, fact or other thing of the report. */
  readonly subject: string;
  readonly title: Text;
  readonly mode: Mode;
  readonly language: Language;
  /** How it can be planned again; undefined where it cannot. */
  readonly made?: PlanOrigin | undefined;
  /** The sheet's permanent id and its name at the time. */
  readonly sheetId: string;
  readonly sheet: string;
  /** The whole block, without the sheet: B2:G9. */
  readonly address: string;
  /** Defined names made for it. */
  readonly names: readonly string[];
  /** True where the sheet itself was added for it. */
  readonly ownSheet: boolean;
  /** The version of the dataset it was made from. */
  readonly dataset: string;
}

/** A receipt with what taking the insertion back needs; kept in the settings of the workbook. */
export interface StoredReceipt extends Receipt {
  /** What each cell of the block was given, as digests, row by row; "" where nothing was written. */
  readonly written: readonly (readonly string[])[];
  /** The areas within the block that formulas fill. */
  readonly spills: readonly Area[];
  /** Where in the block each name of `names` points. */
  readonly named: readonly Area[];
  /** Native tables that were made, by their names. */
  readonly tables: readonly string[];
  /** Charts that were made, by their names. */
  readonly charts: readonly string[];
  /** A digest of all that the plan does but write: equal ones look alike. */
  readonly look: string;
  /** Columns that were widened and rows that were made higher, counted within the block. */
  readonly widened: readonly Resized[];
  readonly heightened: readonly Resized[];
  /** Cells beyond the block, counted within it, whose number formats were set for what its formula may spill there. */
  readonly formatted: readonly Area[];
  /** The sheets of a plan that has sheets of its own; undefined for a block. */
  readonly sheets?: readonly StoredSheet[];
}

/** A sheet that was added, and what its cells were given. */
export interface StoredSheet {
  readonly id: string;
  /** At the time. */
  readonly name: string;
  /** Digests, row by row, as those of a block. */
  readonly written: readonly (readonly string[])[];
  readonly spills: readonly Area[];
}

/** A column's width or a row's height that was changed. Points. */
export interface Resized {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What only the place can tell about an insertion. */
export type Placed = Pick<
  StoredReceipt,
  | "id"
  | "sheetId"
  | "sheet"
  | "address"
  | "names"
  | "named"
  | "tables"
  | "charts"
  | "ownSheet"
  | "widened"
  | "heightened"
  | "formatted"
  | "sheets"
>;

/** The receipt of a plan that was carried out at a place. */
export function makeReceipt(plan: Plan, placed: Placed): StoredReceipt {
  const { subject, title, mode, language, made, dataset, spills } = plan;
  const written = writtenBy(plan);
  return { ...placed, subject, title, mode, language, made, dataset, written, spills, look: lookOf(plan) };
}

/** What each cell is given, as digests; "" where nothing is written. */
export function writtenBy(plan: Pick<Plan, "height" | "width" | "operations">): string[][] {
  const written = Array.from({ length: plan.height }, () => Array<string>(plan.width).fill(""));
  for (const operation of plan.operations) {
    if (operation.do !== "write") continue;
    operation.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const line = written[operation.row + row];
        if (line) line[operation.column + column] = cellDigest(cell);
      }),
    );
  }
  return written;
}

/**
 * The receipt of a formula that stands by itself once another stands in its place; undefined where the receipt is about
 * more: there a formula that was replaced is one that was changed by hand.
 */
export function withFormula(
  kept: StoredReceipt,
  formula: string,
  { height, width }: Pick<Area, "height" | "width">,
): StoredReceipt | undefined {
  const cells = kept.written.flat().filter((written) => written !== "");
  if (cells.length !== 1 || !kept.written[0]?.[0]) return undefined;
  const area = { row: 0, column: 0, height, width };
  return {
    ...kept,
    made: undefined,
    written: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => (row + column === 0 ? cellDigest(formula) : "")),
    ),
    spills: height * width > 1 ? [area] : [],
    named: kept.named.map(() => area),
  };
}

function lookOf({ operations, height, width, spills }: Plan): string {
  const others = operations.filter((operation) => operation.do !== "write");
  return contentHash(JSON.stringify([height, width, spills, others]));
}

/** The public part alone. */
export function publicReceipt(kept: StoredReceipt): Receipt {
  const { id, subject, title, mode, language, made, sheetId, sheet, address, names, ownSheet, dataset } =
    kept;
  return { id, subject, title, mode, language, made, sheetId, sheet, address, names, ownSheet, dataset };
}

/**
 * Whether a cell of the block still holds what was written: `formula` and `value` as Excel reads them back.
 * Cells that the insertion left empty must be empty, those of a spill may hold anything while it spills.
 */
export function isAsWritten(
  kept: Pick<StoredReceipt, "written" | "spills">,
  row: number,
  column: number,
  read: { readonly formula: unknown; readonly value: unknown; readonly spilled: boolean },
): boolean {
  const written = kept.written[row]?.[column] ?? "";
  if (written !== "") return isDigestOf(written, read.formula) || isDigestOf(written, read.value);
  return (
    (read.formula === "" && read.value === "") ||
    (read.spilled && kept.spills.some((spill) => contains(spill, row, column)))
  );
}
