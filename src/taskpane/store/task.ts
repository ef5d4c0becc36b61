import type { Phrases } from "../../locales/en";

/** Something under way that may take longer than a moment. */
export interface Task {
  readonly id: number;
  /** What is being done, for the status line. */
  readonly label: (phrases: Phrases) => string;
  /** Stops it; undefined where it cannot be stopped (any more): in the middle of writing. */
  readonly stop: (() => void) | undefined;
  /** Excel owes an answer for so long that the user should decide; undefined as long as it does not. */
  readonly notResponding: NotResponding | undefined;
}

/** What can be done while Excel does not answer. */
export interface NotResponding {
  /** Goes on waiting. */
  readonly wait: () => void;
  /** Waits no longer. What was not begun is not done; an answer that comes all the same is told. */
  readonly giveUp: () => void;
}

/** The task that can be stopped now, the latest first. */
export function stoppable(tasks: readonly Task[]): Task | undefined {
  return [...tasks].reverse().find(({ stop }) => stop !== undefined);
}
