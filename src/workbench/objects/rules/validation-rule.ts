import { invalidArgument } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import type { Limit, ValidationOperator, ValidationRule } from "../../sheet/validation";
import { choice, fields, text } from "../base/argument";

const OPERATORS: readonly ValidationOperator[] = [
  ...(["Between", "NotBetween", "EqualTo", "NotEqualTo"] as const),
  ...(["GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const),
];
const NUMERIC = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;

/** `Excel.DataValidationRule`, of which one member is given. Ranges stand for formulas that refer to them. */
export function readRule(given: unknown): ValidationRule {
  const rule = fields(given);
  const present = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [kind, members] = present[0] ?? [];
  if (present.length !== 1 || kind === undefined) throw invalidArgument();
  if (kind === "list") {
    const { source, inCellDropDown } = fields(members);
    return { type: "List", source: String(limitOf(source)), inCellDropDown: inCellDropDown !== false };
  }
  if (kind === "custom") {
    const formula = text(fields(members)["formula"]);
    return { type: "Custom", formula };
  }
  const type = Object.entries(NUMERIC).find(([name]) => name === kind)?.[1];
  if (!type) throw invalidArgument();
  const { operator, formula1, formula2 } = fields(members);
  const word = choice(operator ?? "Between", "BasicDataValidation.operator", OPERATORS);
  const needsTwo = word === "Between" || word === "NotBetween";
  if (needsTwo && (formula2 === null || formula2 === undefined)) throw invalidArgument();
  return {
    type,
    operator: word,
    formula1: limitOf(formula1),
    ...(formula2 === null || formula2 === undefined ? {} : { formula2: limitOf(formula2) }),
  };
}

function limitOf(given: unknown): Limit {
  if (given instanceof HostObject && "Address" in given) return `=${String(given.Address)}`;
  if (typeof given === "number" || typeof given === "string") return given;
  throw invalidArgument();
}

/** The reverse: as the library reads it. */
export function ruleObject(rule: ValidationRule | undefined): object {
  if (!rule) return {};
  if (rule.type === "List") return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.type === "Custom") return { custom: { formula: rule.formula } };
  const { type, ...members } = rule;
  const [name = ""] = Object.entries(NUMERIC).find(([, value]) => value === type) ?? [];
  return { [name]: members };
}
