import type { FileCell, FileValue } from "../../xlsx/book";
import type { FileStyle } from "../../xlsx/style";
import type { SheetBook } from "../sheet/book";
import type { BorderEdge, BorderLine, CellFormat } from "../sheet/cell-format";
import { isCellError, isErrorLiteral, type CellInput, type CellValue } from "../sheet/cell-value";
import type { Rectangle, SheetId } from "../sheet/rectangle";
import { styleOfFormat } from "./formats";

const formatKeys = [
  "fillColor",
  "fontName",
  "fontSize",
  "fontColor",
  "fontBold",
  "fontItalic",
  "fontUnderline",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
] as const satisfies readonly (keyof CellFormat)[];

/** The cells of a sheet with their results and styles. */
export function cellsOf(book: SheetBook, sheet: SheetId, used: Rectangle): readonly FileCell[] {
  const values = book.values(sheet, used);
  const formulas = book.formulas(sheet, used);
  const numberFormats = book.numberFormats(sheet, used);
  const styles = new StyleReader(book, sheet);
  const cells: FileCell[] = [];
  for (let i = 0; i < used.height; i++)
    for (let j = 0; j < used.width; j++) {
      const place = { row: used.row + i, column: used.column + j };
      const content = contentOf(values[i]?.[j] ?? null, formulas[i]?.[j] ?? "");
      const style = styles.styleAt(place, numberFormats[i]?.[j] ?? "General");
      if (!content && !style) continue;
      const spill = content?.formula === undefined ? undefined : book.spillAt(sheet, place.row, place.column);
      cells.push({
        ...place,
        ...content,
        ...(spill ? { array: { kind: "dynamic", area: spill.rect } as const } : {}),
        ...(style ? { style } : {}),
      });
    }
  return cells;
}

/** The results of calculations that are still awaited are left to the program that opens the file. */
function contentOf(value: CellValue, input: CellInput): Pick<FileCell, "value" | "formula"> | undefined {
  const result = fileValue(value);
  if (typeof input === "string" && input.startsWith("=") && input !== value)
    return result === undefined ? { formula: input } : { formula: input, value: result };
  return result === undefined || result === "" ? undefined : { value: result };
}

function fileValue(value: CellValue): FileValue | undefined {
  if (value === null) return undefined;
  if (isCellError(value)) return value.error === "#BUSY!" ? undefined : { error: storedError(value.error) };
  return typeof value === "string" && isErrorLiteral(value) ? { error: storedError(value) } : value;
}

/** Files know the errors of Excel 97; newer ones are calculated again. */
const storedError = (error: string): string =>
  ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"].includes(error) ? error : "#VALUE!";

const edges: Readonly<Record<"left" | "right" | "top" | "bottom", BorderEdge>> = {
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
};

/** Styles of cells; equal ones are one object. */
class StyleReader {
  private readonly known = new Map<string, FileStyle>();
  private readonly plain: CellFormat;

  constructor(
    private readonly book: SheetBook,
    private readonly sheet: SheetId,
  ) {
    // A cell that nobody has formatted.
    this.plain = this.formatAt({ row: 1_048_575, column: 16_383, height: 1, width: 1 });
  }

  styleAt(
    place: { readonly row: number; readonly column: number },
    numberFormat: string,
  ): FileStyle | undefined {
    const rect = { ...place, height: 1, width: 1 };
    const lines = Object.fromEntries(
      Object.entries(edges).map(([side, edge]) => [side, this.book.border(this.sheet, rect, edge)]),
    ) as Record<keyof typeof edges, BorderLine>;
    const style = styleOfFormat(this.formatAt(rect), this.plain, numberFormat, lines);
    if (!style) return undefined;
    const key = JSON.stringify(style);
    const same = this.known.get(key) ?? style;
    this.known.set(key, same);
    return same;
  }

  private formatAt(rect: Rectangle): CellFormat {
    return Object.fromEntries(
      formatKeys.map((key) => [key, this.book.format(this.sheet, rect, key)]),
    ) as unknown as CellFormat;
  }
}
