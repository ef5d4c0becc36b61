import { functionById } from "../../functions/catalogue";
import { CellError, type Cell } from "../../functions/engine/cells";
import { evaluate, type Evaluation } from "../../functions/engine/evaluate";
import { referenceKeepingBlanks } from "../../workbook/formulas/keep-blanks";
import { isProblem, isSourced } from "../../workbook/format/cell-value";
import { argumentIn, callSites } from "../../workbook/formulas/parse-calls";
import type { ReadRange } from "../../workbook/cells/read-range";
import { isRefusal, type Refusal } from "../../workbook/refusal";

/** Reads the cells of a reference. */
export type RangeReader = (reference: string) => Promise<ReadRange | Refusal>;

/** The value that an argument of a formula passes to its function. */
export type ArgumentValue =
  | { readonly is: "known"; readonly value: unknown; readonly hasBlanks: boolean }
  /** Only Excel can calculate it. */
  | { readonly is: "uncalculated"; readonly text: string }
  | { readonly is: "refused"; readonly refusal: Refusal; readonly reference: string };

/** Resolves the value of an argument: constants, cells, and calls of our own functions, nested ones included. */
export async function argumentValue(text: string, read: RangeReader): Promise<ArgumentValue> {
  const argument = argumentIn(referenceKeepingBlanks(text) ?? text);
  switch (argument.is) {
    case "omitted":
      return known(undefined);
    case "value":
      return known(argument.value);
    case "array":
      return known(argument.rows);
    case "reference": {
      const range = await read(argument.reference);
      if (isRefusal(range)) return { is: "refused", refusal: range, reference: argument.reference };
      return known(
        range.cells,
        range.cells.some((row) => row.includes(null)),
      );
    }
    case "expression":
      return calculated(argument.text, read);
  }
}

function known(value: unknown, hasBlanks = false): ArgumentValue {
  return { is: "known", value, hasBlanks };
}

async function calculated(text: string, read: RangeReader): Promise<ArgumentValue> {
  const site = callSites(text).find(({ start, end }) => start === 0 && end === text.length);
  const definition = site && functionById(site.id);
  if (!definition) return { is: "uncalculated", text };
  const given: unknown[] = [];
  for (const inner of site.texts) {
    const one = await argumentValue(inner, read);
    if (one.is !== "known") return one;
    given.push(one.value);
  }
  return known(cellsOf(await evaluate(definition, given)));
}

/** Returns a result as the cells that an outer function receives. */
function cellsOf({ cells }: Evaluation): readonly (readonly Cell[])[] {
  return cells.map((row) =>
    row.map(({ value }) => {
      if (isProblem(value)) return new CellError(value.code);
      return isSourced(value) ? value.value : value === "" ? null : value;
    }),
  );
}
