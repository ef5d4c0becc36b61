import { BaseFunction, type BaseValueObject, IFunctionService } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "../engine/spreadsheet";
import { isBusy } from "../engine/value";

/** Built-in functions that would take #BUSY! for an answer: others pass errors on by themselves. */
const TAKES_ERRORS = [
  ...[
    "IFERROR",
    "IFNA",
    "ISERROR",
    "ISERR",
    "ISNA",
    "ISNUMBER",
    "ISTEXT",
    "ISNONTEXT",
    "ISLOGICAL",
    "ISBLANK",
  ],
  ...["ERROR.TYPE", "TYPE", "COUNT", "COUNTA"],
];

/** Makes those wait, so that a cell never shows what it would for an error before the answer is known. */
export function makeBusyAware(spreadsheet: Spreadsheet): void {
  const functions = spreadsheet.injector.get(IFunctionService);
  for (const name of TAKES_ERRORS) {
    const inner = functions.getExecutor(name);
    if (inner) functions.registerExecutors(new BusyAware(inner));
  }
}

class BusyAware extends BaseFunction {
  constructor(private readonly inner: BaseFunction) {
    super(inner.name);
    this.minParams = inner.minParams;
    this.maxParams = inner.maxParams;
  }

  override calculate(...values: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    return values.find(isBusy) ?? this.inner.calculate(...values);
  }
}
