import type { Spreadsheet } from "./spreadsheet";

export interface CellMenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export interface CellMenu {
  readonly id: string;
  readonly label: string;
  readonly items: readonly CellMenuItem[];
}

const PLACE = ["contextMenu.mainArea", "contextMenu.others"];

/** Adds a line, or a menu of lines, to the menu that a right click on a cell opens, below Univer's own. */
export function addToCellMenu({ api }: Spreadsheet, added: CellMenuItem | CellMenu): void {
  const line = ({ id, label, run }: CellMenuItem) => api.createMenu({ id, title: label, action: run });
  if ("run" in added) return line(added).appendTo(PLACE);
  const menu = api.createSubmenu({ id: added.id, title: added.label });
  for (const item of added.items) menu.addSubmenu(line(item));
  menu.appendTo(PLACE);
}
