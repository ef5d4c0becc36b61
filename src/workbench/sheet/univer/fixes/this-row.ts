import { AFTER_CELL_EDIT, Lexer, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { SheetId } from "../../rectangle";
import type { Spreadsheet } from "../engine/spreadsheet";
import { spellOutThisRow, withTableName } from "./this-row-syntax";

/** Lets formulas refer to the cell of a column in their own row, as Excel writes it: `Sales[@price]`, `[@price]`. */
export function supportThisRow(
  { injector }: Spreadsheet,
  /** The name of the table that a cell is in. */
  tableAt: (sheet: SheetId, row: number, column: number) => string | undefined,
): void {
  const lexer = injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => build(spellOutThisRow(formula), transformSuffix);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1,
    handler: (cell, { subUnitId, row, col }, next) => {
      const table = cell?.f?.includes("[@") ? tableAt(subUnitId, row, col) : undefined;
      return next(table === undefined || !cell?.f ? cell : { ...cell, f: withTableName(cell.f, table) });
    },
  });
}
