import type { Sheet, SheetPatch } from "../book";
import type { SheetId } from "../rectangle";
import { MemorySheet, type SavedSheet } from "./sheet";

export interface SavedTabs {
  readonly sheets: readonly SavedSheet[];
  readonly active: SheetId;
  readonly lastId: number;
}

/** The sheets in the order of their tabs, and the one that is shown. */
export class MemoryTabs {
  list: MemorySheet[] = [];
  active: SheetId;
  private lastId = 0;

  constructor(firstName: string) {
    this.active = this.add(firstName).id;
  }

  get(id: SheetId): MemorySheet {
    const sheet = this.list.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  describe(): Sheet[] {
    return this.list.map(({ id, name, visibility, tabColor, gridlines }) => ({
      id,
      name,
      visibility,
      tabColor,
      gridlines,
    }));
  }

  add(name: string): MemorySheet {
    const sheet = new MemorySheet(`sheet-${++this.lastId}`, name);
    this.list.push(sheet);
    return sheet;
  }

  /** The next sheet to the right is shown in the place of one that goes, else the next to the left. */
  remove(id: SheetId): void {
    const index = this.list.indexOf(this.get(id));
    this.list.splice(index, 1);
    if (this.active !== id) return;
    const others = [...this.list.slice(index), ...this.list.slice(0, index).reverse()];
    const next = others.find(({ visibility }) => visibility === "Visible") ?? others[0];
    if (next) this.active = next.id;
  }

  update(id: SheetId, { position, ...patch }: SheetPatch): void {
    const sheet = this.get(id);
    Object.assign(sheet, patch);
    if (position === undefined) return;
    this.list = this.list.filter((other) => other !== sheet);
    this.list.splice(position, 0, sheet);
  }

  save(): SavedTabs {
    return { sheets: this.list.map((sheet) => sheet.save()), active: this.active, lastId: this.lastId };
  }

  load({ sheets, active, lastId }: SavedTabs): void {
    this.list = sheets.map((sheet) => MemorySheet.load(sheet));
    this.active = active;
    this.lastId = lastId;
  }
}
