import type { Value } from "../../functions/engine/define-function";
import { isProblem } from "../../model/problem";
import type { Language, Text } from "../../report/language";
import type { Sourced } from "../../report/provenance";
import type { BlockInput } from "./block-inputs";
import type { Insertable } from "../insertables/insertable";
import { formatted, numberShape, plainShape, type NumberShape } from "../format/number-format";
import type { Mode, Options } from "../insertables/options";

export { isProblem } from "../../model/problem";

/** One cell of a block: what it shows and, where it has one of its own, the formula that answers that. */
export interface BlockCell {
  readonly value: Value;
  readonly formula?: string;
}

/** What an insertion looks like before it is laid out in cells: a title, a caption, a table, a source line. */
export interface Block {
  readonly subject: string;
  /** What kind of thing the subject is, where the block can be planned again from its id. */
  readonly kind?: Insertable["kind"];
  readonly title: Text;
  readonly language: Language;
  readonly mode: Mode;
  /** How it is laid out: the usual way where nothing is said. */
  readonly options?: Options;
  /** Unit, edition and standing; or the formula that is shown. */
  readonly caption: string;
  /** One for each cell of a row; empty where the rows need no heading. Left out where the options say so. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly BlockCell[])[];
  /** One formula whose answer fills header and rows, a row below the other; it answers a header if there is one. */
  readonly spill: string | undefined;
  /** The cells above the table that the formula reads. With them the table may grow, so that nothing stands below it. */
  readonly inputs?: readonly BlockInput[];
  /** What the rows are changes with the inputs: no cell is marked with a standing that it may lose. */
  readonly isUnsettled?: boolean;
  /** Where it comes from, in one line; "" where it rests on nothing but its formula. */
  readonly source: string;
}

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
