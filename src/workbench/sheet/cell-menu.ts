import type { Spreadsheet } from "./spreadsheet";

export interface CellMenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Adds a line to the menu that a right click on a cell opens, below Univer's own. */
export function addCellMenuItem({ api }: Spreadsheet, { id, label, run }: CellMenuItem): void {
  api.createMenu({ id, title: label, action: run }).appendTo(["contextMenu.mainArea", "contextMenu.others"]);
}
