import { itemNotFound } from "../../protocol/api-error";
import { HostCollection, type HostObject } from "../../protocol/host-object";
import { integer } from "../base/argument";

/** Collections whose items have no names: they are asked for by their place. */
export abstract class Ordered<T extends HostObject> extends HostCollection {
  abstract override items(): readonly T[];

  GetCount(): number {
    return this.items().length;
  }
  item(index: unknown): T {
    const item = this.items()[integer(index)];
    if (!item) throw itemNotFound();
    return item;
  }
}

/** Those that say how many there are, and have `getItemAt`. */
export abstract class Counted<T extends HostObject> extends Ordered<T> {
  get Count(): number {
    return this.items().length;
  }
  GetItemAt(index: unknown): T {
    return this.item(index);
  }
}
