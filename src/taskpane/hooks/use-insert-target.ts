import { useEffect, useState } from "react";
import { addressOf, areaOf } from "../../workbook/cells/address";
import type { SheetCells, Selected } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import type { Plan } from "../../workbook/plan/plan";
import type { Pane } from "../store/store";

/** Debounces a selection that is dragged or moved with the arrow keys. Milliseconds. */
const pause = 150;

/**
 * The cells that inserting a plan at the selection would fill. Estimates them from the plan's size at once, then
 * returns the workbook's answer: the exact cells, or what is in the way. Undefined if no selection is known.
 */
export function useInsertTarget(
  { host, state: { busy, receipts } }: Pane,
  plan: Plan | undefined,
  selected: Selected | undefined,
): SheetCells | Refusal | undefined {
  const [last, setLast] = useState<{
    readonly plan: Plan;
    readonly selected: Selected;
    readonly filled: SheetCells | Refusal;
  }>();
  useEffect(() => {
    // Sheets of their own are in nobody's way.
    if (!plan || plan.sheets || !selected || busy) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      host.wouldFill(plan).then(
        (filled) => {
          if (isCurrent) setLast({ plan, selected, filled });
        },
        // The insertion itself will report the problem.
        () => undefined,
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // Insertions and removals change which cells are free.
  }, [host, plan, selected, busy, receipts]);
  if (!plan || !selected) return undefined;
  return last?.plan === plan && last.selected === selected ? last.filled : selectionTarget(plan, selected);
}

function selectionTarget({ height, width }: Plan, { sheet, address }: Selected): SheetCells | undefined {
  const area = areaOf(address);
  return area && { sheet, address: addressOf({ ...area, height, width }) };
}
