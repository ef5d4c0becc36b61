import { areaOf } from "../../workbook/cells/address";
import type { Directory, NameEntry } from "../../workbook/formulas/resolve-reference";
import type { TableEntry } from "../../workbook/formulas/structured-reference";

/** Sheets, names and tables of the workbook: one sync, and a second where there are tables. */
export async function readDirectory(context: Excel.RequestContext): Promise<Directory> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name,items/names/items/name,items/names/items/formula");
  names.load("items/name,items/formula");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: [
      ...names.items.map((item) => nameEntry(item, undefined)),
      ...worksheets.items.flatMap((sheet) => sheet.names.items.map((item) => nameEntry(item, sheet.name))),
    ],
    tables: await tableEntries(context, tables.items),
  };
}

function nameEntry({ name, formula }: Excel.NamedItem, sheet: string | undefined): NameEntry {
  return { name, sheet, formula: String(formula) };
}

async function tableEntries(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly TableEntry[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange().load("address"));
  await context.sync();
  return tables.flatMap((table, i): TableEntry[] => {
    const area = areaOf(ranges[i]?.address ?? "");
    if (!area) return [];
    return [
      {
        name: table.name,
        sheet: table.worksheet.name,
        area,
        columns: table.columns.items.map(({ name }) => name),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
      },
    ];
  });
}
