import type { Value } from "../../functions/engine/define-function";
import { isProblem } from "../../model/problem";
import type { Sourced } from "../../report/provenance";
import { formatted, numberShape, plainShape, type NumberShape } from "./number-format";

/** For the pane, which reads the model through this room. */
export { isProblem } from "../../model/problem";

/** The number of a cell that has one: sourced, or plain as a year is. */
export function numberOf(value: Value): number | undefined {
  const number = isSourced(value) ? value.value : value;
  return typeof number === "number" ? number : undefined;
}

export function isSourced(value: Value): value is Sourced {
  return typeof value === "object" && !isProblem(value);
}

/** How a cell's number is shown; undefined for text. */
export function shapeOf(value: Value): NumberShape | undefined {
  if (isSourced(value)) return numberShape(value);
  return typeof value === "number" ? plainShape(value) : undefined;
}

/** A value as its cell will show it. */
export function shownText(value: Value): string {
  if (isProblem(value)) return value.code;
  const number = numberOf(value);
  const shape = shapeOf(value);
  if (number !== undefined && shape) return formatted(number, shape);
  return String(value).replace(/^(true|false)$/, (logical) => logical.toUpperCase());
}
