import type { Text } from "../../report/language";
import type { AcceptedWords } from "./argument-writer";
import type { Dialect } from "./dialect";
import type { CellFormula, Expression } from "./expression";
import type { PortableArguments } from "./given";
import type { TableDialect } from "./table-dialect";

export type PortableCell = Expression | CellFormula;

/**
 * What a function becomes in a workbook without the add-in.
 * - cell: one native formula for each cell of the answer.
 * - table: one for each cell of a table, which keeps its present size.
 * - value: native formulas cannot express it; the cells keep their values.
 */
export type Portable<F extends { readonly parameters: object }> =
  | {
      readonly form: "cell";
      readonly words?: AcceptedWords;
      formula(given: PortableArguments<F>, sheet: Dialect): Expression;
      /** The same where a single call answers a table. */
      spilled?(given: PortableArguments<F>, sheet: TableDialect): readonly (readonly PortableCell[])[];
    }
  | {
      readonly form: "table";
      readonly words?: AcceptedWords;
      cells(given: PortableArguments<F>, sheet: TableDialect): readonly (readonly PortableCell[])[];
    }
  | { readonly form: "value"; readonly why: Text };
