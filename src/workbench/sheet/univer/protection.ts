import { RedoCommand, UndoCommand } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { SheetBook } from "../book";
import type { Spreadsheet } from "./engine/spreadsheet";

/** What a protected sheet refuses to the person who works in it. */
const GUARDED = new Set<string>([
  ...[SetRangeValuesMutation.id, SetNumfmtMutation.id, RemoveNumfmtMutation.id],
  ...[InsertRowMutation.id, InsertColMutation.id, RemoveRowMutation.id, RemoveColMutation.id],
  ...[MoveRangeMutation.id, MoveRowsMutation.id, MoveColsMutation.id, ReorderRangeMutation.id],
  ...[AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id],
  ...[SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id],
]);

/** What a protected structure refuses. */
const STRUCTURAL = new Set<string>([
  ...[InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id],
  ...[SetWorksheetOrderMutation.id, SetWorksheetHideMutation.id, SetTabColorMutation.id],
]);

/** What is protected: a sheet's cells, or which sheets there are. */
export type Guarded = "sheet" | "structure";

interface Target {
  readonly subUnitId?: string;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

/** Keeps the person at the screen from changing a protected sheet, or sheets whose structure is protected. */
export class ProtectionGuard {
  private trusted = 0;

  constructor(
    spreadsheet: Spreadsheet,
    book: Pick<SheetBook, "isProtected" | "isStructureProtected">,
    /** Somebody tried. */
    refused: (what: Guarded) => void,
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
      if (this.trusted > 0 || options?.onlyLocal) return false;
      const what = STRUCTURAL.has(id) ? "structure" : GUARDED.has(id) ? "sheet" : undefined;
      const { subUnitId, from, to } = (params ?? {}) as Target;
      const sheets = [subUnitId, from?.subUnitId, to?.subUnitId];
      const isForbidden =
        what === "structure"
          ? book.isStructureProtected()
          : what === "sheet" && sheets.some((sheet) => sheet !== undefined && book.isProtected(sheet));
      if (what && isForbidden) refused(what);
      return isForbidden;
    });
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      if (!book.isProtected(event.worksheet.getSheetId())) return;
      event.cancel = true;
      refused("sheet");
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
