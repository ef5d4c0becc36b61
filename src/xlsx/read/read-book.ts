import { parseArea } from "../area";
import type { FileBook, FileCell, FileName, FileSheet } from "../book";
import { shownFormula } from "../formula/stored-formula";
import { ReadPackage } from "../package/read-package";
import { limits, ReadError, type FileNotice, type NoticeCode } from "../read-problem";
import { allBelow, childAt, childrenOf, flag, readText, type XmlNode } from "../xml/parse";
import { readStrings } from "./cells";
import { ThemeColors } from "./colors";
import { readProperties } from "./properties";
import { readSheet, type SheetContext, type SheetEntry } from "./sheet";
import { readStyles } from "./styles";

/** A file that was read, and what is not shown of it or was left out. */
export interface ReadBook {
  readonly book: FileBook;
  readonly notices: readonly FileNotice[];
}

/** Reads an .xlsx file. Throws a ReadError that says why a file is not opened; nothing of it is kept then. */
export function readBook(bytes: Uint8Array): ReadBook {
  const files = ReadPackage.open(bytes);
  const top = files.relations("").find(({ kind }) => kind === "officeDocument")?.target;
  if (top === undefined || !files.has(top)) throw new ReadError({ code: "not-a-workbook" });
  const type = files.contentType(top);
  if (/binary/i.test(type)) throw new ReadError({ code: "binary-format" });
  const workbook = childAt(files.xml(top), "workbook");
  if (!workbook) throw new ReadError({ code: "not-a-workbook" });

  const notices = new Map<NoticeCode, number>();
  const notice = (code: NoticeCode, count: number) => {
    if (count > 0) notices.set(code, (notices.get(code) ?? 0) + count);
  };
  const relations = files.relations(top);
  const part = (kind: string) => {
    const found = relations.find((relation) => relation.kind === kind);
    return found && files.xml(found.target);
  };
  notice("macros-left-out", relations.filter(({ kind }) => kind === "vbaProject").length);
  const entries = sheetEntries(workbook, relations, notice);
  const colors = new ThemeColors(part("theme"));
  const { strings, rich } = readStrings(part("sharedStrings"));
  notice("rich-text-plain", rich);
  const context: SheetContext = {
    ...{ files, colors, strings, notice, countCell: cellCounter() },
    styles: readStyles(part("styles"), colors),
    dynamic: dynamicCells(part("sheetMetadata")),
  };
  const isFrom1904 = flag(childAt(workbook, "workbookPr")?.attributes["date1904"]) ?? false;
  const sheets = entries.map((entry) =>
    withoutOtherFiles(from1904(readSheet(entry, context), isFrom1904), notice),
  );
  const multi = sheets
    .flatMap(({ cells }) => cells)
    .filter(({ array }) => array?.kind === "array" && isLarge(array.area));
  notice("arrays-spill", multi.length);
  const names = childrenOf(childAt(workbook, "definedNames"), "definedName");
  const active = Number(childAt(workbook, "bookViews", "workbookView")?.attributes["activeTab"] ?? 0);
  const book: FileBook = {
    sheets: sheets.map((sheet, index) => withPrintNames(sheet, names, index)),
    names: ownNames(names, sheets),
    properties: readProperties(files),
    active:
      sheets[active]?.state === "visible"
        ? active
        : Math.max(
            0,
            sheets.findIndex(({ state }) => state === "visible"),
          ),
    isStructureProtected: flag(childAt(workbook, "workbookProtection")?.attributes["lockStructure"]) ?? false,
    pivotCaches: childrenOf(childAt(workbook, "pivotCaches"), "pivotCache").flatMap(({ attributes }) => {
      const relation = relations.find(({ id }) => id === attributes["id"]);
      const kept = relation && files.keep(relation);
      return kept ? [{ id: Number(attributes["cacheId"]), relation: kept }] : [];
    }),
  };
  return { book, notices: [...notices].map(([code, count]) => ({ code, count })) };
}

/** The worksheets in the order of their tabs. Sheets that are a single chart or a dialog have no cells. */
function sheetEntries(
  workbook: XmlNode,
  relations: ReturnType<ReadPackage["relations"]>,
  notice: (code: NoticeCode, count: number) => void,
): readonly SheetEntry[] {
  const listed = childrenOf(childAt(workbook, "sheets"), "sheet");
  if (listed.length > limits.sheets)
    throw new ReadError({ code: "too-many-sheets", count: listed.length, limit: limits.sheets });
  const entries = listed.flatMap(({ attributes }): SheetEntry[] => {
    const relation = relations.find(({ id }) => id === attributes["id"]);
    if (relation?.kind !== "worksheet") return [];
    return [{ name: readText(attributes["name"] ?? ""), state: attributes["state"], path: relation.target }];
  });
  notice("parts-left-out", listed.length - entries.length);
  if (entries.length === 0) throw new ReadError({ code: "not-a-workbook" });
  return entries;
}

function cellCounter(): () => void {
  let count = 0;
  return () => {
    if (++count > limits.cells) throw new ReadError({ code: "too-many-cells", limit: limits.cells });
  };
}

/** Which numbers of `cm` mean a formula that spills. */
function dynamicCells(part: XmlNode | undefined): ReadonlySet<number> {
  const root = childAt(part, "metadata");
  const types = childrenOf(childAt(root, "metadataTypes"), "metadataType");
  const dynamic = types.findIndex(({ attributes }) => attributes["name"] === "XLDAPR") + 1;
  const cells = childrenOf(childAt(root, "cellMetadata"), "bk");
  return new Set(
    cells.flatMap((bk, index) =>
      dynamic > 0 && allBelow(bk, "rc").some(({ attributes }) => Number(attributes["t"]) === dynamic)
        ? [index + 1]
        : [],
    ),
  );
}

const isLarge = (area: { readonly height: number; readonly width: number } | undefined): boolean =>
  area !== undefined && area.height * area.width > 1;

/** `[1]Sheet1!A1`: cells of another file, which is not here. */
const otherFile = /(^|[^\p{L}\p{N}_\]])'?\[\d+\]/u;

/** Formulas that read other files keep their last values alone. */
function withoutOtherFiles(sheet: FileSheet, notice: (code: NoticeCode, count: number) => void): FileSheet {
  const reads = ({ formula }: FileCell) => formula !== undefined && otherFile.test(formula);
  const count = sheet.cells.filter(reads).length;
  if (count === 0) return sheet;
  notice("external-links-left-out", count);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      reads(cell) ? { ...cell, formula: undefined, array: undefined } : cell,
    ),
  };
}

/** Days between the two beginnings of time that Excel has had. */
const daysFrom1904 = 1462;

function from1904(sheet: FileSheet, is: boolean): FileSheet {
  if (!is) return sheet;
  const isDate = (code = "") => /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
  const cells = sheet.cells.map((cell) =>
    typeof cell.value === "number" && cell.formula === undefined && isDate(cell.style?.numberFormat)
      ? { ...cell, value: cell.value + daysFrom1904 }
      : cell,
  );
  return { ...sheet, cells };
}

function withPrintNames(sheet: FileSheet, names: readonly XmlNode[], index: number): FileSheet {
  const text = (own: string) =>
    names.find(
      ({ attributes }) =>
        attributes["name"] === `_xlnm.${own}` && Number(attributes["localSheetId"]) === index,
    )?.text;
  const plain = (reference: string) => reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  const parts = (own: string) =>
    text(own)
      ?.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
      .map(plain) ?? [];
  const areas = parts("Print_Area").flatMap((ref) => parseArea(ref) ?? []);
  const titles = parts("Print_Titles");
  const rows = titles
    .find((title) => /^\d+:\d+$/.test(title))
    ?.split(":")
    .map((row) => Number(row) - 1);
  const columns = titles
    .map((title) => (/^[A-Z]+:[A-Z]+$/i.test(title) ? parseArea(title) : undefined))
    .find((one) => one !== undefined);
  if (areas.length === 0 && !rows && !columns) return sheet;
  return {
    ...sheet,
    print: {
      ...sheet.print,
      ...(areas.length > 0 ? { areas } : {}),
      ...(rows ? { titleRows: [rows[0] ?? 0, rows[1] ?? 0] as const } : {}),
      ...(columns ? { titleColumns: [columns.column, columns.column + columns.width - 1] as const } : {}),
    },
  };
}

/** Names of the workbook and its sheets; those that Excel keeps for itself and those of other files are left out. */
function ownNames(names: readonly XmlNode[], sheets: readonly FileSheet[]): readonly FileName[] {
  return names.flatMap(({ attributes, text }): FileName[] => {
    const { name = "", localSheetId, hidden, comment } = attributes;
    if (/^_xl/i.test(name) || text === "" || otherFile.test(text)) return [];
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
    return [
      {
        name,
        formula: shownFormula(readText(text)),
        ...(sheet === undefined ? {} : { sheet }),
        ...(flag(hidden) ? { hidden: true } : {}),
        ...(comment ? { comment: readText(comment) } : {}),
      },
    ];
  });
}
