import { byId, element } from "./element";

const DELAY = 500;

/** Shows a title and a sentence when the pointer rests on an element, or when it is reached by keyboard. */
export function describe(
  owner: HTMLElement,
  tip: { readonly title: string; readonly description: string },
): void {
  let shown: HTMLElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const id = `${owner.id}-tip`;
  owner.setAttribute("aria-description", tip.description);
  const show = (): void => {
    shown = element(
      "div",
      { class: "supertip", role: "tooltip", id },
      element("b", {}, tip.title),
      tip.description,
    );
    const { left, bottom } = owner.getBoundingClientRect();
    shown.style.left = `${left}px`;
    shown.style.top = `${bottom + 4}px`;
    byId("workspace", HTMLElement).append(shown);
  };
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(show, DELAY);
  };
  const hide = (): void => {
    clearTimeout(waiting);
    shown?.remove();
    shown = undefined;
  };
  owner.addEventListener("pointerenter", wait);
  owner.addEventListener("focus", () => owner.matches(":focus-visible") && wait());
  for (const end of ["pointerleave", "blur", "click", "keydown"]) owner.addEventListener(end, hide);
}
