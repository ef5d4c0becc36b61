import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
  Lexer,
  LexerTreeBuilder,
} from "@univerjs/preset-sheets-core";
import { SINGLE, spellOutIntersections, withoutIntersections } from "./intersection-syntax";
import type { Spreadsheet } from "../engine/spreadsheet";
import { toErrorObject } from "../engine/value";

/** Lets formulas ask for one value with `@`, before functions too, as Excel writes and reads it. They keep their text. */
export function supportIntersections({ injector }: Spreadsheet): void {
  injector.get(IFunctionService).registerExecutors(new Single());
  const lexer = injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => build(spellOutIntersections(formula), transformSuffix);
  // Univer closes brackets that somebody leaves open, and takes the sign before a range for one.
  const builder = injector.get(LexerTreeBuilder);
  const missing = builder.checkIfAddBracket.bind(builder);
  builder.checkIfAddBracket = (formula) => missing(withoutIntersections(formula));
}

/** Of a range the cell in the formula's own row or column, of an array the first value. */
class Single extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(SINGLE);
  }

  override calculate(...[given]: FunctionVariantType[]): ReturnType<BaseFunction["calculate"]> {
    if (!given) return toErrorObject("#VALUE!");
    if (given.isReferenceObject()) return this.crossing(given as BaseReferenceObject);
    const value = given as BaseValueObject;
    return value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? toErrorObject("#VALUE!")) : value;
  }

  private crossing(reference: BaseReferenceObject): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    const isCrossed = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (!isCrossed) return toErrorObject("#VALUE!");
    const cells = reference.toArrayValueObject();
    return cells.get(row - startRow, column - startColumn) ?? toErrorObject("#VALUE!");
  }
}
