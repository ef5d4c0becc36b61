import { button, byId, element } from "./element";

export interface MenuEntry {
  readonly label: string;
  readonly hint?: string;
  readonly icon?: string;
  readonly run: () => void;
}

/**
 * Opens a menu at a button: arrow keys move, Escape closes and gives the focus back. A line is drawn between
 * the sections.
 */
export function openMenu(
  opener: HTMLElement,
  label: string,
  sections: readonly (readonly MenuEntry[])[],
): void {
  const menu = element("div", { class: "menu", role: "menu", "aria-label": label });
  const close = (): void => {
    menu.remove();
    opener.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", pressedElsewhere, true);
    window.removeEventListener("blur", close);
  };
  const pressedElsewhere = ({ target }: Event): void => {
    if (target instanceof Node && !menu.contains(target)) close();
  };
  for (const [index, entries] of sections.entries()) {
    if (index > 0) menu.append(element("hr", { role: "separator" }));
    for (const { label: text, hint, icon, run } of entries) {
      const picture = icon ? [element("img", { src: icon, alt: "", width: "16", height: "16" })] : [];
      const hinted = hint ? [element("span", { class: "hint" }, hint)] : [];
      const choose = (): void => {
        close();
        opener.focus();
        run();
      };
      const item = button({ role: "menuitem", tabindex: "-1" }, choose, ...picture, text, ...hinted);
      menu.append(item);
    }
  }
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") opener.focus();
    if (event.key === "Escape" || event.key === "Tab") close();
    else moveFocus(menu, event);
  });
  const { left, bottom } = opener.getBoundingClientRect();
  menu.style.left = `${left}px`;
  menu.style.top = `${bottom}px`;
  byId("workspace", HTMLElement).append(menu);
  const overhang = menu.getBoundingClientRect().right - document.documentElement.clientWidth;
  if (overhang > 0) menu.style.left = `${left - overhang}px`;
  opener.setAttribute("aria-expanded", "true");
  document.addEventListener("pointerdown", pressedElsewhere, true);
  // A press into the pane's frame does not reach this page.
  window.addEventListener("blur", close);
  menu.querySelector<HTMLElement>("[role=menuitem]")?.focus();
}

function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  items.at(target % items.length)?.focus();
}
