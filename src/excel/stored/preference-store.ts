import type { Saved } from "../../workbook/host";
import { isRefusal, type Refusal } from "../../workbook/refusal";
import { runBatch } from "../run-batch";

/** Preferences stand in the workbook's settings beside its receipts. */
const key = "FinTech.preferences";

/** What the workbook keeps of the pane's preferences; undefined where it keeps none. */
export async function readPreferences(): Promise<unknown> {
  const read = await runBatch(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return { value: setting.isNullObject ? undefined : (setting.value as unknown) };
  });
  if (isRefusal(read)) throw new Error(read.refused);
  return read.value;
}

/** Keeps preferences in the workbook; undefined takes them out of it. */
export function savePreferences(preferences: object | undefined): Promise<Saved | Refusal> {
  return runBatch(async (context) => {
    const { settings } = context.workbook;
    if (preferences) settings.add(key, preferences);
    else {
      const setting = settings.getItemOrNullObject(key);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    }
    await context.sync();
    return { kept: true } as const;
  });
}
