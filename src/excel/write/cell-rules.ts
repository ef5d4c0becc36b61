import { styles, type CellStyle } from "../../workbook/format/style";
import type { Condition, RuleOperation } from "../../workbook/plan/sheet-operations";

const operators = {
  equal: "EqualTo",
  "not-equal": "NotEqualTo",
  greater: "GreaterThan",
  less: "LessThan",
} as const;

/** Queues a data validation or a conditional format over cells. */
export function applyRule(range: Excel.Range, operation: RuleOperation): void {
  if (operation.do === "condition") {
    addCondition(range, operation.when, styles[operation.style]);
    return;
  }
  const { accepts, title, message } = operation;
  const { dataValidation } = range;
  if ("list" in accepts)
    dataValidation.rule = { list: { inCellDropDown: true, source: accepts.list.join(",") } };
  else {
    const between = { formula1: accepts.from, formula2: accepts.to, operator: "Between" } as const;
    dataValidation.rule = accepts.isWhole ? { wholeNumber: between } : { decimal: between };
  }
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
}

function addCondition(range: Excel.Range, when: Condition, style: CellStyle): void {
  if ("formula" in when) {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = when.formula;
    look(custom.format, style);
    return;
  }
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.rule = { formula1: String(when.value), operator: operators[when.is] };
  look(cellValue.format, style);
}

/** A conditional format sets no sizes and no alignment. */
function look({ font, fill }: Excel.ConditionalRangeFormat, style: CellStyle): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) fill.color = style.fill;
}
