import { useCallback, useEffect, useLayoutEffect, type RefObject } from "react";
import type { State } from "../store/state";

/**
 * Moves the focus to the first field of a form or the search box of the list, when the tab is shown and when another
 * form opens. `opened` identifies the form; `wish` is the pane's focus request.
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
    // The shell moves the focus to the tab as a whole; this moves it on to the first field.
    const timer = setTimeout(() => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement?.matches("[data-area=view]")) begin();
    });
    return () => clearTimeout(timer);
    // Also if the tab is already shown: after its shortcut in the search box, or when a refusal was closed.
  }, [isShown, begin, wish]);
  useLayoutEffect(() => {
    const { activeElement } = document;
    // The focused element was removed with the form or the list, or the user chose one of the cell's calls to edit
    // here.
    if (activeElement === document.body || activeElement?.closest("[data-calls]")) begin();
  }, [opened, begin]);
}
