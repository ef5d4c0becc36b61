import { addressOf } from "../../workbook/cells/address";
import { planOn } from "../../workbook/plan/qualify-references";
import type { Course, Placement } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import type { Plan } from "../../workbook/plan/plan";
import { makeReceipt, publicReceipt, type KeptReceipt, type Receipt } from "../../workbook/receipts/receipt";
import { keep, newReceiptId } from "../stored/receipt-store";
import { findPlace, type Place } from "../placement/find-placement";
import { attempt, writing } from "../run-batch";
import { takeBack } from "./undo-insertion";
import { writeBlock } from "./write-block";

/**
 * Carries a plan out. First everything that could refuse is asked; then all is written in one go, receipt included.
 * If Excel fails in the middle of that, what was written is taken back. It can be stopped between the two.
 */
export function applyPlan(plan: Plan, placement: Placement, course?: Course): Promise<Receipt | Refusal> {
  const batch = async (context: Excel.RequestContext) => {
    const beginWriting = writing(course);
    const place = await findPlace(context, plan, placement, beginWriting);
    beginWriting();
    const receipt = writeAll(context, planOn(plan, place.sheet.name), place);
    show(place, placement);
    try {
      await context.sync();
    } catch (error) {
      const { sheet, area, ownSheet } = place;
      // Whatever hinders this too, the first error is the one to tell.
      await takeBack(context, { receipt, sheet, area, withSheet: ownSheet }).catch(() => undefined);
      throw error;
    }
    return publicReceipt(receipt);
  };
  return attempt(batch, placement.at === "address" ? placement.sheet : "", course);
}

function writeAll(context: Excel.RequestContext, plan: Plan, place: Place): KeptReceipt {
  const { sheet, area, ownSheet } = place;
  const receipt = makeReceipt(plan, {
    ...writeBlock(context, plan, place),
    id: newReceiptId(),
    sheetId: sheet.id,
    sheet: sheet.name,
    address: addressOf(area),
    ownSheet,
  });
  keep(context, receipt);
  return receipt;
}

/** A block that does not stand at the selection is brought into view. */
function show({ sheet, area }: Place, { at }: Placement): void {
  if (at === "selection") return;
  sheet.activate();
  sheet.getCell(area.row, area.column).select();
}
