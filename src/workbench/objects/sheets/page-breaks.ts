import { invalidArgument } from "../../protocol/api-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { integer } from "../base/argument";
import { found } from "../base/context";
import type { Range } from "../ranges/range";
import type { LayoutAccess } from "./page-layout";

type Along = "row" | "column";

/** Where pages end: above rows, or to the left of columns. */
export class PageBreakCollection extends HostCollection {
  readonly className = "PageBreakCollection";

  constructor(
    private readonly access: LayoutAccess,
    private readonly along: Along,
  ) {
    super();
  }

  items(): readonly PageBreak[] {
    return this.access.layout.breaks
      .filter(({ along }) => along === this.along)
      .map(({ at }) => new PageBreak(this.access, this.along, at));
  }
  item(index: unknown): PageBreak {
    return found(this.items()[integer(index)] ?? null);
  }
  /** By its index. */
  GetItem(index: unknown): PageBreak {
    return this.item(index);
  }
  GetCount(): number {
    return this.items().length;
  }
  /** Before the first cell of a range. */
  Add(before: unknown): PageBreak {
    const at = this.access.cells(before)[this.along];
    if (at === 0) throw invalidArgument();
    const { breaks } = this.access.layout;
    const isThere = breaks.some((each) => each.along === this.along && each.at === at);
    const all = [...breaks, { along: this.along, at }].sort((a, b) => a.at - b.at);
    if (!isThere) this.access.change({ breaks: all });
    return new PageBreak(this.access, this.along, at);
  }
  RemovePageBreaks(): void {
    this.access.change({ breaks: this.access.layout.breaks.filter(({ along }) => along !== this.along) });
  }
}

class PageBreak extends HostObject {
  readonly className = "PageBreak";

  constructor(
    private readonly access: LayoutAccess,
    private readonly along: Along,
    readonly at: number,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: String(this.at) };
  }
  get RowIndex(): number {
    return this.along === "row" ? this.present : 0;
  }
  get ColumnIndex(): number {
    return this.along === "column" ? this.present : 0;
  }
  GetCellAfterBreak(): Range {
    return this.access.range({ row: this.RowIndex, column: this.ColumnIndex, height: 1, width: 1 });
  }
  Delete(): void {
    const isThis = (each: { readonly along: Along; readonly at: number }): boolean =>
      each.along === this.along && each.at === this.present;
    this.access.change({ breaks: this.access.layout.breaks.filter((each) => !isThis(each)) });
  }

  /** Where it is, if it still is. */
  private get present(): number {
    const here = this.access.layout.breaks.find(({ along, at }) => along === this.along && at === this.at);
    return found(here ?? null).at;
  }
}
