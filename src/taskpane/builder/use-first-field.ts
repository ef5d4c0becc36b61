import { useCallback, useEffect, useLayoutEffect, type RefObject } from "react";
import type { State } from "../store/state";

/**
 * Moves the focus to where one begins, the first field of a form or the search of the list: when the place is shown,
 * and when another form is opened. `opened` tells one form from another; `wish` is where the pane's focus is to go.
 */
export function useFirstField(
  root: RefObject<HTMLElement | null>,
  isShown: boolean,
  opened: string | undefined,
  wish: State["focus"],
): void {
  const begin = useCallback(() => {
    const first = root.current?.querySelector<HTMLElement>("[data-first-field], [data-field] input");
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, [root]);
  useEffect(() => {
    if (!isShown) return undefined;
    // The shell moves the focus to the place as a whole; from there it goes to where one begins.
    const timer = setTimeout(() => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement?.matches("[data-area=view]")) begin();
    });
    return () => clearTimeout(timer);
    // Also where the place is shown already: by its key from the search box, or when a refusal was taken away.
  }, [isShown, begin, wish]);
  useLayoutEffect(() => {
    const { activeElement } = document;
    // What had the focus went with the form or the list; or one of the cell's calls was chosen, to be edited here.
    if (activeElement === document.body || activeElement?.closest("[data-calls]")) begin();
  }, [opened, begin]);
}
