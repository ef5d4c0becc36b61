import { invalidOperation } from "../../protocol/api-error";
import type { CellInput, Matrix } from "../../sheet/cell-value";
import { group, showDetails, ungroup } from "../../sheet/outline";
import { fromR1C1, toR1C1 } from "../../sheet/r1c1";
import { choice, text } from "../base/argument";
import { refuseIfProtected } from "../base/context";
import { cellInput, spread } from "./cell-content";
import { cellIn } from "./cell-look";
import { readProperties, spreadObjects, writeProperties } from "./cell-properties";
import { applyStyle, styleAt } from "./cell-styles";
import { RangeEdits } from "./range-edits";
import { link, linkOf } from "./range-links";
import type { RangePosition } from "./range-position";

const GROUPS = ["ByRows", "ByColumns"] as const;

/** What cells have beside contents and looks: style, link, outline, and their properties one by one. */
export abstract class RangeDetails extends RangeEdits {
  get Style(): string | null {
    return styleAt(this.context.book, this.sheet, this.rect);
  }
  async setStyle(given: unknown): Promise<void> {
    const name = text(given);
    refuseIfProtected(this.context, this.sheet);
    await applyStyle(this.context.book, this.place, name);
  }
  get Hyperlink(): object | null {
    const found = linkOf(this.context.book, this.sheet, this.rect);
    if (!found) return null;
    const { address, documentReference, screenTip } = found;
    const first = { ...this.rect, height: 1, width: 1 };
    const textToDisplay = this.context.book.text(this.sheet, first)[0]?.[0] ?? "";
    return { address, documentReference, screenTip, textToDisplay };
  }
  async setHyperlink(given: unknown): Promise<void> {
    refuseIfProtected(this.context, this.sheet);
    await link(this.context.book, this.place, given);
  }
  get FormulasR1C1(): Promise<Matrix<CellInput> | null> {
    return this.settled(() =>
      this.context.book
        .formulas(this.sheet, this.rect)
        .map((row, i) => row.map((input, j) => this.inR1C1(input, i, j, toR1C1))),
    );
  }
  async setFormulasR1C1(given: unknown): Promise<void> {
    const inputs = spread(given, this.bounded(), cellInput);
    refuseIfProtected(this.context, this.sheet);
    const plain = inputs.map((row, i) =>
      row.map((input, j) => (input === null ? null : this.inR1C1(input, i, j, fromR1C1))),
    );
    await this.context.book.write(this.sheet, this.rect, plain);
  }
  get NumberFormatLocal(): Promise<Matrix<string> | null> {
    return this.NumberFormat;
  }
  setNumberFormatLocal(given: unknown): Promise<void> {
    return this.setNumberFormat(given);
  }

  Group(option: unknown): void {
    refuseIfProtected(this.context, this.sheet);
    if (!group(this.context.book, this.sheet, this.rect, along(option))) throw invalidOperation();
  }
  Ungroup(option: unknown): void {
    refuseIfProtected(this.context, this.sheet);
    if (!ungroup(this.context.book, this.sheet, this.rect, along(option))) throw invalidOperation();
  }
  HideGroupDetails(option: unknown): Promise<void> {
    return this.details(option, false);
  }
  ShowGroupDetails(option: unknown): Promise<void> {
    return this.details(option, true);
  }

  async GetCellProperties(wanted: unknown): Promise<readonly (readonly object[])[]> {
    await this.context.book.calculated();
    const answer: object[][] = [];
    for (let row = 0; row < this.rect.height; row++) {
      const line: object[] = [];
      for (let column = 0; column < this.rect.width; column++)
        line.push(await readProperties(this.range(cellIn(this.rect, row, column)), wanted));
      answer.push(line);
    }
    return answer;
  }
  async SetCellProperties(given: unknown): Promise<void> {
    const { height, width } = this.bounded();
    for (const [row, line] of spreadObjects(given, height, width).entries())
      for (const [column, one] of line.entries())
        await writeProperties(this.range(cellIn(this.rect, row, column)), one);
  }
  async GetRowProperties(wanted: unknown): Promise<readonly object[]> {
    const answer: object[] = [];
    for (let row = 0; row < this.rect.height; row++)
      answer.push(await readProperties(this.line("row", row), wanted));
    return answer;
  }
  async SetRowProperties(given: unknown): Promise<void> {
    for (const [row, one] of (spreadObjects([given], 1, this.rect.height)[0] ?? []).entries())
      await writeProperties(this.line("row", row), one);
  }
  async GetColumnProperties(wanted: unknown): Promise<readonly object[]> {
    const answer: object[] = [];
    for (let column = 0; column < this.rect.width; column++)
      answer.push(await readProperties(this.line("column", column), wanted));
    return answer;
  }
  async SetColumnProperties(given: unknown): Promise<void> {
    for (const [column, one] of (spreadObjects([given], 1, this.rect.width)[0] ?? []).entries())
      await writeProperties(this.line("column", column), one);
  }

  private line(of: "row" | "column", at: number): RangePosition {
    return this.range(
      of === "row"
        ? { ...this.rect, row: this.rect.row + at, height: 1 }
        : { ...this.rect, column: this.rect.column + at, width: 1 },
    );
  }

  private inR1C1(input: CellInput, i: number, j: number, change: typeof toR1C1): CellInput {
    const isFormula = typeof input === "string" && input.startsWith("=");
    return isFormula ? change(input, this.rect.row + i, this.rect.column + j) : input;
  }

  private async details(option: unknown, isShown: boolean): Promise<void> {
    refuseIfProtected(this.context, this.sheet);
    const isFound = await showDetails(this.context.book, this.sheet, this.rect, along(option), isShown);
    if (!isFound) throw invalidOperation();
  }
}

const along = (option: unknown): "row" | "column" =>
  choice(option, "Range.group", GROUPS) === "ByRows" ? "row" : "column";
