import { quoteSheetName } from "./a1";
import { type FormulaReference, replaceReferences } from "./reference-text";

/** A formula of a cell with its references as R1C1 writes them. */
export function toR1C1(formula: string, row: number, column: number): string {
  const parts: string[] = [];
  // What is written in place of a reference must not be read as one again.
  const marked = replaceReferences(formula, (reference) => {
    parts.push(textOf(reference, row, column));
    return undefined;
  });
  let index = 0;
  return marked.replace(REFERENCES, (found, cells: string | undefined) =>
    cells === undefined ? found : (parts[index++] ?? found),
  );
}

const REFERENCES =
  /"(?:[^"]|"")*"|((?<![\p{L}\p{N}_.$!'\]])(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!]))/giu;

function textOf({ sheet, from, to, isRange }: FormulaReference, row: number, column: number): string {
  const corner = ({ row: r, column: c, isRowFixed, isColumnFixed }: FormulaReference["from"]): string =>
    (r === undefined ? "" : part("R", r, row, isRowFixed)) +
    (c === undefined ? "" : part("C", c, column, isColumnFixed));
  const prefix = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
  return prefix + (isRange ? `${corner(from)}:${corner(to)}` : corner(from));
}

function part(letter: string, index: number, home: number, isFixed: boolean): string {
  if (isFixed) return `${letter}${index + 1}`;
  return index === home ? letter : `${letter}[${index - home}]`;
}

const CORNER = String.raw`R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?`;
const R1C1 = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$'\\]])(?:${CORNER})(?![\\p{L}\\p{N}_(\\[])`,
  "giu",
);

/** The reverse. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (found, r?: string, dr?: string, c?: string, dc?: string) => {
    if (found.startsWith('"')) return found;
    const down = r === undefined ? row + Number(dr ?? 0) : Number(r) - 1;
    const right = c === undefined ? column + Number(dc ?? 0) : Number(c) - 1;
    return `${c === undefined ? "" : "$"}${letters(right)}${r === undefined ? "" : "$"}${down + 1}`;
  });
}

function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (index % 26));
}
