import type { Pace } from "../../functions/engine/define-function";

/** How long the pane may be kept from drawing and listening. Milliseconds. */
const slice = 30;

/** What was asked to stop, stopped. */
export class Stopped extends Error {}

/** Follows a long calculation, and can stop it. */
export interface SliceControl {
  isStopped(): boolean;
  /** The part that is done, from 0 to 1. */
  progress?(done: number): void;
}

/** Long calculations in slices, between which the pane draws and listens; rejected with `Stopped` where that is asked for. */
export function inTimeSlices({ isStopped, progress }: SliceControl): Pace {
  return async (steps) => {
    for (let begun = performance.now(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - begun < slice) continue;
      progress?.(step.value);
      await new Promise((resolve) => setTimeout(resolve));
      if (isStopped()) throw new Stopped();
      begun = performance.now();
    }
  };
}
