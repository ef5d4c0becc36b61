import { ApiNotFound, invalidArgument } from "../../protocol/api-error";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../../sheet/rectangle";
import { choice, flag, integer, optionalFlag, optionalText, text } from "../base/argument";
import { found, refuseIfProtected } from "../base/context";
import { locate, type Place } from "../base/reference";
import { autoFill } from "./auto-fill";
import { copyCells, type CopyType } from "./copy-cells";
import { findCells, repeatedRows, replaceInCells, searchCriteria } from "./find-cells";
import { RangeContents } from "./range-contents";
import { RangePosition } from "./range-position";
import { RemoveDuplicatesResult } from "./remove-duplicates-result";

const COPY_TYPES: readonly CopyType[] = ["All", "Formulas", "Values", "Formats", "Link"];

/** What moves, copies and finds the cells of a range. */
export abstract class RangeEdits extends RangeContents {
  get RowHidden(): boolean | null {
    return this.context.book.isHidden(this.sheet, "row", this.rect.row, this.rect.height);
  }
  async setRowHidden(given: unknown): Promise<void> {
    await this.hide("row", this.rect.row, this.rect.height, flag(given));
    this.context.events.publish("RowHiddenChanged", this.sheet, {
      address: this.GetEntireRow().Address.split("!").at(-1) ?? "",
      changeType: given === true ? "Hidden" : "Unhidden",
      source: "Local",
    });
  }
  get ColumnHidden(): boolean | null {
    return this.context.book.isHidden(this.sheet, "column", this.rect.column, this.rect.width);
  }
  async setColumnHidden(given: unknown): Promise<void> {
    await this.hide("column", this.rect.column, this.rect.width, flag(given));
  }
  /** Whether no cell is to be seen; `null` for some. */
  get Hidden(): boolean | null {
    const [row, column] = [this.RowHidden, this.ColumnHidden];
    return row === true || column === true ? true : row === false && column === false ? false : null;
  }

  /** What was there moves; the range with that address is the empty one. */
  async Insert(shift: unknown): Promise<RangePosition> {
    const way = choice(shift, "Range.insert", ["Down", "Right"]);
    refuseIfProtected(this.context, this.sheet);
    await this.context.book.insertCells(this.sheet, this.rect, this.wayOf(way, "Down", "Right"));
    return this.range(this.rect);
  }
  async Delete(shift: unknown): Promise<void> {
    const way = choice(shift, "Range.delete", ["Up", "Left"]);
    refuseIfProtected(this.context, this.sheet);
    await this.context.book.deleteCells(this.sheet, this.rect, this.wayOf(way, "Up", "Left"));
  }

  async CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): Promise<void> {
    refuseIfProtected(this.context, this.sheet);
    await copyCells(this.context.book, this.other(source), this.place, {
      type: choice(copyType ?? "All", "Range.copyFrom", COPY_TYPES),
      skipBlanks: optionalFlag(skipBlanks),
      transpose: optionalFlag(transpose),
    });
  }
  /** The cells with what they look like; formulas that refer to them follow. */
  async MoveTo(destination: unknown): Promise<void> {
    const target = this.other(destination);
    const { book } = this.context;
    refuseIfProtected(this.context, this.sheet);
    refuseIfProtected(this.context, target.sheet);
    const rect = { ...target.rect, height: this.rect.height, width: this.rect.width };
    if (target.sheet === this.sheet && intersection(rect, this.rect))
      throw new ApiNotFound("Range.moveTo onto itself");
    const inputs = book.formulas(this.sheet, this.rect);
    await copyCells(
      book,
      this.place,
      { sheet: target.sheet, rect },
      { type: "All", skipBlanks: false, transpose: false },
    );
    // Formulas that move keep what they refer to.
    const formulas = inputs.map((row) =>
      row.map((input) => (typeof input === "string" && input.startsWith("=") ? input : null)),
    );
    book.write(target.sheet, rect, formulas);
    await book.clear(this.sheet, this.rect, "All");
  }
  async AutoFill(destination: unknown, type: unknown): Promise<void> {
    const target = destination === null || destination === undefined ? this.place : this.other(destination);
    if (target.sheet !== this.sheet) throw invalidArgument();
    refuseIfProtected(this.context, this.sheet);
    await autoFill(this.context.book, this.sheet, this.rect, target.rect, type);
  }

  async Find(given: unknown, criteria: unknown): Promise<RangePosition> {
    return found(await this.FindOrNullObject(given, criteria));
  }
  async FindOrNullObject(given: unknown, criteria: unknown): Promise<RangePosition | null> {
    await this.context.book.calculated();
    const [first] = findCells(this.context.book, this.place, text(given), searchCriteria(criteria));
    return first ? this.range(first) : null;
  }
  async ReplaceAll(given: unknown, replacement: unknown, criteria: unknown): Promise<number> {
    refuseIfProtected(this.context, this.sheet);
    await this.context.book.calculated();
    return replaceInCells(
      this.context.book,
      this.place,
      text(given),
      optionalText(replacement) ?? "",
      searchCriteria(criteria),
    );
  }
  /** Of rows that are the same in some columns the first is kept; the others close up. */
  async RemoveDuplicates(columns: unknown, includesHeader: unknown): Promise<RemoveDuplicatesResult> {
    if (!Array.isArray(columns)) throw invalidArgument();
    const { book } = this.context;
    refuseIfProtected(this.context, this.sheet);
    await book.calculated();
    const head = optionalFlag(includesHeader) ? 1 : 0;
    const gone = repeatedRows(book, this.place, columns.map(integer), head === 1);
    const inputs = book.formulas(this.sheet, this.rect);
    const kept = inputs.filter((_, row) => !gone.includes(row));
    const { width } = this.rect;
    const empty = gone.map(() => Array.from({ length: width }, () => ""));
    if (gone.length > 0) book.write(this.sheet, this.rect, [...kept, ...empty]);
    return new RemoveDuplicatesResult(gone.length, this.rect.height - head - gone.length);
  }

  /** Whole rows can only move down or up, whole columns to the right or left. */
  private wayOf<T extends string>(given: T, rows: T, columns: T): T {
    if (this.rect.width === MAX_COLUMNS) return rows;
    return this.rect.height === MAX_ROWS ? columns : given;
  }

  private other(given: unknown): Place {
    const place =
      given instanceof RangePosition ? given.place : locate(this.context.book, text(given), this.sheet);
    if (!place) throw invalidArgument();
    return place;
  }

  private async hide(along: "row" | "column", first: number, count: number, hidden: boolean): Promise<void> {
    refuseIfProtected(this.context, this.sheet);
    await this.context.book.setHidden(this.sheet, along, first, count, hidden);
  }
}
