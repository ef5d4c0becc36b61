import { invalidArgument } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import { type CellValue, isCellError } from "../../sheet/cell-value";
import type { ObjectContext } from "../base/context";
import { Range } from "../ranges/range";
import { functionNames } from "./function-names";

/** `workbook.functions`: Excel's functions, worked out by the spreadsheet without a cell. */
export class Functions extends HostObject {
  readonly className = "Functions";

  constructor(readonly context: ObjectContext) {
    super();
  }
}

for (const name of functionNames) {
  Object.defineProperty(Functions.prototype, name, {
    value(this: Functions, ...args: unknown[]): FunctionResult {
      const given = args.map(written);
      while (given.at(-1) === "") given.pop();
      return new FunctionResult(
        this.context,
        `${name.toUpperCase().replaceAll("_", ".")}(${given.join(",")})`,
      );
    },
  });
}

/** An argument as a formula writes it. Functions that take any number of arguments bring them as a list. */
function written(argument: unknown): string {
  if (argument === null || argument === undefined) return "";
  if (argument instanceof Range) return argument.Address;
  if (argument instanceof FunctionResult) return argument.formula;
  if (typeof argument === "number") return String(argument);
  if (typeof argument === "boolean") return String(argument).toUpperCase();
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (Array.isArray(argument)) return argument.map(written).join(",");
  throw invalidArgument();
}

class FunctionResult extends HostObject {
  readonly className = "FunctionResult";

  private answered: Promise<CellValue> | undefined;

  constructor(
    private readonly context: ObjectContext,
    readonly formula: string,
  ) {
    super();
  }

  /** Null where the function answers an error. */
  get Value(): Promise<number | string | boolean | null> {
    return this.answer().then((value) => (isCellError(value) ? null : value));
  }
  /** Null where it does not. */
  get Error(): Promise<string | null> {
    return this.answer().then((value) => (isCellError(value) ? value.error : null));
  }

  private answer(): Promise<CellValue> {
    const { book } = this.context;
    return (this.answered ??= book.evaluate(`=${this.formula}`, book.activeSheet()));
  }
}
