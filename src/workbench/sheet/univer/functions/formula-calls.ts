import {
  type BaseValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
} from "@univerjs/preset-sheets-core";
import { formatA1, quoteSheetName } from "../../a1";

import { CallTable, type Cell } from "../../call-table";
import type {
  FunctionArgument,
  FunctionMetadata,
  FunctionParameter,
  FunctionsMetadata,
  FunctionTransport,
} from "../../custom-function";
import { onSheet, type Rectangle, type SheetId } from "../../rectangle";
import { type RemoteCalls, RemoteFunction } from "./remote-function";
import type { Spreadsheet } from "../engine/spreadsheet";
import type { Calculation } from "../engine/calculation";
import { BUSY_OBJECT, toValueObject } from "../engine/value";

/** What a cell says whose formula gives a function the wrong number of arguments. */
export type CountSentence = (name: string, fewest: number, most: number, given: number) => string;

/** The functions of an add-in within Univer's formulas, and the calls that those have made. */
export class FormulaCalls implements RemoteCalls {
  allowErrors = false;
  private table: CallTable<BaseValueObject> | undefined;
  private readonly registered: string[] = [];
  private readonly complaints = new Map<string, string>();
  private readonly outgrown: { readonly cell: Cell; readonly rect: Rectangle }[] = [];

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly calculation: Pick<Calculation, "evaluate">,
    private readonly countSentence: CountSentence,
  ) {}

  register(metadata: FunctionsMetadata, namespace: string, transport: FunctionTransport): void {
    const functions = this.spreadsheet.injector.get(IFunctionService);
    functions.unregisterExecutors(...this.registered.splice(0));
    this.table?.forgetAll();
    this.allowErrors = metadata.allowErrorForDataTypeAny === true;
    this.table = new CallTable<BaseValueObject>(
      {
        busy: BUSY_OBJECT,
        convert: toValueObject,
        address: ({ sheet, row, column }) => this.address(sheet, { row, column, height: 1, width: 1 }),
        recalculate: (cells) => this.calculation.evaluate(cells),
      },
      transport,
    );
    const named = metadata.functions.map((fn) => ({ fn, name: `${namespace}.${fn.name}`.toUpperCase() }));
    for (const { fn, name } of named) {
      functions.registerExecutors(new RemoteFunction(name, fn, this));
      this.registered.push(name);
    }
    this.spreadsheet.injector
      .get(IDescriptionService)
      .registerDescriptions(named.map(({ fn, name }) => description(fn, name)));
  }

  // For the formulas

  answer(
    cell: Cell,
    fn: FunctionMetadata,
    args: readonly FunctionArgument[],
    addresses: readonly string[],
  ): BaseValueObject {
    this.complaints.delete(keyOf(cell));
    return this.table?.answer(cell, fn, args, addresses) ?? BUSY_OBJECT;
  }

  address(sheet: SheetId, rect: Rectangle): string {
    return `${quoteSheetName(this.spreadsheet.sheet(sheet).getSheetName())}!${formatA1(rect)}`;
  }

  miscounted(cell: Cell, name: string, parameters: readonly FunctionParameter[], given: number): void {
    const fewest = parameters.filter((p) => !p.optional && !p.repeating).length;
    this.complaints.set(keyOf(cell), this.countSentence(name, fewest, parameters.length, given));
  }

  spills(cell: Cell, height: number, width: number): void {
    const rect = { row: cell.row, column: cell.column, height, width };
    const sheet = this.spreadsheet.sheet(cell.sheet);
    const fits = cell.row + height <= sheet.getMaxRows() && cell.column + width <= sheet.getMaxColumns();
    if (!fits) this.outgrown.push({ cell, rect });
  }

  // For the spreadsheet around them

  /** Calls that are awaited. */
  get pending(): number {
    return this.table?.pending ?? 0;
  }

  passBegins(): void {
    this.table?.beginPass();
  }

  calculationEnds(): void {
    this.table?.endCalculation();
    const outgrown = this.outgrown.splice(0).filter(({ rect }) => onSheet(rect));
    if (outgrown.length === 0) return;
    for (const { cell, rect } of outgrown) this.spreadsheet.grow(cell.sheet, rect);
    this.calculation.evaluate(outgrown.map(({ cell }) => cell));
  }

  /** The cell was typed into or emptied. */
  forget(cell: Cell): void {
    this.complaints.delete(keyOf(cell));
    this.table?.forget(cell);
  }

  forgetAll(sheet?: SheetId): void {
    if (sheet === undefined) this.complaints.clear();
    this.table?.forgetAll(sheet);
  }

  /** What is wrong in a cell; the offsets name a cell of its spilled result. */
  sentence(cell: Cell, rowOffset: number, columnOffset: number): string | undefined {
    return this.complaints.get(keyOf(cell)) ?? this.table?.sentence(cell, rowOffset, columnOffset);
  }
}

const keyOf = ({ sheet, row, column }: Cell): string => `${row},${column},${sheet}`;

/** For the list that opens while a formula is typed, and the help on its arguments. */
function description(fn: FunctionMetadata, functionName: string) {
  return {
    functionName,
    functionType: FunctionType.User,
    description: fn.description ?? "",
    abstract: fn.description ?? "",
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}
