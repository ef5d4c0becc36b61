import { invalidArgument } from "../../protocol/api-error";
import { type CellInput, type CellValue, isCellError, type Matrix } from "../../sheet/cell-value";
import type { Rectangle } from "../../sheet/rectangle";

/** The longest text and the longest formula that Excel lets a cell have. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const isSingle = (rows: readonly unknown[]): boolean =>
  rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;

/**
 * What a setter such as `Range.values` is given, laid out over the range: one value fills it, rows of columns have
 * to be of its size. `check` takes one element or refuses it.
 */
export function spread<T>(
  given: unknown,
  { height, width }: Rectangle,
  check: (element: unknown) => T,
): Matrix<T> {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [[given]];
  if (!Array.isArray(given) || isSingle(rows)) {
    const [first] = rows[0] as readonly unknown[];
    const element = check(first);
    return Array.from({ length: height }, () => Array.from({ length: width }, () => element));
  }
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(check));
}

/** An element of `Range.values` or `Range.formulas`; `null` leaves its cell as it is. */
export function cellInput(given: unknown): CellInput | null {
  if (given === null || given === undefined) return null;
  if (typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given !== "string") throw invalidArgument();
  if (given.length > (given.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT)) throw invalidArgument();
  return given;
}

/** An element of `Range.numberFormat`. */
export function numberFormat(given: unknown): string | null {
  if (given === null || given === undefined) return null;
  if (typeof given !== "string") throw invalidArgument();
  return given === "" ? "General" : given;
}

/** As `Range.values` gives it. */
export const plainValue = (value: CellValue): number | string | boolean =>
  value === null ? "" : isCellError(value) ? value.error : value;

/** As `Range.valueTypes` gives it. */
export function valueType(value: CellValue): "Empty" | "Error" | "Double" | "Boolean" | "String" {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
