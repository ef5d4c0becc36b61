import { useEffect, useState } from "react";
import type { WorkbookHost } from "../../workbook/host";
import { isRefusal } from "../../workbook/refusal";
import { summariseTrace, type TraceSummary } from "../../workbook/lineage/trace-summary";

/** The trace of a cell beyond its first levels. */
export interface DeepTrace {
  readonly is: "unneeded" | "reading" | "stopped" | "ended";
  /** What has been found, once the reading has ended or been stopped. */
  readonly traced: TraceSummary | undefined;
  readonly formulas: number;
  stop(): void;
  resume(): void;
}

type Known = Pick<DeepTrace, "is" | "traced" | "formulas">;

const unneeded: Known = { is: "unneeded", traced: undefined, formulas: 0 };

/**
 * Follows the references of a cell to their end if the first reading did not, in slices, until the user stops it or
 * another cell is selected.
 */
export function useDeepTrace(
  host: WorkbookHost,
  first: TraceSummary | undefined,
  isShown: boolean,
): DeepTrace {
  const [known, setKnown] = useState(unneeded);
  const [control, setControl] = useState({ isStopped: false });
  const [round, setRound] = useState(0);
  const isNeeded = isShown && first !== undefined && hasEnds(first);

  useEffect(() => {
    setKnown(unneeded);
    if (!isNeeded) return undefined;
    const mine = { isStopped: false };
    let isCurrent = true;
    setControl(mine);
    setKnown({ is: "reading", traced: undefined, formulas: 0 });
    const progress = (formulas: number) => {
      if (isCurrent) setKnown({ is: "reading", traced: undefined, formulas });
    };
    const { sheet, address } = first.root;
    const isStopped = () => mine.isStopped || !isCurrent;
    void host
      .trace(sheet, address, { progress, isStopped })
      .then((root) => (isRefusal(root) ? undefined : summariseTrace(root, othersTurn)))
      .catch(() => undefined)
      .then((traced) => {
        const formulas = traced?.restsOn.formulas ?? 0;
        if (isCurrent) setKnown({ is: mine.isStopped ? "stopped" : "ended", traced, formulas });
      });
    return () => {
      isCurrent = false;
    };
  }, [host, first, isNeeded, round]);

  return {
    ...known,
    stop: () => {
      control.isStopped = true;
    },
    resume: () => setRound((count) => count + 1),
  };
}

/** Whether the first reading ended before the references did. */
function hasEnds({ findings }: TraceSummary): boolean {
  return [...findings.keys()].some(
    ({ isFollowed, reads }) => !isFollowed || reads.some((read) => read.is === "cells" && read.left > 0),
  );
}

/** Yields so that the page can render and handle input. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
