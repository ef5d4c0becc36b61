import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../../call-table";
import { type CellError, type CellValue, isCellError } from "../../cell-value";
import type { FunctionArgument, FunctionMetadata, FunctionParameter } from "../../custom-function";
import type { Rectangle } from "../../rectangle";
import { toRectangle } from "../engine/spreadsheet";
import { BUSY_OBJECT, fromValueObject, isBusy, toArrayObject, toErrorObject } from "../engine/value";

type Result = ReturnType<BaseFunction["calculate"]>;

/** Where a formula's calls are answered. */
export interface RemoteCalls {
  /** Whether functions are called with errors among their arguments; otherwise the error is the result. */
  readonly allowErrors: boolean;
  answer(
    cell: Cell,
    fn: FunctionMetadata,
    args: readonly FunctionArgument[],
    addresses: readonly string[],
  ): BaseValueObject;
  address(sheet: string, rect: Rectangle): string;
  /** A result of this size begins in the cell; the sheet's grid may be too small for it. */
  spills(cell: Cell, height: number, width: number): void;
  /** The formula gives more or fewer arguments than the function takes. */
  miscounted(cell: Cell, name: string, parameters: readonly FunctionParameter[], given: number): void;
}

interface Argument {
  /** Rows of columns: more than one cell for a scalar parameter means one call per cell. */
  readonly cells: CellValue[][];
  readonly matrix: boolean;
  readonly address: string;
}

const MOST_ARGUMENTS = 255;

/**
 * A function of Univer's formula engine whose answer is found elsewhere, later. Evaluating it never waits: the
 * answer is taken from the table of calls, and is #BUSY! until it is there.
 */
export class RemoteFunction extends BaseFunction {
  /** Needed to see an argument's address, and an empty cell as such. */
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly meta: FunctionMetadata,
    private readonly calls: RemoteCalls,
  ) {
    super(name);
  }

  override calculate(...given: FunctionVariantType[]): Result {
    const cell: Cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const { parameters } = this.meta;
    if (!this.takes(given.length)) {
      this.calls.miscounted(cell, String(this.name), parameters, given.length);
      return toErrorObject("#VALUE!");
    }
    const args: (Argument | undefined)[] = [];
    for (const [index, variant] of given.entries()) {
      const value = variant.isReferenceObject()
        ? (variant as BaseReferenceObject).toArrayValueObject()
        : (variant as BaseValueObject);
      if (isBusy(value)) return BUSY_OBJECT;
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      const argument = this.argument(variant, value, parameter?.dimensionality === "matrix");
      if (argument && !this.calls.allowErrors) {
        const error = argument.cells.flat().find(isCellError);
        if (error) return toErrorObject(error.error);
      }
      args.push(argument);
    }
    return this.call(cell, args);
  }

  private takes(count: number): boolean {
    const { parameters } = this.meta;
    const fewest = parameters.filter((p) => !p.optional && !p.repeating).length;
    const most = parameters.some((p) => p.repeating) ? MOST_ARGUMENTS : parameters.length;
    return count >= fewest && count <= most;
  }

  /** Undefined for an argument that is left out between two commas. */
  private argument(
    variant: FunctionVariantType,
    value: BaseValueObject,
    matrix: boolean,
  ): Argument | undefined {
    if (variant.isReferenceObject()) {
      const { range, sheetId } = (variant as BaseReferenceObject).toUnitRange();
      const address = this.calls.address(sheetId || (this.subUnitId ?? ""), toRectangle(range));
      return { cells: cellsOf(value), matrix, address };
    }
    return value.isNull() ? undefined : { cells: cellsOf(value), matrix, address: "" };
  }

  /** A scalar parameter that is given several cells is asked once for each, and the answers spill. */
  private call(cell: Cell, args: readonly (Argument | undefined)[]): BaseValueObject {
    const addresses = args.map((argument) => argument?.address ?? "");
    const scalars = args.filter((argument) => argument && !argument.matrix);
    const height = Math.max(1, ...scalars.map((argument) => argument?.cells.length ?? 1));
    const width = Math.max(1, ...scalars.map((argument) => argument?.cells[0]?.length ?? 1));
    const answer = (row: number, column: number): BaseValueObject =>
      this.calls.answer(
        cell,
        this.meta,
        args.map(
          (argument) => argument && (argument.matrix ? argument.cells : at(argument.cells, row, column)),
        ),
        addresses,
      );
    if (height === 1 && width === 1) {
      const only = answer(0, 0);
      if (only.isArray()) {
        const array = only as ArrayValueObject;
        this.calls.spills(cell, array.getRowCount(), array.getColumnCount());
      }
      return only;
    }
    const answers = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => answer(row, column)),
    );
    return answers.flat().includes(BUSY_OBJECT) ? BUSY_OBJECT : toArrayObject(answers);
  }
}

function cellsOf(value: BaseValueObject): CellValue[][] {
  if (!value.isArray()) return [[fromValueObject(value)]];
  const array = value as ArrayValueObject;
  const rows = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => fromValueObject(rows[row]?.[column])),
  );
}

const MISSING: CellError = { error: "#N/A" };

/** A single row or column repeats. */
function at(cells: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = cells.length === 1 ? cells[0] : cells[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? MISSING : value;
}
