import { contains, type Area } from "../../workbook/cells/address";
import { referencesIn } from "../../workbook/formulas/parse-references";
import { readPieces, usedCells } from "./read-pieces";

/** A formula that names a table, and where it stands. */
export interface TableReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The same of a defined name; `sheet` for a name that belongs to one. */
export interface TableNameReference {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly formula: string;
}

/** What names a table. */
export interface TableReferences {
  readonly cells: readonly TableReference[];
  readonly names: readonly TableNameReference[];
}

/**
 * Finds every cell and defined name whose formula names a table. Converting the table to a range turns those
 * references into addresses. Cells of `except` are left out: they are written again.
 */
export async function tableReferences(
  context: Excel.RequestContext,
  table: string,
  except: { readonly sheet: string; readonly areas: readonly Area[] },
): Promise<TableReferences> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula");
  names.load("items/name,items/formula");
  await context.sync();
  const wanted = (await usedCells(context, worksheets.items)).filter((used) => used !== undefined);
  const cells: TableReference[] = [];
  for await (const pieces of readPieces(context, wanted, "formulas"))
    for (const { sheet, area, range } of pieces)
      for (const [r, line] of (range.formulas as unknown[][]).entries())
        for (const [c, formula] of line.entries()) {
          const [row, column] = [area.row + r, area.column + c];
          const isOwn = sheet.name === except.sheet && except.areas.some((own) => contains(own, row, column));
          if (!isOwn && namesTable(formula, table))
            cells.push({ sheet: sheet.name, row, column, formula: String(formula) });
        }
  const scoped = worksheets.items.flatMap((sheet) =>
    sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula), sheet: sheet.name })),
  );
  const global = names.items.map(({ name, formula }) => ({
    name,
    formula: String(formula),
    sheet: undefined,
  }));
  return { cells, names: [...global, ...scoped].filter(({ formula }) => namesTable(formula, table)) };
}

function namesTable(formula: unknown, table: string): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  const wanted = table.toLowerCase();
  if (!formula.toLowerCase().includes(wanted)) return false;
  return referencesIn(formula).some(
    (reference) =>
      (reference.is === "structured" && reference.table.toLowerCase() === wanted) ||
      (reference.is === "name" && reference.sheet === undefined && reference.name.toLowerCase() === wanted),
  );
}

/** Queues writing the formulas back, once the table has its name again. */
export function restoreReferences(context: Excel.RequestContext, { cells, names }: TableReferences): void {
  const { workbook } = context;
  for (const { sheet, row, column, formula } of cells)
    workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  for (const { name, sheet, formula } of names) {
    const scope = sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;
    scope.getItem(name).formula = formula;
  }
}
