import { sheetHeight, sheetWidth, type Area } from "../../workbook/cells/address";

/** One edge of a chart: how far it is from the corner of the sheet. Points. */
interface Edge {
  readonly along: "left" | "top";
  readonly at: number;
}

/** As many cells are looked at for each edge at once, in the first so many rows or columns at first. */
const probes = 64;
const near = 512;

/** A chart that ends where a cell does covers nothing of the next, whatever is rounded. Points. */
const slack = 0.5;

/**
 * The cells that charts lie over; their position is loaded. Excel tells where charts are in points alone, so that the
 * cells there are searched for: two syncs where they are near, more further out. None where Excel does not tell where
 * its cells are (before ExcelApi 1.10).
 */
export async function cellsUnder(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly Excel.Chart[],
): Promise<readonly Area[]> {
  if (charts.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return [];
  const edges = charts.flatMap(({ left, top, width, height }): Edge[] => [
    { along: "top", at: top + slack },
    { along: "left", at: left + slack },
    { along: "top", at: top + height - slack },
    { along: "left", at: left + width - slack },
  ]);
  const found = await indicesAt(context, sheet, edges);
  return charts.map((_, i) => {
    const [row = 0, column = 0, lastRow = row, lastColumn = column] = found.slice(4 * i, 4 * i + 4);
    return { row, column, height: lastRow - row + 1, width: lastColumn - column + 1 };
  });
}

/** The row or column in which each edge lies: the last that begins before it. */
async function indicesAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edges: readonly Edge[],
): Promise<readonly number[]> {
  // It lies at `low` or after it, and before `high`; that is tried first where it is no certainty yet.
  let spans = edges.map((edge) => ({ ...edge, low: 0, high: near, isSure: false }));
  while (spans.some(({ low, high, isSure }) => !isSure || high - low > 1)) {
    const asked = spans.map((span) => probesIn(sheet, span));
    await context.sync();
    spans = spans.map((span, i) => {
      const probed = asked[i] ?? [];
      const before = probed.filter(({ range }) => range[span.along] <= span.at).at(-1)?.index ?? span.low;
      const after = probed.find(({ range }) => range[span.along] > span.at)?.index;
      if (after !== undefined) return { ...span, low: before, high: after, isSure: true };
      const end = span.along === "top" ? sheetHeight : sheetWidth;
      if (span.isSure || span.high >= end) return { ...span, low: before, isSure: true };
      return { ...span, low: before, high: Math.min(end, span.high * 8) };
    });
  }
  return spans.map(({ low }) => low);
}

function probesIn(
  sheet: Excel.Worksheet,
  {
    along,
    low,
    high,
    isSure,
  }: Edge & { readonly low: number; readonly high: number; readonly isSure: boolean },
) {
  const end = along === "top" ? sheetHeight : sheetWidth;
  const step = Math.max(1, Math.ceil((high - low) / probes));
  const indices: number[] = [];
  for (let index = low + step; index < high; index += step) indices.push(index);
  if (!isSure && high < end) indices.push(high);
  return indices.map((index) => {
    const [row, column] = along === "top" ? [index, 0] : [0, index];
    return { index, range: sheet.getRangeByIndexes(row, column, 1, 1).load(along) };
  });
}
