import type { SheetId } from "../../rectangle";
import { CellAlertManagerService, type ICellAlert } from "@univerjs/preset-sheets-core";
import { type CellError, isCellError } from "../../cell-value";

import type { Spreadsheet } from "../engine/spreadsheet";

/** The popup by which Univer explains an error. */
const FORMULA_ALERT = "SHEET_FORMULA_ALERT";
const WIDTH = 280;
/** Room for the title, and a line for so many characters. */
const TITLE_HEIGHT = 44;
const LINE_HEIGHT = 18;
const LINE_LENGTH = 38;

/** Lets the popup say what a function said about its error, where Univer would explain the code. */
export function explainErrors(
  spreadsheet: Spreadsheet,
  /** What is wrong in a cell; undefined when it is not an error. */
  errorAt: (sheet: SheetId, row: number, column: number) => CellError | undefined,
): void {
  const alerts = spreadsheet.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert): void => {
    if (alert.key !== FORMULA_ALERT) return show(alert);
    const { subUnitId, row, col } = alert.location;
    const error = errorAt(subUnitId, row, col);
    if (!isCellError(error) || error.error === "#BUSY!") return;
    if (error.sentence === undefined) return show({ ...alert, title: error.error });
    const lines = Math.ceil(
      [...error.sentence].reduce((sum, c) => sum + (c > "\u2e80" ? 2 : 1), 0) / LINE_LENGTH,
    );
    const height = TITLE_HEIGHT + LINE_HEIGHT * lines;
    show({ ...alert, title: error.error, message: error.sentence, width: WIDTH, height });
  };
}
