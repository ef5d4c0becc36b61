import type { Phrases } from "../../locales/en";

/** A running task that may take a noticeable time. */
export interface Task {
  readonly id: number;
  /** The description for the status bar. */
  readonly label: (phrases: Phrases) => string;
  /** Stops the task; undefined if it cannot be stopped, or no longer, because it is writing. */
  readonly stop: (() => void) | undefined;
  /** Defined once Excel has not answered for so long that the user should decide. */
  readonly notResponding: NotResponding | undefined;
}

/** The user's choices while Excel does not answer. */
export interface NotResponding {
  /** Continues to wait. */
  readonly wait: () => void;
  /** Stops waiting. Work that has not begun is dropped; a late answer is still reported. */
  readonly giveUp: () => void;
}

/** Returns the latest task that can be stopped. */
export function stoppable(tasks: readonly Task[]): Task | undefined {
  return [...tasks].reverse().find(({ stop }) => stop !== undefined);
}
