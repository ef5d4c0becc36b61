import { formatA1 } from "../sheet/a1";
import type { SheetBook } from "../sheet/book";
import { intersection, type Rectangle, type SheetId } from "../sheet/rectangle";
import type { CellValue } from "../sheet/cell-value";
import { ANY_SHEET, type EventPublisher } from "./base/event-publisher";
import { plainValue, valueType } from "./ranges/cell-content";

/** Where a change event says it happened, so that `event.getRange()` finds it. */
const eventReference = (sheet: SheetId, rect: Rectangle): string => `${formatA1(rect)}!${sheet}`;

/** The reverse: the address, and the sheet's id. */
export function readEventReference(reference: string): { readonly address: string; readonly sheet: SheetId } {
  const bang = reference.indexOf("!");
  return { address: reference.slice(0, Math.max(0, bang)), sheet: reference.slice(bang + 1) };
}

/** What an edit of a single cell says about it. */
const changeDetails = (before: CellValue, after: CellValue) => ({
  valueBefore: plainValue(before),
  valueAfter: plainValue(after),
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});

/** Turns what happens in the spreadsheet into Excel's events. Returns the way to stop. */
export function publishBookEvents(
  book: SheetBook,
  events: EventPublisher,
  /** Whether the add-in is writing at this moment: it is told which changes are its own. */
  addinWrites: () => boolean,
): () => void {
  let active = book.activeSheet();
  const stops = [
    book.on("changed", ({ sheet, rect, changeType, before }) => {
      const event = {
        changeType,
        source: "Local",
        address: formatA1(rect),
        triggerSource: addinWrites() ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
        referenceId: eventReference(sheet, rect),
      };
      const publish = (details: object): void => {
        events.publish("DataChanged", sheet, { ...event, ...details });
        for (const table of book.tables()) {
          if (table.sheet !== sheet || !intersection(table.rect, rect)) continue;
          const ofTable = { ...event, ...details, tableId: table.id, worksheetId: sheet };
          for (const target of [table.id, sheet, ANY_SHEET])
            events.publishTo("TableDataChanged", target, ofTable);
        }
      };
      if (before === undefined || events.isSilent) return publish({});
      // The value of a formula is known once it is calculated.
      const isFormula = String(book.formulas(sheet, rect)[0]?.[0] ?? "").startsWith("=");
      const tell = (): void => publish(changeDetails(before, book.values(sheet, rect)[0]?.[0] ?? null));
      if (isFormula) void book.calculated().then(tell);
      else tell();
    }),
    book.on("selected", ({ sheet, rect }) => {
      events.publish("SelectionChanged", sheet, { address: formatA1(rect) });
      for (const table of book.tables().filter((candidate) => candidate.sheet === sheet)) {
        const inside = intersection(table.rect, rect);
        events.publishTo("TableSelectionChanged", table.id, {
          address: inside ? formatA1(inside) : "",
          isInsideTable: inside !== undefined,
          tableId: table.id,
          worksheetId: sheet,
        });
      }
      events.publishDocumentSelection();
    }),
    book.on("activated", ({ sheet }) => {
      if (active !== sheet) events.publish("Deactivated", active, {});
      active = sheet;
      events.publish("Activated", sheet, {});
    }),
    book.on("calculated", ({ places }) => {
      for (const { sheet, rect } of places) events.publish("Calculated", sheet, { address: formatA1(rect) });
    }),
    ...(["Activated", "Deactivated"] as const).map((kind) =>
      book.on(`chart${kind}`, ({ chart, sheet }) => {
        const event = { chartId: chart, worksheetId: sheet };
        for (const target of [chart, sheet]) events.publishTo(`Chart${kind}`, target, event);
      }),
    ),
    book.on("sheetAdded", ({ sheet }) => events.publish("Added", sheet, { source: "Local" })),
    book.on("sheetDeleted", ({ sheet }) => events.publish("Deleted", sheet, { source: "Local" })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
