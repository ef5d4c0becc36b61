import { useEffect } from "react";
import { actionFor, type KeyTarget } from "../actions/actions";
import type { Pane } from "../store/store";
import { isTab } from "../store/tabs";
import type { View } from "../store/state";

/** Runs the action of every shortcut, wherever in the pane the focus is. */
export function useKeyboardShortcuts(pane: Pane): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // During IME composition the keys belong to the input method.
      if (event.isComposing || event.keyCode === 229) return;
      // A key held down must not insert or confirm anything a second time.
      if (event.repeat && event.key === "Enter") {
        event.preventDefault();
        return;
      }
      // Office moves the focus on Tab, but fails from an element with a negative tabindex. The browser handles it
      // correctly.
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
      // Office must not receive the event: Excel on the web treats Escape as leaving the pane and handles shortcuts as
      // its own.
      event.stopPropagation();
      void action.run(pane);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}

/** Only the views that search: a letter typed in other tabs must not move to the search box. */
function searches(view: View): boolean {
  return view === "find" || !isTab(view);
}

/** A letter typed outside the search box belongs to it: the box takes the focus in time to receive the letter. */
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
