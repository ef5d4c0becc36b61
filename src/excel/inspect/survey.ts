import { functionById } from "../../functions/catalogue";
import { CellError, type Cell, type Grid } from "../../functions/engine/cells";
import { intersection, sheetHeight, sheetWidth, type SheetArea } from "../../workbook/cells/address";
import { fintechCalls } from "../../workbook/formulas/parse-calls";
import type { SurveyControl } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import { lookupKey, type Lookup } from "../../workbook/lineage/cell-reader";
import { placesRead, type FormulaCell, type SurveyedCells } from "../../workbook/lineage/survey";
import { cellReader } from "../read/read-cells";
import { readDirectory } from "../read/read-names";
import { readPieces, usedCells } from "../read/read-pieces";
import { runBatch, refuse } from "../run-batch";

/** What was read of a sheet: rows of cells from the first cell of the area on. */
interface Contents extends SheetArea {
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Finds every cell with a FINTECH formula on a sheet, or in the workbook where none is named; hidden sheets too. Reads
 * used ranges in portions, so that it can tell how far it is and be stopped.
 */
export function survey(
  sheet: string | undefined,
  watch: SurveyControl,
): Promise<SurveyedCells | { readonly isCancelled: true } | Refusal> {
  return runBatch(async (context) => {
    const directory = await readDirectory(context);
    const names = directory.sheets.filter((name) => name === (sheet ?? name));
    if (names.length === 0) return refuse({ refused: "gone", sheet: sheet ?? "" });
    const { worksheets } = context.workbook;
    const used = await usedCells(
      context,
      names.map((name) => worksheets.getItem(name)),
    );

    const cells: FormulaCell[] = [];
    const others: FormulaCell[] = [];
    const contents: Contents[] = [];
    for (const [i, name] of names.entries()) {
      watch.progress(i + 1, names.length);
      const wanted = used[i];
      if (!wanted) continue;
      const { area } = wanted;
      const rows: unknown[][] = Array.from({ length: area.height }, () => []);
      if (watch.isCancelled()) return { isCancelled: true } as const;
      for await (const pieces of readPieces(context, [wanted], "formulas,values")) {
        for (const { area: part, range } of pieces) {
          // Rows that are wider than a piece come in parts, from left to right.
          for (const [r, values] of range.values.entries())
            rows[part.row - area.row + r]?.push(...(values as unknown[]));
          for (const cell of formulaCells(name, part, range)) {
            if (isFintech(cell.formula)) cells.push(cell);
            else if (others.length <= mostOthers) others.push(cell);
          }
        }
        if (watch.isCancelled()) return { isCancelled: true } as const;
      }
      contents.push({ sheet: name, area, rows });
    }
    const elsewhere = placesRead(cells, directory).filter(
      ({ sheet, isSpill }) => isSpill || !contents.some((one) => one.sheet === sheet),
    );
    const looked = new Map<string, Grid | undefined>();
    if (elsewhere.length > 0) {
      const seen = await cellReader(context)(elsewhere);
      elsewhere.forEach((place, i) =>
        looked.set(lookupKey(place), seen[i]?.isCut ? undefined : seen[i]?.values),
      );
    }
    return {
      sheets: names.length,
      cells,
      others: others.slice(0, mostOthers),
      isCut: others.length > mostOthers,
      directory,
      values: (place: Lookup) => looked.get(lookupKey(place)) ?? valuesIn(contents, place),
    };
  }, sheet);
}

/** More formulas than this are not asked whether they depend on FINTECH cells. */
const mostOthers = 20_000;

function isFintech(formula: string): boolean {
  // Most cells are told apart by this alone.
  return /FINTECH[._]/i.test(formula) && fintechCalls(formula).some(({ id }) => functionById(id));
}

function formulaCells(
  sheet: string,
  { row, column }: SheetArea["area"],
  { formulas, values }: Excel.Range,
): readonly FormulaCell[] {
  return (formulas as unknown[][]).flatMap((line, r) =>
    line.flatMap((formula, c): FormulaCell[] => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const value = cellOf(values[r]?.[c] as unknown);
      return [{ sheet, row: row + r, column: column + c, formula, value }];
    }),
  );
}

/** Errors arrive as their codes; a text that only looks like one is rare, and treated as one. */
function cellOf(value: unknown): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string" && /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!)$/.test(value)) return new CellError(value);
  return value as Cell;
}

/** Cells from what was read already; beyond the used range all are blank. */
function valuesIn(contents: readonly Contents[], { sheet, area, isSpill }: Lookup): Grid | undefined {
  const found = contents.find((one) => one.sheet === sheet);
  if (!found || isSpill) return undefined;
  const isWhole = area.height === sheetHeight || area.width === sheetWidth;
  const wanted = isWhole ? intersection(area, found.area) : area;
  if (!wanted) return [[null]];
  const { row, column } = found.area;
  return Array.from({ length: wanted.height }, (_, r) =>
    Array.from({ length: wanted.width }, (_, c) =>
      cellOf(found.rows[wanted.row + r - row]?.[wanted.column + c - column]),
    ),
  );
}
