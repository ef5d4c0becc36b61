import { accessDenied, itemNotFound } from "../../protocol/api-error";
import type { HostObject } from "../../protocol/host-object";
import type { Sheet, SheetBook } from "../../sheet/book";
import type { Rectangle, SheetId } from "../../sheet/rectangle";
import type { EventPublisher } from "./event-publisher";

/** What every object of a workbook shares. */
export interface ObjectContext {
  readonly book: SheetBook;
  readonly events: EventPublisher;
  /** The sheet's own object, for members that lead back to it. */
  worksheet(sheet: SheetId): HostObject;
  /** Cells of a sheet, for members that lead to them. */
  range(sheet: SheetId, rect: Rectangle): HostObject;
}

/** The sheet, if it still exists. */
export function existing({ book }: ObjectContext, id: SheetId): Sheet {
  const sheet = book.sheets().find((candidate) => candidate.id === id);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Before cells are written or formatted. */
export function refuseIfProtected({ book }: ObjectContext, id: SheetId): void {
  if (book.isProtected(id)) throw accessDenied();
}

/** Before a sheet is added, deleted, moved, hidden, shown or named: the structure of the workbook. */
export function refuseIfStructureProtected({ book }: ObjectContext): void {
  if (book.isStructureProtected()) throw accessDenied();
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What the members without `OrNullObject` do. */
export function found<T>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}
