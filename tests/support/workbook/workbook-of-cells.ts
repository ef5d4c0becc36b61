import { CellError, type Cell } from "../../../src/functions/engine/cells";
import { addressOf, areaOf, intersects, type Area } from "../../../src/workbook/cells/address";
import type { Directory } from "../../../src/workbook/formulas/resolve-reference";
import { tracePrecedents, defaultLimits } from "../../../src/workbook/lineage/trace-precedents";
import type { LineageCell } from "../../../src/workbook/lineage/lineage-tree";
import type { CellReader, Lookup, ReadCells, Spill } from "../../../src/workbook/lineage/cell-reader";

/** A cell: a constant, or a formula with what it shows; `spills` is what the formula fills. */
export type GivenCell = Cell | { readonly formula: string; readonly shows?: Cell; readonly spills?: string };

/** Sheets by name, cells by address: what the lineage is read from, without Excel. */
export type GivenSheets = Readonly<Record<string, Readonly<Record<string, GivenCell>>>>;

export interface GivenWorkbook {
  readonly directory: Directory;
  readonly look: CellReader;
  /** What was looked at, one list for every look. */
  readonly looks: readonly (readonly string[])[];
}

export function workbookOf(
  sheets: GivenSheets,
  { names = [], tables = [] }: Partial<Directory> = {},
): GivenWorkbook {
  const looks: string[][] = [];
  return {
    directory: { sheets: Object.keys(sheets), names, tables },
    looks,
    look: async (places) => {
      looks.push(
        places.map(({ sheet, area, isSpill }) => `${sheet}!${addressOf(area)}${isSpill ? "#" : ""}`),
      );
      return places.map((place) => seen(sheets[place.sheet] ?? {}, place));
    },
  };
}

function seen(
  cells: Readonly<Record<string, GivenCell>>,
  { area: asked, isSpill }: Lookup,
): ReadCells | undefined {
  const all = Object.entries(cells).flatMap(([address, cell]): { spill: Spill; at: string }[] => {
    if (typeof cell !== "object" || cell === null || cell instanceof CellError || cell.spills === undefined)
      return [];
    return [{ spill: { area: areaOf(cell.spills)!, formula: cell.formula }, at: address }];
  });
  const filled = all.find(({ at }) => at === addressOf(asked))?.spill.area;
  const area: Area | undefined = isSpill ? filled : asked;
  if (!area) return undefined;
  const rows = Array.from({ length: area.height }, (_, r) =>
    Array.from({ length: area.width }, (_, c): GivenCell => {
      const address = addressOf({ row: area.row + r, column: area.column + c, height: 1, width: 1 });
      return cells[address] ?? null;
    }),
  );
  return {
    area,
    isCut: false,
    values: rows.map((row) => row.map((cell) => (isFormula(cell) ? (cell.shows ?? null) : cell))),
    formulas: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : ""))),
    spills: all.map(({ spill }) => spill).filter((spill) => intersects(spill.area, area)),
  };
}

function isFormula(cell: GivenCell): cell is Extract<GivenCell, { formula: string }> {
  return typeof cell === "object" && cell !== null && !(cell instanceof CellError);
}

/** A cell with a formula. */
export const f = (formula: string, shows: Cell = 1): GivenCell => ({ formula, shows });

/** What a cell rests on; throws where nothing is there. */
export async function lineage(
  workbook: GivenWorkbook,
  address: string,
  sheet = "S",
  limits = defaultLimits,
): Promise<LineageCell> {
  const place = { sheet, area: areaOf(address)! };
  const cell = await tracePrecedents(place, workbook.directory, workbook.look, limits);
  if (!cell) throw new Error("nothing was seen");
  return cell;
}
