import { useEffect, useState } from "react";
import type { Selected, WorkbookHost } from "../../workbook/host";
import { isRefusal } from "../../workbook/refusal";

/** What is selected in the workbook, followed as it changes; undefined as long as that is not known. */
export function useSelection(host: WorkbookHost, inExcel: boolean): Selected | undefined {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    if (!inExcel) return undefined;
    let followed = true;
    host.selected().then(
      (now) => {
        if (followed && !isRefusal(now)) setSelected(now);
      },
      // Where the insertion goes is said by its receipt in any case.
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
