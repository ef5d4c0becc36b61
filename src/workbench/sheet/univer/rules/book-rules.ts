import type { SheetBook } from "../../book";
import type { Rectangle, SheetId } from "../../rectangle";
import type { Spreadsheet } from "../engine/spreadsheet";
import { ConditionalPainting, formulasOf as conditionalFormulas } from "./conditional";
import { RuleFormulas } from "./rule-formulas";
import { formulasOf as validationFormulas, ValidationGuard } from "./validation";
import type { ValidationTexts } from "./validation-alert";

/** Commands that change the rules, or where they are. */
const CHANGES = /^workbench\.mutation\.set-record$|\.(insert|remove)-(row|col|sheet)|move-range/;

/** Lets the rules of the workbook be seen and kept: conditional formats and data validation. */
export class BookRules {
  private known = "";

  constructor(
    spreadsheet: Spreadsheet,
    container: HTMLElement,
    book: SheetBook,
    texts: ValidationTexts,
    write: (sheet: SheetId, rect: Rectangle, text: string) => void,
  ) {
    const formulas = new RuleFormulas(spreadsheet, () => painting.repaint());
    const painting = new ConditionalPainting(spreadsheet, book, formulas);
    new ValidationGuard(spreadsheet, container, book, formulas, texts, write);
    const follow = (): void => {
      const conditional = book.records("conditionalFormat");
      const validation = book.records("validation");
      const comments = book.records("comment").map(({ sheet, ranges }) => [sheet, ranges]);
      const present = JSON.stringify([book.sheets().length, conditional, validation, comments]);
      if (present === this.known) return;
      this.known = present;
      formulas.set([...conditional.flatMap(conditionalFormulas), ...validation.flatMap(validationFormulas)]);
      painting.repaint();
    };
    spreadsheet.commands.onCommandExecuted(({ id }) => {
      if (CHANGES.test(id)) follow();
    });
    book.on("calculated", () => {
      if (book.records("conditionalFormat").length > 0) painting.repaint();
    });
    void spreadsheet.drawn().then(follow);
  }
}
