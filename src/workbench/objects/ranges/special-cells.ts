import { invalidArgument } from "../../protocol/api-error";
import type { SheetBook } from "../../sheet/book";
import type { CellInput, CellValue } from "../../sheet/cell-value";
import { isCellError } from "../../sheet/cell-value";
import { intersection, type Rectangle } from "../../sheet/rectangle";
import { choice } from "../base/argument";
import type { Place } from "../base/reference";

const KINDS = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] as const;
const OTHER_KINDS = ["SameConditionalFormat", "SameDataValidation", "LastCell", "Comments"];

/** The cells of a kind within a range, as few rectangles as rows and columns join to. */
export function specialCells(
  book: SheetBook,
  { sheet, rect }: Place,
  kind: unknown,
  valueType: unknown,
): readonly Rectangle[] {
  const wanted = choice(kind, "Range.getSpecialCells", KINDS, OTHER_KINDS);
  if (wanted === "ConditionalFormats" || wanted === "DataValidations") {
    const records = book.records(wanted === "ConditionalFormats" ? "conditionalFormat" : "validation");
    const areas = records.filter((record) => record.sheet === sheet).flatMap(({ ranges }) => ranges);
    return areas.flatMap((area) => intersection(area, rect) ?? []);
  }
  const used = book.usedRange(sheet, rect, false);
  const within = wanted === "Visible" ? (intersection(rect, used ?? rect) ?? rect) : used;
  if (!within) return [];
  const values = book.values(sheet, within);
  const inputs = book.formulas(sheet, within);
  const isOfType = typeTest(valueType);
  const isWanted = (row: number, column: number): boolean => {
    const value = values[row]?.[column] ?? null;
    const isFormula = isFormulaText(inputs[row]?.[column]);
    if (wanted === "Blanks") return value === null && !isFormula;
    if (wanted === "Visible") {
      const isHidden = (along: "row" | "column", at: number) => book.isHidden(sheet, along, at, 1) === true;
      return !isHidden("row", within.row + row) && !isHidden("column", within.column + column);
    }
    return isFormula === (wanted === "Formulas") && (value !== null || isFormula) && isOfType(value);
  };
  return joined(within, isWanted);
}

const isFormulaText = (input: CellInput | undefined): boolean =>
  typeof input === "string" && input.startsWith("=");

function typeTest(given: unknown): (value: CellValue) => boolean {
  if (given === null || given === undefined || given === "All") return () => true;
  const types = /^(Errors|Logical|Numbers|Text)+$/.test(String(given))
    ? (String(given).match(/Errors|Logical|Numbers|Text/g) ?? [])
    : undefined;
  if (!types) throw invalidArgument();
  const typeOf = (value: CellValue): string => {
    if (isCellError(value)) return "Errors";
    if (typeof value === "boolean") return "Logical";
    return typeof value === "number" ? "Numbers" : "Text";
  };
  return (value) => types.some((type) => type === typeOf(value));
}

/** Runs in rows, joined with the same run of the row above. */
function joined(within: Rectangle, isWanted: (row: number, column: number) => boolean): readonly Rectangle[] {
  const areas: Rectangle[] = [];
  for (let row = 0; row < within.height; row++) {
    for (let column = 0; column < within.width; column++) {
      if (!isWanted(row, column)) continue;
      let width = 1;
      while (column + width < within.width && isWanted(row, column + width)) width++;
      const run = { row: within.row + row, column: within.column + column, height: 1, width };
      const above = areas.findIndex(
        (area) => area.column === run.column && area.width === width && area.row + area.height === run.row,
      );
      const area = areas[above];
      if (area) areas[above] = { ...area, height: area.height + 1 };
      else areas.push(run);
      column += width;
    }
  }
  return areas;
}
