import { useCallback, useEffect, useRef, type Dispatch } from "react";
import { runTask, type TaskOutcome, type TaskControl } from "../actions/run-task";
import type { Event } from "../store/state";

/** Starts a piece of work; `label` is what the status line says meanwhile. */
export type StartTask = <T>(
  label: string,
  work: (working: TaskControl) => Promise<T>,
) => Promise<TaskOutcome<T>>;

/**
 * For a view whose work can take longer than a moment (`pane.dispatch` is what it needs): the status line tells what
 * is being done and offers Cancel. One at a time: what was begun before is stopped, and so is what still runs when the
 * view goes. Work that is one long calculation cannot be stopped in the middle: let it come up for air between steps.
 */
export function useTask(dispatch: Dispatch<Event>): StartTask {
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return useCallback(
    (label, work) => {
      stop.current?.();
      const started = (how: () => void) => {
        stop.current = how;
      };
      return runTask(dispatch, { label: () => label, started }, work);
    },
    [dispatch],
  );
}
