import { referenceRectangle, replaceReferences, resizedReference } from "../reference-text";
import type { Rectangle, SheetId } from "../rectangle";
import { type CellShift, shiftedRectangle } from "../shift";
import type { MemoryRegister } from "./tables-and-names";
import type { MemorySheet } from "./sheet";

/** Moves the cells of a sheet, and what refers to them. */
export function moveCells(
  sheets: readonly MemorySheet[],
  register: MemoryRegister,
  page: MemorySheet,
  shift: CellShift,
): void {
  page.moveCells((row, column) => shiftedRectangle({ row, column, height: 1, width: 1 }, shift));
  page.merged = page.merged.flatMap((area) => shiftedRectangle(area, shift) ?? []);
  register.move(page.id, (rect) => shiftedRectangle(rect, shift));
  rewriteReferences(sheets, register, page, (rect) => shiftedRectangle(rect, shift));
}

/** Makes #REF! of what refers to a sheet that goes. */
export function dropReferences(
  sheets: readonly MemorySheet[],
  register: MemoryRegister,
  gone: MemorySheet,
): void {
  rewriteReferences(sheets, register, gone, () => undefined);
}

/** Rewrites every reference to the cells of a sheet; undefined makes it #REF!. */
function rewriteReferences(
  sheets: readonly MemorySheet[],
  register: MemoryRegister,
  target: MemorySheet,
  moved: (rect: Rectangle) => Rectangle | undefined,
): void {
  const rewritten = (formula: string, home: SheetId | undefined): string =>
    replaceReferences(formula, (reference) => {
      const isTarget =
        reference.sheet === undefined
          ? home === target.id
          : reference.sheet.toLowerCase() === target.name.toLowerCase();
      if (!isTarget) return undefined;
      const rect = moved(referenceRectangle(reference));
      return rect ? resizedReference(reference, rect) : "#REF!";
    });
  for (const sheet of sheets) {
    for (const [row, column, { formula }] of [...sheet.entries()]) {
      if (formula !== undefined) sheet.change(row, column, { formula: rewritten(formula, sheet.id) });
    }
  }
  register.names = register.names.map((name) => ({ ...name, formula: rewritten(name.formula, name.sheet) }));
}
