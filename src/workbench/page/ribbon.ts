import { button, element } from "./element";
import type { Button, Control, Group, Tab } from "./manifest";
import { openMenu } from "./popup-menu";
import { describe } from "./supertip";

/** Carries out what a button of the add-in stands for; settled when it is done. */
export type Run = (button: Button) => Promise<void>;

const LARGE = 32;
const SMALL = 16;

/** The body of a ribbon tab of the add-in: its groups, side by side. */
export function drawTab({ groups }: Tab, run: Run): HTMLElement[] {
  return groups.map((group) => drawGroup(group, run));
}

function drawGroup({ id, label, controls }: Group, run: Run): HTMLElement {
  const labelId = `group-${id}`;
  return element(
    "section",
    { class: "group", "aria-labelledby": labelId },
    element("div", { class: "controls" }, ...controls.map((control) => drawControl(control, run))),
    element("div", { class: "group-label", id: labelId }, label),
  );
}

function drawControl(control: Control, run: Run): HTMLElement {
  const face = [element("img", { src: iconOf(control, LARGE), alt: "", width: "32", height: "32" })];
  if (control.kind === "menu") {
    const open = (): void =>
      openMenu(drawn, control.label, [
        control.items.map((item) => ({
          label: item.label,
          icon: iconOf(item, SMALL),
          run: () => void run(item),
        })),
      ]);
    const attributes = { class: "command menu-command", id: control.id, "aria-haspopup": "menu" };
    const drawn = button({ ...attributes, "aria-expanded": "false" }, open, ...face, control.label);
    return drawn;
  }
  const opensPane = control.action.type === "ShowTaskpane";
  const attributes = { class: "command", id: control.id, "data-opens-pane": opensPane };
  const drawn = button(attributes, () => void press(), ...face, control.label);
  const press = async (): Promise<void> => {
    drawn.setAttribute("aria-busy", "true");
    drawn.disabled = true;
    try {
      await run(control);
    } finally {
      drawn.disabled = false;
      drawn.removeAttribute("aria-busy");
    }
  };
  describe(drawn, control.tip);
  return drawn;
}

/** The picture for a size on this screen: the smallest that is large enough, or else the largest. */
function iconOf({ icons }: Pick<Control, "icons">, pixels: number): string {
  const wanted = pixels * (globalThis.devicePixelRatio || 1);
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= wanted) ?? sizes.at(-1) ?? 0;
  return icons.get(size) ?? "";
}
