import { absoluteRef, columnLetters, sheetPrefix } from "../area";
import type { FileBook, FileName, FileSheet } from "../book";
import { storedFormula } from "../formula/stored-formula";
import { element, escapeXml } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import { SharedStrings, type SharedParts } from "./cells";
import { writeDrawing } from "./charts/drawing";
import { checkBook } from "./check-book";
import { dynamicArrays } from "./metadata";
import { commentsXml, noteShapesXml } from "./notes";
import { PackageWriter, Relations } from "../package/write-package";
import { writeProperties } from "./properties";
import { sheetXml, type SheetParts } from "./sheet";
import { StyleWriter } from "./styles";
import { tableXml } from "./table";
import { themeXml } from "./theme";

/**
 * A workbook as the bytes of an .xlsx file. The same book gives the same bytes in Node and in every browser. Throws a
 * RangeError on what Excel could not open: names of sheets or tables that are not allowed, texts that are too long.
 */
export function writeBook(book: FileBook): Uint8Array {
  checkBook(book);
  const files = new PackageWriter();
  const relations = new Relations();
  const shared: SharedParts = { styles: new StyleWriter(), strings: new SharedStrings() };
  const counts = { tables: 0, charts: 0 };
  const listed = book.sheets.map((sheet, index) => {
    const id = relations.add("worksheet", `xl/worksheets/sheet${index + 1}.xml`);
    writeSheet(files, book, index, shared, counts);
    const state = sheet.state === "visible" ? undefined : sheet.state;
    return element("sheet", { name: sheet.name, sheetId: index + 1, state, "r:id": id });
  });
  relations.add("theme", "xl/theme/theme1.xml");
  files.add("xl/theme/theme1.xml", themeXml(), "theme");
  relations.add("styles", "xl/styles.xml");
  files.add("xl/styles.xml", shared.styles.xml(), "styles");
  if (!shared.strings.isEmpty) {
    relations.add("sharedStrings", "xl/sharedStrings.xml");
    files.add("xl/sharedStrings.xml", shared.strings.xml(), "sharedStrings");
  }
  if (book.sheets.some(({ cells }) => cells.some(({ array }) => array?.kind === "dynamic"))) {
    relations.add("sheetMetadata", "xl/metadata.xml");
    files.add("xl/metadata.xml", dynamicArrays, "sheetMetadata");
  }
  files.add("xl/workbook.xml", workbookXml(book, listed, pivotsXml(book, files, relations)), "workbook");
  files.relate("xl/workbook.xml", relations);
  const top = new Relations();
  top.add("officeDocument", "xl/workbook.xml");
  writeProperties(files, top, book.properties ?? {});
  files.relate("", top);
  return files.zip();
}

function writeSheet(
  files: PackageWriter,
  { sheets, active = 0 }: FileBook,
  index: number,
  shared: SharedParts,
  counts: { tables: number; charts: number },
): void {
  const sheet = sheets[index];
  if (!sheet) return;
  const number = index + 1;
  const relations = new Relations();
  const drawing = writeDrawing(files, sheet, sheets, number, counts);
  const parts: SheetParts = {
    drawing: drawing === undefined ? undefined : relations.add("drawing", drawing),
    noteShapes: writeNotes(files, sheet, number, relations),
    tables: (sheet.tables ?? []).map((table) => {
      const id = ++counts.tables;
      files.add(`xl/tables/table${id}.xml`, tableXml(table, id), "table");
      return relations.add("table", `xl/tables/table${id}.xml`);
    }),
  };
  files.keep(sheet.keptRelations ?? [], relations);
  const path = `xl/worksheets/sheet${number}.xml`;
  files.add(path, sheetXml(sheet, { isActive: index === active }, shared, relations, parts), "worksheet");
  files.relate(path, relations);
}

/** Returns the id of the relation to the boxes of the notes. */
function writeNotes(
  files: PackageWriter,
  { notes = [] }: FileSheet,
  number: number,
  relations: Relations,
): string | undefined {
  if (notes.length === 0) return undefined;
  files.add(`xl/comments${number}.xml`, commentsXml(notes), "comments");
  relations.add("comments", `xl/comments${number}.xml`);
  files.add(`xl/drawings/vmlDrawing${number}.vml`, noteShapesXml(notes, number), "vmlDrawing");
  return relations.add("vmlDrawing", `xl/drawings/vmlDrawing${number}.vml`);
}

function pivotsXml({ pivotCaches = [] }: FileBook, files: PackageWriter, relations: Relations): string {
  if (pivotCaches.length === 0) return "";
  const caches = pivotCaches.map(({ id, relation }) =>
    element("pivotCache", { cacheId: id, "r:id": files.keep([relation], relations).get(relation.id) }),
  );
  return element("pivotCaches", {}, caches);
}

function workbookXml(book: FileBook, sheets: readonly string[], pivots: string): string {
  const names = [...printNames(book), ...ownNames(book)];
  return element(
    "workbook",
    { xmlns: namespaces.sheet, "xmlns:r": namespaces.office },
    '<workbookPr defaultThemeVersion="124226"/>',
    book.isStructureProtected && '<workbookProtection lockStructure="1"/>',
    element("bookViews", {}, element("workbookView", { activeTab: book.active || undefined })),
    element("sheets", {}, sheets),
    names.length > 0 && element("definedNames", {}, names),
    // Excel calculates all formulas when it opens the file.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    pivots,
  );
}

/** What is printed of a sheet and repeated on each page, and what is filtered, are names with a meaning of their own. */
function printNames({ sheets }: FileBook): readonly string[] {
  return sheets.flatMap(({ name, print, filter }, index) => {
    const prefix = sheetPrefix(name);
    const areas = print?.areas?.map((area) => absoluteRef(name, area)).join(",");
    const titles = [
      print?.titleColumns &&
        `${prefix}$${columnLetters(print.titleColumns[0])}:$${columnLetters(print.titleColumns[1])}`,
      print?.titleRows && `${prefix}$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`,
    ];
    const title = titles.filter((one) => one !== undefined).join(",");
    const own = (own: string, text: string, hidden?: boolean) =>
      element("definedName", { name: `_xlnm.${own}`, localSheetId: index, hidden }, escapeXml(text));
    return [
      ...(filter ? [own("_FilterDatabase", absoluteRef(name, filter), true)] : []),
      ...(areas ? [own("Print_Area", areas)] : []),
      ...(title ? [own("Print_Titles", title)] : []),
    ];
  });
}

function ownNames({ names = [], sheets }: FileBook): readonly string[] {
  const written = ({ name, formula, sheet, hidden, comment }: FileName) => {
    const position = sheet === undefined ? undefined : sheets.findIndex((one) => one.name === sheet);
    return element(
      "definedName",
      { name, comment, localSheetId: position, hidden: hidden || undefined },
      escapeXml(storedFormula(formula)),
    );
  };
  return names.map(written);
}
