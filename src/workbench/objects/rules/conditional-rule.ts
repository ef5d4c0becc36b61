import { invalidArgument } from "../../protocol/api-error";
import type {
  CellRuleOperator,
  ConditionalRule,
  IconCriterion,
  ScalePoint,
} from "../../sheet/conditional-format";
import { choice, fields, integer, text } from "../base/argument";
import { color } from "../base/color";

/** Excel's names of the kinds, and the rule that each begins with. */
export const freshRules: Readonly<Record<ConditionalRule["type"], ConditionalRule>> = {
  CellValue: { type: "CellValue", operator: "GreaterThan", formula1: "0" },
  Custom: { type: "Custom", formula: "" },
  ColorScale: {
    type: "ColorScale",
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  },
  DataBar: {
    type: "DataBar",
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
    showDataBarOnly: false,
    direction: "Context",
    positive: { fillColor: "#638EC6", gradient: true, borderColor: "#638EC6" },
    negative: { fillColor: "#FF0000", borderColor: "#FF0000" },
  },
  IconSet: {
    type: "IconSet",
    style: "ThreeTrafficLights1",
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "33" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "67" },
    ],
    reverseIconOrder: false,
    showIconOnly: false,
  },
  ContainsText: { type: "ContainsText", operator: "Contains", text: "" },
  TopBottom: { type: "TopBottom", rule: "TopItems", rank: 10 },
  PresetCriteria: { type: "PresetCriteria", criterion: "AboveAverage" },
};

const OPERATORS: readonly CellRuleOperator[] = [
  ...(["Between", "NotBetween", "EqualTo", "NotEqualTo"] as const),
  ...(["GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const),
];

export function cellValueRule(given: unknown): ConditionalRule {
  const { formula1, formula2, operator } = fields(given);
  return {
    type: "CellValue",
    operator: choice(operator, "ConditionalCellValueRule.operator", OPERATORS),
    formula1: String(formula1 ?? ""),
    ...(formula2 === null || formula2 === undefined ? {} : { formula2: String(formula2) }),
  };
}

export function textRule(given: unknown): ConditionalRule {
  const { operator, text: wanted } = fields(given);
  const operators = ["Contains", "NotContains", "BeginsWith", "EndsWith"];
  return {
    type: "ContainsText",
    operator: choice(operator, "ConditionalTextComparisonRule.operator", operators),
    text: text(wanted),
  };
}

export function topBottomRule(given: unknown): ConditionalRule {
  const { rank, type } = fields(given);
  const kinds = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
  return {
    type: "TopBottom",
    rule: choice(type, "ConditionalTopBottomRule.type", kinds),
    rank: integer(rank),
  };
}

export function presetRule(given: unknown): ConditionalRule {
  const shown = [
    ...["Blanks", "NonBlanks", "Errors", "NonErrors", "UniqueValues", "DuplicateValues"],
    ...["AboveAverage", "BelowAverage", "EqualOrAboveAverage", "EqualOrBelowAverage"],
  ];
  const others = [
    ...["Yesterday", "Today", "Tomorrow", "LastSevenDays", "LastWeek", "ThisWeek", "NextWeek"],
    ...["LastMonth", "ThisMonth", "NextMonth", "OneStdDevAboveAverage", "OneStdDevBelowAverage"],
    ...[
      "TwoStdDevAboveAverage",
      "TwoStdDevBelowAverage",
      "ThreeStdDevAboveAverage",
      "ThreeStdDevBelowAverage",
    ],
  ];
  const criterion = choice(
    fields(given)["criterion"],
    "ConditionalPresetCriteriaRule.criterion",
    shown,
    others,
  );
  return { type: "PresetCriteria", criterion };
}

const POINTS: readonly ScalePoint["type"][] = [
  ...(["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula", "Automatic"] as const),
];

export function scalePoint(given: unknown): ScalePoint {
  const { type, formula, color: wanted } = fields(given);
  return {
    type: choice(type, "ConditionalColorScaleCriterion.type", POINTS, ["Invalid"]),
    ...(formula === null || formula === undefined ? {} : { formula: String(formula) }),
    ...(wanted === null || wanted === undefined ? {} : { color: color(wanted) }),
  };
}

export function iconCriteria(given: unknown): readonly IconCriterion[] {
  if (!Array.isArray(given) || given.length < 3 || given.length > 5) throw invalidArgument();
  return given.map((each: unknown): IconCriterion => {
    const { type, operator, formula } = typeof each === "object" && each !== null ? fields(each) : {};
    return {
      type: choice(type ?? "Percent", "ConditionalIconCriterion.type", [
        "Number",
        "Percent",
        "Percentile",
        "Formula",
      ]),
      operator: choice(operator ?? "GreaterThanOrEqual", "ConditionalIconCriterion.operator", [
        "GreaterThan",
        "GreaterThanOrEqual",
      ]),
      formula: String(formula ?? "0").replace(/^=/, ""),
    };
  });
}
