import type { RequestControl } from "../../workbook/host";
import { publicReceipt, type Receipt } from "../../workbook/receipts/receipt";
import type { Refusal } from "../../workbook/refusal";
import { findReceipt, upToDate } from "../stored/find-block";
import { rememberReceipt } from "../stored/earlier-receipts";
import { compareBlock } from "./compare-block";
import { runBatch, refuse, writeGate } from "../run-batch";
import { removeSheets } from "./remove-sheets";
import { forget, undoInsertion } from "./undo-insertion";

/**
 * Takes away what a receipt covers, nothing else: the block, its names, its sheet where that was added for it and
 * holds nothing else and may be deleted. Refuses where cells were changed by hand, unless told to go on. Where nothing of it is there
 * any more, only the receipt and its names go, and the refusal says so.
 */
export function removeBlock(
  receipt: Receipt,
  evenIfChanged: boolean,
  control?: RequestControl,
): Promise<Receipt | Refusal> {
  const beginWriting = writeGate(control);
  const batch = async (context: Excel.RequestContext) => {
    const { protection } = context.workbook;
    protection.load("protected");
    const { kept, found } = await findReceipt(context, receipt);
    if (kept.sheets) {
      await removeSheets(context, kept, evenIfChanged, beginWriting);
      return publicReceipt(kept);
    }
    const block = found && (await compareBlock(context, kept, found));
    if (!block) {
      beginWriting();
      await forget(context, kept);
      await context.sync();
      return refuse({ refused: "gone", sheet: receipt.sheet });
    }
    if (block.changed !== "" && !evenIfChanged) refuse({ refused: "changed", cells: block.changed });
    const answer = upToDate(kept, found);
    // A table may have been renamed since.
    const tables = block.tables.map(({ name }) => name);
    // Where no sheet may go, an empty one stays.
    const withSheet = kept.ownSheet && block.isAlone && !protection.protected;
    beginWriting();
    rememberReceipt(kept);
    await undoInsertion(context, { ...found, receipt: { ...kept, tables }, withSheet });
    return answer;
  };
  // A sheet can be deleted only outside an undo group.
  return runBatch(batch, receipt.sheet, control, receipt.ownSheet ? "each-sync" : "one-step");
}
