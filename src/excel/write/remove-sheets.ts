import { addressesOf, areaOf, type Area } from "../../workbook/cells/address";
import { quotedSheet } from "../../workbook/cells/sheet-name";
import { isAsWritten, type StoredReceipt, type StoredSheet } from "../../workbook/receipts/receipt";
import { refuse } from "../run-batch";
import { forget } from "./undo-insertion";

/**
 * Removes all sheets of an insertion, its names and its receipt. Refuses on a workbook whose structure is protected, and,
 * unless told to go on, if cells of the sheets were changed by hand or cells elsewhere read them. `worksheets` are loaded.
 */
export async function removeSheets(
  context: Excel.RequestContext,
  kept: StoredReceipt,
  evenIfChanged: boolean,
  beginWriting: () => void,
): Promise<void> {
  const { protection, worksheets } = context.workbook;
  const ids = (kept.sheets ?? []).map(({ id }) => id);
  const ours = worksheets.items.filter(({ id }) => ids.includes(id));
  const others = worksheets.items.filter(({ id }) => !ids.includes(id));
  protection.load("protected");
  const read = ours.map((sheet) => contentsOf(sheet, kept));
  const elsewhere = others.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject().load("formulas,address"),
  }));
  await context.sync();
  if (protection.protected) refuse({ refused: "protected", sheet: "" });
  if (!evenIfChanged) {
    const changed = read.flatMap((each) => changedCells(each)).join(", ");
    if (changed !== "") refuse({ refused: "changed", cells: changed });
    const names = [...ours.map(({ name }) => `${quotedSheet(name)}!`), ...kept.names];
    const readers = elsewhere.flatMap(({ sheet, used }) => readingCells(sheet.name, used, names)).join(", ");
    if (readers !== "") refuse({ refused: "read-elsewhere", cells: readers });
  }
  beginWriting();
  await forget(context, kept);
  // A workbook keeps at least one sheet that can be seen.
  if (!others.some(({ visibility }) => visibility === "Visible")) worksheets.add();
  for (const sheet of ours) sheet.delete();
  await context.sync();
}

interface ReadSheet {
  readonly name: string;
  readonly range: Excel.Range;
  readonly stored: StoredSheet;
}

function contentsOf(sheet: Excel.Worksheet, { sheets = [] }: StoredReceipt): ReadSheet {
  const stored = sheets.find(({ id }) => id === sheet.id);
  if (!stored) throw new Error("The receipt does not know the sheet.");
  const height = stored.written.length;
  const width = stored.written[0]?.length ?? 1;
  return {
    name: sheet.name,
    stored,
    range: sheet.getRangeByIndexes(0, 0, height, width).load("formulas,values"),
  };
}

function changedCells({ name, range, stored }: ReadSheet): readonly string[] {
  const { formulas, values } = range;
  const isChanged = (row: number, column: number) =>
    !isAsWritten(stored, row, column, {
      formula: formulas[row]?.[column] as unknown,
      value: values[row]?.[column] as unknown,
      spilled: true,
    });
  return onSheet(name, formulas.length, formulas[0]?.length ?? 0, isChanged, { row: 0, column: 0 });
}

function readingCells(name: string, used: Excel.Range, names: readonly string[]): readonly string[] {
  if (used.isNullObject) return [];
  const origin: Area = areaOf(used.address) ?? { row: 0, column: 0, height: 1, width: 1 };
  const wanted = names.map((each) => each.toLowerCase());
  const reads = (row: number, column: number) => {
    const formula = String(used.formulas[row]?.[column]).toLowerCase();
    return formula.startsWith("=") && wanted.some((each) => formula.includes(each));
  };
  return onSheet(name, used.formulas.length, used.formulas[0]?.length ?? 0, reads, origin);
}

function onSheet(
  name: string,
  height: number,
  width: number,
  holds: (row: number, column: number) => boolean,
  origin: { readonly row: number; readonly column: number },
): readonly string[] {
  const cells = addressesOf(height, width, holds, origin);
  return cells === "" ? [] : [`${quotedSheet(name)}!${cells}`];
}
