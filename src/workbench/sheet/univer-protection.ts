import { RedoCommand, UndoCommand } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { SheetId } from "./book";
import type { Spreadsheet } from "./spreadsheet";

/** What a protected sheet refuses to the person who works in it. */
const GUARDED = new Set<string>([
  ...[SetRangeValuesMutation.id, SetNumfmtMutation.id, RemoveNumfmtMutation.id],
  ...[InsertRowMutation.id, InsertColMutation.id, RemoveRowMutation.id, RemoveColMutation.id],
  ...[MoveRangeMutation.id, MoveRowsMutation.id, MoveColsMutation.id, ReorderRangeMutation.id],
  ...[AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id],
  ...[SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id],
]);

interface Target {
  readonly subUnitId?: string;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

/** Keeps the person at the screen from changing a protected sheet. */
export class ProtectionGuard {
  private trusted = 0;

  constructor(
    spreadsheet: Spreadsheet,
    isProtected: (sheet: SheetId) => boolean,
    /** Somebody tried. */
    refused: () => void,
  ) {
    const { api, commands } = spreadsheet;
    // An undo that stopped half way would leave the workbook in no state at all.
    commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id || id === RedoCommand.id) this.trusted++;
    });
    commands.onCommandExecuted(({ id }) => {
      if (id === UndoCommand.id || id === RedoCommand.id) this.trusted--;
    });
    spreadsheet.veto(({ id, params }, options) => {
      if (this.trusted > 0 || !GUARDED.has(id) || options?.onlyLocal) return false;
      const { subUnitId, from, to } = (params ?? {}) as Target;
      const sheets = [subUnitId, from?.subUnitId, to?.subUnitId];
      if (!sheets.some((sheet) => sheet !== undefined && isProtected(sheet))) return false;
      refused();
      return true;
    });
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      if (!isProtected(event.worksheet.getSheetId())) return;
      event.cancel = true;
      refused();
    });
  }

  /** Carries out a change that the object model has allowed. */
  allowing<T>(change: () => T): T {
    this.trusted++;
    let result: T;
    try {
      result = change();
    } catch (error) {
      this.trusted--;
      throw error;
    }
    if (result instanceof Promise) {
      void result.finally(() => this.trusted--).catch(() => undefined);
    } else this.trusted--;
    return result;
  }
}
