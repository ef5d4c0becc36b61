import { useEffect } from "react";
import { actionFor, type KeyTarget } from "../actions/actions";
import type { Pane } from "../store/store";
import { isTab } from "../store/tabs";
import type { View } from "../store/state";

/** Hands every key that means an action to that action, wherever in the pane the focus is. */
export function useKeyboardShortcuts(pane: Pane): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // While a Chinese word is being composed its keys belong to the input method.
      if (event.isComposing || event.keyCode === 229) return;
      // A key that is held must not insert, or agree to anything, a second time.
      if (event.repeat && event.key === "Enter") {
        event.preventDefault();
        return;
      }
      // Office moves the focus itself, and loses its way where only the pane can have put it. The browser does not.
      if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0)
        event.stopPropagation();
      const target = targetOf(event.target);
      const action = actionFor(event, pane.state, target);
      if (!action) {
        if (searches(pane.state.view) && typesOn(event, target))
          pane.dispatch({ type: "searched", replacing: false });
        return;
      }
      event.preventDefault();
      // Office must not hear of it: on the web it takes Escape for leaving the pane, and combinations for Excel's.
      event.stopPropagation();
      void action.run(pane);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}

/** The other places have fields of their own: a letter typed beside them is meant for none. */
function searches(view: View): boolean {
  return view === "find" || !isTab(view);
}

/** A letter typed outside the search box is meant for it: the box takes the focus in time to get it. */
function typesOn({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, { typing }: KeyTarget): boolean {
  return !typing && key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}

function targetOf(target: EventTarget | null): KeyTarget {
  const element = target instanceof Element ? target : undefined;
  return {
    typing: element?.matches("input, textarea, select") ?? false,
    pressable: Boolean(element?.closest("button, a[href], summary")),
  };
}
