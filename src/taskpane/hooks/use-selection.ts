import { useEffect, useState } from "react";
import type { Selected, WorkbookHost } from "../../workbook/host";
import { isRefusal } from "../../workbook/refusal";

/** Returns the selection in the workbook and follows changes; undefined until it is known. */
export function useSelection(host: WorkbookHost, inExcel: boolean): Selected | undefined {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    if (!inExcel) return undefined;
    let followed = true;
    host.selected().then(
      (now) => {
        if (followed && !isRefusal(now)) setSelected(now);
      },
      // The receipt reports the placement in any case.
      () => undefined,
    );
    const stop = host.onSelection(setSelected);
    return () => {
      followed = false;
      stop();
    };
  }, [host, inExcel]);
  return selected;
}
