import { areaOf, type Area } from "../cells/address";
import {
  cellsPattern,
  endOfCells,
  errorPattern,
  namePattern,
  plainSheetPattern,
  sheetPattern,
  textPattern,
} from "./a1-patterns";

/** Something outside itself that a formula reads, with its own words. */
export type Reference =
  /** A2, Sheet1!A2:B3, A:C. `sheet` is undefined for the formula's own; `isSpill`: what the formula in A1 fills (A1#). */
  | {
      readonly is: "area";
      readonly text: string;
      readonly sheet: string | undefined;
      readonly area: Area;
      readonly isSpill: boolean;
    }
  /** A defined name, or what LET calls a step; `sheet` where the name is asked of one sheet. */
  | {
      readonly is: "name";
      readonly text: string;
      readonly sheet: string | undefined;
      readonly name: string;
    }
  /** Sales[Amount], [@Amount]; `table` is "" for the table that the formula stands in. */
  | { readonly is: "structured"; readonly text: string; readonly table: string; readonly inside: string }
  /** Another workbook. */
  | { readonly is: "external"; readonly text: string }
  /** Jan:Dec!A1, the same cells of several sheets. */
  | { readonly is: "sheets"; readonly text: string }
  /** #REF!, where what was referred to was deleted. */
  | { readonly is: "broken"; readonly text: string };

const cells = cellsPattern + endOfCells;

/** What stands in a formula, the longest reading first. */
const piece = new RegExp(
  [
    `(?<text>${textPattern})`,
    `(?<error>${errorPattern})`,
    String.raw`(?<external>(?:'[^'\[]*\[(?:[^']|'')*'|\[[^\][]+\]${plainSheetPattern}(?::${plainSheetPattern})?)!(?:#REF!|${cells}|${namePattern}))`,
    String.raw`(?<prefix>${sheetPattern})(?:(?<there>${cells})|(?<gone>#REF!)|(?<named>${namePattern}))`,
    String.raw`(?<broken>#REF!)`,
    String.raw`(?<here>(?<![\p{L}\p{N}_.$])${cells})`,
    String.raw`(?<call>${namePattern})(?=\()`,
    String.raw`(?<table>${namePattern})?(?<bracket>\[)`,
    String.raw`(?<name>${namePattern})`,
    String.raw`(?<number>\d+\.?\d*(?:E[+-]?\d+)?)`,
  ].join("|"),
  "giu",
);

/** What a formula refers to, each once, from left to right. Functions, texts and numbers are none of it. */
export function referencesIn(formula: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  piece.lastIndex = 0;
  for (let match = piece.exec(formula); match; match = piece.exec(formula)) {
    const reference = referenceOf(match, formula);
    if (!reference) continue;
    found.set(reference.text.toUpperCase(), found.get(reference.text.toUpperCase()) ?? reference);
    if (reference.is === "structured") piece.lastIndex = match.index + reference.text.length;
  }
  return [...found.values()];
}

/** The numbers that are typed into a formula, as they stand there, each once. */
export function numbersIn(formula: string): readonly string[] {
  const found = [...formula.matchAll(piece)].flatMap(({ groups }) => groups?.["number"] ?? []);
  return [...new Set(found)];
}

function referenceOf(match: RegExpExecArray, formula: string): Reference | undefined {
  const [text] = match;
  const { external, prefix, there, gone, named, broken, here, bracket, table, name } = match.groups ?? {};
  if (external) return { is: "external", text };
  if (prefix) {
    const sheet = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
    if (gone) return { is: "broken", text };
    if (sheet.includes(":")) return { is: "sheets", text };
    if (named) return { is: "name", text, sheet, name: named };
    return area(text, sheet, there ?? "");
  }
  if (broken) return { is: "broken", text };
  if (here) return area(text, undefined, here);
  if (bracket) {
    const end = closing(formula, match.index + (table?.length ?? 0));
    const whole = formula.slice(match.index, end);
    return {
      is: "structured",
      text: whole,
      table: table ?? "",
      inside: whole.slice((table?.length ?? 0) + 1, -1),
    };
  }
  if (name && !/^(?:true|false)$/i.test(name)) return { is: "name", text, sheet: undefined, name };
  return undefined;
}

function area(text: string, sheet: string | undefined, address: string): Reference | undefined {
  const isSpill = address.endsWith("#");
  const found = areaOf(isSpill ? address.slice(0, -1) : address);
  return found && { is: "area", text, sheet, area: found, isSpill };
}

/** Where the square bracket that opens here is closed; `'` takes the meaning from the sign after it. */
function closing(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** What LET and LAMBDA call their steps looks like a defined name, and is none. */
export function namesItsSteps(formula: string): boolean {
  return /(?<![\p{L}\p{N}_.])(?:LET|LAMBDA)\(/iu.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
