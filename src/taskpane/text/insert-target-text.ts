import type { Phrases } from "../../locales/en";
import type { SheetCells } from "../../workbook/host";
import { isRefusal, type Refusal } from "../../workbook/refusal";
import type { Plan } from "../../workbook/plan/plan";
import { fullAddress } from "./full-address";
import { refusalMessage } from "./refusal-message";

/** Returns a sentence about the cells that will be filled, or why they cannot be. */
export function insertTargetText(
  plan: Plan | undefined,
  filled: SheetCells | Refusal | undefined,
  phrases: Phrases,
): string {
  const [first] = plan?.sheets ?? [];
  if (plan?.sheets && first) return phrases.addsSheets(plan.sheets.length, first.name);
  if (!filled || !plan) return phrases.atSelection;
  if (isRefusal(filled)) {
    const request = { do: "insert", plan, placement: { at: "selection" } } as const;
    return refusalMessage(filled, request, phrases);
  }
  return phrases.fills(fullAddress(filled), plan.height, plan.width);
}
