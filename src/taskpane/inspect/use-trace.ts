import { useCallback, useEffect, useState } from "react";
import type { Selected, WorkbookHost } from "../../workbook/host";
import { failed, isRefusal, type Refusal } from "../../workbook/refusal";
import { summariseTrace, type TraceSummary } from "../../workbook/lineage/trace-summary";
import { fullAddress } from "../text/full-address";

/** The trace of the selected cell. */
export interface CellTrace {
  /** The last cell read; kept until the next one is read. */
  readonly traced: TraceSummary | undefined;
  readonly refusal: Refusal | undefined;
  readonly isReading: boolean;
  /** Precedents read further, by the address where the first reading ended. */
  readonly further: ReadonlyMap<string, TraceSummary>;
}

const nothing: CellTrace = {
  traced: undefined,
  refusal: undefined,
  isReading: false,
  further: new Map(),
};

/**
 * Traces the selected cell whenever the selection changes, while the tab is shown. A result is dropped if the selection
 * has changed since.
 */
export function useTrace(host: WorkbookHost, selected: Selected | undefined, isShown: boolean) {
  const [known, setKnown] = useState(nothing);
  const [times, setTimes] = useState(0);
  const { sheet } = selected ?? {};
  const cell = selected && firstCell(selected.address);
  // Includes the formula, so that a cell just filled is read again.
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

/** Returns the first cell of a selection, which may have several ranges. */
function firstCell(address: string): string {
  return /^\$?[A-Z]+\$?\d+/i.exec(address)?.[0] ?? address;
}
