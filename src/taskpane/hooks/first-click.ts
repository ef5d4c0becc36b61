import type { MouseEvent } from "react";

/** Returns a click handler that treats a double or multiple click as one. */
export function firstClick(run: () => unknown): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) void run();
  };
}
