import { ApiError, invalidArgument } from "../protocol/api-error";
import type { CellInput, CellValue, Matrix } from "../sheet/cell-value";
import { intersection, type Rectangle } from "../sheet/rectangle";
import { choice, optionalFlag } from "./argument";
import { cellInput, numberFormat, plainValue, spread, valueType } from "./cell-content";
import { existing, refuseIfProtected } from "./context";
import { pointsAlong } from "./points";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { found, RangePosition } from "./range-position";
import { spillParent, spillShare, spillTarget } from "./spill";

/** The cells that Excel reads or writes in one go. */
const MOST_CELLS = 5_000_000;

/** A block of cells: what is in it and what it looks like. */
export class Range extends RangePosition {
  readonly className = "Range";
  private readonly format = new RangeFormat(this);

  get Format(): RangeFormat {
    return this.format;
  }

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
    const what = choice(applyTo ?? "All", "Range.clear", ["All", "Contents", "Formats"], ["Hyperlinks"]);
    refuseIfProtected(this.context, this.sheet);
    await this.context.book.clear(this.sheet, this.rect, what);
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

  async GetUsedRange(valuesOnly: unknown): Promise<Range> {
    return found(await this.GetUsedRangeOrNullObject(valuesOnly));
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Promise<Range | null> {
    const onlyValues = optionalFlag(valuesOnly);
    return this.search(() => this.context.book.usedRange(this.sheet, this.rect, onlyValues));
  }
  async GetSpillingToRange(): Promise<Range> {
    return found(await this.GetSpillingToRangeOrNullObject());
  }
  GetSpillingToRangeOrNullObject(): Promise<Range | null> {
    return this.search(() => spillTarget(this.context.book, this.place));
  }
  async GetSpillParent(): Promise<Range> {
    return found(await this.GetSpillParentOrNullObject());
  }
  GetSpillParentOrNullObject(): Promise<Range | null> {
    return this.search(() => spillParent(this.context.book, this.place));
  }

  /** `across` merges each row by itself. */
  async Merge(across: unknown): Promise<void> {
    const { row, height } = this.rect;
    refuseIfProtected(this.context, this.sheet);
    const rows = optionalFlag(across) ? Array.from({ length: height }, (_, i) => row + i) : undefined;
    const areas = rows?.map((each) => ({ ...this.rect, row: each, height: 1 })) ?? [this.rect];
    for (const area of areas)
      if (area.height * area.width > 1) await this.context.book.merge(this.sheet, area);
  }
  async Unmerge(): Promise<void> {
    refuseIfProtected(this.context, this.sheet);
    await this.context.book.unmerge(this.sheet, this.rect);
  }
  /** Whole areas, also where the range holds a part of one. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const [first, ...others] = this.context.book
      .merged(this.sheet)
      .filter((area) => intersection(area, this.rect))
      .map((area) => this.range(area));
    return first ? new RangeAreas([first, ...others]) : null;
  }

  protected range(rect: Rectangle): Range {
    return new Range(this.context, this.sheet, rect);
  }

  /** What calculation decides is known once it is done. */
  private async search(find: () => Rectangle | undefined): Promise<Range | null> {
    await this.context.book.calculated();
    const rect = find();
    return rect ? this.range(rect) : null;
  }

  private bounded(): Rectangle {
    if (this.IsEntireRow || this.IsEntireColumn) throw invalidArgument();
    if (this.rect.height * this.rect.width <= MOST_CELLS) return this.rect;
    const message = "The cell count in the range has exceeded the maximum supported number.";
    throw new ApiError("RangeExceedsLimit", message, 400);
  }

  private async settled<T>(read: () => T): Promise<T | null> {
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
