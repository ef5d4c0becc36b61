import { areaOf, type Area } from "../../workbook/cells/address";
import { sheetAndRest } from "../../workbook/cells/sheet-name";
import { codeOf } from "../run-batch";

/** A series of a chart that shows all rows of a table's column. */
export interface BoundSeries {
  readonly chartSheet: string;
  readonly chart: string;
  readonly series: number;
  readonly dimension: "Values" | "Categories";
  readonly sheet: string;
  /** The columns that it shows. */
  readonly column: number;
  readonly width: number;
}

/**
 * The series of any chart in the workbook whose numbers or names are whole columns of a table: they follow the table
 * when it grows in Excel, and must when it is made again. `except` are charts of the block itself. None where Excel does not tell (before ExcelApi 1.15).
 */
export async function boundSeries(
  context: Excel.RequestContext,
  sheet: string,
  body: Area,
  except: readonly string[],
): Promise<readonly BoundSeries[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.15")) return [];
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/charts/items/name,items/charts/items/series/items/name");
  try {
    await context.sync();
    const asked = worksheets.items.flatMap((page) =>
      page.charts.items.flatMap((chart) =>
        except.includes(chart.name)
          ? []
          : chart.series.items.flatMap((series, index) =>
              (["Values", "Categories"] as const).map((dimension) => ({
                place: { chartSheet: page.name, chart: chart.name, series: index, dimension },
                source: series.getDimensionDataSourceString(dimension),
              })),
            ),
      ),
    );
    if (asked.length === 0) return [];
    await context.sync();
    return asked.flatMap(({ place, source }) => {
      const { sheet: named, rest } = sheetAndRest(source.value.replace(/^=/, ""));
      const area = areaOf(rest);
      const isBound = named === sheet && area?.row === body.row && area.height === body.height;
      const isWithin = area && area.column >= body.column && area.column < body.column + body.width;
      return isBound && isWithin ? [{ ...place, sheet, column: area.column, width: area.width }] : [];
    });
  } catch (error) {
    // A chart over typed numbers has no source, and some kinds have none to tell.
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}

/** Queues that they show all rows of the table again. */
export function followTable(
  context: Excel.RequestContext,
  bound: readonly BoundSeries[],
  { row, height }: Pick<Area, "row" | "height">,
): void {
  const { worksheets } = context.workbook;
  for (const { chartSheet, chart, series, dimension, sheet, column, width } of bound) {
    const drawn = worksheets.getItem(chartSheet).charts.getItem(chart).series.getItemAt(series);
    const range = worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width);
    if (dimension === "Values") drawn.setValues(range);
    else drawn.setXAxisValues(range);
  }
}
