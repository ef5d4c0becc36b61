import type { Pace } from "../../functions/engine/define-function";

/** How long a calculation may block rendering and input. Milliseconds. */
const slice = 30;

/** Thrown when a calculation was stopped on request. */
export class Stopped extends Error {}

/** Reports the progress of a long calculation and can stop it. */
export interface SliceControl {
  isStopped(): boolean;
  /** Receives the completed share, from 0 to 1. */
  progress?(done: number): void;
}

/**
 * Runs a long calculation in slices so that the pane can render and respond in between; rejects with `Stopped` on
 * request.
 */
export function inTimeSlices({ isStopped, progress }: SliceControl): Pace {
  return async (steps) => {
    for (let begun = performance.now(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - begun < slice) continue;
      progress?.(step.value);
      await new Promise((resolve) => setTimeout(resolve));
      if (isStopped()) {
        steps.return?.(undefined as never);
        throw new Stopped();
      }
      begun = performance.now();
    }
  };
}
