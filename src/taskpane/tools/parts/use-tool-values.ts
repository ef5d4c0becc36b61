import { useEffect, useRef, useState } from "react";
import { partsOf, type ToolSheet, type ToolValues } from "../../../workbook/tools/tool-sheet";
import { calculateTool } from "../../../workbook/tools/calculate-tool";
import { inTimeSlices } from "../../hooks/time-slice";

/** A tool together with the values of its cells. */
export interface Calculated {
  readonly sheet: ToolSheet;
  readonly values: ToolValues;
}

export interface Calculation {
  /** The last finished calculation; undefined before the first. */
  readonly known: Calculated | undefined;
  readonly isGoing: boolean;
  readonly isStopped: boolean;
  stop(): void;
  again(): void;
}

/** Calculation waits until a slider stops moving. Milliseconds. */
const pause = 120;

/**
 * Calculates a tool shortly after it changes. Discards outdated calculations and keeps the last result until the new
 * one is ready.
 */
export function useToolValues(sheet: ToolSheet | undefined, isShown: boolean): Calculation {
  const [known, setKnown] = useState<Calculated>();
  const [isGoing, setIsGoing] = useState(false);
  const [isStopped, setIsStopped] = useState(false);
  const [round, setRound] = useState(0);
  const current = useRef({ stopped: false });
  // A render makes an equal sheet, which is not a change.
  const print = sheet && JSON.stringify([sheet.language, partsOf(sheet)]);

  useEffect(() => {
    if (!sheet || !isShown) return undefined;
    const mine = { stopped: false };
    current.current = mine;
    setIsStopped(false);
    setIsGoing(true);
    const timer = setTimeout(() => {
      const isStopped = () => mine.stopped;
      void calculateTool(sheet, isStopped, inTimeSlices({ isStopped })).then(
        (values) => {
          if (mine.stopped) return;
          if (values) setKnown({ sheet, values });
          setIsGoing(false);
        },
        () => {
          if (mine.stopped) return;
          setIsGoing(false);
          setIsStopped(true);
        },
      );
    }, pause);
    return () => {
      mine.stopped = true;
      clearTimeout(timer);
    };
  }, [print, isShown, round]);

  return {
    known: known && print !== undefined ? known : undefined,
    isGoing,
    isStopped,
    stop: () => {
      current.current.stopped = true;
      setIsGoing(false);
      setIsStopped(true);
    },
    again: () => setRound((count) => count + 1),
  };
}
