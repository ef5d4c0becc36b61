import type { Value } from "../../functions/engine/define-function";
import type { Language, Text } from "../../report/language";
import type { Insertable } from "../insertables/insertable";
import type { NumberShape } from "../format/number-format";
import type { Mode, Options } from "../insertables/options";

/** One cell of a block: what it shows and, where it has one of its own, the formula that answers that. */
export interface BlockCell {
  readonly value: Value;
  readonly formula?: string;
}

/** A cell above a block's table that its formula reads: what may be changed there, in the language of the block. */
export interface BlockInput {
  readonly label: string;
  readonly cell: BlockCell;
  /** How its number is shown; undefined for a word. */
  readonly shape: NumberShape | undefined;
  /** Nobody states it: the analyst's own. */
  readonly isAssumption: boolean;
  /** What can be entered, or that it is an assumption; "" where the label says all. */
  readonly note: string;
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
