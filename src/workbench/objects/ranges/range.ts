import { intersection, type Rectangle } from "../../sheet/rectangle";
import { optionalFlag } from "../base/argument";
import { found, refuseIfProtected } from "../base/context";
import { ConditionalFormatCollection } from "../rules/conditional-formats";
import { DataValidation } from "../rules/data-validation";
import { RangeAreas } from "./range-areas";
import { dependents, joinedBySheet, precedents } from "./precedents";
import { RangeDetails } from "./range-details";
import { RangeFormat } from "./range-format";
import { RangeSort } from "./range-sort";
import { RangeView } from "./range-view";
import { specialCells } from "./special-cells";
import { WorkbookRangeAreas } from "./workbook-range-areas";
import { spillParent, spillTarget } from "./spill";

/** A block of cells: what is in it and what it looks like. */
export class Range extends RangeDetails {
  readonly className = "Range";
  private readonly format = new RangeFormat([this]);

  get Format(): RangeFormat {
    return this.format;
  }
  get DataValidation(): DataValidation {
    return new DataValidation(() => ({ context: this.context, sheet: this.sheet, rects: [this.rect] }));
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(() => ({
      context: this.context,
      sheet: this.sheet,
      rects: [this.rect],
    }));
  }
  get Sort(): RangeSort {
    return new RangeSort(this);
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
    const areas = this.context.book.merged(this.sheet).filter((area) => intersection(area, this.rect));
    return rangeAreas(this, areas);
  }
  GetMergedAreas(): RangeAreas {
    return found(this.GetMergedAreasOrNullObject());
  }
  async GetSpecialCells(kind: unknown, valueType: unknown): Promise<RangeAreas> {
    return found(await this.GetSpecialCellsOrNullObject(kind, valueType));
  }
  async GetSpecialCellsOrNullObject(kind: unknown, valueType: unknown): Promise<RangeAreas | null> {
    await this.context.book.calculated();
    return rangeAreas(this, specialCells(this.context.book, this.place, kind, valueType));
  }
  async GetPrecedents(): Promise<WorkbookRangeAreas> {
    return this.traced(precedents, false);
  }
  async GetDirectPrecedents(): Promise<WorkbookRangeAreas> {
    return this.traced(precedents, true);
  }
  async GetDependents(): Promise<WorkbookRangeAreas> {
    return this.traced(dependents, false);
  }
  async GetDirectDependents(): Promise<WorkbookRangeAreas> {
    return this.traced(dependents, true);
  }
  GetVisibleView(): RangeView {
    return new RangeView(this);
  }

  private async traced(trace: typeof precedents, isDirect: boolean): Promise<WorkbookRangeAreas> {
    const { context } = this;
    await context.book.calculated();
    const bySheet = joinedBySheet(trace(context.book, this.place, isDirect));
    return new WorkbookRangeAreas(
      [...bySheet].flatMap(
        ([sheet, rects]) => rangeAreas(new Range(context, sheet, rects[0] ?? this.rect), rects) ?? [],
      ),
    );
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
}

/** Several ranges of the sheet that a range is of; null for none. */
export function rangeAreas({ context, sheet }: Range, rects: readonly Rectangle[]): RangeAreas | null {
  const make = (rect: Rectangle): Range => new Range(context, sheet, rect);
  const [first, ...others] = rects.map(make);
  return first ? new RangeAreas([first, ...others], make) : null;
}
