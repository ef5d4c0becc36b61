import { LocaleService } from "@univerjs/core";
import { IMenuManagerService, type IMenuSchema } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "../engine/spreadsheet";

/** Names of Univer's controls around the grid. */
export interface ControlNames {
  readonly tools: string;
  readonly nameBox: string;
  readonly names: string;
  readonly longFormula: string;
  readonly addSheet: string;
  readonly allSheets: string;
  readonly earlierSheets: string;
  readonly laterSheets: string;
  readonly notices: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
}

/** Univer draws many controls without a name for those who do not see them: they get one, whenever it draws. */
export function nameControls(spreadsheet: Spreadsheet, container: HTMLElement, names: ControlNames): void {
  const commands = commandNames(spreadsheet);
  let waiting = false;
  const name = (): void => {
    waiting = false;
    nameCommands(container, commands);
    nameFixtures(container, names);
    nameZoom(container, names);
  };
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(name);
  }).observe(container, { childList: true, subtree: true });
  name();
}

/** What the tooltips of the toolbar say, by command. */
function commandNames({ injector }: Spreadsheet): ReadonlyMap<string, string> {
  const locale = injector.get(LocaleService);
  const menus = injector.get(IMenuManagerService);
  const found = new Map<string, string>();
  const visit = ({ item, children = [] }: IMenuSchema): void => {
    const key = item?.tooltip ?? item?.title;
    if (item && typeof key === "string") found.set(item.id, locale.t(key));
    children.forEach(visit);
  };
  for (const place of ["ribbon", "contextMenu.footerMenu"]) menus.getMenuByPositionKey(place).forEach(visit);
  return found;
}

function nameCommands(container: HTMLElement, names: ReadonlyMap<string, string>): void {
  for (const drawn of container.querySelectorAll<HTMLElement>("[data-u-command]")) {
    const name = names.get(drawn.dataset["uCommand"] ?? "");
    if (name === undefined) continue;
    const trigger = drawn.matches("[aria-haspopup]") ? drawn : drawn.querySelector("[aria-haspopup]");
    const input = drawn.querySelector("input");
    if (drawn instanceof HTMLButtonElement) label(drawn, name);
    if (trigger) label(trigger, name, input ? "combobox" : "button");
    label(input, name);
  }
}

function nameFixtures(container: HTMLElement, names: ControlNames): void {
  const find = (selector: string): Element | null => container.querySelector(selector);
  label(find("[data-u-comp=ribbon-toolbar]"), names.tools);
  label(find("[data-u-comp=defined-name] input"), names.nameBox);
  label(find("[data-u-comp=defined-name] [aria-haspopup]"), names.names, "button");
  label(find("[data-u-comp=formula-bar] > button, [data-u-comp=formula-bar] button"), names.longFormula);
  // The last two stand there only while not every tab fits.
  const [add, all, earlier, later] = container.querySelectorAll("[data-u-comp=sheet-bar-append-button]");
  label(add, names.addSheet);
  label(all, names.allSheets);
  label(earlier, names.earlierSheets);
  label(later, names.laterSheets);
  label(all?.closest("[aria-haspopup]"), names.allSheets, "group");
  for (const [index, notices] of container.querySelectorAll("section[aria-live]").entries()) {
    label(notices, `${names.notices} ${index + 1}`);
  }
  // In the order of the page, not before everything else on it.
  for (const canvas of container.querySelectorAll("canvas[tabindex='1']"))
    canvas.setAttribute("tabindex", "0");
}

/** A slider that Univer calls by roles which there are none of. */
function nameZoom(container: HTMLElement, names: ControlNames): void {
  const track = container.querySelector("[role=track], [data-zoom]");
  const [out, zoomIn, level] =
    track?.parentElement?.parentElement?.querySelectorAll("[data-u-comp=button]") ?? [];
  label(out, names.zoomOut);
  label(zoomIn, names.zoomIn);
  label(level, `${names.zoom} ${level?.textContent ?? ""}`);
  if (!(track instanceof HTMLElement)) return;
  track.dataset["zoom"] = "";
  label(track, names.zoom, "group");
  track.querySelector("a")?.setAttribute("aria-hidden", "true");
  const handle = track.querySelector("button");
  label(handle, names.zoom, "slider");
  handle?.setAttribute("aria-valuenow", String(Number.parseInt(level?.textContent ?? "100", 10)));
}

function label(element: Element | null | undefined, name: string, role?: string): void {
  if (!element) return;
  if (element.getAttribute("aria-label") !== name) element.setAttribute("aria-label", name);
  if (role && element.getAttribute("role") !== role) element.setAttribute("role", role);
}
