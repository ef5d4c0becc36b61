import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/preset-sheets-core";
import type { SheetBook } from "../../book";
import type { CellValue } from "../../cell-value";
import type { Rectangle, SheetId } from "../../rectangle";
import type { Validation } from "../../validation";
import { isValid } from "../../validation-check";
import type { Spreadsheet } from "../engine/spreadsheet";
import type { RuleFormula, RuleFormulas } from "./rule-formulas";
import { askAboutInput, type ValidationTexts } from "./validation-alert";
import { ruleAt, ValidationLayer } from "./validation-layer";

type Cells = Pick<
  SheetBook,
  "values" | "text" | "sheets" | "usedRange" | "definedNames" | "records" | "selection" | "calculated"
>;

/** Holds what a person types to the rules of its cells; what code writes is not checked, as in Excel. */
export class ValidationGuard {
  private readonly layer: ValidationLayer;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly container: HTMLElement,
    private readonly book: Cells,
    private readonly formulas: RuleFormulas,
    private readonly texts: ValidationTexts,
    write: (sheet: SheetId, rect: Rectangle, text: string) => void,
  ) {
    this.layer = new ValidationLayer(spreadsheet, container, book, texts, write);
    spreadsheet.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
      priority: 1,
      handler: (before, { subUnitId, row, col }, next) =>
        next(Promise.resolve(before).then((isTaken) => isTaken !== false && this.takes(subUnitId, row, col))),
    });
    spreadsheet.commands.onCommandExecuted(() => this.layer.drawSoon());
  }

  /** Whether what was typed into a cell stays there: Univer takes it back otherwise. */
  private async takes(sheet: SheetId, row: number, column: number): Promise<boolean> {
    const rule = ruleAt(this.book, sheet, row, column);
    if (!rule?.alert.isShown) return true;
    await this.book.calculated();
    const value: CellValue = this.book.values(sheet, { row, column, height: 1, width: 1 })[0]?.[0] ?? null;
    const answer = (formula: string): CellValue | undefined =>
      this.formulas.answer({ sheet: rule.sheet, ranges: rule.ranges, formula }, row, column);
    if (isValid(this.book, rule, value, answer) !== false) return true;
    const decision = await askAboutInput(this.container, rule, this.texts);
    if (decision === "keep") return true;
    // Univer has moved on by then, or will.
    setTimeout(() => this.backTo(sheet, row, column, decision === "retry"));
    return false;
  }

  private backTo(sheet: SheetId, row: number, column: number, isEditing: boolean): void {
    const { workbook } = this.spreadsheet;
    this.spreadsheet.sheet(sheet).getRange(row, column).activate();
    this.spreadsheet.focus();
    if (isEditing) void workbook.startEditing();
  }
}

/** The formulas that a rule needs an answer to. */
export function formulasOf({ rule, sheet, ranges }: Validation): readonly RuleFormula[] {
  const texts =
    rule.type === "Custom" ? [rule.formula] : rule.type === "List" ? [] : [rule.formula1, rule.formula2];
  return texts.flatMap((formula) =>
    typeof formula === "string" && formula.startsWith("=") ? [{ sheet, ranges, formula }] : [],
  );
}
