import type { Scalar } from "../../functions/engine/cells";
import { cellsPattern, namePattern, sheetPattern } from "./a1-patterns";

/** An argument as it stands in a formula. */
export type Argument =
  | { readonly is: "omitted" }
  | { readonly is: "value"; readonly value: Scalar }
  /** {1,2;3,4}, row by row. */
  | { readonly is: "array"; readonly rows: readonly (readonly Scalar[])[] }
  /** A2, Sheet1!A2:B3, E1#, or a defined name. */
  | { readonly is: "reference"; readonly reference: string }
  /** Anything that has to be calculated first. */
  | { readonly is: "expression"; readonly text: string };

/** A call of one of our functions. */
export interface FintechCall {
  /** SPEND */
  readonly id: string;
  readonly given: readonly Argument[];
}

/** FINTECH.SPEND( — and the longer name under which Excel saves it and shows it where the add-in is missing. */
const callStart = /(?:_xldudf_FINTECH_|FINTECH\.)([A-Z0-9]+)\(/iy;

/** What stands whole in a formula: text, a quoted sheet's name, a word. */
const whole = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{Letter}\p{Number}_.\\]+/uy;

/** The calls of our functions in a formula in English notation, from left to right, nested ones after the outer. */
export function fintechCalls(formula: string): readonly FintechCall[] {
  const calls: FintechCall[] = [];
  for (let at = 0; at < formula.length;) {
    const start = matchAt(callStart, formula, at);
    if (start) calls.push(callAt(formula, at, start).call);
    at += (start ?? matchAt(whole, formula, at))?.[0].length ?? 1;
  }
  return calls;
}

/** The call that is the whole of a formula, so that the formula shows what the call answers; undefined otherwise. */
export function wholeCall(formula: string): FintechCall | undefined {
  const [, opening = "", rest = ""] = /^(\s*=\s*[+@]?\s*)(.*\S)\s*$/s.exec(formula) ?? [];
  const start = opening === "" ? null : matchAt(callStart, rest, 0);
  if (!start) return undefined;
  const { call, end } = callAt(rest, 0, start);
  return end === rest.length ? call : undefined;
}

/** The formula with nothing in the place of its calls: what a person wrote around them. */
export function withoutCalls(formula: string): string {
  let rest = "";
  for (let at = 0; at < formula.length;) {
    const start = matchAt(callStart, formula, at);
    const next = start ? "" : (matchAt(whole, formula, at)?.[0] ?? formula.charAt(at));
    rest += next;
    at = start ? callAt(formula, at, start).end : at + next.length;
  }
  return rest;
}

/** A call, and where what follows its closing bracket begins. */
function callAt(
  formula: string,
  at: number,
  start: RegExpExecArray,
): { readonly call: FintechCall; readonly end: number } {
  const { texts, end } = argumentTexts(formula, at + start[0].length);
  return { call: { id: (start[1] ?? "").toUpperCase(), given: texts.map(argument) }, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The texts between the commas, up to the bracket that closes the call; where the formula goes on after that. */
function argumentTexts(
  formula: string,
  start: number,
): { readonly texts: readonly string[]; readonly end: number } {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < formula.length;) {
    const piece = matchAt(whole, formula, at)?.[0] ?? formula.charAt(at);
    if (depth === 0 && (piece === "," || piece === ")")) {
      found.push(formula.slice(from, at).trim());
      if (piece === ")") return { texts: found, end: at + 1 };
      from = at + 1;
    }
    if (piece === "(" || piece === "{" || piece === "[") depth++;
    if (piece === ")" || piece === "}" || piece === "]") depth--;
    at += piece.length;
  }
  return { texts: found, end: formula.length };
}

const range = new RegExp(`^(?:${sheetPattern})?${cellsPattern}$`, "iu");
const definedName = new RegExp(`^${namePattern}$`, "u");

function argument(text: string): Argument {
  if (text === "") return { is: "omitted" };
  const value = constant(text);
  if (value !== undefined) return { is: "value", value };
  if (text.startsWith("{") && text.endsWith("}")) {
    const rows = splitRows(text.slice(1, -1));
    if (rows) return { is: "array", rows };
  }
  // Excel writes @ where it takes one cell of a range.
  const reference = text.replace(/^@/, "");
  if (range.test(reference) || definedName.test(reference)) return { is: "reference", reference };
  return { is: "expression", text };
}

function constant(text: string): Scalar | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)$/i.exec(text);
  if (!number) return undefined;
  return Number(number[1]) / (number[2] === "%" ? 100 : 1);
}

/** The inside of an array constant; undefined where it holds anything but constants. */
function splitRows(text: string): readonly (readonly Scalar[])[] | undefined {
  const rows: Scalar[][] = [[]];
  let rest = text;
  for (;;) {
    const piece = /^\s*("(?:[^"]|"")*"|[^,;"]+)\s*([,;]|$)/.exec(rest);
    const value = piece?.[1] === undefined ? undefined : constant(piece[1].trim());
    if (!piece || value === undefined) return undefined;
    rows.at(-1)?.push(value);
    if (piece[2] === "") return rows;
    if (piece[2] === ";") rows.push([]);
    rest = rest.slice(piece[0].length);
  }
}

/** A call and where it stands in its formula. */
export interface CallSite {
  readonly id: string;
  /** Its arguments as they are written, in order. */
  readonly texts: readonly string[];
  /** From its name up to behind its closing bracket. */
  readonly start: number;
  readonly end: number;
}

/** The same calls as `fintechCalls` finds, with their places: one of them can be replaced and the rest kept. */
export function callSites(formula: string): readonly CallSite[] {
  const sites: CallSite[] = [];
  for (let at = 0; at < formula.length;) {
    const start = matchAt(callStart, formula, at);
    if (start) {
      const { texts, end } = argumentTexts(formula, at + start[0].length);
      sites.push({
        id: (start[1] ?? "").toUpperCase(),
        texts: texts.join("") === "" ? [] : texts,
        start: at,
        end,
      });
    }
    at += (start ?? matchAt(whole, formula, at))?.[0].length ?? 1;
  }
  return sites;
}

/** What the text of one argument says. */
export const argumentIn = argument;
