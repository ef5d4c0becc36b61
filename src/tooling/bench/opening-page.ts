/**
 * Runs first in the workbench's page and in the pane's frame, and records the moments that opening.ts waits for, in the
 * frame of the screen that can show them.
 */
import type { Value } from "../workbench/browser";
import { workbenchHandle, type Rectangle } from "./workbench-handle";

/** Milliseconds since the page was requested. */
export interface Moments {
  /** The first cell with one of the add-in's functions has its value. */
  result?: number;
  /** The pane is visible and its search box can be used. */
  pane?: number;
}

declare global {
  interface Window {
    moments?: Moments;
  }
}

const page = window.top ?? window;
const moments = (page.moments ??= {});

if (window === page) noteOnce("result", functionResult());
else noteOnce("pane", paneIsUsable);

function noteOnce(moment: keyof Moments, reached: () => boolean): void {
  if (reached()) moments[moment] = performance.timeOrigin + performance.now() - page.performance.timeOrigin;
  else requestAnimationFrame(() => noteOnce(moment, reached));
}

function paneIsUsable(): boolean {
  const box = document.querySelector("[role=searchbox], input[type=search]");
  return box !== null && !window.frameElement?.closest("[inert]");
}

/** Whether the first cell of the sheet that calls the add-in has its value. */
function functionResult(): () => boolean {
  const corner: Rectangle = { row: 0, column: 0, height: 50, width: 12 };
  let cell: Rectangle | undefined;
  return () => {
    const book = workbenchHandle()?.book;
    if (!book) return false;
    const sheet = book.activeSheet();
    cell ??= place(book.formulas(sheet, corner), (formula) => String(formula).startsWith("=FINTECH."));
    const value = cell && book.values(sheet, cell)[0]?.[0];
    return typeof value === "number" || (typeof value === "string" && value !== "");
  };
}

/** The first such cell. */
function place(
  cells: readonly (readonly Value[])[],
  wanted: (cell: Value) => boolean,
): Rectangle | undefined {
  const row = cells.findIndex((line) => line.some(wanted));
  const column = cells[row]?.findIndex(wanted) ?? -1;
  return column < 0 ? undefined : { row, column, height: 1, width: 1 };
}
