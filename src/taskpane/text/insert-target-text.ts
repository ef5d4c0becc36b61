import type { Phrases } from "../../locales/en";
import type { SheetCells } from "../../workbook/host";
import { isRefusal, type Refusal } from "../../workbook/refusal";
import type { Plan } from "../../workbook/plan/plan";
import { placeOf } from "./full-address";
import { refusalSentence } from "./refusal-message";

/** Which cells will be filled, or why they cannot be. */
export function whereTo(
  plan: Plan | undefined,
  filled: SheetCells | Refusal | undefined,
  phrases: Phrases,
): string {
  if (!filled || !plan) return phrases.atSelection;
  if (isRefusal(filled)) {
    const request = { do: "insert", plan, placement: { at: "selection" } } as const;
    return refusalSentence(filled, request, phrases);
  }
  return phrases.fills(placeOf(filled), plan.height, plan.width);
}
