import { useEffect, type RefObject } from "react";
import type { State } from "../store/state";

/** Moves the focus when the state requests it: to a row, or to the element that a view marks with data-focus. */
export function useFocus(root: RefObject<HTMLElement | null>, wish: State["focus"]): void {
  useEffect(() => {
    const { on, row, replacing } = wish;
    const wanted = row === undefined ? `[data-focus="${on}"]` : `[data-row="${CSS.escape(row)}"]`;
    const elements = root.current?.querySelectorAll<HTMLElement>(wanted) ?? [];
    // A hidden element cannot take the focus; the search box always can.
    const taker = [...elements].find((element) => element.getClientRects().length > 0) ?? searchBox(root);
    taker?.focus();
    if (!(taker instanceof HTMLInputElement)) return;
    if (replacing) taker.select();
    else taker.setSelectionRange(taker.value.length, taker.value.length);
  }, [root, wish]);

  useEffect(() => {
    // Excel gives the focus to the page as a whole, both when it opens the pane and when the user leaves the grid.
    const arrived = () => {
      if (document.activeElement === document.body) searchBox(root)?.focus();
    };
    window.addEventListener("focus", arrived);
    return () => window.removeEventListener("focus", arrived);
  }, [root]);
}

function searchBox(root: RefObject<HTMLElement | null>): HTMLElement | null | undefined {
  return root.current?.querySelector<HTMLElement>('[data-focus="search"]');
}
