import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/preset-sheets-core";

import type { CellFormat } from "../cell-format";
import type { Rectangle, SheetId } from "../rectangle";
import { type Spreadsheet, toRange } from "./engine/spreadsheet";

type Style = Readonly<IStyleData>;

/** How a format is read from a style of Univer's, and what gives it to one. `null` takes a part of a style away. */
interface Part<T> {
  read(style: Style): T;
  write(value: T): { readonly [K in keyof IStyleData]?: IStyleData[K] | null };
}

const on = (flag: boolean): BooleanNumber => (flag ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const hex = (color: Nullable<string>, fallback: string): string => (color ?? fallback).toUpperCase();

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

function nameOf<K extends string, V>(
  names: Readonly<Record<K, V>>,
  value: V | null | undefined,
  fallback: K,
): K {
  return (Object.keys(names) as K[]).find((name) => names[name] === value) ?? fallback;
}

const PARTS: { readonly [K in keyof CellFormat]: Part<CellFormat[K]> } = {
  fillColor: {
    read: ({ bg }) => hex(bg?.rgb, ""),
    write: (color) => ({ bg: color === "" ? null : { rgb: color } }),
  },
  fontName: { read: ({ ff }) => ff ?? "Arial", write: (ff) => ({ ff }) },
  fontSize: { read: ({ fs }) => fs ?? 11, write: (fs) => ({ fs }) },
  fontColor: { read: ({ cl }) => hex(cl?.rgb, "#000000"), write: (rgb) => ({ cl: { rgb } }) },
  fontBold: { read: ({ bl }) => bl === BooleanNumber.TRUE, write: (flag) => ({ bl: on(flag) }) },
  fontItalic: { read: ({ it }) => it === BooleanNumber.TRUE, write: (flag) => ({ it: on(flag) }) },
  fontUnderline: {
    read: ({ ul }) => ul?.s === BooleanNumber.TRUE,
    write: (flag) => ({ ul: flag ? { s: BooleanNumber.TRUE } : null }),
  },
  horizontalAlignment: {
    read: ({ ht }) => nameOf(HORIZONTAL, ht, "General"),
    write: (name) => ({ ht: name === "General" ? null : HORIZONTAL[name] }),
  },
  verticalAlignment: {
    read: ({ vt }) => nameOf(VERTICAL, vt, "Bottom"),
    write: (name) => ({ vt: VERTICAL[name] }),
  },
  wrapText: {
    read: ({ tb }) => tb === WrapStrategy.WRAP,
    write: (flag) => ({ tb: flag ? WrapStrategy.WRAP : null }),
  },
};

const KEYS = Object.keys(PARTS) as (keyof CellFormat)[];

/** How the cells of Univer's sheets look. */
export class UniverFormats {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  format<K extends keyof CellFormat>(sheet: SheetId, rect: Rectangle, key: K): CellFormat[K] | null {
    const { read } = PARTS[key];
    const [first, ...others] = new Set(this.styles(sheet, rect).map(read));
    return others.length > 0 ? null : (first ?? read({}));
  }

  setFormat(sheet: SheetId, rect: Rectangle, format: Partial<CellFormat>): void {
    const shown = this.spreadsheet.clip(sheet, rect);
    if (!shown) return;
    this.writeStyle(sheet, shown, styleOf(format));
  }

  /** Merged into each cell's style. By a command for styles: others would take it that the cells are empty now. */
  writeStyle(sheet: SheetId, rect: Rectangle, style: Readonly<Record<string, unknown>>): void {
    for (const [type, value] of Object.entries(style)) {
      this.spreadsheet.run(SetStyleCommand.id, sheet, { range: toRange(rect), style: { type, value } });
    }
  }

  style(sheet: SheetId, row: number, column: number): Style {
    const { workbook } = this.spreadsheet;
    const cell = this.spreadsheet.sheet(sheet).getSheet().getCellMatrix().getValue(row, column);
    return (cell && workbook.getWorkbook().getStyles().getStyleByCell(cell)) ?? {};
  }

  /** Of every cell, row by row; beyond the grid there are none. */
  private styles(sheet: SheetId, rect: Rectangle): Style[] {
    const shown = this.spreadsheet.clip(sheet, rect);
    if (!shown) return [];
    const cells = Array.from({ length: shown.height * shown.width }, (_, i) => i);
    return cells.map((i) =>
      this.style(sheet, shown.row + Math.floor(i / shown.width), shown.column + (i % shown.width)),
    );
  }
}

/** A format as a style of Univer's. */
export const styleOf = (format: Partial<CellFormat>): Record<string, unknown> =>
  Object.assign({}, ...KEYS.map((key) => patch(key, format))) as Record<string, unknown>;

function patch<K extends keyof CellFormat>(key: K, format: Partial<CellFormat>): object {
  const value = format[key];
  return value === undefined ? {} : PARTS[key].write(value as CellFormat[K]);
}
