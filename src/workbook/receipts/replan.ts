import { insertableOf } from "../insertables/insertable";
import type { Plan } from "../plan/plan";
import { planInsertable } from "../blocks/plan-insertable";
import type { StoredReceipt } from "./receipt";

/**
 * The insertion that a receipt is of, planned anew: it tells what was written as far as that would be written today.
 * Undefined where that thing is no longer to be had.
 */
export async function replan({ subject, made, language, mode }: StoredReceipt): Promise<Plan | undefined> {
  // Receipts of earlier versions do not say how they were made.
  const thing = made ?? insertableOf(subject);
  try {
    return thing && (await planInsertable(thing, language, mode, made?.options));
  } catch {
    // A part that cannot be fetched now: then less is known.
    return undefined;
  }
}
