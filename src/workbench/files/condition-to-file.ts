import type { FileCondition, FileRule, FileScalePoint } from "../../xlsx/rules";
import type { FileStyle } from "../../xlsx/style";
import type {
  ConditionalFormat,
  ConditionalRule,
  IconCriterion,
  ScalePoint,
} from "../sheet/conditional-format";
import { counts, deviations, keyOf, operators, points, states, texts, withoutSign } from "./condition-names";

/** Undefined for what files of this kind have no rule for: dates that move with the calendar. */
export function fileOfCondition({
  ranges,
  rule,
  look,
  priority,
  stopIfTrue,
}: ConditionalFormat): FileCondition | undefined {
  const written = fileRule(rule);
  if (!written) return undefined;
  const { fillColor, fontColor, fontBold, fontItalic, fontUnderline, numberFormat } = look;
  const style: FileStyle = {
    ...(fillColor ? { fill: fillColor } : {}),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fontBold === undefined ? {} : { bold: fontBold }),
    ...(fontItalic === undefined ? {} : { italic: fontItalic }),
    ...(fontUnderline === undefined ? {} : { underline: fontUnderline }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
  return {
    areas: ranges,
    rule: written,
    ...(Object.keys(style).length > 0 ? { style } : {}),
    priority: Math.max(1, priority),
    ...(stopIfTrue ? { stopIfTrue } : {}),
  };
}

function fileRule(rule: ConditionalRule): FileRule | undefined {
  switch (rule.type) {
    case "CellValue": {
      const formulas = [rule.formula1, rule.formula2].flatMap((formula) =>
        formula === undefined ? [] : [withoutSign(formula)],
      );
      return { type: "cell", operator: keyOf(operators, rule.operator) ?? "equal", formulas };
    }
    case "Custom":
      return { type: "expression", formula: withoutSign(rule.formula) };
    case "ContainsText":
      return {
        type: "text",
        operator: keyOf(texts, rule.operator as "Contains") ?? "contains",
        text: rule.text,
      };
    case "TopBottom":
      return {
        type: "top",
        rank: rule.rank,
        isPercent: rule.rule.endsWith("Percent"),
        isBottom: rule.rule.startsWith("Bottom"),
      };
    case "PresetCriteria":
      return presetRule(rule.criterion);
    case "ColorScale": {
      const all = [rule.minimum, rule.midpoint, rule.maximum].flatMap((point) =>
        point ? [filePoint(point)] : [],
      );
      return { type: "colorScale", points: all };
    }
    case "DataBar":
      return {
        type: "dataBar",
        lower: filePoint(rule.lower, "min"),
        upper: filePoint(rule.upper, "max"),
        color: rule.positive.fillColor,
        ...(rule.showDataBarOnly ? { hidesValue: true } : {}),
      };
    case "IconSet":
      return {
        type: "iconSet",
        icons: rule.style.replace(/^(Three|Four|Five)/, (word) => keyOf(counts, word as "Three") ?? "3"),
        points: rule.criteria.map((criterion) => ({
          ...filePoint(criterion),
          ...(criterion.operator === "GreaterThan" ? { orEqual: false } : {}),
        })),
        ...(rule.reverseIconOrder ? { isReversed: true } : {}),
        ...(rule.showIconOnly ? { hidesValue: true } : {}),
      };
  }
}

function presetRule(criterion: string): FileRule | undefined {
  const state = keyOf(states, criterion as "Blanks");
  if (state) return { type: "state", state };
  const [, or, far = "", side] =
    /^(EqualOr)?(OneStdDev|TwoStdDev|ThreeStdDev)?(Above|Below)Average$/.exec(criterion) ?? [];
  if (!side) return undefined;
  const distance = deviations.indexOf(far as "OneStdDev");
  return {
    type: "average",
    isBelow: side === "Below",
    orEqual: or !== undefined,
    deviations: Math.max(0, distance),
  };
}

function filePoint(
  { type, formula, ...rest }: ScalePoint | IconCriterion,
  automatic: "min" | "max" = "min",
): FileScalePoint {
  const color = "color" in rest ? rest.color : undefined;
  return {
    kind: type === "Automatic" ? automatic : (keyOf(points, type) ?? "num"),
    ...(formula === undefined || type === "Automatic" ? {} : { value: withoutSign(formula) }),
    ...(color === undefined ? {} : { color }),
  };
}
