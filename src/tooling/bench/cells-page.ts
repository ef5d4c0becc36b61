/** Runs in the workbench's page: writes cells and resolves when their values have arrived. See cells.ts. */
import type { Value } from "../workbench/browser";
import { workbenchHandle, type Input, type Rectangle } from "./workbench-handle";

export interface CellsPage {
  write(row: number, column: number, inputs: readonly (readonly Input[])[]): Promise<void>;
  /** Writes, and resolves to the milliseconds until all cells of `watched` have the expected values. */
  timed(edit: Edit, watched: Rectangle, expected: readonly Value[]): Promise<number>;
}

export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly Input[])[];
}

declare global {
  interface Window {
    cells?: CellsPage;
  }
}

/** Milliseconds; more than any measurement here may take. */
const patience = 60_000;

function opened() {
  const handle = workbenchHandle();
  if (!handle) throw new Error("The workbook is not open yet.");
  return { book: handle.book, sheet: handle.book.activeSheet() };
}

window.cells = {
  async write(row, column, inputs) {
    const { book, sheet } = opened();
    const rect = { row, column, height: inputs.length, width: inputs[0]?.length ?? 0 };
    await book.write(sheet, rect, inputs);
  },

  timed({ row, column, inputs }, watched, expected) {
    const { book, sheet } = opened();
    const there = () =>
      book
        .values(sheet, watched)
        .every((line, i) => line.every((value) => value === expected[i % expected.length]));
    return new Promise((resolve, reject) => {
      const start = performance.now();
      const stop = book.on("calculated", () => {
        if (!there()) return;
        finish();
        resolve(performance.now() - start);
      });
      const end = setTimeout(() => {
        finish();
        reject(new Error("The cells did not get their values."));
      }, patience);
      const finish = () => {
        stop();
        clearTimeout(end);
      };
      void this.write(row, column, inputs);
    });
  },
};
