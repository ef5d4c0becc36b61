import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { BUSY, type CellValue, isCellError, isErrorLiteral } from "../../cell-value";
import type { FunctionScalar, FunctionValue } from "../../custom-function";

// Univer knows no #BUSY!. As an error a cell that reads one becomes busy itself, where text would be counted as 0.
ERROR_TYPE_SET.add(BUSY.error as ErrorType);

export const toErrorObject = (error: string): ErrorValueObject => ErrorValueObject.create(error as ErrorType);

export const BUSY_OBJECT = toErrorObject(BUSY.error);

/** Whether a formula's argument is still awaited: itself, or any cell of it. */
export function isBusy(value: BaseValueObject): boolean {
  if (value.isError()) return (value as ErrorValueObject).getErrorType() === (BUSY.error as ErrorType);
  if (!value.isArray()) return false;
  return (value as ArrayValueObject)
    .getArrayValue()
    .some((row) => row.some((cell) => cell?.isError() === true && isBusy(cell)));
}

/** A function's answer as a value of Univer's formula engine. */
export function toValueObject(value: FunctionValue): BaseValueObject {
  if (!Array.isArray(value)) return toScalarObject(value as FunctionScalar);
  const rows = value as readonly (readonly FunctionScalar[])[];
  const [first] = rows;
  // A formula that answers one cell does not spill, and Univer looks through all spilled ranges for each that does.
  if (first && rows.length === 1 && first.length === 1) return toScalarObject(first[0] ?? "");
  return toArrayObject(rows.map((row) => row.map(toScalarObject)));
}

export function toArrayObject(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toScalarObject(value: FunctionScalar): BaseValueObject {
  if (isCellError(value)) return toErrorObject(value.error);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** One value of the engine; an empty cell is `null`. */
export function fromValueObject(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  return value.isError() ? { error: (value as ErrorValueObject).getErrorType() } : value.getValue();
}

/** What a stored cell holds. */
export function fromCellData(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v, t, p } = cell;
  if (v === undefined || v === null) {
    // Text with line breaks or formats of its own is stored as a document.
    const text = p?.body?.dataStream.replace(/\r?\n$/, "").replaceAll("\r", "\n");
    return text ? text : null;
  }
  if (t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  if (typeof v === "string" && t !== CellValueType.FORCE_STRING && isErrorLiteral(v)) return { error: v };
  return v;
}
