/**
 * Runs first in the pane's frame: records when its search box can be used, counted from the request of its page, and how
 * long each key takes until its effect is on the screen.
 */
export interface KeystrokeNotes {
  /** Milliseconds since the page was requested. */
  usable?: number;
  /** Milliseconds from each key to the next frame on the screen. */
  readonly keystrokes: number[];
  /** How many results were listed after the last key. */
  results: number;
}

declare global {
  interface Window {
    keystrokeNotes?: KeystrokeNotes;
  }
}

if (window.top !== window) {
  const notes: KeystrokeNotes = { keystrokes: [], results: 0 };
  window.keystrokeNotes = notes;

  const waitForBox = (): void => {
    if (document.querySelector("[role=searchbox], input[type=search]")) notes.usable = performance.now();
    else requestAnimationFrame(waitForBox);
  };
  waitForBox();

  let pressed = 0;
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), true);
  addEventListener("input", () => {
    const since = pressed;
    pressed = 0;
    // Changed by a script.
    if (since === 0) return;
    // The change is drawn after this callback; the message arrives after that.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        notes.keystrokes.push(performance.now() - since);
        notes.results = document.querySelectorAll("[role=option]").length;
      };
      port2.postMessage(undefined);
    });
  });
}
