import type { Area } from "../workbook/operations";
import { blockFinder } from "./find-block";
import { entries, receiptsIn } from "./kept-receipts";

/**
 * Queues the reading of the blocks on a sheet that have a chart; call the answer after the next sync. The cells under a
 * chart are empty, and yet they are not free. A block whose chart is gone is in nobody's way.
 */
export function chartedBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet): () => readonly Area[] {
  const find = blockFinder(context);
  const settings = entries(context);
  const charts = sheet.charts.load("items/name");
  return () => {
    const present = new Set(charts.items.map(({ name }) => name));
    return receiptsIn(settings).flatMap((receipt) => {
      if (!receipt.charts.some((name) => present.has(name))) return [];
      const found = find(receipt);
      return found?.sheet.name === sheet.name ? [found.area] : [];
    });
  };
}
