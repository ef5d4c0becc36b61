import { type IUndoRedoItem, LocalUndoRedoService } from "@univerjs/core";

/**
 * Univer's undo stack, with steps of many commands.
 * (Its own batching replays the undo mutations in the order in which they were made, which restores nothing.)
 */
export class BatchUndoService extends LocalUndoRedoService {
  private step: { readonly unit: string; readonly items: IUndoRedoItem[] } | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.step?.unit === item.unitID) this.step.items.push(item);
    else super.pushUndoRedo(item);
  }

  /** What follows belongs to one step, until it ends. */
  beginStep(unit: string): void {
    this.step ??= { unit, items: [] };
  }

  endStep(): void {
    const { step } = this;
    this.step = undefined;
    if (!step || step.items.length === 0) return;
    super.pushUndoRedo({
      unitID: step.unit,
      undoMutations: [...step.items].reverse().flatMap((item) => item.undoMutations),
      redoMutations: step.items.flatMap((item) => item.redoMutations),
    });
  }
}
