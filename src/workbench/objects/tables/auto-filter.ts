import { HostObject } from "../../protocol/host-object";
import type { FilterCriteria } from "../../sheet/filter";
import { integer } from "../base/argument";
import { found, type ObjectContext, refuseIfProtected } from "../base/context";
import { locate } from "../base/reference";
import { Range } from "../ranges/range";
import { filterCriteria } from "./filter";
import { applyFilter, clearFilter, filterColumn, type Filtered, filterOf, filterRecord } from "./filtering";

/** The filter of a sheet or of a table. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly context: ObjectContext,
    /** A table's filter lies on the table; a sheet's where it was put, if it was. */
    private readonly place: () => Filtered | undefined,
    private readonly sheet: () => string,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.place() !== undefined;
  }
  get IsDataFiltered(): boolean {
    return this.Criteria.length > 0 && this.Criteria.some((criteria) => criteria !== null);
  }
  get Criteria(): readonly (FilterCriteria | null)[] {
    const place = this.place();
    const criteria = place && filterOf(this.context.book, place.id)?.criteria;
    return Array.from({ length: place?.rect.width ?? 0 }, (_, column) => criteria?.[column] ?? null);
  }

  async Apply(given: unknown, column: unknown, criteria: unknown): Promise<void> {
    const { book } = this.context;
    const sheet = this.sheet();
    refuseIfProtected(this.context, sheet);
    const range = given instanceof Range ? given.place : locate(book, String(given), sheet);
    const place = { id: sheet, sheet, rect: found(range ?? null).rect };
    if (column === null || column === undefined) book.putRecord("filter", filterRecord(place));
    else {
      const wanted = criteria === null || criteria === undefined ? undefined : filterCriteria(criteria);
      await filterColumn(book, place, integer(column), wanted);
    }
  }
  async ClearColumnCriteria(column: unknown): Promise<void> {
    const place = this.place();
    if (place) await filterColumn(this.context.book, place, integer(column), undefined);
  }
  async ClearCriteria(): Promise<void> {
    const place = this.place();
    if (place) await clearFilter(this.context.book, place);
  }
  async Reapply(): Promise<void> {
    const place = this.place();
    if (place) await applyFilter(this.context.book, place);
  }
  async Remove(): Promise<void> {
    const place = this.place();
    if (!place) return;
    await clearFilter(this.context.book, place);
    this.context.book.removeRecord("filter", place.id);
  }
  GetRange(): Range {
    return found(this.GetRangeOrNullObject());
  }
  GetRangeOrNullObject(): Range | null {
    const place = this.place();
    return place ? new Range(this.context, place.sheet, place.rect) : null;
  }
}
