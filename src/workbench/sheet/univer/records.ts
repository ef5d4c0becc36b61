import { CommandType, type IMutation, IUndoRedoService } from "@univerjs/core";
import {
  type BookRecord,
  type BookRecords,
  movedRecords,
  type RecordKind,
  type SavedRecords,
} from "../records";
import type { Rectangle, SheetId } from "../rectangle";
import type { Spreadsheet } from "./engine/spreadsheet";

/** Puts a record into the workbook, in the place of the one with its id; without a record, takes it out. */
interface RecordMutation {
  readonly unitId: string;
  readonly subUnitId: SheetId;
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: BookRecord | null;
}

const setRecord = "workbench.mutation.set-record";

/**
 * What Univer knows nothing of: kept beside what it knows, and changed by a mutation of its own, so that it is undone
 * with the cells that it belongs to.
 */
export class UniverRecords {
  constructor(private readonly spreadsheet: Spreadsheet) {
    const mutation: IMutation<RecordMutation> = {
      id: setRecord,
      type: CommandType.MUTATION,
      handler: (_, { kind, id, record }) => {
        this.keep(kind, replaced(this.kept(kind), id, record));
        return true;
      },
    };
    spreadsheet.commands.registerCommand(mutation);
  }

  list<K extends RecordKind>(kind: K): readonly BookRecords[K][] {
    const isThere = ({ sheet }: BookRecord): boolean =>
      sheet === undefined || this.spreadsheet.workbook.getSheetBySheetId(sheet) !== null;
    return this.kept(kind).filter(isThere);
  }

  put<K extends RecordKind>(kind: K, record: BookRecords[K]): void {
    this.set(kind, record.id, record);
  }

  remove(kind: RecordKind, id: string): void {
    this.set(kind, id, null);
  }

  /** After cells of a sheet moved. */
  move(sheet: SheetId, moved: (rect: Rectangle) => Rectangle | undefined): void {
    const kinds = Object.entries(this.spreadsheet.kept().records ?? {}) as [
      RecordKind,
      readonly BookRecord[],
    ][];
    for (const [kind, records] of kinds) this.keep(kind, movedRecords(records, sheet, moved));
  }

  private set(kind: RecordKind, id: string, record: BookRecord | null): void {
    const { commands, injector, unit } = this.spreadsheet;
    const before: BookRecord | null = this.kept(kind).find((other) => other.id === id) ?? null;
    const subUnitId = (record ?? before)?.sheet ?? "";
    const step = (to: BookRecord | null) => ({
      id: setRecord,
      params: { unitId: unit, subUnitId, kind, id, record: to } satisfies RecordMutation,
    });
    const redo = step(record);
    commands.syncExecuteCommand(redo.id, redo.params);
    injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: unit, undoMutations: [step(before)], redoMutations: [redo] });
  }

  private kept<K extends RecordKind>(kind: K): readonly BookRecords[K][] {
    return this.spreadsheet.kept().records?.[kind] ?? [];
  }

  private keep(kind: RecordKind, records: readonly BookRecord[]): void {
    const all = { ...this.spreadsheet.kept().records, [kind]: records } as SavedRecords;
    this.spreadsheet.keep({ records: all });
  }
}

function replaced<T extends BookRecord>(records: readonly T[], id: string, record: BookRecord | null) {
  if (!record) return records.filter((other) => other.id !== id);
  const isThere = records.some((other) => other.id === id);
  return isThere ? records.map((other) => (other.id === id ? record : other)) : [...records, record];
}
