import type { FileCondition, FileRule, FileScalePoint } from "../../xlsx/rules";
import type { FileStyle } from "../../xlsx/style";
import type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  IconCriterion,
  ScalePoint,
} from "../sheet/conditional-format";
import type { SheetId } from "../sheet/rectangle";
import { counts, deviations, operators, points, states, texts, withSign } from "./condition-names";

export function conditionOfFile(
  given: FileCondition,
  id: string,
  sheet: SheetId,
  position: number,
): ConditionalFormat {
  return {
    id,
    sheet,
    ranges: given.areas,
    priority: given.priority ?? position,
    stopIfTrue: given.stopIfTrue ?? false,
    rule: ruleOfFile(given.rule),
    look: lookOf(given.style ?? {}),
  };
}

function lookOf({ fill, fontColor, bold, italic, underline, numberFormat }: FileStyle): ConditionalLook {
  return {
    ...(fill === undefined ? {} : { fillColor: fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { fontBold: bold }),
    ...(italic === undefined ? {} : { fontItalic: italic }),
    ...(underline === undefined ? {} : { fontUnderline: underline }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function ruleOfFile(rule: FileRule): ConditionalRule {
  switch (rule.type) {
    case "cell": {
      const [formula1 = "0", formula2] = rule.formulas.map(withSign);
      return {
        type: "CellValue",
        operator: operators[rule.operator],
        formula1,
        ...(formula2 ? { formula2 } : {}),
      };
    }
    case "expression":
      return { type: "Custom", formula: withSign(rule.formula) };
    case "text":
      return { type: "ContainsText", operator: texts[rule.operator], text: rule.text };
    case "state":
      return { type: "PresetCriteria", criterion: states[rule.state] };
    case "top": {
      const kind = `${rule.isBottom ? "Bottom" : "Top"}${rule.isPercent ? "Percent" : "Items"}`;
      return { type: "TopBottom", rule: kind, rank: rule.rank };
    }
    case "average": {
      const side = `${rule.isBelow ? "Below" : "Above"}Average`;
      const far = deviations[rule.deviations] ?? "";
      return { type: "PresetCriteria", criterion: far ? far + side : (rule.orEqual ? "EqualOr" : "") + side };
    }
    case "colorScale": {
      const [minimum, midpoint, maximum] =
        rule.points.length > 2 ? rule.points : [rule.points[0], undefined, rule.points[1]];
      const low: FileScalePoint = { kind: "min" };
      const high: FileScalePoint = { kind: "max" };
      return {
        type: "ColorScale",
        minimum: pointOf(minimum ?? low),
        ...(midpoint ? { midpoint: pointOf(midpoint) } : {}),
        maximum: pointOf(maximum ?? high),
      };
    }
    case "dataBar": {
      const { color, lower, upper, hidesValue = false } = rule;
      return {
        type: "DataBar",
        lower: pointOf(lower),
        upper: pointOf(upper),
        showDataBarOnly: hidesValue,
        direction: "Context",
        positive: { fillColor: color, gradient: true, borderColor: color },
        negative: { fillColor: "#FF0000", borderColor: "#FF0000" },
      };
    }
    case "iconSet":
      return {
        type: "IconSet",
        style: rule.icons.replace(/^[345]/, (count) => counts[count as keyof typeof counts]),
        criteria: rule.points.map(criterionOf),
        reverseIconOrder: rule.isReversed ?? false,
        showIconOnly: rule.hidesValue ?? false,
      };
  }
}

function pointOf({ kind, value, color }: FileScalePoint): ScalePoint {
  return {
    type: points[kind],
    ...(value === undefined ? {} : { formula: kind === "formula" ? withSign(value) : value }),
    ...(color === undefined ? {} : { color }),
  };
}

function criterionOf({ kind, value = "0", orEqual = true }: FileScalePoint): IconCriterion {
  const type =
    kind === "num"
      ? "Number"
      : kind === "percentile"
        ? "Percentile"
        : kind === "formula"
          ? "Formula"
          : "Percent";
  const operator = orEqual ? "GreaterThanOrEqual" : "GreaterThan";
  return { type, operator, formula: kind === "formula" ? withSign(value) : value };
}
