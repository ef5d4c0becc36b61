import { parseValue } from "numfmt";
import { type CellInput, isErrorLiteral } from "./cell-value";

/** What an input makes of a cell. */
export type ReadInput =
  | { readonly kind: "empty" }
  /** With its `=`. */
  | { readonly kind: "formula"; readonly formula: string }
  /** `format`: the number format that its spelling suggests; a cell without one takes it. */
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** As Excel spells it: `#N/A`. */
  | { readonly kind: "error"; readonly error: string }
  /** `literal`: an apostrophe or the cell's text format keeps it as text, whatever it reads as. */
  | { readonly kind: "text"; readonly text: string; readonly literal?: boolean };

/** The number format of cells whose inputs stay text. */
export const TEXT_FORMAT = "@";

/** Reads an input as Excel's `Range.formulas` does, for a cell with that number format. */
export function readInput(input: CellInput, format?: string): ReadInput {
  if (input === "") return { kind: "empty" };
  if (format === TEXT_FORMAT) return { kind: "text", text: asTyped(input), literal: true };
  if (typeof input === "number") return { kind: "number", number: input };
  if (typeof input === "boolean") return { kind: "boolean", boolean: input };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1), literal: true };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input };
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", boolean: /^true$/i.test(trimmed) };
  if (isErrorLiteral(trimmed)) return { kind: "error", error: trimmed.toUpperCase() };
  return readNumber(trimmed) ?? { kind: "text", text: input };
}

const asTyped = (input: CellInput): string => {
  if (typeof input === "boolean") return String(input).toUpperCase();
  return typeof input === "string" ? input.replace(/^'/, "") : String(input);
};

/** Digits with spaces between them, and commas that do not part thousands. */
const NO_NUMBER = /^\d+(?: \d+)+$|,(?!\d{3}(?!\d))(?=\d)/;

function readNumber(text: string): ReadInput | undefined {
  if (!/\d/.test(text) || NO_NUMBER.test(text)) return undefined;
  const read = parseValue(text);
  if (typeof read?.v !== "number" || !Number.isFinite(read.v)) return undefined;
  const format = read.z === undefined ? undefined : excelFormat(read.z);
  return { kind: "number", number: read.v, ...(format !== undefined && { format }) };
}

/** The format that Excel gives to a cell for what was typed: one for each kind of date, time and currency. */
function excelFormat(pattern: string): string {
  if (/^[$€£¥]/.test(pattern)) return `${pattern}_);[Red](${pattern})`;
  const hasTime = /[hs]/.test(pattern);
  const hasDate = /[dy]/.test(pattern);
  if (hasDate && hasTime) return "m/d/yyyy h:mm";
  if (hasTime) return pattern.replace(/^hh/, "h");
  if (!hasDate) return pattern;
  if (!pattern.includes("y")) return "d-mmm";
  if (!pattern.includes("d")) return "mmm-yy";
  return pattern.includes("mmm") ? "d-mmm-yy" : "m/d/yyyy";
}
