import type { Notice } from "../workbook/notice";

/** Commands run without the pane; what they have to tell waits here until the pane listens. */
const waiting: Notice[] = [];
let listener: ((notice: Notice) => void) | undefined;

export function tell(notice: Notice): void {
  if (listener) listener(notice);
  else waiting.push(notice);
}

/** Hears of every notice, those that wait first. One listener at a time; returns how to stop. */
export function onNotice(hear: (notice: Notice) => void): () => void {
  listener = hear;
  for (const notice of waiting.splice(0)) hear(notice);
  return () => {
    if (listener === hear) listener = undefined;
  };
}
