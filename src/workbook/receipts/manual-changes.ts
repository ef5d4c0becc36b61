import type { Scalar } from "../../functions/engine/cells";
import { addressOf, contains, type Area } from "../cells/address";
import { isSourced } from "../format/cell-value";
import { isDigestOf } from "./content-hash";
import { moveReferences } from "../formulas/edit-references";
import type { Content, Plan } from "../plan/plan";
import { isAsWritten, type StoredReceipt } from "./receipt";

/** An insertion as it stands now. */
export interface ReadBlock {
  readonly receipt: StoredReceipt;
  /** Undefined where its sheet or its cells are gone. */
  readonly found: FoundCells | undefined;
}

export interface FoundCells {
  readonly sheet: string;
  readonly area: Area;
  /** True where rows or columns were inserted into it or deleted from it. */
  readonly isResized: boolean;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** What the formulas fill that the insertion wrote. */
  readonly spilling: readonly Area[];
}

/**
 * What became of a cell.
 * - overwritten: something stands where a formula, or what it fills, was · edited: another formula
 * - blocked: it keeps a formula from filling its cells · input: a number that was there to be changed
 * - value: a number that was inserted as one · label: a text · cell: what was written is not known
 */
export type ChangeKind = "overwritten" | "edited" | "blocked" | "input" | "value" | "label" | "cell";

export interface Change {
  readonly kind: ChangeKind;
  readonly address: string;
  /** What was written there, as it reads where the block stands; "" for a cell that a formula fills. */
  readonly was: Scalar | undefined;
  /** What stands there now: a formula or a value, "" for nothing. */
  readonly now: Scalar;
}

/**
 * The cells of an insertion that were changed by hand. A receipt keeps prints of what was written, not the contents:
 * `plan` is the insertion planned anew, and what it would write is believed where its print is the one that was kept.
 */
export function changesIn(
  receipt: StoredReceipt,
  found: FoundCells,
  plan: Plan | undefined,
): readonly Change[] {
  const originals = plan && contentsOf(plan);
  const { area, formulas, values, spilling } = found;
  const changes: Change[] = [];
  for (let row = 0; row < area.height; row++)
    for (let column = 0; column < area.width; column++) {
      const cell = { ...area, row: area.row + row, column: area.column + column, height: 1, width: 1 };
      const formula = formulas[row]?.[column] ?? "";
      const value = values[row]?.[column] ?? "";
      const spilled = spilling.some((spill) => contains(spill, cell.row, cell.column));
      if (stands(receipt, row, column, area, { formula, value, spilled })) continue;
      const written = receipt.written[row]?.[column] ?? "";
      const now = isFormula(formula) ? formula : (value as Scalar);
      const planned = originals?.[row]?.[column];
      const content = planned !== undefined && isDigestOf(written, planned) ? planned : undefined;
      const kind =
        written === ""
          ? filledKind(receipt, row, column, found)
          : kindOf(receipt, content, formula, row, column);
      if (!kind) continue;
      const was = written === "" ? "" : content === undefined ? undefined : shown(content, area);
      changes.push({ kind, address: addressOf(cell), was, now });
    }
  return changes;
}

/** Formulas move with the block that they stand in, those over the user's cells do not. */
function stands(
  receipt: StoredReceipt,
  row: number,
  column: number,
  area: Area,
  read: { readonly formula: unknown; readonly value: unknown; readonly spilled: boolean },
): boolean {
  const moved = isFormula(read.formula)
    ? { ...read, formula: moveReferences(read.formula, -area.row, -area.column) }
    : read;
  return isAsWritten(receipt, row, column, moved) || isAsWritten(receipt, row, column, read);
}

function kindOf(
  { mode, spills }: StoredReceipt,
  content: Content | undefined,
  formula: unknown,
  row: number,
  column: number,
): ChangeKind {
  const isAnchor = spills.some((spill) => spill.row === row && spill.column === column);
  if (isAnchor || (typeof content === "object" && "formula" in content))
    return isFormula(formula) ? "edited" : "overwritten";
  if (content === undefined) return "cell";
  if (typeof content === "string") return "label";
  // In a live block the numbers are inputs: they are there to be changed.
  return mode === "live" ? "input" : "value";
}

/** Something stands in a cell that a formula filled; undefined for a cell that was none of the insertion's. */
function filledKind(
  { spills }: StoredReceipt,
  row: number,
  column: number,
  { area, spilling, formulas }: FoundCells,
): ChangeKind | undefined {
  const spill = spills.find((one) => contains(one, row, column));
  if (!spill) return undefined;
  const [r, c] = [area.row + spill.row, area.column + spill.column];
  const isThere = isFormula(formulas[spill.row]?.[spill.column]);
  const fills = spilling.some((one) => one.row === r && one.column === c);
  return isThere && !fills ? "blocked" : "overwritten";
}

/** What a plan writes, row by row. */
function contentsOf({ height, width, operations }: Plan): readonly (readonly (Content | undefined)[])[] {
  const contents = Array.from({ length: height }, () => Array<Content | undefined>(width).fill(undefined));
  for (const operation of operations) {
    if (operation.do !== "write") continue;
    operation.cells.forEach((cells, r) =>
      cells.forEach((content, c) => {
        const line = contents[operation.row + r];
        if (line) line[operation.column + c] = content;
      }),
    );
  }
  return contents;
}

/** As it reads in the cell. */
function shown(content: Content, { row, column }: Area): Scalar {
  if (typeof content !== "object") return content;
  if ("formula" in content)
    return content.isFixed ? content.formula : moveReferences(content.formula, row, column);
  return isSourced(content) ? content.value : "";
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}
