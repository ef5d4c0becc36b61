import { invalidArgument } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import type { FilterCriteria } from "../../sheet/filter";
import { choice, fields, integer, text } from "../base/argument";
import { color } from "../base/color";
import { type ObjectContext, refuseIfProtected } from "../base/context";
import { filterColumn, type Filtered, filterOf } from "./filtering";

/** The filter of one column of a table. */
export class TableFilter extends HostObject {
  readonly className = "Filter";

  constructor(
    private readonly context: ObjectContext,
    private readonly filtered: () => Filtered,
    private readonly column: number,
  ) {
    super();
  }

  get Criteria(): FilterCriteria | null {
    return filterOf(this.context.book, this.filtered().id)?.criteria[this.column] ?? null;
  }

  Apply(given: unknown): Promise<void> {
    return this.set(filterCriteria(given));
  }
  ApplyValuesFilter(values: unknown): Promise<void> {
    return this.set(filterCriteria({ filterOn: "Values", values }));
  }
  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): Promise<void> {
    return this.set(filterCriteria({ filterOn: "Custom", criterion1, criterion2, operator }));
  }
  ApplyTopItemsFilter(count: unknown): Promise<void> {
    return this.set({ filterOn: "TopItems", criterion1: String(integer(count)) });
  }
  ApplyTopPercentFilter(percent: unknown): Promise<void> {
    return this.set({ filterOn: "TopPercent", criterion1: String(integer(percent)) });
  }
  ApplyBottomItemsFilter(count: unknown): Promise<void> {
    return this.set({ filterOn: "BottomItems", criterion1: String(integer(count)) });
  }
  ApplyBottomPercentFilter(percent: unknown): Promise<void> {
    return this.set({ filterOn: "BottomPercent", criterion1: String(integer(percent)) });
  }
  ApplyCellColorFilter(given: unknown): Promise<void> {
    return this.set({ filterOn: "CellColor", color: color(given) });
  }
  ApplyFontColorFilter(given: unknown): Promise<void> {
    return this.set({ filterOn: "FontColor", color: color(given) });
  }
  ApplyDynamicFilter(criteria: unknown): Promise<void> {
    return this.set({ filterOn: "Dynamic", dynamicCriteria: text(criteria) });
  }
  Clear(): Promise<void> {
    return this.set(undefined);
  }

  private async set(criteria: FilterCriteria | undefined): Promise<void> {
    const filtered = this.filtered();
    refuseIfProtected(this.context, filtered.sheet);
    await filterColumn(this.context.book, filtered, this.column, criteria);
  }
}

/** `Excel.FilterCriteria`, checked. */
export function filterCriteria(given: unknown): FilterCriteria {
  const {
    filterOn,
    criterion1,
    criterion2,
    operator,
    values,
    color: wanted,
    dynamicCriteria,
  } = fields(given);
  if (values !== undefined && values !== null && !Array.isArray(values)) throw invalidArgument();
  const optional = (name: string, value: unknown) =>
    value === undefined || value === null ? {} : { [name]: String(value) };
  return {
    filterOn: text(filterOn),
    ...optional("criterion1", criterion1),
    ...optional("criterion2", criterion2),
    ...optional("dynamicCriteria", dynamicCriteria),
    ...(wanted === undefined || wanted === null ? {} : { color: color(wanted) }),
    ...(operator === undefined || operator === null
      ? {}
      : { operator: choice(operator, "FilterCriteria.operator", ["And", "Or"]) }),
    ...(Array.isArray(values) ? { values: values.map(String) } : {}),
  };
}
