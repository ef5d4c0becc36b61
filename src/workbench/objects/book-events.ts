import { formatA1 } from "../sheet/a1";
import type { SheetBook, SheetId } from "../sheet/book";
import type { Rectangle } from "../sheet/rectangle";
import type { EventPublisher } from "./event-publisher";

/** Where a change event says it happened, so that `event.getRange()` finds it. */
const eventReference = (sheet: SheetId, rect: Rectangle): string => `${formatA1(rect)}!${sheet}`;

/** The reverse: the address, and the sheet's id. */
export function readEventReference(reference: string): { readonly address: string; readonly sheet: SheetId } {
  const bang = reference.indexOf("!");
  return { address: reference.slice(0, Math.max(0, bang)), sheet: reference.slice(bang + 1) };
}

/** Turns what happens in the spreadsheet into Excel's events. Returns the way to stop. */
export function publishBookEvents(
  book: SheetBook,
  events: EventPublisher,
  /** Whether the add-in is writing at this moment: it is told which changes are its own. */
  addinWrites: () => boolean,
): () => void {
  let active = book.activeSheet();
  const stops = [
    book.on("changed", ({ sheet, rect, changeType }) =>
      events.publish("DataChanged", sheet, {
        changeType,
        source: "Local",
        address: formatA1(rect),
        triggerSource: addinWrites() ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
        referenceId: eventReference(sheet, rect),
      }),
    ),
    book.on("selected", ({ sheet, rect }) => {
      events.publish("SelectionChanged", sheet, { address: formatA1(rect) });
      events.publishDocumentSelection();
    }),
    book.on("activated", ({ sheet }) => {
      if (active !== sheet) events.publish("Deactivated", active, {});
      active = sheet;
      events.publish("Activated", sheet, {});
    }),
    book.on("calculated", ({ sheets }) => {
      for (const sheet of sheets) events.publish("Calculated", sheet, {});
    }),
    book.on("sheetAdded", ({ sheet }) => events.publish("Added", sheet, { source: "Local" })),
    book.on("sheetDeleted", ({ sheet }) => events.publish("Deleted", sheet, { source: "Local" })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
