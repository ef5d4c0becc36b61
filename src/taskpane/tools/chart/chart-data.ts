import type { ToolsPhrases } from "../../../locales/tools/en";
import type { TableCell } from "../parts/data-table";
import type { LineData } from "../../drawing/line-marks";
import type { QuadrantData } from "../../drawing/quadrant-marks";
import type { RadarData } from "../../drawing/radar-marks";
import { userTable, usedRows } from "../draft/step-blockers";
import { rowName } from "../draft/user-names";
import type { ToolState } from "../draft/state";

/** A chart as data, as a text alternative, and as a table. */
export interface ToolChart {
  readonly chart:
    | { readonly is: "quadrant"; readonly data: QuadrantData }
    | { readonly is: "radar"; readonly data: RadarData; readonly leftOut: number }
    | { readonly is: "lines"; readonly data: LineData };
  readonly summary: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Returns the names of the rows in use. */
export function namesIn(state: ToolState, phrases: ToolsPhrases): readonly string[] | undefined {
  const table = userTable(state);
  return table && usedRows(state, table).map((row) => rowName(table, row, phrases));
}

export const text = (said: string): TableCell => ({ text: said, isNumber: false });
export const number = (said: string): TableCell => ({ text: said, isNumber: true });
