import { invalidArgument } from "../../protocol/api-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { integer } from "../base/argument";
import { found, sameName } from "../base/context";
import { RangeCollection, type RangeAreas } from "./range-areas";

/** Areas of several sheets: where formulas take their numbers from, or where they go to. */
export class WorkbookRangeAreas extends HostObject {
  readonly className = "WorkbookRangeAreas";

  constructor(private readonly sheets: readonly RangeAreas[]) {
    super();
  }

  get Addresses(): readonly string[] {
    return this.sheets.map(({ Address }) => Address);
  }
  get Areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.sheets);
  }
  get Ranges(): RangeCollection {
    return new RangeCollection(this.sheets.flatMap(({ Areas }) => Areas.items()));
  }
  /** By the sheet's name or id. */
  GetRangeAreasBySheet(key: unknown): RangeAreas {
    return found(this.GetRangeAreasOrNullObjectBySheet(key));
  }
  GetRangeAreasOrNullObjectBySheet(key: unknown): RangeAreas | null {
    const wanted = String(key);
    return this.sheets.find(({ sheetKeys }) => sheetKeys.some((each) => sameName(each, wanted))) ?? null;
  }
}

class RangeAreasCollection extends HostCollection {
  readonly className = "RangeAreasCollection";

  constructor(private readonly all: readonly RangeAreas[]) {
    super();
  }

  items(): readonly RangeAreas[] {
    return this.all;
  }
  item(index: unknown): RangeAreas {
    const areas = this.all[integer(index)];
    if (!areas) throw invalidArgument();
    return areas;
  }
  GetItemAt(index: unknown): RangeAreas {
    return this.item(index);
  }
  GetCount(): number {
    return this.all.length;
  }
}
