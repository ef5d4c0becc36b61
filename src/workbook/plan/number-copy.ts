import { quotedSheet } from "../cells/sheet-name";
import { textPattern } from "../formulas/a1-patterns";
import type { Content, Operation, Plan, PlannedSheet } from "./plan";

/**
 * The plan of a further copy of the same sheets: `number` stands in the names of its sheets, in its defined names, and in
 * every formula, link and chart that refers to them.
 */
export function numberCopy(plan: Plan, number: number): Plan {
  const { sheets = [] } = plan;
  if (number === 1) return plan;
  const renamed = new Map(sheets.map(({ name, numbered }) => [name, numbered.replace("#", String(number))]));
  const prefix = namePrefix(sheets);
  return {
    ...plan,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      name: renamed.get(sheet.name) ?? sheet.name,
      operations: sheet.operations.map((operation) => renamedOperation(operation, renamed, prefix, number)),
    })),
  };
}

/** The first number whose sheets and names are all free. Excel compares both without case. */
export function freeCopy(plan: Plan, sheets: readonly string[], names: readonly string[]): Plan {
  const takenSheets = new Set(sheets.map((name) => name.toLowerCase()));
  const takenNames = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const copy = numberCopy(plan, number);
    const isFree =
      (copy.sheets ?? []).every(({ name }) => !takenSheets.has(name.toLowerCase())) &&
      namesOf(copy.sheets ?? []).every((name) => !takenNames.has(name.toLowerCase()));
    if (isFree) return copy;
  }
}

function namesOf(sheets: readonly PlannedSheet[]): readonly string[] {
  return sheets.flatMap(({ operations }) =>
    operations.flatMap((operation) => (operation.do === "name" ? [operation.name] : [])),
  );
}

/** The first name, with which the others begin: FT_market. */
function namePrefix(sheets: readonly PlannedSheet[]): string {
  return namesOf(sheets)[0] ?? "";
}

type Renamed = ReadonlyMap<string, string>;

function renamedOperation(operation: Operation, renamed: Renamed, prefix: string, number: number): Operation {
  switch (operation.do) {
    case "write":
      return {
        ...operation,
        cells: operation.cells.map((row) => row.map((cell) => renamedContent(cell, renamed))),
      };
    case "name": {
      const { name } = operation;
      const isOurs = name === prefix || name.startsWith(`${prefix}_`);
      return isOurs ? { ...operation, name: `${prefix}_${number}${name.slice(prefix.length)}` } : operation;
    }
    case "link": {
      const { sheet, text } = operation;
      return { ...operation, sheet: renamed.get(sheet) ?? sheet, text: renamed.get(text) ?? text };
    }
    case "chart":
      return operation.source === undefined
        ? operation
        : { ...operation, source: renamed.get(operation.source) ?? operation.source };
    case "condition":
      return "formula" in operation.when
        ? { ...operation, when: { formula: renamedFormula(operation.when.formula, renamed) } }
        : operation;
    default:
      return operation;
  }
}

/** A cell that holds the name of a sheet alone is a mention of it. */
function renamedContent(content: Content, renamed: Renamed): Content {
  if (typeof content === "string") return renamed.get(content) ?? content;
  return typeof content === "object" && "formula" in content
    ? { ...content, formula: renamedFormula(content.formula, renamed) }
    : content;
}

const pieces = new RegExp(`(${textPattern})|'((?:[^']|'')+)'!`, "g");

/** References to the sheets get the new names; texts stay. */
function renamedFormula(formula: string, renamed: Renamed): string {
  return formula.replace(pieces, (whole, text: string | undefined, sheet: string | undefined) => {
    const name =
      text === undefined && sheet !== undefined ? renamed.get(sheet.replaceAll("''", "'")) : undefined;
    return name === undefined ? whole : `${quotedSheet(name)}!`;
  });
}
