import { type IMutationInfo, RedoCommand, UndoCommand } from "@univerjs/core";
import { type IRemoveSheetMutationParams, RemoveSheetMutation } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./engine/spreadsheet";
import type { UniverSheets } from "./sheets";

/** Batches that follow each other within so many ticks of so many milliseconds are undone together. */
const TICKS = 4;
const TICK = 50;

/** One undo step for what an add-in does in one go. */
export class UndoSteps {
  private ending: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly sheets: UniverSheets,
  ) {
    spreadsheet.commands.beforeCommandExecuted(({ id }) => {
      if (id !== UndoCommand.id && id !== RedoCommand.id) return;
      this.endNow();
      const { undo } = spreadsheet;
      this.leaveVanishingSheet(
        id === UndoCommand.id
          ? undo.pitchTopUndoElement()?.undoMutations
          : undo.pitchTopRedoElement()?.redoMutations,
      );
    });
  }

  begin(): void {
    clearTimeout(this.ending);
    this.spreadsheet.undo.beginStep(this.spreadsheet.unit);
  }

  endSoon(): void {
    clearTimeout(this.ending);
    this.wait(TICKS);
  }

  /** The add-in runs on this page's thread: while a calculation keeps that busy, its next batch cannot come. */
  private wait(ticks: number): void {
    if (ticks === 0) return this.endNow();
    const due = performance.now() + TICK;
    this.ending = setTimeout(() => {
      const late = performance.now() > due + TICK;
      this.wait(late ? TICKS : ticks - 1);
    }, TICK);
  }

  private endNow(): void {
    clearTimeout(this.ending);
    this.spreadsheet.undo.endStep();
  }

  /** Univer's renderer fails when undo or redo take away the sheet that it shows. */
  private leaveVanishingSheet(mutations: readonly IMutationInfo[] = []): void {
    const shown = this.sheets.active();
    const vanishes = mutations.some(
      ({ id, params }) =>
        id === RemoveSheetMutation.id && (params as IRemoveSheetMutationParams).subUnitId === shown,
    );
    if (vanishes) this.sheets.activate(this.sheets.neighbour(shown));
  }
}
