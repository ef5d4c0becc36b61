import { useCallback, useEffect, useState } from "react";
import type { Selected, WorkbookHost } from "../../workbook/host";
import { failed, isRefusal, type Refusal } from "../../workbook/refusal";
import { summariseTrace, type TraceSummary } from "../../workbook/lineage/trace-summary";
import { fullAddress } from "../text/full-address";

/** What is known of the selected cell. */
export interface CellTrace {
  /** The last cell that was read; it stays until the next one is. */
  readonly traced: TraceSummary | undefined;
  readonly refusal: Refusal | undefined;
  readonly isReading: boolean;
  /** What was followed further, by the place where the first reading ended. */
  readonly further: ReadonlyMap<string, TraceSummary>;
}

const nothing: CellTrace = {
  traced: undefined,
  refusal: undefined,
  isReading: false,
  further: new Map(),
};

/**
 * Reads the selected cell and what it rests on, anew whenever another one is selected, as long as the place is shown.
 * While one is read, others that are passed over are not: only the last counts.
 */
export function useTrace(host: WorkbookHost, selected: Selected | undefined, isShown: boolean) {
  const [known, setKnown] = useState(nothing);
  const [times, setTimes] = useState(0);
  const { sheet } = selected ?? {};
  const cell = selected && firstCell(selected.address);
  // The formula too: a cell that was just filled is read again.
  const formula = selected?.formula;

  useEffect(() => {
    if (!isShown || sheet === undefined || cell === undefined) return undefined;
    let isCurrent = true;
    setKnown((before) => ({ ...before, isReading: true }));
    void read(host, sheet, cell).then((read) => {
      if (isCurrent) setKnown(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [host, sheet, cell, formula, isShown, times]);

  const again = useCallback(() => setTimes((before) => before + 1), []);
  const follow = useCallback(
    async (place: { readonly sheet: string; readonly address: string }) => {
      const found = await read(host, place.sheet, place.address);
      const { traced } = found;
      if (traced)
        setKnown((before) => ({
          ...before,
          further: new Map(before.further).set(fullAddress(place), traced),
        }));
      else setKnown((before) => ({ ...before, refusal: found.refusal }));
    },
    [host],
  );
  return { ...known, again, follow };
}

async function read(host: WorkbookHost, sheet: string, cell: string): Promise<CellTrace> {
  try {
    const root = await host.trace(sheet, cell);
    return isRefusal(root)
      ? { ...nothing, refusal: root }
      : { ...nothing, traced: await summariseTrace(root) };
  } catch {
    return { ...nothing, refusal: failed };
  }
}

/** Of several cells the first, of several ranges too. */
function firstCell(address: string): string {
  return /^\$?[A-Z]+\$?\d+/i.exec(address)?.[0] ?? address;
}
