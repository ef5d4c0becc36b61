import type { FileArea } from "../../xlsx/area";
import type { FileCell, FileRow, FileSheet, FileTable } from "../../xlsx/book";
import type { FileChart } from "../../xlsx/chart";
import type { FileStyle } from "../../xlsx/style";
import { mergedStyle } from "./file-style";

/** What can be collected besides cells. */
type Lists = {
  -readonly [K in "merges" | "validations" | "conditions" | "notes" | "links"]: NonNullable<
    FileSheet[K]
  >[number][];
};

/** Collects what is written on a sheet of a file, as operations on areas. Later styles add to earlier ones. */
export class SheetBuilder {
  private readonly cells = new Map<string, FileCell>();
  private readonly styles = new Map<string, FileStyle>();
  private readonly widths = new Map<number, number>();
  private readonly rows = new Map<number, FileRow>();
  private readonly columnLevels = new Map<number, number>();
  /** Equal styles are one object, so that the file holds each once. */
  private readonly known = new Map<string, FileStyle>();
  readonly tables: FileTable[] = [];
  readonly charts: FileChart[] = [];
  readonly lists: Lists = { merges: [], validations: [], conditions: [], notes: [], links: [] };

  /** How the sheet is called, shown and printed. */
  readonly settings: { -readonly [K in keyof Omit<FileSheet, "cells">]: FileSheet[K] };

  constructor(settings: Omit<FileSheet, "cells">) {
    this.settings = { ...settings };
  }

  write(cell: FileCell): void {
    this.cells.set(placeOf(cell.row, cell.column), cell);
  }

  style(area: FileArea, change: FileStyle): void {
    for (let row = area.row; row < area.row + area.height; row++)
      for (let column = area.column; column < area.column + area.width; column++) {
        const place = placeOf(row, column);
        const merged = mergedStyle(this.styles.get(place) ?? {}, change);
        const key = JSON.stringify(merged);
        const style = this.known.get(key) ?? merged;
        this.known.set(key, style);
        this.styles.set(place, style);
      }
  }

  /** Widens a column, never narrows it. */
  width(column: number, characters: number): void {
    this.widths.set(column, Math.max(characters, this.widths.get(column) ?? 0));
  }

  height(row: number, points: number): void {
    this.rows.set(row, {
      ...this.rows.get(row),
      row,
      height: Math.max(points, this.rows.get(row)?.height ?? 0),
    });
  }

  /** Rows, or columns, that can be folded away together; within others, one level deeper. */
  group(along: "row" | "column", first: number, count: number): void {
    for (let index = first; index < first + count; index++)
      if (along === "row")
        this.rows.set(index, {
          ...this.rows.get(index),
          row: index,
          level: (this.rows.get(index)?.level ?? 0) + 1,
        });
      else this.columnLevels.set(index, (this.columnLevels.get(index) ?? 0) + 1);
  }

  /** The value or formula at a place, if there is one. */
  at(row: number, column: number): FileCell | undefined {
    return this.cells.get(placeOf(row, column));
  }

  build(): FileSheet {
    const places = new Set([...this.cells.keys(), ...this.styles.keys()]);
    const cells = [...places].map((place): FileCell => {
      const style = this.styles.get(place);
      const cell = this.cells.get(place);
      if (cell) return style ? { ...cell, style: { ...cell.style, ...style } } : cell;
      const [row = 0, column = 0] = place.split(",").map(Number);
      return { row, column, style };
    });
    const columns = new Set([...this.widths.keys(), ...this.columnLevels.keys()]);
    return {
      ...this.settings,
      cells,
      columns: [...columns]
        .sort((a, b) => a - b)
        .map((column) => ({
          first: column,
          last: column,
          width: storedWidth(this.widths.get(column)),
          level: this.columnLevels.get(column),
        })),
      rows: [...this.rows.values()],
      tables: this.tables,
      charts: this.charts,
      ...this.lists,
    };
  }
}

/** A file counts the margins of a cell, 5 of the 7 pixels of a character, with its width. */
const storedWidth = (characters: number | undefined): number | undefined =>
  characters === undefined ? undefined : characters + 0.7109375;

const placeOf = (row: number, column: number): string => `${row},${column}`;
