import { areaOf, type Area } from "../../workbook/cells/address";

/**
 * The merged cells that a range touches: what is written there is lost but for the first cell, and nothing spills
 * into them. Queues their reading; call the answer after the next sync. Excel fails for more than 512.
 */
export function mergedAreas(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject().load("areas/items/address");
  return () =>
    merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => areaOf(address) ?? []);
}
