import type { MouseEvent } from "react";

/** A click handler that ignores the further clicks of a double or multiple click: they are meant as one. */
export function firstClick(run: () => unknown): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) void run();
  };
}
