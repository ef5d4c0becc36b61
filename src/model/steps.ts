/**
 * A long calculation in steps, between which other work may run. Each step yields which part of the whole
 * is done, from 0 to 1; the last one returns the answer.
 */
export type Steps<T> = Iterator<number, T>;

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
