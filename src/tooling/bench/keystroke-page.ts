/**
 * Runs first in the pane's frame: notes when its search box can be typed into, counted from the moment its own page was
 * asked for, and how long each key takes until what it changes is on the screen.
 */
export interface KeystrokeNotes {
  /** Milliseconds from the page's own beginning. */
  usable?: number;
  /** Milliseconds from each key to the picture after it. */
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
    // The frame that shows the change is drawn after this callback; a message comes after that.
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
