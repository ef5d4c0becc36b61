import { useEffect, useRef, useState } from "react";
import type { Selected, WorkbookHost } from "../../workbook/host";
import { failed } from "../../workbook/refusal";
import type { Separators } from "../../workbook/formulas/separators";
import { inTimeSlices } from "../hooks/time-slice";
import { qualifyReferences } from "../../workbook/formulas/edit-references";
import { answerTo, type Answer } from "./answer";
import { argumentsOf, callOf, type Form } from "./form";

/** Calculation waits for a pause in typing. Milliseconds. */
const pause = 150;

/** A slow function is evaluated less often, but at least after this time. */
const longestPause = 1500;

export interface AnswerState {
  readonly answer: Answer | undefined;
  readonly isPending: boolean;
  /** The progress of a long calculation, from 0 to 1; undefined if unknown. */
  readonly progress: number | undefined;
  /** True if the user stopped the calculation: the current form has no result. */
  readonly isStopped: boolean;
  stop(): void;
  again(): void;
}

/** Calculates a form shortly after it changes; the last result stays until then. */
export function useAnswer(
  form: Form | undefined,
  host: WorkbookHost,
  separators: Separators,
  selected: Selected | undefined,
  isShown: boolean,
): AnswerState {
  const [answer, setAnswer] = useState<Answer>();
  const took = useRef(0);
  const [progress, setProgress] = useState<number>();
  const [stopped, setStopped] = useState<Form>();
  const [round, setRound] = useState(0);
  const stop = useRef<() => void>();
  const sheet = form?.home ?? selected?.sheet;
  const call = form && callOf(form.id, argumentsOf(form, separators));
  // Typing into a cell moves the selection, so a new selection means that the cells must be read again.
  const cells = call !== undefined && qualifyReferences(call, "x") !== call ? selected : undefined;
  useEffect(() => {
    if (!form || !isShown) return undefined;
    let isCurrent = true;
    stop.current = () => {
      isCurrent = false;
      setStopped(form);
    };
    setStopped(undefined);
    setProgress(undefined);
    const pace = inTimeSlices({
      isStopped: () => !isCurrent,
      progress: (done) => {
        if (isCurrent) setProgress(done);
      },
    });
    const read = async (reference: string) =>
      sheet === undefined
        ? ({ refused: "gone", sheet: reference } as const)
        : host.read(reference, sheet).catch(() => failed);
    const timer = setTimeout(
      () => {
        void answerTo(form, separators, read, () => performance.now(), { pace }).then((now) => {
          if (!isCurrent) return;
          took.current = now.took;
          setAnswer(now);
        });
      },
      Math.min(longestPause, Math.max(pause, 3 * took.current)),
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [form, host, separators, sheet, cells, isShown, round]);
  const isOfForm = answer !== undefined && form !== undefined && answer.form.id === form.id;
  const isStopped = form !== undefined && stopped === form;
  return {
    answer: isOfForm ? answer : undefined,
    isPending: form !== undefined && answer?.form !== form && !isStopped,
    progress,
    isStopped,
    stop: () => stop.current?.(),
    again: () => setRound((count) => count + 1),
  };
}
