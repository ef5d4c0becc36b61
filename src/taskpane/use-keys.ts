import { useEffect } from "react";
import { actionFor, type Pane, type Target } from "./actions";

/** Hands every key that means an action to that action, wherever in the pane the focus is. */
export function useKeys(pane: Pane): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // While a Chinese word is being composed its keys belong to the input method.
      if (event.isComposing || event.keyCode === 229) return;
      // A key that is held must not insert, or agree to anything, a second time.
      if (event.repeat && event.key === "Enter") {
        event.preventDefault();
        return;
      }
      const action = actionFor(event, pane.state, targetOf(event.target));
      if (!action) return;
      event.preventDefault();
      void action.run(pane);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}

function targetOf(target: EventTarget | null): Target {
  const element = target instanceof Element ? target : undefined;
  return {
    typing: element?.matches("input, textarea, select") ?? false,
    pressable: Boolean(element?.closest("button, a[href], summary")),
  };
}
