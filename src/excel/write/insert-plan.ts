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
import { runBatch, writeGate } from "../run-batch";
import { undoInsertion } from "./undo-insertion";
import { writeBlock } from "./write-block";

/**
 * Carries a plan out. First everything that could refuse is asked; then all is written in one go, receipt included.
 * If Excel fails in the middle of that, what was written is taken back. It can be stopped between the two.
 */
export function insertPlan(
  plan: Plan,
  placement: Placement,
  course?: RequestControl,
): Promise<Receipt | Refusal> {
  const batch = async (context: Excel.RequestContext) => {
    const beginWriting = writeGate(course);
    const place = await findPlacement(context, plan, placement, beginWriting);
    beginWriting();
    const receipt = writeAll(context, qualifyPlan(plan, place.sheet.name), place);
    show(place, placement);
    try {
      await context.sync();
    } catch (error) {
      const { sheet, area, ownSheet } = place;
      // Whatever hinders this too, the first error is the one to tell.
      await undoInsertion(context, { receipt, sheet, area, withSheet: ownSheet }).catch(() => undefined);
      throw error;
    }
    return publicReceipt(receipt);
  };
  return runBatch(batch, placement.at === "address" ? placement.sheet : "", course);
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
