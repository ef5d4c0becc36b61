import { HostObject } from "../../protocol/host-object";
import { optionalFlag } from "../base/argument";
import { refuseIfProtected } from "../base/context";
import { sortCells, type SortField, sortFields } from "../ranges/sort-cells";
import type { TableAccess } from "./table-access";

/** How a table is sorted. What it was sorted by is known as long as the workbook is open. */
export class TableSort extends HostObject {
  readonly className = "TableSort";
  private static readonly last = new WeakMap<object, Map<string, AppliedSort>>();

  constructor(private readonly access: TableAccess) {
    super();
  }

  get Fields(): readonly object[] {
    return (this.applied?.by ?? []).map(({ key, ascending, sortOn }) => ({ key, ascending, sortOn }));
  }
  get MatchCase(): boolean {
    return this.applied?.matchCase ?? false;
  }
  get Method(): string {
    return "PinYin";
  }

  async Apply(by: unknown, matchCase: unknown): Promise<void> {
    await this.sort({ by: sortFields(by), matchCase: optionalFlag(matchCase) });
  }
  Clear(): void {
    this.remembered.delete(this.access.id);
  }
  async Reapply(): Promise<void> {
    if (this.applied) await this.sort(this.applied);
  }

  private async sort(applied: AppliedSort): Promise<void> {
    const { body, context, table } = this.access;
    refuseIfProtected(context, table.sheet);
    this.remembered.set(this.access.id, applied);
    await sortCells(context.book, table.sheet, body, applied.by, { ...applied, along: "row" });
  }

  private get applied(): AppliedSort | undefined {
    return this.remembered.get(this.access.id);
  }

  private get remembered(): Map<string, AppliedSort> {
    const { context } = this.access;
    const known = TableSort.last.get(context) ?? new Map<string, AppliedSort>();
    TableSort.last.set(context, known);
    return known;
  }
}

interface AppliedSort {
  readonly by: readonly SortField[];
  readonly matchCase: boolean;
}
