import { cellAt, type Scalar } from "../../functions/engine/cells";
import { areaOf } from "../../workbook/cells/address";
import type { KnownCall } from "../../workbook/citations/call-subjects";
import type { Argument, FintechCall } from "../../workbook/formulas/parse-calls";
import { sheetAndRest } from "../../workbook/cells/sheet-name";

/** Where a cell stands within what its formula fills: a range among the arguments is read at the same place. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/** An argument that says what it is only once it is calculated. */
export class Unreadable extends Error {
  constructor(readonly argument: string) {
    super(argument);
  }
}

/** Reads the arguments of calls: queues what stands in cells; call the answer after the next sync. */
export function knownCalls(
  calls: readonly FintechCall[],
  sheet: Excel.Worksheet,
  worksheets: Excel.WorksheetCollection,
  offset: Offset,
): () => readonly KnownCall[] {
  const readers = calls.map(({ id, given }) => ({ id, given: given.map(reader) }));
  return () => readers.map(({ id, given }) => ({ id, given: given.map((read) => read()) }));

  function reader(argument: Argument): () => Scalar | undefined {
    switch (argument.is) {
      case "omitted":
        return () => undefined;
      case "value":
        return () => argument.value;
      case "array":
        return () => cellAt(argument.rows, offset);
      case "reference": {
        const { range, within } = referred(argument.reference);
        range.load("values");
        return () => {
          if (range.isNullObject) throw new Unreadable(argument.reference);
          const value: unknown = cellAt(range.values as readonly (readonly unknown[])[], within);
          return value === "" ? undefined : (value as Scalar | undefined);
        };
      }
      case "expression":
        throw new Unreadable(argument.text);
    }
  }

  /** The cells of a reference, and which of them counts. Of a range in figures only that one cell is read. */
  function referred(reference: string): { readonly range: Excel.Range; readonly within: Offset } {
    const { sheet: named, rest } = sheetAndRest(reference);
    const home = named === undefined ? sheet : worksheets.getItem(named);
    if (rest.endsWith("#"))
      return { range: home.getRange(rest.slice(0, -1)).getSpillingToRangeOrNullObject(), within: offset };
    const area = areaOf(rest);
    if (!area) return { range: home.getRange(rest), within: offset };
    const row = area.row + (area.height === 1 ? 0 : offset.row);
    const column = area.column + (area.width === 1 ? 0 : offset.column);
    return { range: home.getRangeByIndexes(row, column, 1, 1), within: { row: 0, column: 0 } };
  }
}
