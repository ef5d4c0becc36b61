import type { FileArea } from "./area";
import type { FileStyle } from "./style";

export type FileOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** What cells accept. Formulas have no `=`; a list is `"a,b,c"` in quotes, or a reference. */
export interface FileValidation {
  readonly areas: readonly FileArea[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: FileOperator | undefined;
  readonly formula1: string;
  readonly formula2?: string | undefined;
  readonly allowBlank?: boolean | undefined;
  /** False if a list shows no arrow in the cell. */
  readonly dropDown?: boolean | undefined;
  /** What is said of a value that is not accepted; anything is accepted if omitted. */
  readonly alert?:
    | {
        readonly style: "stop" | "warning" | "information";
        readonly title: string;
        readonly message: string;
      }
    | undefined;
  readonly prompt?: { readonly title: string; readonly message: string } | undefined;
}

/** A point of a scale. Formulas have no `=`. */
export interface FileScalePoint {
  readonly kind: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value?: string | undefined;
  readonly color?: string | undefined;
  /** Of an icon: false for values above the limit only. */
  readonly orEqual?: boolean | undefined;
}

/** What a condition asks of a cell. Formulas have no `=` and are meant for the first cell of the first area. */
export type FileRule =
  | { readonly type: "cell"; readonly operator: FileOperator; readonly formulas: readonly string[] }
  | { readonly type: "expression"; readonly formula: string }
  | {
      readonly type: "text";
      readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  | {
      readonly type: "state";
      readonly state: "blanks" | "notBlanks" | "errors" | "notErrors" | "duplicates" | "unique";
    }
  | { readonly type: "top"; readonly rank: number; readonly isPercent: boolean; readonly isBottom: boolean }
  | {
      readonly type: "average";
      readonly isBelow: boolean;
      readonly orEqual: boolean;
      readonly deviations: number;
    }
  | { readonly type: "colorScale"; readonly points: readonly FileScalePoint[] }
  | {
      readonly type: "dataBar";
      readonly lower: FileScalePoint;
      readonly upper: FileScalePoint;
      readonly color: string;
      readonly hidesValue?: boolean | undefined;
    }
  | {
      readonly type: "iconSet";
      /** `3TrafficLights1`. */
      readonly icons: string;
      readonly points: readonly FileScalePoint[];
      readonly isReversed?: boolean | undefined;
      readonly hidesValue?: boolean | undefined;
    };

/** A conditional format. */
export interface FileCondition {
  readonly areas: readonly FileArea[];
  readonly rule: FileRule;
  /** Fill, font and borders that the cell takes. */
  readonly style?: FileStyle | undefined;
  /** Lower numbers go first; in their order if omitted. */
  readonly priority?: number | undefined;
  readonly stopIfTrue?: boolean | undefined;
}
