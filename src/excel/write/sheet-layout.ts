import { columnLetters, type Area } from "../../workbook/cells/address";
import { quotedSheet } from "../../workbook/cells/sheet-name";
import type { LayoutOperation } from "../../workbook/plan/sheet-operations";

/** Sheets that have other margins than Excel's look cramped or waste paper. Points. */
const margins = { left: 42, right: 42, top: 42, bottom: 51, header: 21, footer: 24 };

/** Queues what concerns how cells are reached, shown and printed. */
export function applyLayout(
  sheet: Excel.Worksheet,
  rangeOf: (area: Area) => Excel.Range,
  operation: LayoutOperation,
): void {
  switch (operation.do) {
    case "freeze": {
      const { rows, columns } = operation;
      if (rows > 0 && columns > 0)
        sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(columns - 1)}${rows}`));
      else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
      return;
    }
    case "group":
      if (isSupported("1.10"))
        rangeOf({ row: operation.row, column: 0, height: operation.height, width: 1 })
          .getEntireRow()
          .group("ByRows");
      return;
    case "link": {
      const { row, column, text, sheet: target, address } = operation;
      rangeOf({ row, column, height: 1, width: 1 }).hyperlink = {
        documentReference: `${quotedSheet(target)}!${address}`,
        textToDisplay: text,
      };
      return;
    }
    case "note":
      if (isSupported("1.18"))
        sheet.notes.add(
          rangeOf({ row: operation.row, column: operation.column, height: 1, width: 1 }),
          operation.text,
        );
      return;
    case "print":
      if (isSupported("1.9")) applyPrint(sheet, rangeOf, operation);
  }
}

function applyPrint(
  sheet: Excel.Worksheet,
  rangeOf: (area: Area) => Excel.Range,
  { area, orientation, titleRows, breaks, footer }: Extract<LayoutOperation, { do: "print" }>,
): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
  pageLayout.setPrintArea(rangeOf(area));
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = footer.left;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = footer.right;
  for (const row of breaks) horizontalPageBreaks.add(rangeOf({ row, column: 0, height: 1, width: 1 }));
}

/** Older versions of Excel show and print the sheet in their own way; nothing of its content is lost. */
function isSupported(version: string): boolean {
  return Office.context.requirements?.isSetSupported("ExcelApi", version) === true;
}
