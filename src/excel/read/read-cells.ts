import {
  addressOf,
  areaOf,
  intersects,
  sheetHeight,
  sheetWidth,
  type Area,
} from "../../workbook/cells/address";
import type { CellReader, Lookup, ReadCells, Spill } from "../../workbook/lineage/cell-reader";
import { gridOf } from "./read-range";

/** More cells under one reference are not read: what is seen of them says that it was cut. */
const mostCells = 20_000;

/** So many cells of a range that hold no formula are asked which formula fills them. */
const mostAsked = 60;

/**
 * Looks at places of the workbook. One sync for all of them; one more where whole columns, rows or spills are among
 * them, whose size is not known, and two where formulas spill into them.
 */
export function cellReader(context: Excel.RequestContext): CellReader {
  const { worksheets } = context.workbook;
  const rangeOf = (sheet: string, { row, column, height, width }: Area) =>
    worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width);

  return async (places) => {
    const areas = await sized(places);
    const reading = places.map((place, i) => {
      const area = areas[i];
      return area && read(place.sheet, area);
    });
    await context.sync();
    const parents = reading.map((one) => (one ? parentsIn(one) : []));
    if (parents.flat().length > 0) await context.sync();
    const spills = parents.map((asked, i) => spillsOf(asked, reading[i]?.sheet ?? ""));
    if (spills.flat().length > 0) await context.sync();
    return reading.map((one, i) => one && seen(one, (spills[i] ?? []).map(spillOf)));
  };

  /** What each place covers; undefined where nothing is there. */
  async function sized(places: readonly Lookup[]): Promise<readonly (Area | undefined)[]> {
    const unknown = places.map(({ sheet, area, isSpill }) => {
      if (isSpill) return rangeOf(sheet, area).getSpillingToRangeOrNullObject().load("address");
      const isWhole = area.height === sheetHeight || area.width === sheetWidth;
      // By its address: a sheet has more cells than some versions take as numbers.
      return isWhole
        ? worksheets.getItem(sheet).getRange(addressOf(area)).getUsedRangeOrNullObject(true).load("address")
        : undefined;
    });
    if (unknown.some((range) => range)) await context.sync();
    return places.map(({ area }, i) => {
      const range = unknown[i];
      if (!range) return area;
      return range.isNullObject ? undefined : areaOf(range.address);
    });
  }

  function read(sheet: string, whole: Area): Reading {
    const height = Math.min(whole.height, Math.max(1, Math.floor(mostCells / whole.width)));
    const area = { ...whole, height };
    const range = rangeOf(sheet, area).load("formulas,values,valueTypes,hasSpill");
    const isOne = area.height === 1 && area.width === 1;
    return { sheet, area, range, isCut: height < whole.height, parent: isOne ? parentOf(range) : undefined };
  }

  function parentOf(cell: Excel.Range): Excel.Range {
    return cell.getSpillParentOrNullObject().load("formulas,rowIndex,columnIndex");
  }

  /** Asks cells that hold something and no formula where that comes from. */
  function parentsIn({ sheet, area, range, parent }: Reading): readonly Excel.Range[] {
    if (parent) return parent.isNullObject ? [] : [parent];
    // Where only some cells are spilled into, Excel answers null.
    if ((range.hasSpill as boolean | null) === false) return [];
    const formulas = formulasOf(range);
    const asked: Excel.Range[] = [];
    for (const [r, line] of range.values.entries())
      for (const [c, value] of line.entries()) {
        if (value === "" || formulas[r]?.[c] !== "" || asked.length >= mostAsked) continue;
        asked.push(parentOf(rangeOf(sheet, { row: area.row + r, column: area.column + c, ...one })));
      }
    return asked;
  }

  /** The formulas among them, each once, and what they fill. */
  function spillsOf(parents: readonly Excel.Range[], sheet: string): readonly Spilling[] {
    const anchors = new Map<string, Spilling>();
    for (const parent of parents) {
      if (parent.isNullObject) continue;
      const cell: Area = { row: parent.rowIndex, column: parent.columnIndex, ...one };
      if (anchors.has(addressOf(cell))) continue;
      const range = rangeOf(sheet, cell).getSpillingToRangeOrNullObject().load("address");
      anchors.set(addressOf(cell), { cell, formula: String(parent.formulas[0]?.[0] ?? ""), range });
    }
    return [...anchors.values()];
  }
}

const one = { height: 1, width: 1 } as const;

interface Reading {
  readonly sheet: string;
  readonly area: Area;
  readonly range: Excel.Range;
  readonly isCut: boolean;
  /** For one cell alone: it costs nothing to ask at once. */
  readonly parent: Excel.Range | undefined;
}

interface Spilling {
  readonly cell: Area;
  readonly formula: string;
  readonly range: Excel.Range;
}

function spillOf({ cell, formula, range }: Spilling): Spill {
  return { formula, area: (range.isNullObject ? undefined : areaOf(range.address)) ?? cell };
}

function seen({ area, range, isCut }: Reading, spills: readonly Spill[]): ReadCells {
  return {
    area,
    isCut,
    values: gridOf(range),
    formulas: formulasOf(range),
    spills: spills.filter((spill) => intersects(spill.area, area)),
  };
}

function formulasOf(range: Excel.Range): readonly (readonly string[])[] {
  return range.formulas.map((row) =>
    row.map((formula: unknown) => (typeof formula === "string" && formula.startsWith("=") ? formula : "")),
  );
}
