import { parseArea, type FileArea } from "../area";
import type { FileCondition, FileOperator, FileRule, FileScalePoint, FileValidation } from "../rules";
import { shownFormula } from "../formula/stored-formula";
import { childAt, childrenOf, flag, numeric, readText, type XmlNode } from "../xml/parse";
import type { ThemeColors } from "./colors";
import type { ReadStyles } from "./styles";

/** The areas of `A1:B2 D4`. */
export function readAreas(refs: string | undefined): readonly FileArea[] {
  return (refs ?? "").split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);
}

/** Rules that refer to other sheets have their formulas one element deeper. */
const formula = (node: XmlNode | undefined): string =>
  shownFormula(readText(childAt(node, "f")?.text ?? node?.text ?? "")).slice(1);

export function readValidations(list: XmlNode | undefined): readonly FileValidation[] {
  return childrenOf(list, "dataValidation").flatMap((node): FileValidation[] => {
    const { type = "none", operator, errorStyle, sqref } = node.attributes;
    const areas = readAreas(sqref ?? childAt(node, "sqref")?.text);
    const says = (key: string) => readText(node.attributes[key] ?? "");
    const isAlert = flag(node.attributes["showErrorMessage"]) ?? false;
    const isPrompt =
      (flag(node.attributes["showInputMessage"]) ?? false) &&
      (says("prompt") !== "" || says("promptTitle") !== "");
    const formula2 = childAt(node, "formula2");
    if (type === "none" || areas.length === 0) return [];
    return [
      {
        areas,
        type: type as FileValidation["type"],
        ...(type === "list" || type === "custom"
          ? {}
          : { operator: (operator ?? "between") as FileOperator }),
        formula1: formula(childAt(node, "formula1")),
        ...(formula2 ? { formula2: formula(formula2) } : {}),
        allowBlank: flag(node.attributes["allowBlank"]) ?? false,
        ...(flag(node.attributes["showDropDown"]) ? { dropDown: false } : {}),
        ...(isAlert
          ? {
              alert: {
                style: (errorStyle ?? "stop") as "stop",
                title: says("errorTitle"),
                message: says("error"),
              },
            }
          : {}),
        ...(isPrompt ? { prompt: { title: says("promptTitle"), message: says("prompt") } } : {}),
      },
    ];
  });
}

/** Conditional formats, and how many are of a kind that is not known. */
export function readConditions(
  sheet: XmlNode | undefined,
  { differences }: ReadStyles,
  colors: ThemeColors,
): { readonly conditions: readonly FileCondition[]; readonly unknown: number } {
  const conditions: FileCondition[] = [];
  let unknown = 0;
  for (const format of childrenOf(sheet, "conditionalFormatting")) {
    const areas = readAreas(format.attributes["sqref"]);
    for (const node of childrenOf(format, "cfRule")) {
      const rule = readRule(node, colors);
      if (!rule || areas.length === 0) {
        unknown++;
        continue;
      }
      const style = differences[Number(node.attributes["dxfId"] ?? NaN)];
      conditions.push({
        areas,
        rule,
        ...(style ? { style } : {}),
        priority: numeric(node.attributes["priority"]) ?? conditions.length + 1,
        ...(flag(node.attributes["stopIfTrue"]) ? { stopIfTrue: true } : {}),
      });
    }
  }
  return { conditions, unknown };
}

const states = {
  containsBlanks: "blanks",
  notContainsBlanks: "notBlanks",
  containsErrors: "errors",
  notContainsErrors: "notErrors",
  duplicateValues: "duplicates",
  uniqueValues: "unique",
} as const;
const texts = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

function readRule(node: XmlNode, colors: ThemeColors): FileRule | undefined {
  const {
    type = "",
    operator,
    text = "",
    rank,
    percent,
    bottom,
    aboveAverage,
    equalAverage,
    stdDev,
  } = node.attributes;
  const formulas = childrenOf(node, "formula").map(formula);
  if (type in states) return { type: "state", state: states[type as keyof typeof states] };
  if (type in texts)
    return { type: "text", operator: texts[type as keyof typeof texts], text: readText(text) };
  switch (type) {
    case "cellIs":
      return { type: "cell", operator: operator as FileOperator, formulas };
    case "expression":
      return formulas[0] === undefined ? undefined : { type: "expression", formula: formulas[0] };
    case "top10":
      return {
        type: "top",
        rank: Number(rank ?? 10),
        isPercent: flag(percent) ?? false,
        isBottom: flag(bottom) ?? false,
      };
    case "aboveAverage":
      return {
        type: "average",
        isBelow: flag(aboveAverage) === false,
        orEqual: flag(equalAverage) ?? false,
        deviations: Number(stdDev ?? 0),
      };
    default:
      return readScale(node, type, colors);
  }
}

function readScale(node: XmlNode, type: string, colors: ThemeColors): FileRule | undefined {
  const scale = childAt(node, type);
  const shades = childrenOf(scale, "color").map((color) => colors.ofCell(color) ?? "#FFFFFF");
  const points = childrenOf(scale, "cfvo").map(({ attributes }, index): FileScalePoint => {
    const { type: kind = "min", val, gte } = attributes;
    return {
      kind: kind as FileScalePoint["kind"],
      ...(val === undefined ? {} : { value: val }),
      ...(type === "colorScale" && shades[index] ? { color: shades[index] } : {}),
      ...(flag(gte) === false ? { orEqual: false } : {}),
    };
  });
  const hides = flag(scale?.attributes["showValue"]) === false ? { hidesValue: true } : {};
  const [lower, upper] = points;
  switch (type) {
    case "colorScale":
      return points.length < 2 ? undefined : { type, points };
    case "dataBar":
      return lower && upper ? { type, lower, upper, color: shades[0] ?? "#638EC6", ...hides } : undefined;
    case "iconSet": {
      const { iconSet = "3TrafficLights1", reverse } = scale?.attributes ?? {};
      return points.length < 3
        ? undefined
        : { type, icons: iconSet, points, ...(flag(reverse) ? { isReversed: true } : {}), ...hides };
    }
    default:
      return undefined;
  }
}
