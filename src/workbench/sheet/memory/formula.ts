import { splitSheet, parseA1 } from "../a1";
import { readInput } from "../cell-input";
import type { CellValue } from "../cell-value";
import type { Rectangle } from "../rectangle";

/** A part of a formula that the book in memory can evaluate. */
export type Expression =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly sheet?: string; readonly rect: Rectangle }
  /** Arguments that are left out are undefined. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | undefined)[] }
  /** Anything else: operators, inline arrays, names. */
  | { readonly kind: "other" };

/** In a formula, unlike in a cell, `1/2` is a calculation. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const OTHER: Expression = { kind: "other" };

/** Reads `=NAMESPACE.NAME(literals, references, calls)`, `=Sheet1!A1` or `="text"`. */
export function readFormula(formula: string): Expression {
  return readExpression(formula.replace(/^=/, "").trim());
}

function readExpression(source: string): Expression {
  if (/^"(?:[^"]|"")*"$/.test(source)) {
    return { kind: "literal", value: source.slice(1, -1).replaceAll('""', '"') };
  }
  const call = /^([\p{L}_][\p{L}\p{N}_.]*)\((.*)\)$/su.exec(source);
  if (call) {
    const [, name = "", inside = ""] = call;
    const args = splitArguments(inside);
    return args ? { kind: "call", name: name.toUpperCase(), args: args.map(readArgument) } : OTHER;
  }
  const { sheet, address } = splitSheet(source);
  const rect = parseA1(address);
  if (rect) return { kind: "reference", rect, ...(sheet !== undefined && { sheet }) };
  const constant = readInput(source);
  if (constant.kind === "number" && NUMBER.test(source)) return { kind: "literal", value: constant.number };
  if (constant.kind === "boolean") return { kind: "literal", value: constant.boolean };
  if (constant.kind === "error") return { kind: "literal", value: { error: constant.error } };
  return OTHER;
}

const readArgument = (source: string): Expression | undefined =>
  source === "" ? undefined : readExpression(source);

/** At the commas that are in neither quotes nor brackets; undefined where brackets do not match. */
function splitArguments(inside: string): string[] | undefined {
  if (inside.trim() === "") return [];
  const args = [""];
  let depth = 0;
  for (const part of inside.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']/gs) ?? []) {
    if (part === "(" || part === "{") depth++;
    if (part === ")" || part === "}") depth--;
    if (depth < 0) return undefined;
    if (part === "," && depth === 0) args.push("");
    else args[args.length - 1] += part;
  }
  return depth === 0 ? args.map((arg) => arg.trim()) : undefined;
}
