import { insertableOf, keyOf, type Insertable } from "../../workbook/insertables/insertable";
import { keptList } from "./local-storage";

/** Things at hand, by their keys: what the user pinned, and what was opened or inserted lately; newest first. */
export interface Shelves {
  readonly pinned: readonly string[];
  readonly recent: readonly string[];
}

const mostRecent = 8;

export const emptyShelves: Shelves = { pinned: [], recent: [] };

export function keptShelves(): Shelves {
  return { pinned: keptList("pinned"), recent: keptList("recent").slice(0, mostRecent) };
}

/** With the thing in front of the recent ones. */
export function remembered(shelves: Shelves, thing: Insertable): Shelves {
  const key = keyOf(thing);
  return {
    ...shelves,
    recent: [key, ...shelves.recent.filter((other) => other !== key)].slice(0, mostRecent),
  };
}

/** With the thing pinned, or no longer. */
export function pinToggled(shelves: Shelves, thing: Insertable): Shelves {
  const key = keyOf(thing);
  const pinned = shelves.pinned.includes(key)
    ? shelves.pinned.filter((other) => other !== key)
    : [key, ...shelves.pinned];
  return { ...shelves, pinned };
}

export function isPinned({ pinned }: Shelves, thing: Insertable): boolean {
  return pinned.includes(keyOf(thing));
}

/** The things themselves; those that an older version kept and this one does not have are passed over. */
export function thingsOn(shelf: readonly string[]): readonly Insertable[] {
  return shelf.flatMap((key) => insertableOf(key) ?? []);
}
