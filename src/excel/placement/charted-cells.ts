import type { Area } from "../../workbook/cells/address";
import { cellsUnder } from "../read/cells-under-charts";
import { blockFinder } from "../stored/find-block";
import { entries, receiptsIn } from "../stored/receipt-store";

/**
 * Queues the reading of what lies over the cells of a sheet; call the answer after the next sync: the blocks that have a
 * chart of ours, and the cells under all other charts. They are empty, and yet they are not free. A block whose chart is
 * gone is in nobody's way.
 */
export function chartedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): () => Promise<readonly Area[]> {
  const find = blockFinder(context);
  const settings = entries(context);
  const charts = sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
  return async () => {
    const present = new Set(charts.items.map(({ name }) => name));
    const ours = new Set<string>();
    const blocks = receiptsIn(settings).flatMap((receipt) => {
      if (!receipt.charts.some((name) => present.has(name))) return [];
      const found = find(receipt);
      if (found?.sheet.name !== sheet.name) return [];
      for (const name of receipt.charts) ours.add(name);
      return [found.area];
    });
    const others = charts.items.filter(({ name }) => !ours.has(name));
    return [...blocks, ...(await cellsUnder(context, sheet, others))];
  };
}
