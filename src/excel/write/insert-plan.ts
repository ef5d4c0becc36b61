import { addressOf } from "../../workbook/cells/address";
import { qualifyPlan } from "../../workbook/plan/qualify-references";
import type { RequestControl, Placement } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import type { Plan } from "../../workbook/plan/plan";
import {
  makeReceipt,
  publicReceipt,
  type StoredReceipt,
  type Receipt,
} from "../../workbook/receipts/receipt";
import { saveReceipt, newReceiptId } from "../stored/receipt-store";
import { findPlacement, type FoundPlacement } from "../placement/find-placement";
import { refuse, runBatch, undoOf, writeGate } from "../run-batch";
import { insertSheets } from "./insert-sheets";
import { linkCharts } from "./link-charts";
import { undoInsertion } from "./undo-insertion";
import { alteredCells, writesTableFormulas } from "./verify-table";
import { writeBlock } from "./write-block";

/**
 * Carries a plan out. First everything that could refuse is asked; then all is written in one go, receipt included.
 * If Excel fails while writing, what was written is removed. The request can be stopped between the two.
 */
export function insertPlan(
  plan: Plan,
  placement: Placement,
  control?: RequestControl,
): Promise<Receipt | Refusal> {
  if (plan.sheets) return insertSheets(plan, control);
  const beginWriting = writeGate(control);
  const batch = async (context: Excel.RequestContext) => {
    const place = await findPlacement(context, plan, placement, beginWriting);
    beginWriting();
    const receipt = writeAll(context, qualifyPlan(plan, place.sheet.name), place);
    show(place, placement);
    try {
      await context.sync();
      await refuseIfAltered(context, plan, place);
    } catch (error) {
      // If this fails too, the first error is the one to report.
      await removeRest(receipt, place).catch(() => undefined);
      throw error;
    }
    const { sheet, area } = place;
    await linkCharts(context, plan.operations, { sheet, block: area, names: receipt.charts });
    return publicReceipt(receipt);
  };
  return runBatch(batch, placement.at === "address" ? placement.sheet : "", control, undoOf(plan));
}

/** Formulas in a native table are read back: Excel may have filled one of them down its column. */
async function refuseIfAltered(
  context: Excel.RequestContext,
  plan: Plan,
  { sheet, area }: FoundPlacement,
): Promise<void> {
  if (!writesTableFormulas(plan)) return;
  const range = sheet.getRangeByIndexes(area.row, area.column, area.height, area.width).load("formulas");
  await context.sync();
  const cells = alteredCells(qualifyPlan(plan, sheet.name), area, area, range.formulas as unknown[][]);
  if (cells !== "") refuse({ refused: "altered", sheet: sheet.name, cells });
}

/** In a batch of its own: a sheet can be deleted only outside the undo group in which writing failed. */
function removeRest(receipt: StoredReceipt, { sheet, area, ownSheet }: FoundPlacement): Promise<void> {
  return Excel.run((context) =>
    undoInsertion(context, {
      receipt,
      sheet: context.workbook.worksheets.getItem(sheet.id),
      area,
      withSheet: ownSheet,
    }),
  );
}

function writeAll(context: Excel.RequestContext, plan: Plan, place: FoundPlacement): StoredReceipt {
  const { sheet, area, ownSheet } = place;
  const receipt = makeReceipt(plan, {
    ...writeBlock(context, plan, place),
    id: newReceiptId(),
    sheetId: sheet.id,
    sheet: sheet.name,
    address: addressOf(area),
    ownSheet,
  });
  saveReceipt(context, receipt);
  return receipt;
}

/** A block that does not stand at the selection is brought into view. */
function show({ sheet, area }: FoundPlacement, { at }: Placement): void {
  if (at === "selection") return;
  sheet.activate();
  sheet.getCell(area.row, area.column).select();
}
