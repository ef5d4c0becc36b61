import type { FileOperator } from "../../xlsx/rules";
import type { CellRuleOperator } from "../sheet/conditional-format";

/** What files and Excel's object model call the parts of conditional formats. */
export const operators: Readonly<Record<FileOperator, CellRuleOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
export const states = {
  blanks: "Blanks",
  notBlanks: "NonBlanks",
  errors: "Errors",
  notErrors: "NonErrors",
  duplicates: "DuplicateValues",
  unique: "UniqueValues",
} as const;
export const texts = {
  contains: "Contains",
  notContains: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;
export const points = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
} as const;
export const counts = { "3": "Three", "4": "Four", "5": "Five" } as const;
export const deviations = ["", "OneStdDev", "TwoStdDev", "ThreeStdDev"] as const;

export const keyOf = <K extends string, V>(names: Readonly<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === value);
export const withSign = (formula: string): string => `=${formula}`;
export const withoutSign = (formula: string): string => formula.replace(/^=/, "");
