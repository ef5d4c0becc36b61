/**
 * A long calculation in steps: between two of them others may have their turn. Each step tells which part of the whole
 * is done, from 0 to 1; the last one answers.
 */
export type Steps<T> = Iterator<number, T>;

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
