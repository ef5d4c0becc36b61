import { type BorderEdge, type BorderLine, NO_BORDER } from "../cell-format";
import { MAX_COLUMNS, type Rectangle } from "../rectangle";

type Direction = "across" | "down";
/** The line above (`across`) or to the left of (`down`) a cell. A line between two cells belongs to both. */
interface Segment {
  readonly direction: Direction;
  readonly row: number;
  readonly column: number;
}

const key = ({ row, column }: Segment): number => row * (MAX_COLUMNS + 1) + column;

export type SavedBorders = readonly (readonly [Direction, number, BorderLine])[];

/** The lines of one sheet. */
export class MemoryBorders {
  private readonly lines = { across: new Map<number, BorderLine>(), down: new Map<number, BorderLine>() };

  /** `null` where they differ. */
  read(rect: Rectangle, edge: BorderEdge): BorderLine | null {
    let common: BorderLine | undefined;
    for (const segment of segments(rect, edge)) {
      const line = this.lines[segment.direction].get(key(segment)) ?? NO_BORDER;
      common ??= line;
      if (!sameLine(common, line)) return null;
    }
    return common ?? NO_BORDER;
  }

  draw(rect: Rectangle, edge: BorderEdge, line: BorderLine): void {
    for (const segment of segments(rect, edge)) {
      if (line.style === "None") this.lines[segment.direction].delete(key(segment));
      else this.lines[segment.direction].set(key(segment), line);
    }
  }

  /** All around the rectangle and within it. */
  clear(rect: Rectangle): void {
    for (const edge of EDGES) this.draw(rect, edge, NO_BORDER);
  }

  save(): SavedBorders {
    return (["across", "down"] as const).flatMap((direction) =>
      [...this.lines[direction]].map(([at, line]) => [direction, at, line] as const),
    );
  }

  load(saved: SavedBorders): void {
    for (const [direction, at, line] of saved) this.lines[direction].set(at, line);
  }
}

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

const sameLine = (a: BorderLine, b: BorderLine): boolean =>
  a.style === b.style && (a.style === "None" || (a.weight === b.weight && a.color === b.color));

function* segments({ row, column, height, width }: Rectangle, edge: BorderEdge): Generator<Segment> {
  const rows = { EdgeTop: [row, row], EdgeBottom: [row + height, row + height] };
  const columns = { EdgeLeft: [column, column], EdgeRight: [column + width, column + width] };
  if (edge === "EdgeTop" || edge === "EdgeBottom" || edge === "InsideHorizontal") {
    const [first = 0, last = 0] = edge === "InsideHorizontal" ? [row + 1, row + height - 1] : rows[edge];
    for (let at = first; at <= last; at++) {
      for (let across = column; across < column + width; across++) {
        yield { direction: "across", row: at, column: across };
      }
    }
    return;
  }
  const [first = 0, last = 0] = edge === "InsideVertical" ? [column + 1, column + width - 1] : columns[edge];
  for (let at = first; at <= last; at++) {
    for (let down = row; down < row + height; down++) yield { direction: "down", row: down, column: at };
  }
}
