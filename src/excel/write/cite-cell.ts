import type { Language } from "../../report/language";
import { addressOf, intersects, moveArea, sheetWidth, type Area } from "../../workbook/cells/address";
import { citation } from "../../workbook/citations/citation-formula";
import { fintechCalls, type FintechCall } from "../../workbook/formulas/parse-calls";
import type { WrittenCitation, RequestControl } from "../../workbook/host";
import type { CitationRefusal, Refusal } from "../../workbook/refusal";
import { reachOf } from "../placement/free-cells";
import { filledCells } from "../read/filled-cells";
import { knownCalls, Unreadable } from "../read/known-calls";
import { mergedAreas } from "../read/merged-areas";
import { runBatch, codeOf, refuse, writeGate } from "../run-batch";
import { guardColumn, tableAreas } from "../read/guard-column";
import { withSelection } from "../read/selection";

/**
 * Writes what the FINTECH functions of the selected cell rest on, as a formula, into the cell to its right. Refuses
 * where that cell holds anything, or where there is nothing to cite.
 */
export function citeCell(
  otherwise: Language,
  control?: RequestControl,
): Promise<WrittenCitation | CitationRefusal | Refusal> {
  const batch = (context: Excel.RequestContext) =>
    withSelection(context, (range) => cite(context, range.getCell(0, 0), otherwise, writeGate(control)));
  return runBatch(batch, "", control);
}

async function cite(
  context: Excel.RequestContext,
  cell: Excel.Range,
  otherwise: Language,
  beginWriting: () => void,
): Promise<WrittenCitation | CitationRefusal> {
  const { worksheets } = context.workbook;
  const sheet = cell.worksheet.load("name,protection/protected,tables/items/name");
  const parent = cell.getSpillParentOrNullObject();
  cell.load("formulas,rowIndex,columnIndex");
  parent.load("formulas,rowIndex,columnIndex");
  const merged = mergedAreas(cell);
  await context.sync();

  const anchor = parent.isNullObject ? cell : parent;
  const here: Area = { row: cell.rowIndex, column: cell.columnIndex, height: 1, width: 1 };
  const [whole = here] = merged();
  const tables = await tableAreas(context, sheet);
  const beside = besideTables(tables, { ...here, column: whole.column + whole.width });
  const address = addressOf(here);
  const calls = fintechCalls(String(anchor.formulas[0]?.[0]));
  if (calls.length === 0) return { refused: "no-function", cell: address };
  if (sheet.protection.protected) refuse({ refused: "protected", sheet: sheet.name });
  if (beside.column >= sheetWidth) refuse({ refused: "no-room", sheet: sheet.name, address });

  const target = sheet.getRangeByIndexes(beside.row, beside.column, 1, 1).load("formulas,values,hasSpill");
  const mergedThere = mergedAreas(target);
  const offset = { row: here.row - anchor.rowIndex, column: here.column - anchor.columnIndex };
  const formula = await readable(address, calls, async () => {
    const known = knownCalls(calls, sheet, worksheets, offset);
    await context.sync();
    return citation(known(), otherwise);
  });
  if (typeof formula === "object") return formula;
  if (formula === undefined) return { refused: "nothing-to-cite", cell: address };
  // Of merged cells the first alone can be written to. The others look empty, or as the first does.
  const hiding = mergedThere().find(({ row, column }) => row !== beside.row || column !== beside.column);
  if (hiding) return { refused: "within-merged", cell: addressOf(beside), cells: addressOf(hiding) };
  if (filledCells(target).flat().includes(true) || target.hasSpill !== false)
    return { refused: "taken", cell: addressOf(beside) };

  beginWriting();
  const guard = await guardColumn(context, sheet, beside, tables);
  target.formulas = [[formula]];
  await context.sync();
  const altered = await guard.check();
  if (altered !== "") {
    target.clear("Contents");
    await context.sync();
    refuse({ refused: "altered", sheet: sheet.name, cells: altered });
  }
  return { cell: addressOf(beside), formula };
}

/** One column further if a table ends there: it would take the citation in and fill it down. */
function besideTables(tables: readonly Area[], wanted: Area): Area {
  const isTaken = tables.some((table) => !intersects(table, wanted) && intersects(reachOf(table), wanted));
  return isTaken ? moveArea(wanted, 0, 1) : wanted;
}

/** What stands in the arguments may not be readable: names of no cells, sheets that are gone, calculations. */
async function readable<T>(
  cell: string,
  calls: readonly FintechCall[],
  read: () => Promise<T>,
): Promise<T | CitationRefusal> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return { refused: "unreadable", cell, argument: error.argument };
    const code = codeOf(error);
    if (code !== "ItemNotFound" && code !== "InvalidArgument") throw error;
    const references = calls.flatMap(({ given }) =>
      given.flatMap((each) => (each.is === "reference" ? each.reference : [])),
    );
    return { refused: "unreadable", cell, argument: references.join(", ") };
  }
}
