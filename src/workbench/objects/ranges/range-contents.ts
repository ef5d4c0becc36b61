import { ApiError, invalidArgument } from "../../protocol/api-error";
import type { CellInput, CellValue, Matrix } from "../../sheet/cell-value";
import type { Rectangle } from "../../sheet/rectangle";
import { choice } from "../base/argument";
import { existing, refuseIfProtected } from "../base/context";
import { pointsAlong } from "../base/points";
import { cellInput, numberFormat, plainValue, spread, valueType } from "./cell-content";
import { RangeNeighbours } from "./range-neighbours";
import { uncover } from "../rules/covered";
import { unlink } from "./range-links";
import { spillShare } from "./spill";

/** The cells that Excel reads or writes in one go. */
const MOST_CELLS = 5_000_000;

const CLEARED = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** What is in a block of cells, and how large it is. */
export abstract class RangeContents extends RangeNeighbours {
  // Contents are `null` for whole rows and columns, as in Excel.
  get Values(): Promise<Matrix<number | string | boolean> | null> {
    return this.contents((values) => values.map((row) => row.map(plainValue)));
  }
  setValues(given: unknown): Promise<void> {
    return this.write(given);
  }
  get ValueTypes(): Promise<Matrix<string> | null> {
    return this.contents((values) => values.map((row) => row.map(valueType)));
  }
  get Formulas(): Promise<Matrix<CellInput> | null> {
    return this.settled(() => this.context.book.formulas(this.sheet, this.rect));
  }
  setFormulas(given: unknown): Promise<void> {
    return this.write(given);
  }
  get FormulasLocal(): Promise<Matrix<CellInput> | null> {
    return this.Formulas;
  }
  setFormulasLocal(given: unknown): Promise<void> {
    return this.write(given);
  }
  get Text(): Promise<Matrix<string> | null> {
    return this.settled(() => this.context.book.text(this.sheet, this.rect));
  }
  get NumberFormat(): Promise<Matrix<string> | null> {
    return this.settled(() => this.context.book.numberFormats(this.sheet, this.rect));
  }
  async setNumberFormat(given: unknown): Promise<void> {
    const formats = spread(given, this.bounded(), numberFormat);
    refuseIfProtected(this.context, this.sheet);
    await this.context.book.writeNumberFormats(this.sheet, this.rect, formats);
  }
  /** `null` where some cells belong to a spilled result and others do not. */
  get HasSpill(): Promise<boolean | null> {
    return this.context.book.calculated().then(() => spillShare(this.context.book, this.place));
  }

  // From the corner of the sheet, in points.
  get Left(): number {
    return pointsAlong(this.context.book, this.sheet, "column", 0, this.rect.column);
  }
  get Top(): number {
    return pointsAlong(this.context.book, this.sheet, "row", 0, this.rect.row);
  }
  get Width(): number {
    return pointsAlong(this.context.book, this.sheet, "column", this.rect.column, this.rect.width);
  }
  get Height(): number {
    return pointsAlong(this.context.book, this.sheet, "row", this.rect.row, this.rect.height);
  }

  async Clear(applyTo: unknown): Promise<void> {
    const { book } = this.context;
    const what = choice(applyTo ?? "All", "Range.clear", CLEARED);
    refuseIfProtected(this.context, this.sheet);
    const linked = what === "All" || what.endsWith("Hyperlinks") ? unlink(book, this.place) : [];
    if (what === "RemoveHyperlinks")
      for (const rect of linked)
        await book.setFormat(this.sheet, rect, { fontColor: "#000000", fontUnderline: false });
    if (what.endsWith("Hyperlinks")) return;
    if (what !== "Contents") uncover(book, "styledCells", this.sheet, [this.rect]);
    await book.clear(this.sheet, this.rect, what as "All" | "Contents" | "Formats");
  }
  async Select(): Promise<void> {
    if (existing(this.context, this.sheet).visibility !== "Visible") {
      throw new ApiError("InvalidSelection", "The current selection is invalid for this operation.", 400);
    }
    await this.context.book.select(this.sheet, this.rect);
  }
  /** The library asks before it sends a large array in portions. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rect.height || columns !== this.rect.width) throw invalidArgument();
  }

  protected bounded(): Rectangle {
    if (this.IsEntireRow || this.IsEntireColumn) throw invalidArgument();
    if (this.rect.height * this.rect.width <= MOST_CELLS) return this.rect;
    const message = "The cell count in the range has exceeded the maximum supported number.";
    throw new ApiError("RangeExceedsLimit", message, 400);
  }

  protected async settled<T>(read: () => T): Promise<T | null> {
    if (this.IsEntireRow || this.IsEntireColumn) return null;
    this.bounded();
    await this.context.book.calculated();
    return read();
  }

  private contents<T>(of: (values: Matrix<CellValue>) => T): Promise<T | null> {
    return this.settled(() => of(this.context.book.values(this.sheet, this.rect)));
  }

  private async write(given: unknown): Promise<void> {
    const inputs = spread(given, this.bounded(), cellInput);
    refuseIfProtected(this.context, this.sheet);
    await this.context.book.write(this.sheet, this.rect, inputs);
  }
}
