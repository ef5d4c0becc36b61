import { parseNumber } from "../../functions/arguments/number-text";
import { CellError, type Cell } from "../../functions/engine/cells";

export function isFilled(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === "string" && cell.trim() === "");
}

/** The number that a function will read from a cell; text that is a number counts. */
export function numberIn(cell: Cell | undefined): number | undefined {
  if (cell === null || cell === undefined || cell instanceof CellError || typeof cell === "boolean")
    return undefined;
  return parseNumber(cell);
}

/** What people write where a number is missing: n/a, -, —, 无 … */
const placeholder =
  /^(?:n\.?\s?[/.]?\s?a\.?|nil|null|none|tbd|[-–—―…*]+|\.{2,}|无|暂无|缺失?|不详|未披露|\/)$/i;

export function isPlaceholder(cell: Cell | undefined): boolean {
  return typeof cell === "string" && placeholder.test(cell.trim());
}

/** A word or a sentence: neither a number, nor what stands for a missing one. */
export function isText(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && isFilled(cell) && numberIn(cell) === undefined && !isPlaceholder(cell);
}

export function isNumber(cell: Cell | undefined): boolean {
  return numberIn(cell) !== undefined;
}

export function isYear(cell: Cell | undefined): boolean {
  const number = numberIn(cell);
  return number !== undefined && Number.isInteger(number) && number >= 1900 && number <= 2200;
}

/** Whether a cell holds a percentage as text, which functions read as a fraction. */
export function isPercentText(cell: Cell | undefined): boolean {
  return typeof cell === "string" && isNumber(cell) && /[%％]\s*$/.test(cell);
}
