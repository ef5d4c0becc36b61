import type { CellError, CellValue, Matrix } from "./cell-value";

/** One parameter, as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: "string" | "number" | "boolean" | "any";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function, as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

/** functions.json. */
export interface FunctionsMetadata {
  /** Whether functions are called with errors among their arguments; otherwise the error is the result. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * An argument as the sheet sees it: one value, or rows of columns for a `matrix` parameter.
 * `null` is an empty cell, `undefined` an argument that was left out.
 */
export type FunctionArgument = CellValue | Matrix<CellValue> | undefined;

/** A call that has to be answered. */
export interface FunctionCall {
  readonly id: number;
  readonly fn: FunctionMetadata;
  readonly args: readonly FunctionArgument[];
  /** Where each argument was read (`Sheet1!A1:B2`), `""` for one that is no reference. */
  readonly addresses: readonly string[];
  /** The cell that asks: `Sheet1!C3`. */
  readonly address: string;
}

/** What a function answers: never an empty cell. */
export type FunctionScalar = number | string | boolean | CellError;
export type FunctionValue = FunctionScalar | Matrix<FunctionScalar>;

export interface FunctionResult {
  readonly id: number;
  readonly value: FunctionValue;
}

/** Whoever answers the calls: in the workbench, Microsoft's runtime in the add-in's frame. */
export interface FunctionTransport {
  invoke(calls: readonly FunctionCall[]): void;
  /** The answer is no longer wanted. */
  cancel(id: number): void;
  /** Results arrive in any order, and more than once for a streaming function. */
  onResults(listener: (results: readonly FunctionResult[]) => void): void;
}
