import { parseArea, sheetHeight } from "../area";
import type { FileColumns, FileLink, FileSheet } from "../book";
import type { ReadPackage, ReadRelation } from "../package/read-package";
import type { NoticeCode } from "../read-problem";
import { allBelow, childAt, childrenOf, flag, numeric, readText, type XmlNode } from "../xml/parse";
import { readRows, type SharedContents } from "./cells";
import type { ThemeColors } from "./colors";
import { readDrawing } from "./drawing";
import { readNotes } from "./notes";
import { readPrint } from "./print";
import { readConditions, readValidations } from "./rules";
import { readTable } from "./table";

export interface SheetEntry {
  readonly name: string;
  readonly state: string | undefined;
  readonly path: string;
}

/** What all sheets of a file share. */
export interface SheetContext extends SharedContents {
  readonly files: ReadPackage;
  readonly colors: ThemeColors;
  readonly notice: (code: NoticeCode, count: number) => void;
}

/** Parts of a sheet that are read, written again, or mean nothing without a printer or an older program. */
const known = new Set([
  "drawing",
  "comments",
  "vmlDrawing",
  "table",
  "hyperlink",
  "printerSettings",
  "threadedComment",
]);

/** A worksheet with all that belongs to it, but for what the workbook says of it. */
export function readSheet({ name, state, path }: SheetEntry, context: SheetContext): FileSheet {
  const { files, colors, notice } = context;
  const sheet = childAt(files.xml(path), "worksheet");
  const relations = files.relations(path);
  const ofKind = (kind: string) => relations.filter((relation) => relation.kind === kind);
  const view = childAt(sheet, "sheetViews", "sheetView");
  const { conditions, unknown } = readConditions(sheet, context.styles, colors);
  const extended = allBelow(childAt(sheet, "extLst"), "conditionalFormatting").filter((format) =>
    allBelow(format, "cfRule").some(({ attributes }) => attributes["type"] !== "dataBar"),
  );
  notice("conditions-left-out", unknown + extended.length);
  const [comments] = ofKind("comments");
  const { notes, threads } = readNotes(comments && files.xml(comments.target));
  notice("threaded-comments-plain", threads);
  const drawings = ofKind("drawing").map(({ target }) => readDrawing(files, target, colors));
  const kept = drawings.flatMap((drawing) => drawing.kept);
  const unknownCharts = drawings.reduce((sum, drawing) => sum + drawing.unknownCharts, 0);
  notice("charts-kept", unknownCharts);
  notice("pictures-kept", kept.length - unknownCharts);
  const protection = childAt(sheet, "sheetProtection")?.attributes;
  const isProtected = flag(protection?.["sheet"]) ?? false;
  if (isProtected && (protection?.["password"] || protection?.["hashValue"])) notice("passwords-left-out", 1);
  const data = readRows(childAt(sheet, "sheetData"), context);
  return {
    name,
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    tabColor: colors.ofCell(childAt(sheet, "sheetPr", "tabColor")),
    gridlines: flag(view?.attributes["showGridLines"]) ?? true,
    zoom: numeric(view?.attributes["zoomScale"]),
    ...data,
    columns: readColumns(childAt(sheet, "cols")),
    merges: childrenOf(childAt(sheet, "mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => parseArea(attributes["ref"] ?? "") ?? [],
    ),
    freeze: readFreeze(childAt(view, "pane")),
    tables: ofKind("table").flatMap(({ target }) => readTable(files.xml(target)) ?? []),
    filter: parseArea(childAt(sheet, "autoFilter")?.attributes["ref"] ?? ""),
    validations: [
      childAt(sheet, "dataValidations"),
      ...allBelow(childAt(sheet, "extLst"), "dataValidations"),
    ].flatMap(readValidations),
    conditions,
    notes,
    links: readLinks(childAt(sheet, "hyperlinks"), relations),
    charts: drawings.flatMap(({ charts }) => charts),
    print: readPrint(sheet),
    isProtected,
    keptDrawings: kept,
    keptRelations: keptParts(relations, context),
  };
}

function readColumns(cols: XmlNode | undefined): readonly FileColumns[] {
  return childrenOf(cols, "col").flatMap(({ attributes }): FileColumns[] => {
    const [first, last] = [numeric(attributes["min"]), numeric(attributes["max"])];
    const width = numeric(attributes["width"]);
    const level = Number(attributes["outlineLevel"] ?? 0);
    const hidden = flag(attributes["hidden"]) ?? false;
    const hasWidth = width !== undefined && flag(attributes["customWidth"]) === true;
    if (first === undefined || last === undefined || !(hasWidth || hidden || level > 0)) return [];
    return [
      {
        first: first - 1,
        last: last - 1,
        ...(hasWidth ? { width } : {}),
        ...(hidden ? { hidden } : {}),
        ...(level > 0 ? { level } : {}),
      },
    ];
  });
}

function readFreeze(pane: XmlNode | undefined): FileSheet["freeze"] {
  const { state, xSplit, ySplit } = pane?.attributes ?? {};
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}

function readLinks(list: XmlNode | undefined, relations: readonly ReadRelation[]): readonly FileLink[] {
  return childrenOf(list, "hyperlink").flatMap(({ attributes }): FileLink[] => {
    const { ref = "", id, location, tooltip } = attributes;
    const area = parseArea(ref);
    const address = relations.find((relation) => relation.id === id)?.target;
    // Whole columns of links are somebody's accident.
    if (!area || area.height === sheetHeight) return [];
    return [{ area, address, location, tip: tooltip === undefined ? undefined : readText(tooltip) }];
  });
}

/** Pivot tables are written back; what else hangs on a sheet, such as old controls, is not. */
function keptParts(
  relations: readonly ReadRelation[],
  { files, notice }: SheetContext,
): FileSheet["keptRelations"] {
  const others = relations.filter(({ kind }) => !known.has(kind));
  const pivots = others.filter(({ kind }) => kind === "pivotTable");
  notice("pivots-kept", pivots.length);
  notice("parts-left-out", others.length - pivots.length);
  return pivots.flatMap((relation) => files.keep(relation) ?? []);
}
