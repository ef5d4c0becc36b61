import { format } from "numfmt";
import { type CellValue, isCellError } from "./cell-value";

/** A value as a cell shows it under a number format. */
export function shownText(value: CellValue, code: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && (code === "General" || code === "@")) return general(value);
  return format(code, value, { nbsp: false, throws: false });
}

/** Eleven digits at most, as in Excel. */
const general = (value: number): string => String(Number(value.toPrecision(11))).replace("e", "E");
