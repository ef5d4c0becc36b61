import type { Pace } from "../../functions/engine/define-function";

/** How long a calculation in a cell may hold up the page that it shares with the pane. Milliseconds. */
const slice = 50;

/**
 * Runs a long calculation in slices, so that Excel, the pane and other cells get their turn in between. Windows and Mac
 * restart an add-in that does not answer for five seconds.
 */
export const inCellSlices: Pace = async (steps) => {
  for (let begun = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < slice) continue;
    await turn();
    begun = performance.now();
  }
};

/** The next turn of the page. Timers would wait a second each on a page that is hidden; messages do not. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") setTimeout(resolve);
    else {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }
  });
}
