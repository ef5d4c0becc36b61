import { useCallback, useEffect, useRef, type Dispatch } from "react";
import { runTask, type TaskOutcome, type TaskControl } from "../actions/run-task";
import type { Event } from "../store/state";

/** Starts a task; the status bar shows `label` while it runs. */
export type StartTask = <T>(
  label: string,
  work: (working: TaskControl) => Promise<T>,
) => Promise<TaskOutcome<T>>;

/**
 * Runs the tasks of a view; pass `pane.dispatch`. The status bar shows the task and offers Cancel. One at a time: a new
 * task stops the previous one, and unmounting stops the current one. A synchronous calculation cannot be stopped: let
 * it yield between steps.
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
