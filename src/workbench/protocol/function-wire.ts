import { type CellError, type CellValue, isCellError, type Matrix } from "../sheet/cell-value";
import type { FunctionArgument, FunctionCall, FunctionScalar, FunctionValue } from "../sheet/custom-function";

/** What an empty cell is to a function: null as in Excel on the web, or 0 as in Excel on the desktop. */
export type Blanks = "null" | "zero";

/** Bits of a call's flags. */
const Flag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

/** The errors that the runtime numbers; the others mean that the function itself failed. */
const NUMBERED: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  // Neither registered nor associated.
  9: "#NAME?",
  10: "#NAME?",
};

/** Excel's limits for what a function answers. */
const LARGEST_RESULT = 5 * 1024 * 1024;
const LONGEST_TEXT = 32_767;

/** Sentences of our own for what Excel shows without one. */
export interface FunctionSentences {
  readonly resultTooLarge: string;
  readonly textTooLong: string;
  readonly notTwoDimensional: string;
}

type WireArgument = number | string | boolean | null | { readonly type: string; readonly code: string };

/** `[id, function, arguments, address, flags, addresses of the arguments]`, as the runtime reads a call. */
export function encodeCall(
  { id, fn, args, addresses, address }: FunctionCall,
  blanks: Blanks,
  errorsAllowed: boolean,
): string {
  const { cancelable, stream, requiresAddress, requiresParameterAddresses } = fn.options ?? {};
  const count = Math.max(args.length, fn.parameters.length);
  const flags =
    (cancelable || stream ? Flag.cancelable : 0) |
    (stream ? Flag.streaming : 0) |
    (errorsAllowed ? Flag.errorsAllowed : 0);
  return JSON.stringify([
    id,
    fn.id,
    Array.from({ length: count }, (_, index) => encodeArgument(args[index], blanks)),
    requiresAddress || requiresParameterAddresses ? address : null,
    flags,
    requiresParameterAddresses ? Array.from({ length: count }, (_, index) => addresses[index] ?? "") : null,
  ]);
}

/** An argument that was left out is null whatever an empty cell is. */
function encodeArgument(argument: FunctionArgument, blanks: Blanks): WireArgument | Matrix<WireArgument> {
  if (argument === undefined) return null;
  if (!isMatrix(argument)) return encodeScalar(argument, blanks);
  return argument.map((row) => row.map((value) => encodeScalar(value, blanks)));
}

function encodeScalar(value: CellValue, blanks: Blanks): WireArgument {
  if (value === null) return blanks === "zero" ? 0 : null;
  return isCellError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

const isMatrix = (argument: FunctionArgument): argument is Matrix<CellValue> => Array.isArray(argument);

/** What the runtime says of one call: `[id, ok, value or sentence, error number]`. */
export function decodeResult(
  ok: boolean,
  value: unknown,
  code: unknown,
  sentences: FunctionSentences,
): FunctionValue {
  if (!ok) {
    const sentence = typeof value === "string" && value !== "" ? { sentence: value } : {};
    return { error: NUMBERED[Number(code)] ?? "#VALUE!", ...sentence };
  }
  if (!Array.isArray(value)) return decodeScalar(value, sentences);
  if (isTooLarge(value)) return { error: "#VALUE!", sentence: sentences.resultTooLarge };
  const rows = value as readonly unknown[];
  const width = Math.max(0, ...rows.map((row) => (Array.isArray(row) ? row.length : 0)));
  if (!rows.every(Array.isArray) || width === 0) {
    return { error: "#VALUE!", sentence: sentences.notTwoDimensional };
  }
  return rows.map((row: readonly unknown[]) =>
    Array.from({ length: width }, (_, column) =>
      column < row.length ? decodeScalar(row[column], sentences) : { error: "#N/A" },
    ),
  );
}

/** A null result shows as 0. Errors, and numbers with a format, come as objects with a basic value. */
function decodeScalar(value: unknown, sentences: FunctionSentences): FunctionScalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") {
    return value.length > LONGEST_TEXT ? { error: "#VALUE!", sentence: sentences.textTooLong } : value;
  }
  return typeof value === "object" ? decodeObject(value) : { error: "#VALUE!" };
}

function decodeObject(value: object): FunctionScalar {
  const { type, basicValue, message } = value as Readonly<Record<string, unknown>>;
  if (type === "Error" && typeof basicValue === "string") {
    const said: CellError =
      typeof message === "string" ? { error: basicValue, sentence: message } : { error: basicValue };
    return said;
  }
  if (typeof basicValue === "number" || typeof basicValue === "boolean" || typeof basicValue === "string") {
    return basicValue;
  }
  return { error: "#VALUE!" };
}

/** Measured as the runtime sends it. Few cells need no measuring. */
const isTooLarge = (value: readonly unknown[]): boolean =>
  new TextEncoder().encode(JSON.stringify(value)).byteLength > LARGEST_RESULT;
