import { ApiNotFound } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../../sheet/conditional-format";
import { choice, fields, flag, text } from "../base/argument";
import { color } from "../base/color";
import {
  cellValueRule,
  iconCriteria,
  presetRule,
  scalePoint,
  textRule,
  topBottomRule,
} from "./conditional-rule";

/** How the parts of a conditional format read and change it. */
export interface FormatAccess {
  readonly get: () => ConditionalFormat;
  readonly change: (patch: Partial<ConditionalFormat>) => void;
}

type RuleOf<T extends ConditionalRule["type"]> = Extract<ConditionalRule, { type: T }>;

abstract class RulePart<T extends ConditionalRule["type"]> extends HostObject {
  constructor(protected readonly access: FormatAccess) {
    super();
  }

  protected get rule(): RuleOf<T> {
    return this.access.get().rule as RuleOf<T>;
  }
  protected set rule(rule: RuleOf<T>) {
    this.access.change({ rule });
  }
}

abstract class LookPart<T extends ConditionalRule["type"]> extends RulePart<T> {
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.access);
  }
}

const withoutType = (rule: ConditionalRule): object =>
  Object.fromEntries(Object.entries(rule).filter(([name]) => name !== "type"));

export class CellValueConditionalFormat extends LookPart<"CellValue"> {
  readonly className = "CellValueConditionalFormat";

  get Rule(): object {
    return withoutType(this.rule);
  }
  setRule(given: unknown): void {
    this.access.change({ rule: cellValueRule(given) });
  }
}

export class TextConditionalFormat extends LookPart<"ContainsText"> {
  readonly className = "TextConditionalFormat";

  get Rule(): object {
    return withoutType(this.rule);
  }
  setRule(given: unknown): void {
    this.access.change({ rule: textRule(given) });
  }
}

export class TopBottomConditionalFormat extends LookPart<"TopBottom"> {
  readonly className = "TopBottomConditionalFormat";

  get Rule(): object {
    return { type: this.rule.rule, rank: this.rule.rank };
  }
  setRule(given: unknown): void {
    this.access.change({ rule: topBottomRule(given) });
  }
}

export class PresetCriteriaConditionalFormat extends LookPart<"PresetCriteria"> {
  readonly className = "PresetCriteriaConditionalFormat";

  get Rule(): object {
    return withoutType(this.rule);
  }
  setRule(given: unknown): void {
    this.access.change({ rule: presetRule(given) });
  }
}

export class CustomConditionalFormat extends LookPart<"Custom"> {
  readonly className = "CustomConditionalFormat";

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.access);
  }
}

class ConditionalFormatRule extends RulePart<"Custom"> {
  readonly className = "ConditionalFormatRule";

  get Formula(): string {
    return this.rule.formula;
  }
  setFormula(given: unknown): void {
    const formula = text(given);
    this.rule = { type: "Custom", formula: formula.startsWith("=") ? formula : `=${formula}` };
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
  setFormulaLocal(given: unknown): void {
    this.setFormula(given);
  }
}

export class ColorScaleConditionalFormat extends RulePart<"ColorScale"> {
  readonly className = "ColorScaleConditionalFormat";

  get ThreeColorScale(): boolean {
    return this.rule.midpoint !== undefined;
  }
  get Criteria(): object {
    return withoutType(this.rule);
  }
  setCriteria(given: unknown): void {
    const { minimum, midpoint, maximum } = fields(given);
    this.rule = {
      type: "ColorScale",
      minimum: scalePoint(minimum),
      ...(midpoint === null || midpoint === undefined ? {} : { midpoint: scalePoint(midpoint) }),
      maximum: scalePoint(maximum),
    };
  }
}

export class IconSetConditionalFormat extends RulePart<"IconSet"> {
  readonly className = "IconSetConditionalFormat";

  get Style(): string {
    return this.rule.style;
  }
  setStyle(given: unknown): void {
    this.rule = { ...this.rule, style: text(given) };
  }
  get Criteria(): readonly object[] {
    return this.rule.criteria;
  }
  setCriteria(given: unknown): void {
    this.rule = { ...this.rule, criteria: iconCriteria(given) };
  }
  get ReverseIconOrder(): boolean {
    return this.rule.reverseIconOrder;
  }
  setReverseIconOrder(given: unknown): void {
    this.rule = { ...this.rule, reverseIconOrder: flag(given) };
  }
  get ShowIconOnly(): boolean {
    return this.rule.showIconOnly;
  }
  setShowIconOnly(given: unknown): void {
    this.rule = { ...this.rule, showIconOnly: flag(given) };
  }
}

export class DataBarConditionalFormat extends RulePart<"DataBar"> {
  readonly className = "DataBarConditionalFormat";

  get ShowDataBarOnly(): boolean {
    return this.rule.showDataBarOnly;
  }
  setShowDataBarOnly(given: unknown): void {
    this.rule = { ...this.rule, showDataBarOnly: flag(given) };
  }
  get BarDirection(): string {
    return this.rule.direction;
  }
  setBarDirection(given: unknown): void {
    const directions = ["Context", "LeftToRight", "RightToLeft"] as const;
    this.rule = {
      ...this.rule,
      direction: choice(given, "DataBarConditionalFormat.barDirection", directions),
    };
  }
  get LowerBoundRule(): object {
    return this.rule.lower;
  }
  setLowerBoundRule(given: unknown): void {
    this.rule = { ...this.rule, lower: scalePoint(given) };
  }
  get UpperBoundRule(): object {
    return this.rule.upper;
  }
  setUpperBoundRule(given: unknown): void {
    this.rule = { ...this.rule, upper: scalePoint(given) };
  }
  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.access);
  }
  get NegativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.access);
  }
}

class ConditionalDataBarPositiveFormat extends RulePart<"DataBar"> {
  readonly className = "ConditionalDataBarPositiveFormat";

  get FillColor(): string {
    return this.rule.positive.fillColor;
  }
  setFillColor(given: unknown): void {
    this.rule = { ...this.rule, positive: { ...this.rule.positive, fillColor: color(given) } };
  }
  get BorderColor(): string {
    return this.rule.positive.borderColor;
  }
  setBorderColor(given: unknown): void {
    const borderColor = given === "" ? "" : color(given);
    this.rule = { ...this.rule, positive: { ...this.rule.positive, borderColor } };
  }
  get GradientFill(): boolean {
    return this.rule.positive.gradient;
  }
  setGradientFill(given: unknown): void {
    this.rule = { ...this.rule, positive: { ...this.rule.positive, gradient: flag(given) } };
  }
}

class ConditionalDataBarNegativeFormat extends RulePart<"DataBar"> {
  readonly className = "ConditionalDataBarNegativeFormat";

  get FillColor(): string {
    return this.rule.negative.fillColor;
  }
  setFillColor(given: unknown): void {
    this.rule = { ...this.rule, negative: { ...this.rule.negative, fillColor: color(given) } };
  }
  get BorderColor(): string {
    return this.rule.negative.borderColor;
  }
  setBorderColor(given: unknown): void {
    const borderColor = given === "" ? "" : color(given);
    this.rule = { ...this.rule, negative: { ...this.rule.negative, borderColor } };
  }
}

/** What a cell looks like that the rule applies to. */
class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";

  constructor(private readonly access: FormatAccess) {
    super();
  }

  get NumberFormat(): string | null {
    return this.access.get().look.numberFormat ?? null;
  }
  setNumberFormat(given: unknown): void {
    this.access.change({ look: { ...this.access.get().look, numberFormat: text(given) } });
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.access);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.access);
  }
}

abstract class Look extends HostObject {
  constructor(private readonly access: FormatAccess) {
    super();
  }

  protected get look(): ConditionalLook {
    return this.access.get().look;
  }
  protected change(patch: ConditionalLook): void {
    this.access.change({ look: { ...this.look, ...patch } });
  }
  protected drop(...keys: readonly (keyof ConditionalLook)[]): void {
    const kept = Object.entries(this.look).filter(([key]) => !keys.some((dropped) => dropped === key));
    this.access.change({ look: Object.fromEntries(kept) });
  }
}

class ConditionalRangeFill extends Look {
  readonly className = "ConditionalRangeFill";

  get Color(): string | null {
    return this.look.fillColor ?? null;
  }
  setColor(given: unknown): void {
    this.change({ fillColor: color(given) });
  }
  Clear(): void {
    this.drop("fillColor");
  }
}

class ConditionalRangeFont extends Look {
  readonly className = "ConditionalRangeFont";

  get Color(): string | null {
    return this.look.fontColor ?? null;
  }
  setColor(given: unknown): void {
    this.change({ fontColor: color(given) });
  }
  get Bold(): boolean | null {
    return this.look.fontBold ?? null;
  }
  setBold(given: unknown): void {
    this.change({ fontBold: flag(given) });
  }
  get Italic(): boolean | null {
    return this.look.fontItalic ?? null;
  }
  setItalic(given: unknown): void {
    this.change({ fontItalic: flag(given) });
  }
  get Underline(): string | null {
    const { fontUnderline } = this.look;
    return fontUnderline === undefined ? null : fontUnderline ? "Single" : "None";
  }
  setUnderline(given: unknown): void {
    const line = choice(given, "ConditionalRangeFont.underline", ["None", "Single"], ["Double"]);
    this.change({ fontUnderline: line === "Single" });
  }
  setStrikethrough(given: unknown): void {
    if (flag(given)) throw new ApiNotFound("ConditionalRangeFont.strikethrough = true");
  }
  get Strikethrough(): boolean {
    return false;
  }
  Clear(): void {
    this.drop("fontColor", "fontBold", "fontItalic", "fontUnderline");
  }
}
