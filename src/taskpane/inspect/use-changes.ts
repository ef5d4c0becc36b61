import { useCallback, useEffect, useState } from "react";
import { changesIn, type Change, type ChangeKind } from "../../workbook/receipts/manual-changes";
import type { WorkbookHost } from "../../workbook/host";
import { failed, isRefusal } from "../../workbook/refusal";
import { replan } from "../../workbook/receipts/replan";
import type { StoredReceipt } from "../../workbook/receipts/receipt";
import { addressOf } from "../../workbook/cells/address";
import type { Obstacle } from "../store/state";

/** An insertion with manual changes. */
export interface ChangedBlock {
  readonly receipt: StoredReceipt;
  readonly sheet: string;
  readonly address: string;
  readonly isResized: boolean;
  readonly changes: readonly Change[];
}

export type ChangesState =
  | { readonly is: "awaited" }
  /** `compared`: the number of insertions in the workbook. */
  | { readonly is: "found"; readonly compared: number; readonly blocks: readonly ChangedBlock[] }
  | { readonly is: "refused"; readonly refusal: Obstacle };

/** Compares every insertion with its receipt, when the view opens and on request. */
export function useChanges(host: WorkbookHost, isShown: boolean) {
  const [state, setState] = useState<ChangesState>({ is: "awaited" });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!isShown) return undefined;
    let isCurrent = true;
    compare(host)
      .catch((): ChangesState => ({ is: "refused", refusal: failed }))
      .then((next) => {
        if (isCurrent) setState(next);
      }, undefined);
    return () => {
      isCurrent = false;
    };
  }, [host, isShown, times]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { state, again };
}

const weight: Readonly<Record<ChangeKind, number>> = {
  overwritten: 0,
  blocked: 1,
  edited: 2,
  value: 3,
  cell: 4,
  input: 5,
  label: 6,
};

/** Sorts changes: lost formulas first, texts last; within a kind in sheet order. */
function weightiestFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => weight[a.kind] - weight[b.kind]);
}

async function compare(host: WorkbookHost): Promise<ChangesState> {
  const read = await host.readBlocks();
  if (isRefusal(read)) return { is: "refused", refusal: read };
  const there = read.blocks.flatMap(({ receipt, found }) => (found ? [{ receipt, found }] : []));
  const compared = await Promise.all(
    there.map(async ({ receipt, found }): Promise<ChangedBlock> => {
      const { sheet, area, isResized } = found;
      const changes = isResized ? [] : weightiestFirst(changesIn(receipt, found, await replan(receipt)));
      return { receipt, sheet, address: addressOf(area), isResized, changes };
    }),
  );
  const blocks = compared.filter(({ changes, isResized }) => isResized || changes.length > 0);
  return { is: "found", compared: there.length, blocks };
}
