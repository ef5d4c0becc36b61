import { addressOf, fitsSheet, type Area } from "../../workbook/cells/address";
import type { Placement } from "../../workbook/host";
import { freeSheetName } from "../../workbook/cells/free-names";
import type { Plan } from "../../workbook/plan/plan";
import { freeCells, type FreeCells, type Purpose } from "./free-cells";
import { refuse } from "../run-batch";
import { withSelection } from "../read/selection";

/** Where a block will stand: everything that could refuse it has been asked. */
export interface FoundPlacement extends FreeCells {
  /** With its id and name loaded. */
  readonly sheet: Excel.Worksheet;
  /** True where the sheet was added for the block. */
  readonly ownSheet: boolean;
  /** Names that the workbook has: defined names and tables share them. */
  readonly names: readonly string[];
}

/**
 * Finds the place for a plan, or refuses. Changes nothing, unless a new sheet is asked for: that is there then, and
 * `beginWriting` was called before.
 */
export function findPlacement(
  context: Excel.RequestContext,
  plan: Plan,
  placement: Placement,
  beginWriting: () => void,
  purpose: Purpose = "insert",
): Promise<FoundPlacement> {
  switch (placement.at) {
    case "new-sheet":
      return newSheet(context, plan, placement.name, beginWriting);
    case "selection":
      return withSelection(context, (range) => onSheet(context, plan, range, purpose));
    case "address": {
      const sheet = context.workbook.worksheets.getItem(placement.sheet);
      return onSheet(context, plan, sheet.getRange(placement.address), purpose);
    }
  }
}

async function newSheet(
  context: Excel.RequestContext,
  plan: Plan,
  wanted: string,
  beginWriting: () => void,
): Promise<FoundPlacement> {
  const names = namesIn(context);
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) refuse({ refused: "protected", sheet: "" });
  const taken = worksheets.items.map(({ name }) => name);
  beginWriting();
  const sheet = worksheets.add(freeSheetName(wanted, taken)).load("id,name");
  // The block draws its own lines.
  sheet.showGridlines = false;
  await context.sync();
  const area: Area = { row: 0, column: 0, height: plan.height, width: plan.width };
  const toCome = plan.operations.flatMap((operation) =>
    operation.do === "number-format-beyond" ? [operation.area] : [],
  );
  return { sheet, area, ownSheet: true, widths: new Map(), heights: new Map(), toCome, names: names() };
}

async function onSheet(
  context: Excel.RequestContext,
  plan: Plan,
  range: Excel.Range,
  purpose: Purpose,
): Promise<FoundPlacement> {
  const names = namesIn(context);
  const sheet = range.worksheet.load("id,name,protection/protected,tables/items/name");
  range.load("rowIndex,columnIndex");
  await context.sync();
  const { height, width } = plan;
  const wanted: Area = { row: range.rowIndex, column: range.columnIndex, height, width };
  if (sheet.protection.protected) refuse({ refused: "protected", sheet: sheet.name });
  if (!fitsSheet(wanted)) refuse({ refused: "no-room", sheet: sheet.name, address: addressOf(wanted) });
  return {
    ...(await freeCells(context, sheet, wanted, plan, purpose)),
    sheet,
    ownSheet: false,
    names: names(),
  };
}

/** Queues their reading; call the answer after the next sync. */
function namesIn(context: Excel.RequestContext): () => readonly string[] {
  const { names, tables } = context.workbook;
  names.load("items/name");
  tables.load("items/name");
  return () => [...names.items, ...tables.items].map(({ name }) => name);
}
