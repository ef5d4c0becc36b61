import { itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { Rectangle } from "../../sheet/rectangle";
import { integer } from "../base/argument";
import { existing, found } from "../base/context";
import { ConditionalFormatCollection } from "../rules/conditional-formats";
import { type CellSet, DataValidation } from "../rules/data-validation";
import type { RangeDetails } from "./range-details";
import { RangeFormat } from "./range-format";
import type { RangePosition } from "./range-position";
import { specialCells } from "./special-cells";

export type Areas = readonly [RangeDetails, ...RangeDetails[]];

/** Several ranges of one sheet. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";

  constructor(
    private readonly ranges: Areas,
    /** Makes a range of the same sheet. */
    private readonly make: (rect: Rectangle) => RangeDetails,
  ) {
    super();
  }

  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    return this.ranges.reduce((sum, { CellCount }) => sum + CellCount, 0);
  }
  get IsEntireRow(): boolean {
    return this.ranges.every(({ IsEntireRow }) => IsEntireRow);
  }
  get IsEntireColumn(): boolean {
    return this.ranges.every(({ IsEntireColumn }) => IsEntireColumn);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.ranges);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(() => this.cells);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(() => this.cells);
  }
  get Worksheet(): HostObject {
    return this.ranges[0].Worksheet;
  }
  /** Names by which its sheet is found. */
  get sheetKeys(): readonly string[] {
    const { context, sheet } = this.ranges[0];
    return [sheet, existing(context, sheet).name];
  }
  get Style(): string | null {
    const [first, ...others] = new Set(this.ranges.map(({ Style }) => Style));
    return others.length > 0 ? null : (first ?? null);
  }
  async setStyle(given: unknown): Promise<void> {
    for (const range of this.ranges) await range.setStyle(given);
  }

  async Calculate(): Promise<void> {
    await this.ranges[0].context.book.recalculate();
  }
  async Clear(applyTo: unknown): Promise<void> {
    for (const range of this.ranges) await range.Clear(applyTo);
  }
  /** Into the areas one by one: each area of another RangeAreas goes as far from the first as it was. */
  async CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): Promise<void> {
    if (!(source instanceof RangeAreas)) {
      for (const range of this.ranges) await range.CopyFrom(source, copyType, skipBlanks, transpose);
      return;
    }
    const [target] = this.ranges;
    const [origin] = source.ranges;
    for (const area of source.ranges) {
      const moved = {
        ...area.rect,
        row: target.rect.row + area.rect.row - origin.rect.row,
        column: target.rect.column + area.rect.column - origin.rect.column,
      };
      await this.make(moved).CopyFrom(area, copyType, skipBlanks, transpose);
    }
  }
  GetEntireRow(): RangeAreas {
    return this.of(this.ranges.map((range) => range.GetEntireRow().rect));
  }
  GetEntireColumn(): RangeAreas {
    return this.of(this.ranges.map((range) => range.GetEntireColumn().rect));
  }
  GetOffsetRangeAreas(rows: unknown, columns: unknown): RangeAreas {
    return this.of(this.ranges.map((range) => range.GetOffsetRange(rows, columns).rect));
  }
  GetIntersection(other: unknown): RangeAreas {
    return found(this.GetIntersectionOrNullObject(other));
  }
  GetIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const others: readonly unknown[] = other instanceof RangeAreas ? other.ranges : [other];
    const common = this.ranges.flatMap((range) =>
      others.flatMap((each) => range.GetIntersectionOrNullObject(each)?.rect ?? []),
    );
    return this.some(common);
  }
  async GetSpecialCells(kind: unknown, valueType: unknown): Promise<RangeAreas> {
    return found(await this.GetSpecialCellsOrNullObject(kind, valueType));
  }
  async GetSpecialCellsOrNullObject(kind: unknown, valueType: unknown): Promise<RangeAreas | null> {
    const { book } = this.ranges[0].context;
    await book.calculated();
    return this.some(this.ranges.flatMap(({ place }) => specialCells(book, place, kind, valueType)));
  }
  async GetUsedRangeAreas(valuesOnly: unknown): Promise<RangeAreas> {
    return found(await this.GetUsedRangeAreasOrNullObject(valuesOnly));
  }
  async GetUsedRangeAreasOrNullObject(valuesOnly: unknown): Promise<RangeAreas | null> {
    const { book } = this.ranges[0].context;
    await book.calculated();
    return this.some(
      this.ranges.flatMap(({ sheet, rect }) => book.usedRange(sheet, rect, valuesOnly === true) ?? []),
    );
  }

  private get cells(): CellSet {
    const { context, sheet } = this.ranges[0];
    return { context, sheet, rects: this.ranges.map(({ rect }) => rect) };
  }

  private of(rects: readonly Rectangle[]): RangeAreas {
    return found(this.some(rects));
  }

  private some(rects: readonly Rectangle[]): RangeAreas | null {
    const [first, ...others] = rects.map(this.make);
    return first ? new RangeAreas([first, ...others], this.make) : null;
  }
}

export class RangeCollection extends HostCollection {
  readonly className = "RangeCollection";

  constructor(private readonly ranges: readonly RangePosition[]) {
    super();
  }

  items(): readonly RangePosition[] {
    return this.ranges;
  }
  item(index: unknown): RangePosition {
    const range = this.ranges[integer(index)];
    if (!range) throw itemNotFound();
    return range;
  }
  GetItemAt(index: unknown): RangePosition {
    return this.item(index);
  }
  GetCount(): number {
    return this.ranges.length;
  }
}
