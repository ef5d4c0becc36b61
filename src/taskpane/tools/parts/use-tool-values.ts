import { useEffect, useRef, useState } from "react";
import { partsOf, type ToolSheet, type ToolValues } from "../../../workbook/tools/tool-sheet";
import { calculateTool } from "../../../workbook/tools/calculate-tool";
import { inTimeSlices } from "../../hooks/time-slice";

/** A tool with what its cells will show: both belong together. */
export interface Calculated {
  readonly sheet: ToolSheet;
  readonly values: ToolValues;
}

export interface Calculation {
  /** The last that was finished; undefined before the first. */
  readonly known: Calculated | undefined;
  readonly isGoing: boolean;
  readonly isStopped: boolean;
  stop(): void;
  again(): void;
}

/** While a slider moves nothing is calculated. Milliseconds. */
const pause = 120;

/**
 * Calculates a tool whenever it changes, a moment after the last change. What is outdated meanwhile is dropped; what
 * was known is shown until the new is there.
 */
export function useToolValues(sheet: ToolSheet | undefined, isShown: boolean): Calculation {
  const [known, setKnown] = useState<Calculated>();
  const [isGoing, setIsGoing] = useState(false);
  const [isStopped, setIsStopped] = useState(false);
  const [round, setRound] = useState(0);
  const current = useRef({ stopped: false });
  // A redrawing makes an equal sheet: that is not another.
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
