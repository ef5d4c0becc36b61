import { areaRef, type FileArea } from "../area";
import { storedFormula } from "../formula/stored-formula";
import type { FileCondition, FileRule, FileScalePoint, FileValidation } from "../rules";
import { element, escapeXml } from "../xml/element";
import { argb, type StyleWriter } from "./styles";

const refs = (areas: readonly FileArea[]): string => areas.map(areaRef).join(" ");
const formulaXml = (name: string, formula: string): string =>
  element(name, {}, escapeXml(storedFormula(formula)));

export function validationsXml(validations: readonly FileValidation[]): string {
  if (validations.length === 0) return "";
  return element("dataValidations", { count: validations.length }, validations.map(validationXml));
}

function validationXml(validation: FileValidation): string {
  const {
    areas,
    type,
    operator,
    formula1,
    formula2,
    allowBlank = true,
    dropDown,
    alert,
    prompt,
  } = validation;
  const attributes = {
    type,
    errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
    operator: operator && operator !== "between" ? operator : undefined,
    allowBlank: allowBlank || undefined,
    // The name of the attribute says the opposite of what it does.
    showDropDown: dropDown === false || undefined,
    showInputMessage: prompt ? true : undefined,
    showErrorMessage: alert ? true : undefined,
    errorTitle: alert?.title || undefined,
    error: alert?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
    sqref: refs(areas),
  };
  return element(
    "dataValidation",
    attributes,
    formulaXml("formula1", formula1),
    formula2 !== undefined && formulaXml("formula2", formula2),
  );
}

/** Conditional formats in the order of their priority. */
export function conditionsXml(conditions: readonly FileCondition[], styles: StyleWriter): string {
  return conditions
    .map((condition, index) =>
      element(
        "conditionalFormatting",
        { sqref: refs(condition.areas) },
        ruleXml(condition, index + 1, styles),
      ),
    )
    .join("");
}

function ruleXml(
  { areas, rule, style, priority, stopIfTrue }: FileCondition,
  position: number,
  styles: StyleWriter,
): string {
  const [first] = areas;
  const {
    type,
    attributes = {},
    inside,
  } = written(rule, first ? areaRef({ ...first, height: 1, width: 1 }) : "A1");
  return element(
    "cfRule",
    {
      type,
      dxfId: style ? styles.differenceOf(style) : undefined,
      priority: priority ?? position,
      stopIfTrue: stopIfTrue || undefined,
      ...attributes,
    },
    inside,
  );
}

interface Written {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly inside: readonly string[];
}

/** `cell` is the first one of the condition, relative, to which its formulas refer. */
function written(rule: FileRule, cell: string): Written {
  switch (rule.type) {
    case "cell":
      return {
        type: "cellIs",
        attributes: { operator: rule.operator },
        inside: rule.formulas.map((formula) => formulaXml("formula", formula)),
      };
    case "expression":
      return { type: "expression", inside: [formulaXml("formula", rule.formula)] };
    case "text":
      return textRule(rule, cell);
    case "state":
      return stateRule(rule.state, cell);
    case "top": {
      const { rank, isPercent, isBottom } = rule;
      return {
        type: "top10",
        attributes: { percent: isPercent || undefined, bottom: isBottom || undefined, rank },
        inside: [],
      };
    }
    case "average": {
      const { isBelow, orEqual, deviations } = rule;
      const attributes = {
        aboveAverage: isBelow ? false : undefined,
        equalAverage: orEqual || undefined,
        stdDev: deviations || undefined,
      };
      return { type: "aboveAverage", attributes, inside: [] };
    }
    case "colorScale": {
      const colors = rule.points.map(({ color = "#FFFFFF" }) => element("color", { rgb: argb(color) }));
      return { type: "colorScale", inside: [element("colorScale", {}, rule.points.map(pointXml), colors)] };
    }
    case "dataBar": {
      const points = [pointXml(rule.lower), pointXml(rule.upper)];
      const attributes = { showValue: rule.hidesValue ? false : undefined };
      return {
        type: "dataBar",
        inside: [element("dataBar", attributes, points, element("color", { rgb: argb(rule.color) }))],
      };
    }
    case "iconSet": {
      const attributes = {
        iconSet: rule.icons,
        showValue: rule.hidesValue ? false : undefined,
        reverse: rule.isReversed || undefined,
      };
      return { type: "iconSet", inside: [element("iconSet", attributes, rule.points.map(pointXml))] };
    }
  }
}

function textRule({ operator, text }: Extract<FileRule, { type: "text" }>, cell: string): Written {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formulas = {
    contains: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  const types = {
    contains: "containsText",
    notContains: "notContainsText",
    beginsWith: "beginsWith",
    endsWith: "endsWith",
  };
  return {
    type: types[operator],
    attributes: { operator: operator === "contains" ? "containsText" : operator, text },
    inside: [formulaXml("formula", formulas[operator])],
  };
}

function stateRule(state: Extract<FileRule, { type: "state" }>["state"], cell: string): Written {
  const withFormula = (type: string, formula: string): Written => ({
    type,
    inside: [formulaXml("formula", formula)],
  });
  switch (state) {
    case "blanks":
      return withFormula("containsBlanks", `LEN(TRIM(${cell}))=0`);
    case "notBlanks":
      return withFormula("notContainsBlanks", `LEN(TRIM(${cell}))>0`);
    case "errors":
      return withFormula("containsErrors", `ISERROR(${cell})`);
    case "notErrors":
      return withFormula("notContainsErrors", `NOT(ISERROR(${cell}))`);
    case "duplicates":
      return { type: "duplicateValues", inside: [] };
    case "unique":
      return { type: "uniqueValues", inside: [] };
  }
}

function pointXml({ kind, value, orEqual }: FileScalePoint): string {
  return element("cfvo", { type: kind, val: value, gte: orEqual === false ? false : undefined });
}
