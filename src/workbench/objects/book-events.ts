import { formatA1 } from "../sheet/a1";
import type { SheetBook } from "../sheet/book";
import { intersection } from "../sheet/rectangle";
import type { CellValue } from "../sheet/cell-value";
import { ANY_SHEET, eventReference, type EventPublisher } from "./base/event-publisher";
import { plainValue, valueType } from "./ranges/cell-content";

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
    book.on("clicked", ({ sheet, rect, across, down }) => {
      events.publish("SingleClicked", sheet, { address: formatA1(rect), offsetX: across, offsetY: down });
    }),
    book.on("changed", ({ sheet, rect, inputBefore }) => {
      const isFormula = (input: unknown): boolean => typeof input === "string" && input.startsWith("=");
      if (inputBefore === undefined || events.isSilent) return;
      const after = book.formulas(sheet, rect)[0]?.[0] ?? "";
      if (after === inputBefore || (!isFormula(after) && !isFormula(inputBefore))) return;
      const formulaDetails = [{ cellAddress: formatA1(rect), previousFormula: String(inputBefore) }];
      events.publish("FormulaChanged", sheet, { formulaDetails, source: "Local" });
    }),
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
