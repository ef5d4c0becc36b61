import type { Block, BlockCell } from "./block";
import type { Options } from "../insertables/options";

/** The table of a block as it will stand in the cells: on its feet, or turned so that its rows stand side by side. */
export interface OrientedTable {
  readonly isTurned: boolean;
  /** Headings on top, or at the left where it is turned; empty where there are none. */
  readonly header: readonly string[];
  /** Header included. */
  readonly cells: readonly (readonly BlockCell[])[];
  readonly height: number;
  readonly width: number;
  /** The first row that is no header; where it is turned, the first such column. */
  readonly first: number;
  /** Whether a cell is the heading of its row. */
  headingAt(row: number, column: number): boolean;
}

export function orientTable(block: Block, { headers, orientation }: Options): OrientedTable {
  const header = headers ? block.header : [];
  const first = header.length > 0 ? 1 : 0;
  const upright = [...(first > 0 ? [header.map((value): BlockCell => ({ value }))] : []), ...block.rows];
  const columns = Math.max(...upright.map((row) => row.length));
  const isTurned = orientation === "across";
  const cells = isTurned
    ? Array.from({ length: columns }, (_, row) => upright.map((line) => line[row] ?? { value: "" }))
    : upright;
  return {
    isTurned,
    header,
    cells,
    height: cells.length,
    width: isTurned ? upright.length : columns,
    first,
    headingAt: (_, column) => isTurned && column < first,
  };
}
