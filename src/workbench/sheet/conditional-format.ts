import type { CellFormat } from "./cell-format";
import type { Rectangle, SheetId } from "./rectangle";

/** What a cell looks like that a rule applies to. */
export type ConditionalLook = Partial<
  Pick<CellFormat, "fillColor" | "fontColor" | "fontBold" | "fontItalic" | "fontUnderline">
> & { readonly numberFormat?: string };

export type CellRuleOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** A point of a scale: the least, the greatest, a number, a share of the way or of the cells. */
export interface ScalePoint {
  readonly type:
    "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula" | "Automatic";
  readonly formula?: string;
  readonly color?: string;
}

export interface IconCriterion {
  readonly type: "Number" | "Percent" | "Percentile" | "Formula";
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  readonly formula: string;
}

export type ConditionalRule =
  | {
      readonly type: "CellValue";
      readonly operator: CellRuleOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "Custom"; readonly formula: string }
  | {
      readonly type: "ColorScale";
      readonly minimum: ScalePoint;
      readonly midpoint?: ScalePoint;
      readonly maximum: ScalePoint;
    }
  | {
      readonly type: "DataBar";
      readonly lower: ScalePoint;
      readonly upper: ScalePoint;
      readonly showDataBarOnly: boolean;
      readonly direction: "Context" | "LeftToRight" | "RightToLeft";
      readonly positive: {
        readonly fillColor: string;
        readonly gradient: boolean;
        readonly borderColor: string;
      };
      readonly negative: { readonly fillColor: string; readonly borderColor: string };
    }
  | {
      readonly type: "IconSet";
      readonly style: string;
      readonly criteria: readonly IconCriterion[];
      readonly reverseIconOrder: boolean;
      readonly showIconOnly: boolean;
    }
  | { readonly type: "ContainsText"; readonly operator: string; readonly text: string }
  | { readonly type: "TopBottom"; readonly rule: string; readonly rank: number }
  | { readonly type: "PresetCriteria"; readonly criterion: string };

/** How cells look while a rule applies to them. A lower priority goes first. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: SheetId;
  readonly ranges: readonly Rectangle[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
}
