/** What Excel's own files call the sign in `@A1:A9`. */
export const SINGLE = "SINGLE";

/** Text, or a sheet's or a file's name in quotes. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/uy;

const NAME = String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\$]*`;
/** A function's name, a defined name, a table's, a cell or a range of cells, on whatever sheet. */
const OPERAND = new RegExp(
  String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?${NAME}(?::${NAME})?`,
  "uy",
);

/**
 * `@FINTECH.TABLE("spend")` as a formula that Univer, which knows `@` before ranges alone, can evaluate:
 * `SINGLE(FINTECH.TABLE("spend"))`. What stands in a table's brackets, as in Table1[@year], is another matter.
 */
export function spellOutIntersections(formula: string): string {
  let spelled = "";
  let done = 0;
  for (const sign of signs(formula)) {
    const end = sign < done ? undefined : operandEnd(formula, sign + 1);
    if (end === undefined) continue;
    const operand = spellOutIntersections(formula.slice(sign + 1, end));
    spelled += `${formula.slice(done, sign)}${SINGLE}(${operand})`;
    done = end;
  }
  return spelled + formula.slice(done);
}

/** The formula, finished or not, with spaces in place of the signs. */
export function withoutIntersections(formula: string): string {
  return signs(formula).reduce((text, sign) => `${text.slice(0, sign)} ${text.slice(sign + 1)}`, formula);
}

/** Where the signs stand that ask for one value. */
function signs(formula: string): number[] {
  const found: number[] = [];
  if (!formula.includes("@")) return found;
  let brackets = 0;
  for (let at = 0; at < formula.length; at += pieceLength(formula, at)) {
    const char = formula.charAt(at);
    if (char === "[") brackets++;
    if (char === "]") brackets--;
    if (char === "@" && brackets === 0) found.push(at);
  }
  return found;
}

/** Where what the sign is about ends; undefined where nothing follows that it could be about. */
function operandEnd(formula: string, start: number): number | undefined {
  if (formula.charAt(start) === "(") return closingEnd(formula, start);
  OPERAND.lastIndex = start;
  const operand = OPERAND.exec(formula)?.[0];
  if (operand === undefined) return undefined;
  const end = start + operand.length;
  return "([".includes(formula.charAt(end) || " ") ? closingEnd(formula, end) : end;
}

/** Behind the bracket that closes the one there; undefined where none does. */
function closingEnd(formula: string, opening: number): number | undefined {
  let depth = 0;
  for (let at = opening; at < formula.length; at += pieceLength(formula, at)) {
    const char = formula.charAt(at);
    if (char === "(" || char === "[") depth++;
    if ((char === ")" || char === "]") && --depth === 0) return at + 1;
  }
  return undefined;
}

/** What is in quotes is one piece. */
function pieceLength(formula: string, at: number): number {
  QUOTED.lastIndex = at;
  return QUOTED.exec(formula)?.[0].length ?? 1;
}
