import { RegisterOtherFormulaService } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../cell-value";
import type { Rectangle, SheetId } from "../../rectangle";
import { type Spreadsheet, toRange } from "../engine/spreadsheet";
import { fromCellData } from "../engine/value";

/** A formula of a rule, written for the first cell of the first range; its references move with the cell. */
export interface RuleFormula {
  readonly sheet: SheetId;
  readonly ranges: readonly Rectangle[];
  /** With its `=`. */
  readonly formula: string;
}

interface Registered {
  readonly id: string;
  readonly unit: string;
  readonly sheet: SheetId;
}

/** Formulas that are in no cell: Univer calculates them with those that are, once for each cell they are about. */
export class RuleFormulas {
  private readonly registered = new Map<string, Registered>();
  private readonly service: RegisterOtherFormulaService;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    /** Results came. */
    changed: () => void,
  ) {
    this.service = spreadsheet.injector.get(RegisterOtherFormulaService);
    this.service.formulaResult$.subscribe(changed);
  }

  /** From now on exactly these are calculated. */
  set(formulas: readonly RuleFormula[]): void {
    const { unit } = this.spreadsheet;
    const wanted = new Map(formulas.map((formula) => [keyOf(unit, formula), formula]));
    for (const [key, { id, unit: of, sheet }] of this.registered) {
      if (wanted.has(key)) continue;
      this.service.deleteFormula(of, sheet, [id]);
      this.registered.delete(key);
    }
    for (const [key, { sheet, formula, ranges }] of wanted) {
      if (this.registered.has(key)) continue;
      const id = this.service.registerFormulaWithRange(unit, sheet, formula, ranges.map(toRange));
      this.registered.set(key, { id, unit, sheet });
    }
  }

  /** What a formula says at a cell; undefined while it is not calculated. */
  answer(formula: RuleFormula, row: number, column: number): CellValue | undefined {
    const known = this.registered.get(keyOf(this.spreadsheet.unit, formula));
    const [first] = formula.ranges;
    if (!known || !first) return undefined;
    const { result } = this.service.getFormulaValueSync(known.unit, known.sheet, known.id) ?? {};
    return fromCellData(result?.[row - first.row]?.[column - first.column]?.[0]?.[0]);
  }
}

const keyOf = (unit: string, { sheet, formula, ranges }: RuleFormula): string =>
  JSON.stringify([unit, sheet, formula, ranges]);

/** What a formula says that is in no cell: its first value, if it answers several. */
export async function evaluateOnce(
  spreadsheet: Spreadsheet,
  formula: string,
  sheet: SheetId,
): Promise<CellValue> {
  const service = spreadsheet.injector.get(RegisterOtherFormulaService);
  const id = service.registerFormulaWithRange(spreadsheet.unit, sheet, formula);
  const found = await service.getFormulaValue(spreadsheet.unit, sheet, id);
  service.deleteFormula(spreadsheet.unit, sheet, [id]);
  return fromCellData(found?.result?.[0]?.[0]?.[0]?.[0]);
}
