import { itemNotFound } from "../../protocol/api-error";
import { HostCollection, type HostObject } from "../../protocol/host-object";
import { integer } from "./argument";
import { sameName } from "./context";

/** What collections of Excel have in common: `getItem`, `getItemOrNullObject`, `getItemAt`, `getCount`. */
export abstract class Collection<T extends HostObject> extends HostCollection {
  abstract override items(): readonly T[];
  /** What an item is asked for by: its id, its name. */
  protected abstract keys(item: T): readonly string[];

  find(key: unknown): T | undefined {
    const wanted = String(key);
    return this.items().find((item) => this.keys(item).some((name) => sameName(name, wanted)));
  }

  item(key: unknown): T {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key) ?? null;
  }

  GetCount(): number {
    return this.items().length;
  }

  /** For the collections that Excel lets one ask by index. */
  protected at(index: unknown): T {
    const item = this.items()[integer(index)];
    if (!item) throw itemNotFound();
    return item;
  }
}
