import { moveReferences } from "../../workbook/formulas/edit-references";
import type { Content } from "../../workbook/plan/plan";
import type { Area } from "../../workbook/cells/address";

/**
 * A cell's content as `Range.formulas` takes it: a number without its source, a formula that reads the cells of this
 * block, or text that stays text.
 */
export function cellInput(content: Content, block: Area): string | number | boolean {
  if (typeof content === "string") return literal(content);
  if (typeof content !== "object") return content;
  if (!("formula" in content)) return content.value;
  const { formula, isFixed } = content;
  return isFixed ? formula : moveReferences(formula, block.row, block.column);
}

/** Excel's own error values, which are written as text and become errors. */
const errorText = /^#(N\/A|VALUE!|NUM!|DIV\/0!|NULL!)$/;

/**
 * Excel reads what it is given as if it were typed: "2020-2021" becomes a date, "50%" a number, "=…" a formula.
 * An apostrophe before it, which is not shown, keeps such a text as it is.
 */
function literal(text: string): string {
  const mayBeRead = /^[=+\-@']|\d|^(true|false)$/i.test(text);
  return mayBeRead && !errorText.test(text) ? `'${text}` : text;
}
