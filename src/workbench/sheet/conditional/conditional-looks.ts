import type { SheetBook } from "../book";
import type { CellValue } from "../cell-value";
import { contains, type SheetId } from "../rectangle";
import { type FormulaAnswer, type RuleLooks, ruleLooks, type ShownLook } from "./rule-looks";

/** What all conditional formats of a sheet make of its cells; read again after a change. */
export class ConditionalLooks {
  private readonly rules: readonly RuleLooks[];

  constructor(
    book: Pick<SheetBook, "values" | "usedRange" | "records">,
    sheet: SheetId,
    answer: FormulaAnswer = () => undefined,
  ) {
    this.rules = book
      .records("conditionalFormat")
      .filter((format) => format.sheet === sheet)
      .sort((a, b) => a.priority - b.priority)
      .map((format) => ruleLooks(book, format, answer));
  }

  get isEmpty(): boolean {
    return this.rules.length === 0;
  }

  /** The first rule that says something of a part of the look decides it. */
  at(row: number, column: number, value: CellValue): ShownLook | undefined {
    const cell = { row, column, height: 1, width: 1 };
    let shown: ShownLook | undefined;
    for (const { format, at } of this.rules) {
      if (!format.ranges.some((rect) => contains(rect, cell))) continue;
      const look = at(row, column, value);
      if (!look) continue;
      shown = { ...look, ...shown };
      if (format.stopIfTrue) break;
    }
    return shown;
  }
}
