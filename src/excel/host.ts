import { addressOf } from "../workbook/cells/address";
import type { RequestControl, SheetCells, WorkbookHost } from "../workbook/host";
import type { Receipt } from "../workbook/receipts/receipt";
import { isRefusal, type Refusal } from "../workbook/refusal";
import type { Plan } from "../workbook/plan/plan";
import { insertPlan } from "./write/insert-plan";
import { citeCell } from "./write/cite-cell";
import { findReceipt, upToDate } from "./stored/find-block";
import { standingReceipts } from "./stored/standing-receipts";
import { savePreferences, readPreferences } from "./stored/preference-store";
import { readEdition } from "./stored/edition-store";
import { findPlacement } from "./placement/find-placement";
import { runBatch, refuse } from "./run-batch";
import { readRange } from "./read/read-range";
import { readTableDetails } from "./read/read-table-details";
import { refreshBlock } from "./write/refresh-block";
import { removeBlock } from "./write/remove-block";
import { rewriteCell } from "./write/rewrite-cell";
import { onSelection, selected } from "./read/selection";

/** The workbook that Excel has open. */
export const host: WorkbookHost = {
  insert: insertPlan,
  wouldFill,
  refresh: (receipt, plan, evenIfChanged = false, course) =>
    refreshBlock(receipt, plan, evenIfChanged, course),
  goTo,
  remove: (receipt, evenIfChanged = false, course) => removeBlock(receipt, evenIfChanged, course),
  cite: citeCell,
  showPane: () => Office.addin.showAsTaskpane(),
  preferences: readPreferences,
  savePreferences,
  receipts,
  lostBlocks: async () => (await inspecting()).lostBlocks(),
  adopt: async (block, plans) => (await inspecting()).adoptBlock(block, plans),
  keptEdition: readEdition,
  recalculate: async (version) => (await inspecting()).recalculate(version),
  selected,
  read: readRange,
  tableDetails: readTableDetails,
  trace: async (...cell) => (await inspecting()).trace(...cell),
  survey: async (...asked) => (await inspecting()).survey(...asked),
  readBlocks: async () => (await inspecting()).readBlocks(),
  restoreCell: async (...cell) => (await inspecting()).restoreCell(...cell),
  goToCell: async (...place) => (await inspecting()).goToCell(...place),
  rewrite: rewriteCell,
  selfCheck: async (control) =>
    (await import(/* webpackChunkName: "self-check" */ "./self-check/self-check")).selfCheck(control),
  onSelection,
};

/** What Inspect asks for comes with that place: nobody should wait for it before. */
function inspecting() {
  return import(/* webpackChunkName: "inspect" */ "./inspect/inspect-host");
}

function wouldFill(plan: Plan): Promise<SheetCells | Refusal> {
  return runBatch(async (context) => {
    const { sheet, area } = await findPlacement(
      context,
      plan,
      { at: "selection" },
      () => undefined,
      "preview",
    );
    return { sheet: sheet.name, address: addressOf(area) };
  });
}

function goTo(receipt: Receipt, course?: RequestControl): Promise<Receipt | Refusal> {
  const batch = async (context: Excel.RequestContext) => {
    const { kept, found } = await findReceipt(context, receipt);
    if (!found) return refuse({ refused: "gone", sheet: receipt.sheet });
    const { sheet, area } = found;
    sheet.activate();
    sheet.getRangeByIndexes(area.row, area.column, area.height, area.width).select();
    await context.sync();
    return upToDate(kept, found);
  };
  return runBatch(batch, receipt.sheet, course);
}

async function receipts(): Promise<readonly Receipt[]> {
  const read = await runBatch(standingReceipts);
  if (isRefusal(read)) throw new Error(read.refused);
  return read;
}
