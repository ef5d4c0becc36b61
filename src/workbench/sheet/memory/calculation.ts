import { formatA1, quoteSheetName } from "../a1";

import { CallTable, type Cell } from "../call-table";
import { BUSY, type CellError, type CellValue, isCellError, type Matrix } from "../cell-value";
import type {
  FunctionArgument,
  FunctionMetadata,
  FunctionsMetadata,
  FunctionTransport,
  FunctionValue,
} from "../custom-function";
import { type Expression, readFormula } from "./formula";
import type { MemorySheet } from "./sheet";
import { contains, MAX_COLUMNS, onSheet, type Rectangle, type SheetId } from "../rectangle";

interface Spill {
  readonly rect: Rectangle;
  readonly values: Matrix<CellValue>;
}
type Result = CellValue | Matrix<CellValue>;

/** Passes after which formulas that feed each other are left as they are. */
const MOST_PASSES = 20;

/**
 * Evaluates the registered functions, called with literals, references and each other, and spills what they
 * answer. Every other formula is #NAME?: this is no formula engine.
 */
export class MemoryCalculation {
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly spills = new Map<SheetId, Spill[]>();
  /** Nothing is calculated but when it is asked for. */
  isManual = false;
  private calls: CallTable<FunctionValue> | undefined;
  private takesErrors = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly sheets: () => readonly MemorySheet[],
    private readonly finished: () => void,
  ) {}

  register(metadata: FunctionsMetadata, namespace: string, transport: FunctionTransport): void {
    this.functions.clear();
    for (const fn of metadata.functions) this.functions.set(`${namespace}.${fn.name}`.toUpperCase(), fn);
    this.takesErrors = metadata.allowErrorForDataTypeAny === true;
    this.calls = new CallTable<FunctionValue>(
      {
        busy: BUSY,
        convert: (value) => value,
        address: ({ sheet, row, column }) => this.address(sheet, { row, column, height: 1, width: 1 }),
        recalculate: () => this.schedule(true),
      },
      transport,
    );
    this.schedule();
  }

  /** Soon, and once for all that is written until then. */
  schedule(isAsked = false): void {
    if (this.isManual && !isAsked) return;
    this.running ??= Promise.resolve().then(() => {
      this.running = undefined;
      this.run();
    });
  }

  settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  get pending(): number {
    return this.calls?.pending ?? 0;
  }

  forget(cell: Cell): void {
    this.calls?.forget(cell);
  }

  forgetAll(sheet?: SheetId): void {
    this.calls?.forgetAll(sheet);
  }

  spillAt(sheet: SheetId, row: number, column: number): Spill | undefined {
    const cell = { row, column, height: 1, width: 1 };
    return this.spills.get(sheet)?.find(({ rect }) => contains(rect, cell));
  }

  *spillsOf(sheet: SheetId): Generator<Rectangle> {
    for (const { rect } of this.spills.get(sheet) ?? []) yield rect;
  }

  /** What the cell shows, an error with what its function said about it. */
  shown(sheet: MemorySheet, row: number, column: number): CellValue {
    const { value, formula } = sheet.cell(row, column);
    if (formula === undefined && value !== null) return value;
    const spill = this.spillAt(sheet.id, row, column);
    const shown = spill ? at(spill, row, column) : value;
    if (!isCellError(shown) || shown.sentence !== undefined) return shown;
    const anchor = spill?.rect ?? { row, column };
    const cell = { sheet: sheet.id, row: anchor.row, column: anchor.column };
    const sentence = this.calls?.sentence(cell, row - anchor.row, column - anchor.column);
    return sentence === undefined ? shown : { ...shown, sentence };
  }

  /** What a formula says that is in no cell. */
  answer(formula: string, sheet: SheetId): CellValue {
    const result = this.evaluate(readFormula(formula), { sheet, row: 0, column: 0 });
    return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
  }

  private run(): void {
    for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass++) {
      this.calls?.beginPass();
      changed = false;
      for (const sheet of this.sheets()) if (this.evaluateSheet(sheet)) changed = true;
    }
    this.calls?.endCalculation();
    this.finished();
  }

  /** Whether any cell shows something else than before. */
  private evaluateSheet(sheet: MemorySheet): boolean {
    const before = JSON.stringify([this.spills.get(sheet.id), ...formulaCells(sheet)]);
    const results = formulaCells(sheet).map(([row, column, { formula = "" }]) => {
      const result = this.evaluate(readFormula(formula), { sheet: sheet.id, row, column });
      return { row, column, result };
    });
    this.spills.set(sheet.id, []);
    for (const { row, column, result } of results) this.show(sheet, row, column, result);
    return JSON.stringify([this.spills.get(sheet.id), ...formulaCells(sheet)]) !== before;
  }

  private show(sheet: MemorySheet, row: number, column: number, result: Result): void {
    if (!isMatrix(result)) return sheet.change(row, column, { value: result ?? 0 });
    const rect = { row, column, height: result.length, width: result[0]?.length ?? 0 };
    const values = result.map((line) => line.map((value) => value ?? 0)); // an empty cell that is referred to
    const first = values[0]?.[0] ?? 0;
    if (rect.height * rect.width === 1) return sheet.change(row, column, { value: first });
    if (!this.isFree(sheet, rect)) return sheet.change(row, column, { value: { error: "#SPILL!" } });
    sheet.change(row, column, { value: first });
    this.spills.get(sheet.id)?.push({ rect, values });
  }

  private isFree(sheet: MemorySheet, rect: Rectangle): boolean {
    if (!onSheet(rect)) return false;
    const taken = sheet.matrix(
      rect,
      ({ value, formula }, row, column) =>
        !(row === rect.row && column === rect.column) &&
        (value !== null || formula !== undefined || this.spillAt(sheet.id, row, column) !== undefined),
    );
    return !taken.flat().includes(true);
  }

  private evaluate(expression: Expression, cell: Cell): Result {
    if (expression.kind === "literal") return expression.value;
    if (expression.kind === "call") return this.call(expression.name, expression.args, cell);
    if (expression.kind === "other") return { error: "#NAME?" };
    const sheet = this.sheetOf(expression, cell);
    const rect = sheet?.clip(expression.rect);
    if (!sheet || !rect) return { error: "#REF!" };
    return sheet.matrix(rect, (_, row, column) => this.shown(sheet, row, column));
  }

  private call(name: string, given: readonly (Expression | undefined)[], cell: Cell): Result {
    const fn = this.functions.get(name);
    if (!fn || !this.calls) return { error: "#NAME?" };
    const args: FunctionArgument[] = [];
    for (const [index, expression] of given.entries()) {
      const parameter = fn.parameters[Math.min(index, fn.parameters.length - 1)];
      const value = expression && this.evaluate(expression, cell);
      const errors = value === undefined ? [] : errorsIn(value);
      if (errors.some(({ error }) => error === BUSY.error)) return BUSY;
      if (errors[0] && !this.takesErrors) return errors[0];
      const argument =
        value === undefined ? undefined : asArgument(value, parameter?.dimensionality === "matrix");
      if (isTooLarge(argument, parameter?.dimensionality)) return { error: "#VALUE!" };
      args.push(argument);
    }
    const addresses = given.map((expression) => {
      const sheet = expression?.kind === "reference" ? this.sheetOf(expression, cell) : undefined;
      return expression?.kind === "reference" && sheet ? this.address(sheet.id, expression.rect) : "";
    });
    return this.calls.answer(cell, fn, args, addresses);
  }

  private sheetOf({ sheet }: { readonly sheet?: string }, cell: Cell): MemorySheet | undefined {
    const wanted = sheet?.toLowerCase();
    return this.sheets().find(({ id, name }) =>
      wanted === undefined ? id === cell.sheet : name.toLowerCase() === wanted,
    );
  }

  private address(id: SheetId, rect: Rectangle): string {
    const name = this.sheets().find((sheet) => sheet.id === id)?.name ?? id;
    return `${quoteSheetName(name)}!${formatA1(rect)}`;
  }
}

const formulaCells = (sheet: MemorySheet) =>
  [...sheet.entries()]
    .filter(([, , { formula }]) => formula !== undefined)
    .sort(([row, column], [otherRow, otherColumn]) => (row - otherRow) * MAX_COLUMNS + column - otherColumn);

const isMatrix = (result: Result): result is Matrix<CellValue> => Array.isArray(result);

const at = ({ rect, values }: Spill, row: number, column: number): CellValue =>
  values[row - rect.row]?.[column - rect.column] ?? null;

const errorsIn = (value: Result): CellError[] => [value].flat(2).filter(isCellError);

const asArgument = (value: Result, matrix: boolean): FunctionArgument => {
  if (!isMatrix(value)) return matrix ? [[value]] : value;
  return matrix || value.length > 1 || (value[0]?.length ?? 0) > 1 ? value : (value[0]?.[0] ?? null);
};

/** One call per cell is what Excel would make of it; here it is an error. */
const isTooLarge = (argument: FunctionArgument, dimensionality: "scalar" | "matrix" | undefined): boolean =>
  dimensionality !== "matrix" && Array.isArray(argument);
