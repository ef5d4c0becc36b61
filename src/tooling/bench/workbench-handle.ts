import type { Value } from "../workbench/browser";

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export type Input = string | number;

/** What the running workbench offers to measurements (src/workbench/page/handle.ts). */
export interface WorkbenchHandle {
  readonly book: {
    activeSheet(): string;
    values(sheet: string, rect: Rectangle): Value[][];
    formulas(sheet: string, rect: Rectangle): Value[][];
    write(sheet: string, rect: Rectangle, inputs: readonly (readonly Input[])[]): void | Promise<void>;
    /** Returns the function that removes the listener. */
    on(event: "calculated", listener: () => void): () => void;
  };
}

/** Undefined until the workbook is open. */
export function workbenchHandle(): WorkbenchHandle | undefined {
  return window.workbench as WorkbenchHandle | undefined;
}
