import type { Dispatch } from "react";
import type { Event } from "../store/state";
import type { Task } from "../store/task";

/** How long Excel may take before the user is asked whether to wait on. Milliseconds. */
export const excelTimeout = 10_000;

/** What a piece of work is given. */
export interface TaskControl {
  /** Aborted once the user stops it: look at it between steps, or hand it on. */
  readonly signal: AbortSignal;
  /** Tells what is being done now. */
  say(label: Task["label"]): void;
  /** Tells that from here on it goes through: it can no longer be stopped. */
  commit(label: Task["label"]): void;
}

/** How a piece of work ended. */
export type TaskOutcome<T> =
  | { readonly is: "done"; readonly value: T }
  /** The user stopped it. What it answers later is of no interest to anybody. */
  | { readonly is: "stopped" }
  /** The user no longer waits for Excel, which had begun to write: `late` is its answer, should one come. */
  | { readonly is: "left"; readonly late: Promise<T> };

interface Options {
  readonly label: Task["label"];
  /** Whether Excel has to answer: the user is asked when it does not. "later": from `commit` on, since it waits for the user. */
  readonly asksExcel?: boolean | "later";
  /** Told how to stop it. */
  readonly started?: (stop: () => void) => void;
}

let last = 0;

/**
 * Runs work that can take longer than a moment. The status line tells of it and offers to stop it; stopped, it has
 * ended for the user at once. Rejects where the work does.
 */
export function runTask<T>(
  dispatch: Dispatch<Event>,
  { label, asksExcel = false, started }: Options,
  work: (working: TaskControl) => Promise<T>,
): Promise<TaskOutcome<T>> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const over = (settle: () => void) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      dispatch({ type: "task-ended", id: task.id });
      settle();
    };
    const stop = () => {
      controller.abort();
      over(() => resolve({ is: "stopped" }));
    };
    let task: Task = { id: ++last, label, stop, notResponding: undefined };
    const show = (change: Partial<Task>) => {
      if (isOver) return;
      task = { ...task, ...change };
      dispatch({ type: "task", task });
    };
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => show({ notResponding: { wait, giveUp } }), excelTimeout);
    };
    const wait = () => {
      show({ notResponding: undefined });
      watch();
    };
    const giveUp = () => (task.stop ? stop() : over(() => resolve({ is: "left", late: working })));

    show({});
    started?.(stop);
    if (asksExcel === true) watch();
    const working = work({
      signal: controller.signal,
      say: (next) => show({ label: next }),
      commit: (next) => {
        show({ label: next, stop: undefined, notResponding: undefined });
        if (asksExcel && !isOver) watch();
      },
    });
    working.then(
      (value) => over(() => resolve({ is: "done", value })),
      (error: unknown) => over(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
  });
}
