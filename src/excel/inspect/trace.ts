import { areaOf } from "../../workbook/cells/address";
import type { Refusal } from "../../workbook/refusal";
import {
  deepLimits,
  defaultLimits,
  tracePrecedents,
  type TraceControl,
} from "../../workbook/lineage/trace-precedents";
import type { LineageCell } from "../../workbook/lineage/lineage-tree";
import { cellReader } from "../read/read-cells";
import { readDirectory } from "../read/read-names";
import { runBatch, refuse } from "../run-batch";

/**
 * Reads a cell and what its formula rests on: the first levels, or, given a control, all of them, in slices. Reading needs no permission: protected and
 * hidden sheets are read too.
 */
export function trace(
  sheet: string,
  address: string,
  control?: TraceControl,
): Promise<LineageCell | Refusal> {
  return runBatch(async (context) => {
    const area = areaOf(address);
    if (!area) return refuse({ refused: "gone", sheet: address });
    const directory = await readDirectory(context);
    const first = { ...area, height: 1, width: 1 };
    const limits = control ? deepLimits : defaultLimits;
    const from = { sheet, area: first };
    const root = await tracePrecedents(from, directory, cellReader(context), limits, control);
    return root ?? refuse({ refused: "gone", sheet });
  }, sheet);
}
