import { useEffect, useRef, useState } from "react";
import type { Selected, WorkbookHost } from "../../workbook/host";
import { failed } from "../../workbook/refusal";
import type { Separators } from "../../workbook/formulas/separators";
import { inTimeSlices } from "../hooks/time-slice";
import { qualifyReferences } from "../../workbook/formulas/edit-references";
import { answerTo, type Answer } from "./answer";
import { argumentsOf, callOf, type Form } from "./form";

/** A pause of this length in the typing is waited for. Milliseconds. */
const pause = 150;

/** A slow function is asked less often, and yet within this time. */
const longestPause = 1500;

export interface AnswerState {
  readonly answer: Answer | undefined;
  readonly isPending: boolean;
  /** Which part is done of what takes long, from 0 to 1; undefined where nothing tells. */
  readonly progress: number | undefined;
  /** True where somebody stopped it: there is no answer to the form as it is. */
  readonly isStopped: boolean;
  stop(): void;
  again(): void;
}

/** What a form comes to, a moment after it changed; the last one stays until then. */
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
  // After somebody typed into a cell the selection has moved: the cells are read again.
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
