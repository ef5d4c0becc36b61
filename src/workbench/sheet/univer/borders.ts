import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";

import { type BorderEdge, type BorderLine, NO_BORDER } from "../cell-format";
import type { Rectangle, SheetId } from "../rectangle";
import type { Spreadsheet } from "./engine/spreadsheet";
import type { UniverFormats } from "./formats";

type Side = "t" | "b" | "l" | "r";

const { DASHED, DOTTED, DOUBLE, HAIR, MEDIUM, MEDIUM_DASHED, THICK, THIN } = BorderStyleTypes;

const LINES: readonly (readonly [BorderStyleTypes, BorderLine["style"], BorderLine["weight"]])[] = [
  [THIN, "Continuous", "Thin"],
  [HAIR, "Continuous", "Hairline"],
  [MEDIUM, "Continuous", "Medium"],
  [THICK, "Continuous", "Thick"],
  [DASHED, "Dash", "Thin"],
  [MEDIUM_DASHED, "Dash", "Medium"],
  [DOTTED, "Dot", "Thin"],
  [DOUBLE, "Double", "Thick"],
];

/**
 * The lines around and between cells. A line between two cells belongs to the upper or left one, except at the
 * top and left edge of a range.
 */
export class UniverBorders {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly formats: UniverFormats,
  ) {}

  border(sheet: SheetId, rect: Rectangle, edge: BorderEdge): BorderLine | null {
    const { cells, side } = along(rect, edge);
    const seen = new Map<string, BorderLine>();
    const shown = cells && this.spreadsheet.clip(sheet, cells);
    if (!shown) return NO_BORDER;
    for (let row = shown.row; row < shown.row + shown.height; row++) {
      for (let column = shown.column; column < shown.column + shown.width; column++) {
        const line = lineOf(this.drawn(sheet, row, column, side));
        seen.set(JSON.stringify(line), line);
      }
    }
    const [first, ...others] = seen.values();
    return others.length > 0 ? null : (first ?? NO_BORDER);
  }

  setBorder(sheet: SheetId, rect: Rectangle, edge: BorderEdge, line: BorderLine): void {
    const { cells, side } = along(rect, edge);
    const shown = cells && this.spreadsheet.clip(sheet, cells);
    if (!shown) return;
    const style = lineStyle(line);
    this.formats.writeStyle(sheet, shown, { bd: { [side]: style } });
    // The neighbour may own a line in the same place.
    const neighbour = this.spreadsheet.clip(sheet, beside(shown, side));
    if (!style && neighbour) {
      this.formats.writeStyle(sheet, neighbour, { bd: { [OPPOSITE[side]]: null } });
    }
  }

  private drawn(sheet: SheetId, row: number, column: number, side: Side): Nullable<IBorderStyleData> {
    const own = this.formats.style(sheet, row, column).bd?.[side];
    if (own) return own;
    const next = beside({ row, column, height: 1, width: 1 }, side);
    if (next.row < 0 || next.column < 0) return null;
    return this.formats.style(sheet, next.row, next.column).bd?.[OPPOSITE[side]];
  }
}

const OPPOSITE: Readonly<Record<Side, Side>> = { t: "b", b: "t", l: "r", r: "l" };

/** The cells of a range on which an edge lies, and on which of their sides. None between the rows of a single row. */
function along(rect: Rectangle, edge: BorderEdge): { cells: Rectangle | undefined; side: Side } {
  const { row, column, height, width } = rect;
  switch (edge) {
    case "EdgeTop":
      return { cells: { ...rect, height: 1 }, side: "t" };
    case "EdgeBottom":
      return { cells: { ...rect, row: row + height - 1, height: 1 }, side: "b" };
    case "EdgeLeft":
      return { cells: { ...rect, width: 1 }, side: "l" };
    case "EdgeRight":
      return { cells: { ...rect, column: column + width - 1, width: 1 }, side: "r" };
    case "InsideHorizontal":
      return { cells: height > 1 ? { ...rect, height: height - 1 } : undefined, side: "b" };
    case "InsideVertical":
      return { cells: width > 1 ? { ...rect, width: width - 1 } : undefined, side: "r" };
  }
}

function beside(rect: Rectangle, side: Side): Rectangle {
  const down = side === "b" ? 1 : side === "t" ? -1 : 0;
  const right = side === "r" ? 1 : side === "l" ? -1 : 0;
  return { ...rect, row: rect.row + down, column: rect.column + right };
}

function lineOf(border: Nullable<IBorderStyleData>): BorderLine {
  if (!border || border.s === BorderStyleTypes.NONE) return NO_BORDER;
  const [, style, weight] = LINES.find(([type]) => type === border.s) ?? [THIN, "Continuous", "Thin"];
  return { style, weight, color: (border.cl.rgb ?? "#000000").toUpperCase() };
}

/** A line as Univer keeps it; null for none. */
export function lineStyle({ style, weight, color }: BorderLine): IBorderStyleData | null {
  if (style === "None") return null;
  const sameStyle = LINES.filter(([, name]) => name === style);
  const [type] = sameStyle.find(([, , name]) => name === weight) ?? sameStyle[0] ?? [THIN];
  return { s: type, cl: { rgb: color } };
}
