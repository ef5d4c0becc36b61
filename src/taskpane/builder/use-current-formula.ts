import { useEffect, useState } from "react";
import type { Selected, WorkbookHost } from "../../workbook/host";
import { isRefusal } from "../../workbook/refusal";

/**
 * Returns the selection with its current formula. Excel reports a new selection, but not a change of the selected cell.
 * Reads again when the user returns to the pane, and when `written` changes.
 */
export function useCurrentFormula(
  host: WorkbookHost,
  selected: Selected | undefined,
  isShown: boolean,
  written: unknown,
): Selected | undefined {
  const [read, setRead] = useState<{ readonly of: Selected | undefined; readonly now: Selected }>();
  useEffect(() => {
    if (!isShown) return undefined;
    let isWanted = true;
    const ask = () => {
      host.selected().then(
        (now) => {
          if (isWanted && !isRefusal(now)) setRead({ of: selected, now });
        },
        () => undefined,
      );
    };
    ask();
    window.addEventListener("focus", ask);
    return () => {
      isWanted = false;
      window.removeEventListener("focus", ask);
    };
  }, [host, selected, isShown, written]);
  if (!read || read.of !== selected) return selected;
  return selected && isSame(read.now, selected) ? selected : read.now;
}

function isSame(a: Selected, b: Selected): boolean {
  return a.sheet === b.sheet && a.address === b.address && a.formula === b.formula;
}
