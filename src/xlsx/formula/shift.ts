import { columnLetters, parseCell, sheetHeight, sheetWidth } from "../area";
import { tokensOf, type Token } from "./tokens";

/**
 * A formula as it reads in a cell so many rows and columns further: relative references move, as when a formula is
 * filled down. References that leave the sheet wrap around it, as Excel does in shared formulas.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokensOf(formula);
  return tokens.map((token, index) => shiftToken(tokens, index, token, rows, columns)).join("");
}

function shiftToken(
  tokens: readonly Token[],
  index: number,
  token: Token,
  rows: number,
  columns: number,
): string {
  const before = tokens[index - 1]?.text;
  const after = tokens[index + 1]?.text;
  const isRange = after === ":" || before === ":";
  if (token.kind === "number" && isRange) return wholeRow(tokens, index, token.text, rows);
  if (token.kind !== "name" || after === "(") return token.text;
  const bang = token.text.lastIndexOf("!") + 1;
  const [sheet, name] = [token.text.slice(0, bang), token.text.slice(bang)];
  if (isRange && /^\$?[A-Z]{1,3}$/i.test(name)) return sheet + shiftColumn(name, columns);
  if (isRange && /^\$\d{1,7}$/.test(name)) return token.text;
  const match = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(name);
  const cell = parseCell(name);
  if (!match || !cell) return token.text;
  const row = match[3] ? cell.row : (cell.row + rows + sheetHeight) % sheetHeight;
  return `${sheet}${shiftColumn(`${match[1] ?? ""}${match[2] ?? ""}`, columns)}${match[3] ?? ""}${row + 1}`;
}

function shiftColumn(letters: string, columns: number): string {
  if (letters.startsWith("$")) return letters;
  const column = parseCell(`${letters}1`)?.column;
  return column === undefined ? letters : columnLetters((column + columns + sheetWidth) % sheetWidth);
}

/** `1:3`: a number beside a colon is a row if the other side is one, too. */
function wholeRow(tokens: readonly Token[], index: number, text: string, rows: number): string {
  const other = tokens[tokens[index + 1]?.text === ":" ? index + 2 : index - 2];
  if (!/^\d{1,7}$/.test(text) || !other || !/^\$?\d{1,7}$/.test(other.text)) return text;
  return String(((Number(text) - 1 + rows + sheetHeight) % sheetHeight) + 1);
}
