import { areaOf, type Area } from "../../workbook/cells/address";
import { restoreReferences, tableReferences, type TableReferences } from "../read/table-references";
import { boundSeries, followTable, type BoundSeries } from "./bound-charts";

/** What a person made of a native table, and what names it. */
export interface NativeTable {
  readonly name: string;
  /** The whole table, header and totals included. */
  readonly area: Area;
  readonly look: Pick<
    Excel.Table,
    | "style"
    | "showFilterButton"
    | "showBandedRows"
    | "showBandedColumns"
    | "highlightFirstColumn"
    | "highlightLastColumn"
  >;
  /** The formulas of its totals row; undefined where none is shown. */
  readonly totals: readonly unknown[] | undefined;
  /** By column. */
  readonly filters: readonly (Excel.FilterCriteria | undefined)[];
  /** Formulas of all its cells, and the values. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly references: TableReferences;
  readonly charts: readonly BoundSeries[];
}

/** Reads a native table and everything in the workbook that names it. `block` is what is written again. */
export async function recordTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  block: Area,
  ownCharts: readonly string[],
): Promise<NativeTable> {
  const range = table.getRange().load("address,formulas,values");
  table.load(
    "name,style,showTotals,showFilterButton,showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn",
  );
  table.columns.load("items/name,items/filter/criteria");
  await context.sync();
  const area = areaOf(range.address) ?? block;
  const { name, style, showTotals, showFilterButton, showBandedRows, showBandedColumns } = table;
  const { highlightFirstColumn, highlightLastColumn } = table;
  const formulas = range.formulas as unknown[][];
  return {
    name,
    area,
    look: {
      style,
      showFilterButton,
      showBandedRows,
      showBandedColumns,
      highlightFirstColumn,
      highlightLastColumn,
    },
    totals: showTotals ? formulas.at(-1) : undefined,
    filters: table.columns.items.map(({ filter }) => criteriaOf(filter.criteria)),
    formulas,
    values: range.values as unknown[][],
    references: await tableReferences(context, name, { sheet: sheet.name, areas: [block, area] }),
    charts: await boundSeries(context, sheet.name, bodyOf(area, showTotals), ownCharts),
  };
}

/** Excel gives columns without a filter criteria without content. */
function criteriaOf(criteria: Excel.FilterCriteria | null): Excel.FilterCriteria | undefined {
  if (!criteria?.filterOn) return undefined;
  const given = Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as unknown as Excel.FilterCriteria;
}

export function bodyOf(area: Area, hasTotals: boolean): Area {
  return { ...area, row: area.row + 1, height: area.height - 1 - (hasTotals ? 1 : 0) };
}

/** Queues a native table over cells that are written already, under its name. `area` has no totals row. */
export function addTable(
  sheet: Excel.Worksheet,
  area: Area,
  { name, look }: Pick<NativeTable, "name" | "look">,
): Excel.Table {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.height, area.width);
  const table = sheet.tables.add(range, true);
  table.name = name;
  for (const key of Object.keys(look) as (keyof NativeTable["look"])[])
    Object.assign(table, { [key]: look[key] });
  return table;
}

/** Queues what stands beyond the rows of a table that is there again: totals, filters, references, charts. */
export async function completeTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  recorded: NativeTable,
  body: Area,
): Promise<void> {
  const { totals, filters, references, charts } = recorded;
  if (totals) {
    // The row below is left free for it, so that nothing moves.
    table.showTotals = true;
    await context.sync();
    table.getTotalRowRange().formulas = [[...totals]];
  }
  restoreReferences(context, references);
  followTable(context, charts, body);
  filters.forEach((criteria, index) => {
    if (criteria) table.columns.getItemAt(index).filter.apply(criteria);
  });
  await context.sync();
}
