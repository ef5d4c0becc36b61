import type { Spreadsheet } from "../engine/spreadsheet";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export interface Menu {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
}

const CELL = ["contextMenu.mainArea", "contextMenu.others"];
const TAB = ["contextMenu.footerTabs", "contextMenu.others"];

/** Adds a line, or a menu of lines, to the menu that a right click on a cell opens, below Univer's own. */
export function addToCellMenu({ api }: Spreadsheet, added: MenuItem | Menu): void {
  const line = ({ id, label, run }: MenuItem) => api.createMenu({ id, title: label, action: run });
  if ("run" in added) return line(added).appendTo(CELL);
  const menu = api.createSubmenu({ id: added.id, title: added.label });
  for (const item of added.items) menu.addSubmenu(line(item));
  menu.appendTo(CELL);
}

/** Adds a line to the menu that a right click on a sheet's tab opens; the click shows the sheet. */
export function addToTabMenu({ api }: Spreadsheet, { id, label, run }: MenuItem): void {
  api.createMenu({ id, title: label, action: run }).appendTo(TAB);
}
