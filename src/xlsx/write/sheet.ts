import { areaRef, cellRef } from "../area";
import type { FileColumns, FileLink, FilePrint, FileSheet } from "../book";
import { element, escapeXml } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import { rowsXml, type SharedParts } from "./cells";
import type { Relations } from "../package/write-package";
import { conditionsXml, validationsXml } from "./rules";
import { argb } from "./styles";

/** Ids of the relations to parts that stand in elements of the sheet. */
export interface SheetParts {
  readonly drawing: string | undefined;
  readonly noteShapes: string | undefined;
  readonly tables: readonly string[];
}

/** A worksheet. Its elements stand in the order that the schema demands. */
export function sheetXml(
  sheet: FileSheet,
  position: { readonly isActive: boolean },
  shared: SharedParts,
  relations: Relations,
  { drawing, noteShapes, tables }: SheetParts,
): string {
  const { cells, columns = [], rows = [], merges = [], links = [], print } = sheet;
  const levels = (list: readonly { readonly level?: number | undefined }[]) =>
    list.reduce((most, { level = 0 }) => Math.max(most, level), 0) || undefined;
  return element(
    "worksheet",
    { xmlns: namespaces.sheet, "xmlns:r": namespaces.office },
    settingsXml(sheet),
    viewXml(sheet, position.isActive),
    element("sheetFormatPr", {
      defaultRowHeight: 15,
      outlineLevelRow: levels(rows),
      outlineLevelCol: levels(columns),
    }),
    columnsXml(columns),
    element("sheetData", {}, rowsXml(cells, rows, shared)),
    sheet.isProtected && element("sheetProtection", { sheet: true, objects: true, scenarios: true }),
    sheet.filter && element("autoFilter", { ref: areaRef(sheet.filter) }),
    merges.length > 0 &&
      element(
        "mergeCells",
        { count: merges.length },
        merges.map((area) => element("mergeCell", { ref: areaRef(area) })),
      ),
    conditionsXml(sheet.conditions ?? [], shared.styles),
    validationsXml(sheet.validations ?? []),
    linksXml(links, relations),
    print && printXml(print),
    drawing !== undefined && element("drawing", { "r:id": drawing }),
    noteShapes !== undefined && element("legacyDrawing", { "r:id": noteShapes }),
    tables.length > 0 &&
      element(
        "tableParts",
        { count: tables.length },
        tables.map((id) => element("tablePart", { "r:id": id })),
      ),
  );
}

function settingsXml({ tabColor, print }: FileSheet): string {
  const color = tabColor ? element("tabColor", { rgb: argb(tabColor) }) : "";
  const page = print?.fit ? element("pageSetUpPr", { fitToPage: true }) : "";
  return color || page ? element("sheetPr", {}, color, page) : "";
}

function viewXml({ gridlines = true, zoom, freeze }: FileSheet, isActive: boolean): string {
  const pane = freeze && (freeze.rows > 0 || freeze.columns > 0) ? freeze : undefined;
  const active = pane && (pane.rows > 0 ? (pane.columns > 0 ? "bottomRight" : "bottomLeft") : "topRight");
  const view = element(
    "sheetView",
    {
      showGridLines: gridlines ? undefined : false,
      tabSelected: isActive || undefined,
      zoomScale: zoom,
      workbookViewId: 0,
    },
    pane &&
      element("pane", {
        xSplit: pane.columns || undefined,
        ySplit: pane.rows || undefined,
        topLeftCell: cellRef(pane.rows, pane.columns),
        activePane: active,
        state: "frozen",
      }),
    pane && element("selection", { pane: active }),
  );
  return element("sheetViews", {}, view);
}

function columnsXml(columns: readonly FileColumns[]): string {
  if (columns.length === 0) return "";
  const sorted = [...columns].sort((a, b) => a.first - b.first);
  return element(
    "cols",
    {},
    sorted.map(({ first, last, width, hidden, level }) =>
      element("col", {
        min: first + 1,
        max: last + 1,
        width: width ?? 9.140625,
        hidden: hidden || undefined,
        customWidth: width === undefined ? undefined : true,
        outlineLevel: level || undefined,
      }),
    ),
  );
}

function linksXml(links: readonly FileLink[], relations: Relations): string {
  if (links.length === 0) return "";
  return element(
    "hyperlinks",
    {},
    links.map(({ area, address, location, tip }) =>
      element("hyperlink", {
        ref: areaRef(area),
        "r:id": address === undefined ? undefined : relations.add("hyperlink", address, true),
        location,
        tooltip: tip,
      }),
    ),
  );
}

/** The elements from `printOptions` to `colBreaks`; areas and titles are names of the workbook. */
function printXml(print: FilePrint): string {
  const { margins, header, footer, fit } = print;
  const options = {
    horizontalCentered: print.centerHorizontally || undefined,
    verticalCentered: print.centerVertically || undefined,
    headings: print.headings || undefined,
    gridLines: print.gridlines || undefined,
  };
  const hasOptions = Object.values(options).some((one) => one !== undefined);
  const breaks = (name: string, list: readonly number[] = [], last: number) =>
    list.length === 0
      ? ""
      : element(
          name,
          { count: list.length, manualBreakCount: list.length },
          [...list].sort((a, b) => a - b).map((id) => element("brk", { id, max: last, man: true })),
        );
  return [
    hasOptions ? element("printOptions", options) : "",
    element(
      "pageMargins",
      margins ?? { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    ),
    element("pageSetup", {
      paperSize: print.paper,
      scale: fit ? undefined : print.scale,
      fitToWidth: fit?.width,
      fitToHeight: fit?.height,
      orientation: print.landscape === undefined ? undefined : print.landscape ? "landscape" : "portrait",
    }),
    header !== undefined || footer !== undefined
      ? element(
          "headerFooter",
          {},
          header !== undefined && element("oddHeader", {}, escapeXml(header)),
          footer !== undefined && element("oddFooter", {}, escapeXml(footer)),
        )
      : "",
    breaks("rowBreaks", print.rowBreaks, 16_383),
    breaks("colBreaks", print.columnBreaks, 1_048_575),
  ].join("");
}
