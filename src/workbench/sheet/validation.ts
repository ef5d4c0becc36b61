import type { Rectangle, SheetId } from "./rectangle";

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** A limit: a number, a text that is a number or a date, or a formula. */
export type Limit = string | number;

export type ValidationRule =
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
      readonly operator: ValidationOperator;
      readonly formula1: Limit;
      readonly formula2?: Limit;
    }
  | { readonly type: "Custom"; readonly formula: string };

export type AlertStyle = "Stop" | "Warning" | "Information";

/** What the cells of some ranges take. */
export interface Validation {
  readonly id: string;
  readonly sheet: SheetId;
  readonly ranges: readonly Rectangle[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly isShown: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly isShown: boolean;
    readonly style: AlertStyle;
    readonly title: string;
    readonly message: string;
  };
}
