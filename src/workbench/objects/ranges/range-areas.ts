import { itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { integer } from "../base/argument";
import type { RangePosition } from "./range-position";

/** Several ranges of one sheet: here, merged areas. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";

  constructor(private readonly ranges: readonly [RangePosition, ...RangePosition[]]) {
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
  get Worksheet(): HostObject {
    return this.ranges[0].Worksheet;
  }
}

class RangeCollection extends HostCollection {
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
