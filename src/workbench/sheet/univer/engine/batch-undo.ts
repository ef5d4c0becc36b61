import { type IMutationInfo, type IUndoRedoItem, LocalUndoRedoService } from "@univerjs/core";
import { RemoveSheetMutation } from "@univerjs/preset-sheets-core";

/**
 * Univer's undo stack, with steps of many commands.
 * (Its own batching replays the undo mutations in the order in which they were made, which restores nothing.)
 */
export class BatchUndoService extends LocalUndoRedoService {
  private step: { readonly unit: string; readonly items: IUndoRedoItem[] } | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.step?.unit !== item.unitID) return super.pushUndoRedo(item);
    // What a person types has an id, by which it is taken back if a rule forbids it: it is a step of its own.
    if (item.id === undefined) return void this.step.items.push(item);
    this.apart(() => super.pushUndoRedo(item));
  }

  /** What a person does while a step is open is a step of its own. */
  apart(change: () => void): void {
    const unit = this.step?.unit;
    this.endStep();
    change();
    if (unit !== undefined) this.beginStep(unit);
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
      undoMutations: withoutVanishing([...step.items].reverse().flatMap((item) => item.undoMutations)),
      redoMutations: withoutVanishing(step.items.flatMap((item) => item.redoMutations)),
    });
  }
}

/** What is done to a sheet that is taken away is seen by nobody, and would make Univer show that sheet. */
function withoutVanishing(mutations: readonly IMutationInfo[]): IMutationInfo[] {
  const removes = ({ id }: IMutationInfo): boolean => id === RemoveSheetMutation.id;
  const vanishing = new Set(mutations.filter(removes).map(sheetOf));
  return mutations.filter((mutation) => removes(mutation) || !vanishing.has(sheetOf(mutation)));
}

function sheetOf({ params }: IMutationInfo): string | undefined {
  return (params as { readonly subUnitId?: string }).subUnitId;
}
