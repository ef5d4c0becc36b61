import { type Place, locate } from "../objects/base/reference";
import type { Held } from "../protocol/request-gate";
import type { UniverBook } from "../sheet/univer/univer-book";

/** The running workbench, for tests and measurements. */
export interface WorkbenchHandle {
  readonly book: UniverBook;
  /** What the add-in asked for and did not get, and what went wrong here. */
  readonly reports: readonly string[];
  /** `A1:B2` on the sheet that is shown, or `Sheet1!A1:B2`. */
  at(reference: string): Place;
  /** Answers the add-in no more, as a workbook that hangs; returns how to go on. */
  hold(what: Held): () => void;
}

export function workbenchHandle(
  book: UniverBook,
  reports: readonly string[],
  hold: WorkbenchHandle["hold"],
): WorkbenchHandle {
  return {
    book,
    hold,
    reports,
    at: (reference) => {
      const place = locate(book, reference, book.activeSheet());
      if (!place) throw new Error(`“${reference}” is no place in the workbook.`);
      return place;
    },
  };
}
