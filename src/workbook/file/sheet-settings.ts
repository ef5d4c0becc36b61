import type { FilePrint } from "../../xlsx/book";
import type { FileRule } from "../../xlsx/rules";
import { sheetPrefix } from "../../xlsx/area";
import { moveArea } from "../cells/address";
import { styles } from "../format/style";
import type { AcceptedInput, Condition, LayoutOperation, RuleOperation } from "../plan/sheet-operations";
import { fileStyle } from "./file-style";
import type { SheetBuilder } from "./sheet-builder";

/** Writes a validation, a conditional format, or what concerns how a sheet is shown and printed. */
export function writeSetting(
  sheet: SheetBuilder,
  origin: { readonly row: number; readonly column: number },
  operation: RuleOperation | LayoutOperation,
): void {
  const at = ({ row, column }: { readonly row: number; readonly column: number }) => ({
    row: origin.row + row,
    column: origin.column + column,
  });
  switch (operation.do) {
    case "validate": {
      const { accepts, title, message } = operation;
      const areas = [moveArea(operation.area, origin.row, origin.column)];
      const alert = { style: "stop", title, message } as const;
      sheet.lists.validations.push({ areas, ...accepted(accepts), allowBlank: true, alert });
      return;
    }
    case "condition": {
      const areas = [moveArea(operation.area, origin.row, origin.column)];
      const style = fileStyle(styles[operation.style]);
      sheet.lists.conditions.push({ areas, rule: ruleOf(operation.when), style });
      return;
    }
    case "freeze":
      sheet.settings.freeze = { rows: operation.rows, columns: operation.columns };
      return;
    case "group":
      return sheet.group("row", origin.row + operation.row, operation.height);
    case "link": {
      const location = `${sheetPrefix(operation.sheet)}${operation.address}`;
      sheet.write({ ...at(operation), value: operation.text });
      sheet.lists.links.push({ area: { ...at(operation), height: 1, width: 1 }, location });
      return;
    }
    case "note":
      sheet.lists.notes.push({ ...at(operation), text: operation.text });
      return;
    case "print":
      sheet.settings.print = printOf(operation);
      return;
    default:
      operation satisfies never;
  }
}

function accepted(accepts: AcceptedInput) {
  if ("list" in accepts) return { type: "list", formula1: `"${accepts.list.join(",")}"` } as const;
  const { from, to, isWhole } = accepts;
  return {
    type: isWhole ? "whole" : "decimal",
    operator: "between",
    formula1: String(from),
    formula2: String(to),
  } as const;
}

const operators = {
  equal: "equal",
  "not-equal": "notEqual",
  greater: "greaterThan",
  less: "lessThan",
} as const;

function ruleOf(when: Condition): FileRule {
  if ("formula" in when) return { type: "expression", formula: when.formula.replace(/^=/, "") };
  return { type: "cell", operator: operators[when.is], formulas: [String(when.value)] };
}

function printOf(operation: Extract<LayoutOperation, { do: "print" }>): FilePrint {
  const { area, orientation, titleRows, breaks, footer } = operation;
  return {
    landscape: orientation === "landscape",
    paper: 9,
    fit: { width: 1, height: 0 },
    areas: [area],
    ...(titleRows > 0 ? { titleRows: [0, titleRows - 1] as const } : {}),
    footer: `&L&8${footer.left}&R&8${footer.right}`,
    margins: { left: 0.58, right: 0.58, top: 0.58, bottom: 0.7, header: 0.3, footer: 0.33 },
    rowBreaks: breaks,
  };
}
