import type { IRange } from "@univerjs/core";
import {
  BaseFunction,
  type BaseReferenceObject,
  type FormulaDataModel,
  type FunctionVariantType,
  IFormulaRuntimeService,
  IFunctionService,
  Lexer,
} from "@univerjs/preset-sheets-core";
import { ANCHOR_ARRAY, spellOutSpillReferences } from "./spill-syntax";
import type { Spreadsheet } from "../engine/spreadsheet";
import { toErrorObject } from "../engine/value";

/** Lets formulas refer to whatever another one fills: `E1#`. They keep their text. */
export function supportSpillReferences({ injector, formulas }: Spreadsheet): void {
  const runtime = injector.get(IFormulaRuntimeService);
  injector.get(IFunctionService).registerExecutors(new AnchorArray(runtime, formulas));
  const lexer = injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => build(spellOutSpillReferences(formula), transformSuffix);
}

/** The range that the formula in a cell fills. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(
    private readonly runtime: IFormulaRuntimeService,
    private readonly formulas: FormulaDataModel,
  ) {
    super(ANCHOR_ARRAY);
  }

  /** Like OFFSET: what it depends on is known only when it is evaluated. */
  override isAddress(): boolean {
    return true;
  }

  override calculate(...[given]: FunctionVariantType[]): ReturnType<BaseFunction["calculate"]> {
    if (!given?.isReferenceObject()) return toErrorObject("#REF!");
    const reference = given as BaseReferenceObject;
    const first = reference.getFirstCell();
    if (first.isError()) return first;
    const filled = this.filled(reference);
    return filled ? this.createReferenceObject(reference, filled) : toErrorObject("#REF!");
  }

  private filled(reference: BaseReferenceObject): IRange | undefined {
    const { range, unitId, sheetId } = reference.toUnitRange();
    const { startRow: row, startColumn: column } = range;
    // Where the other formula was evaluated just now, its range has not reached the model yet.
    const now = this.runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[row]?.[column];
    const before = this.formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    if (now ?? before) return now ?? before;
    const formula = this.formulas.getFormulaStringByCell(row, column, sheetId, unitId);
    return formula ? { startRow: row, endRow: row, startColumn: column, endColumn: column } : undefined;
  }
}
