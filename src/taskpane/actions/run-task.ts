import type { Dispatch } from "react";
import type { Event } from "../store/state";
import type { Task } from "../store/task";

/** How long Excel may take before the pane asks the user whether to keep waiting. Milliseconds. */
export const excelTimeout = 10_000;

/** The controls that a task receives. */
export interface TaskControl {
  /** Aborted if the user stops the task: check it between steps, or pass it on. */
  readonly signal: AbortSignal;
  /** Sets the label of the current step. */
  say(label: Task["label"]): void;
  /** Marks the point after which the task can no longer be stopped. */
  commit(label: Task["label"]): void;
}

/** How a task ended. */
export type TaskOutcome<T> =
  | { readonly is: "done"; readonly value: T }
  /** The user stopped it; a later result is discarded. */
  | { readonly is: "stopped" }
  /** The user stopped waiting after Excel had begun to write; `late` resolves if Excel answers. */
  | { readonly is: "left"; readonly late: Promise<T> };

interface Options {
  readonly label: Task["label"];
  /**
   * Whether the task waits for Excel, so that a timeout asks the user. "later": only from `commit` on, because until
   * then it waits for the user.
   */
  readonly asksExcel?: boolean | "later";
  /** Receives the function that stops the task. */
  readonly started?: (stop: () => void) => void;
}

let last = 0;

/**
 * Runs a task that may take a noticeable time. The status bar shows it and offers to stop it; a stopped task ends at
 * once for the user. Rejects if the work rejects.
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
