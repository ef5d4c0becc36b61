import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../protocol/api-error";
import { splitSheet } from "../../sheet/a1";
import type { Sheet } from "../../sheet/book";
import { type Rectangle, WHOLE_SHEET } from "../../sheet/rectangle";
import { choice, flag, integer, optionalFlag, text } from "../base/argument";
import { color } from "../base/color";
import { found, existing, refuseIfStructureProtected, sameName } from "../base/context";
import { registers, registersPlainly } from "../base/observable";
import { findCells, searchCriteria } from "../ranges/find-cells";
import { Range, rangeAreas } from "../ranges/range";
import type { RangeAreas } from "../ranges/range-areas";
import { locate } from "../base/reference";
import { copySheet } from "./copy-sheet";
import { checkSheetName } from "./sheet-name";
import { WorksheetParts } from "./worksheet-parts";

export class Worksheet extends WorksheetParts {
  readonly className = "Worksheet";

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }
  eventTarget(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  async setName(given: unknown): Promise<void> {
    const name = checkSheetName(text(given));
    const taken = this.context.book.sheets().find((sheet) => sameName(sheet.name, name));
    if (taken && taken.id !== this.sheet.id) throw itemAlreadyExists();
    refuseIfStructureProtected(this.context);
    const nameBefore = this.Name;
    await this.context.book.updateSheet(this.sheet.id, { name });
    this.tell("NameChanged", { nameBefore, nameAfter: name });
  }
  get Position(): number {
    return this.context.book.sheets().findIndex(({ id }) => id === this.sheet.id);
  }
  async setPosition(given: unknown): Promise<void> {
    const position = integer(given);
    if (position < 0 || position >= this.context.book.sheets().length) throw invalidArgument();
    refuseIfStructureProtected(this.context);
    const positionBefore = this.Position;
    await this.context.book.updateSheet(this.sheet.id, { position });
    this.tell("Moved", { positionBefore, positionAfter: position });
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  async setVisibility(given: unknown): Promise<void> {
    const shown = ["Visible", "Hidden", "VeryHidden"] as const;
    const visibility = choice(given, "Worksheet.visibility", shown);
    refuseIfStructureProtected(this.context);
    if (visibility !== "Visible") await this.leave();
    const visibilityBefore = this.Visibility;
    await this.context.book.updateSheet(this.sheet.id, { visibility });
    this.tell("VisibilityChanged", { visibilityBefore, visibilityAfter: visibility });
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  async setTabColor(given: unknown): Promise<void> {
    const tabColor = given === "" ? "" : color(given);
    refuseIfStructureProtected(this.context);
    await this.context.book.updateSheet(this.sheet.id, { tabColor });
  }
  get ShowGridlines(): boolean {
    return this.sheet.gridlines;
  }
  /** The wire calls what is read as `ShowGridlines` by another name when it is written. */
  async setGridlines(given: unknown): Promise<void> {
    await this.context.book.updateSheet(this.sheet.id, { gridlines: flag(given) });
  }

  GetRange(address: unknown): Range {
    if (address === null || address === undefined || address === "") return this.range(WHOLE_SHEET);
    const reference = text(address);
    const place = locate(this.context.book, reference, this.sheet.id);
    const elsewhere = place?.sheet !== this.sheet.id && splitSheet(reference).sheet !== undefined;
    if (!place || elsewhere) throw invalidArgument();
    return new Range(this.context, place.sheet, place.rect);
  }
  /** Addresses with commas between them; all cells without any. */
  GetRanges(address: unknown): RangeAreas {
    const addresses = address === null || address === undefined ? [""] : text(address).split(",");
    const rects = addresses.map((one) => this.GetRange(one.trim()).rect);
    return found(rangeAreas(this.range(WHOLE_SHEET), rects));
  }
  async FindAll(given: unknown, criteria: unknown): Promise<RangeAreas> {
    return found(await this.FindAllOrNullObject(given, criteria));
  }
  async FindAllOrNullObject(given: unknown, criteria: unknown): Promise<RangeAreas | null> {
    const { book } = this.context;
    await book.calculated();
    const all = this.range(WHOLE_SHEET);
    return rangeAreas(all, findCells(book, all.place, text(given), searchCriteria(criteria)));
  }
  ReplaceAll(given: unknown, replacement: unknown, criteria: unknown): Promise<number> {
    return this.range(WHOLE_SHEET).ReplaceAll(given, replacement, criteria);
  }
  GetRangeByIndexes(row: unknown, column: unknown, height: unknown, width: unknown): Range {
    return this.range({
      row: integer(row),
      column: integer(column),
      height: integer(height),
      width: integer(width),
    });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** An empty sheet's used range is its first cell. */
  async GetUsedRange(valuesOnly: unknown): Promise<Range> {
    const used = await this.GetUsedRangeOrNullObject(valuesOnly);
    return used ?? this.range({ row: 0, column: 0, height: 1, width: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Promise<Range | null> {
    return this.range(WHOLE_SHEET).GetUsedRangeOrNullObject(valuesOnly);
  }
  GetNext(visibleOnly: unknown): Worksheet {
    return found(this.GetNextOrNullObject(visibleOnly));
  }
  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(this.context.book.sheets(), visibleOnly);
  }
  GetPrevious(visibleOnly: unknown): Worksheet {
    return found(this.GetPreviousOrNullObject(visibleOnly));
  }
  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour([...this.context.book.sheets()].reverse(), visibleOnly);
  }
  /** How the library finds a neighbour again. */
  _GetSheetById(id: unknown): Worksheet {
    return new Worksheet(this.context, text(id));
  }

  async Activate(): Promise<void> {
    if (this.sheet.visibility !== "Visible") throw invalidOperation();
    await this.context.book.activate(this.sheet.id);
  }
  async Delete(): Promise<void> {
    refuseIfStructureProtected(this.context);
    await this.leave();
    await this.context.book.removeSheet(this.sheet.id);
  }
  /** With its cells, tables and rules; charts stay behind. */
  async Copy(position: unknown, relativeTo: unknown): Promise<Worksheet> {
    refuseIfStructureProtected(this.context);
    const places = ["None", "Before", "After", "Beginning", "End"] as const;
    const where = choice(position ?? "None", "Worksheet.copy", places);
    const isRelative = where === "Before" || where === "After";
    const other = isRelative ? (relativeTo instanceof Worksheet ? relativeTo.Position : undefined) : 0;
    if (other === undefined) throw invalidArgument();
    const last = this.context.book.sheets().length;
    const at = { None: last, End: last, Beginning: 0, Before: other, After: other + 1 }[where];
    return new Worksheet(this.context, await copySheet(this.context.book, this.sheet.id, at));
  }
  get StandardHeight(): number {
    return 15;
  }
  async Calculate(): Promise<void> {
    await this.context.book.recalculate();
  }

  private tell(event: "NameChanged" | "Moved" | "VisibilityChanged", details: object): void {
    this.context.events.publish(event, this.sheet.id, { source: "Local", ...details });
  }

  private get sheet(): Sheet {
    return existing(this.context, this.id);
  }

  private range(rect: Rectangle): Range {
    return new Range(this.context, this.sheet.id, rect);
  }

  private neighbour(order: readonly Sheet[], visibleOnly: unknown): Worksheet | null {
    const after = order.slice(order.findIndex(({ id }) => id === this.sheet.id) + 1);
    const shown = optionalFlag(visibleOnly)
      ? after.filter(({ visibility }) => visibility === "Visible")
      : after;
    return shown[0] ? new Worksheet(this.context, shown[0].id) : null;
  }

  /** Before the sheet goes out of sight: a workbook always shows one. */
  private async leave(): Promise<void> {
    const { book } = this.context;
    const { id } = this.sheet;
    const sheets = book.sheets();
    const here = sheets.findIndex((sheet) => sheet.id === id);
    const others = [...sheets.slice(here + 1), ...sheets.slice(0, here).reverse()];
    const next = others.find(({ visibility }) => visibility === "Visible");
    if (!next) throw invalidOperation("A workbook must contain at least one visible worksheet.");
    if (book.activeSheet() === id) await book.activate(next.id);
  }
}

registers(Worksheet.prototype, [
  "DataChanged",
  "SelectionChanged",
  "Activated",
  "Deactivated",
  "Calculated",
  "RowSorted",
  "ColumnSorted",
  "RowHiddenChanged",
  "FormulaChanged",
  "FormatChanged",
  "ProtectionChanged",
  "SingleClicked",
]);
registersPlainly(Worksheet.prototype, ["NameChanged", "VisibilityChanged"]);
