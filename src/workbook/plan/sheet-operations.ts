import type { Area } from "../cells/address";
import type { StyleName } from "../format/style";

/** What the cells accept and when they change their look. */
export type RuleOperation =
  /** Data validation. Excel refuses anything else and shows the message. */
  | {
      readonly do: "validate";
      readonly area: Area;
      readonly accepts: AcceptedInput;
      readonly title: string;
      readonly message: string;
    }
  /** A conditional format: the style is added where the condition holds. */
  | { readonly do: "condition"; readonly area: Area; readonly when: Condition; readonly style: StyleName };

/** What may be typed into a cell: a word of a list, or a number within a range that includes its ends. */
export type AcceptedInput =
  | { readonly list: readonly string[] }
  | { readonly from: number; readonly to: number; readonly isWhole: boolean };

/** The cell's value compared with a number, or a formula as it stands for the area's first cell, with its `=`. */
export type Condition =
  | { readonly is: "equal" | "not-equal" | "greater" | "less"; readonly value: number }
  | { readonly formula: string };

/** How cells are reached, shown and printed. Freeze and print concern the whole sheet: they need a sheet of their own. */
export type LayoutOperation =
  /** The first rows and columns stay in view. */
  | { readonly do: "freeze"; readonly rows: number; readonly columns: number }
  /** An outline over rows, open. */
  | { readonly do: "group"; readonly row: number; readonly height: number }
  /** A link from a cell that holds `text` to a cell of one of the plan's sheets. */
  | {
      readonly do: "link";
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly sheet: string;
      readonly address: string;
    }
  /** A note (legacy comment) at a cell. */
  | { readonly do: "note"; readonly row: number; readonly column: number; readonly text: string }
  /** A4, as wide as one page. */
  | {
      readonly do: "print";
      readonly area: Area;
      readonly orientation: "portrait" | "landscape";
      /** How many of the first rows stand on each page. */
      readonly titleRows: number;
      /** Rows before which a page begins. */
      readonly breaks: readonly number[];
      /** Left and right; Excel's codes such as &A (the sheet) and &P (the page) are allowed. */
      readonly footer: { readonly left: string; readonly right: string };
    };
