import type { FileOperator, FileValidation } from "../../xlsx/rules";
import type { SheetId } from "../sheet/rectangle";
import type { Limit, Validation, ValidationOperator, ValidationRule } from "../sheet/validation";

const types = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;
const operators: Readonly<Record<FileOperator, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const keyOf = <K extends string, V>(names: Readonly<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === value);

/** A number as such, anything else as a formula. */
const limitOf = (text: string): Limit =>
  text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
const textOf = (limit: Limit): string => String(limit).replace(/^=/, "");

export function validationOfFile(given: FileValidation, id: string, sheet: SheetId): Validation {
  const { areas, alert, prompt } = given;
  return {
    id,
    sheet,
    ranges: areas,
    rule: ruleOf(given),
    ignoreBlanks: given.allowBlank ?? true,
    prompt: { isShown: prompt !== undefined, title: prompt?.title ?? "", message: prompt?.message ?? "" },
    alert: {
      isShown: alert !== undefined,
      style: styles[alert?.style ?? "stop"],
      title: alert?.title ?? "",
      message: alert?.message ?? "",
    },
  };
}

function ruleOf({
  type,
  operator = "between",
  formula1,
  formula2,
  dropDown,
}: FileValidation): ValidationRule {
  if (type === "custom") return { type: "Custom", formula: `=${formula1}` };
  if (type === "list") {
    const words = /^"([^]*)"$/.exec(formula1)?.[1];
    const source = words === undefined ? `=${formula1}` : words.replaceAll('""', '"');
    return { type: "List", source, inCellDropDown: dropDown ?? true };
  }
  return {
    type: types[type],
    operator: operators[operator],
    formula1: limitOf(formula1),
    ...(formula2 === undefined ? {} : { formula2: limitOf(formula2) }),
  };
}

export function fileOfValidation({ ranges, rule, ignoreBlanks, prompt, alert }: Validation): FileValidation {
  return {
    areas: ranges,
    ...fileRule(rule),
    allowBlank: ignoreBlanks,
    ...(alert.isShown
      ? { alert: { style: keyOf(styles, alert.style) ?? "stop", title: alert.title, message: alert.message } }
      : {}),
    ...(prompt.isShown && (prompt.title || prompt.message)
      ? { prompt: { title: prompt.title, message: prompt.message } }
      : {}),
  };
}

function fileRule(
  rule: ValidationRule,
): Pick<FileValidation, "type" | "operator" | "formula1" | "formula2" | "dropDown"> {
  if (rule.type === "Custom") return { type: "custom", formula1: textOf(rule.formula) };
  if (rule.type === "List") {
    const { source, inCellDropDown } = rule;
    const formula1 = source.startsWith("=") ? textOf(source) : `"${source.replaceAll('"', '""')}"`;
    return { type: "list", formula1, ...(inCellDropDown ? {} : { dropDown: false }) };
  }
  return {
    type: keyOf(types, rule.type) ?? "decimal",
    operator: keyOf(operators, rule.operator) ?? "between",
    formula1: textOf(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: textOf(rule.formula2) }),
  };
}
