import { type CellInput, isErrorLiteral } from "./cell-value";

/** What an input makes of a cell. */
export type ReadInput =
  | { readonly kind: "empty" }
  /** With its `=`. */
  | { readonly kind: "formula"; readonly formula: string }
  /** `percentage`: it was typed as one, and a cell without a number format shows it as one. */
  | { readonly kind: "number"; readonly number: number; readonly percentage?: boolean }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** As Excel spells it: `#N/A`. */
  | { readonly kind: "error"; readonly error: string }
  /** `literal`: an apostrophe said that it is text, whatever it reads as. */
  | { readonly kind: "text"; readonly text: string; readonly literal?: boolean };

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?(%?)$/i;

/** Reads an input as Excel's `Range.formulas` does. */
export function readInput(input: CellInput): ReadInput {
  if (typeof input === "number") return { kind: "number", number: input };
  if (typeof input === "boolean") return { kind: "boolean", boolean: input };
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1), literal: true };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input };
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", boolean: /^true$/i.test(trimmed) };
  if (isErrorLiteral(trimmed)) return { kind: "error", error: trimmed.toUpperCase() };
  const match = /\d/.test(trimmed) ? NUMBER.exec(trimmed) : null;
  if (!match) return { kind: "text", text: input };
  const number = Number(trimmed.replaceAll(",", "").replace("%", ""));
  return match[1] ? { kind: "number", number: number / 100, percentage: true } : { kind: "number", number };
}
