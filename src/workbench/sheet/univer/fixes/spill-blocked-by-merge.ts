import type { IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  type IAddWorksheetMergeMutationParams,
  IFormulaRuntimeService,
  RemoveWorksheetMergeMutation,
} from "@univerjs/preset-sheets-core";

import type { Cell } from "../../call-table";
import { intersection, type Rectangle, type SheetId } from "../../rectangle";
import { type Spreadsheet, toRectangle } from "../engine/spreadsheet";
import type { Calculation } from "../engine/calculation";

/** Where Univer looks whether the cells are free that a result would fill. */
interface Obstacles {
  _checkIfArrayFormulaRangeHasData(
    unit: string,
    sheet: SheetId,
    row: number,
    column: number,
    range: IRange,
  ): boolean;
}

/** Keeps results from spilling into merged cells, where Univer would let them vanish: #SPILL!, as in Excel. */
export function keepMergedCellsFree(
  spreadsheet: Spreadsheet,
  calculation: Calculation,
  merged: (sheet: SheetId) => readonly Rectangle[],
): void {
  const { injector, commands, formulas } = spreadsheet;
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Obstacles;
  const isTaken = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  runtime._checkIfArrayFormulaRangeHasData = (unit, sheet, row, column, range) =>
    merged(sheet).some((area) => intersection(area, toRectangle(range))) ||
    isTaken(unit, sheet, row, column, range);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== AddWorksheetMergeMutation.id && id !== RemoveWorksheetMergeMutation.id) return;
    const { subUnitId, ranges } = params as IAddWorksheetMergeMutationParams;
    const filled = formulas.getArrayFormulaRange()[spreadsheet.unit]?.[subUnitId];
    calculation.evaluate(fillers(filled, subUnitId, ranges));
  });
}

/** The cells whose formulas fill any of the ranges, or would if they could. */
function fillers(
  filled: IObjectMatrixPrimitiveType<IRange> | null | undefined,
  sheet: SheetId,
  ranges: readonly IRange[],
): Cell[] {
  return Object.entries(filled ?? {}).flatMap(([row, line]) =>
    Object.entries(line as Record<string, IRange>)
      .filter(([, range]) => ranges.some((other) => intersection(toRectangle(range), toRectangle(other))))
      .map(([column]) => ({ sheet, row: Number(row), column: Number(column) })),
  );
}
