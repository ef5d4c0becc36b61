import { button } from "./element";
import type { Tab } from "./manifest";
import { drawTab, type Run } from "./ribbon";

export interface RibbonParts {
  readonly list: HTMLElement;
  readonly panel: HTMLElement;
  /** Shows the spreadsheet's own tools, or hides them. */
  showTools(shown: boolean): void;
}

/**
 * The tabs of the ribbon: the spreadsheet's own tools, which it draws itself, and the tabs of the add-in, of which
 * the first is open at the beginning.
 */
export function drawRibbon(
  { list, panel, showTools }: RibbonParts,
  home: string,
  tabs: readonly Tab[],
  run: Run,
): void {
  const heads = [undefined, ...tabs].map((tab, index) => {
    const id = `tab-${index}`;
    const head = button(
      { id, role: "tab", "aria-controls": tab ? panel.id : "sheet" },
      () => open(index),
      tab?.label ?? home,
    );
    return { tab, head, body: tab ? drawTab(tab, run) : [] };
  });
  const open = (opened: number): void => {
    for (const [index, { tab, head, body }] of heads.entries()) {
      head.setAttribute("aria-selected", String(index === opened));
      head.tabIndex = index === opened ? 0 : -1;
      if (index !== opened) continue;
      document.body.classList.toggle("home", !tab);
      showTools(!tab);
      panel.hidden = !tab;
      panel.setAttribute("aria-labelledby", head.id);
      panel.replaceChildren(...body);
    }
  };
  list.append(...heads.map(({ head }) => head));
  list.addEventListener("keydown", ({ key }) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const at = heads.findIndex(({ head }) => head === document.activeElement);
    if (step === 0 || at < 0) return;
    const next = (at + step + heads.length) % heads.length;
    open(next);
    heads[next]?.head.focus();
  });
  open(tabs.length > 0 ? 1 : 0);
}
