import { isRefusal } from "../../workbook/refusal";
import { runBatch } from "../run-batch";
import { entries, receiptsIn } from "./receipt-store";

/** The version of the dataset stands in the workbook's settings beside its receipts. */
const key = "FinTech.edition";

/**
 * With which version of the dataset the workbook was last written or recalculated: the one kept, or that of the newest
 * insertion. Undefined if there is neither, or if Excel cannot be reached.
 */
export async function readEdition(): Promise<string | undefined> {
  const read = await runBatch(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    const settings = entries(context);
    await context.sync();
    const kept: unknown = setting.isNullObject ? undefined : setting.value;
    return { version: typeof kept === "string" ? kept : receiptsIn(settings)[0]?.dataset };
  }).catch(() => undefined);
  return !read || isRefusal(read) ? undefined : read.version;
}

/** Queued: kept with the next sync. */
export function saveEdition(context: Excel.RequestContext, version: string): void {
  context.workbook.settings.add(key, version);
}
