import { insertableOf, keyOf, type Insertable } from "../../workbook/insertables/insertable";
import { readStoredList } from "./local-storage";

/** The keys of pinned items and of items recently opened or inserted, newest first. */
export interface PinnedAndRecent {
  readonly pinned: readonly string[];
  readonly recent: readonly string[];
}

const mostRecent = 8;

export const nothingPinned: PinnedAndRecent = { pinned: [], recent: [] };

export function storedPinnedAndRecent(): PinnedAndRecent {
  return { pinned: readStoredList("pinned"), recent: readStoredList("recent").slice(0, mostRecent) };
}

/** Returns the lists with the item first among the recent ones. */
export function withRecent(pinnedAndRecent: PinnedAndRecent, thing: Insertable): PinnedAndRecent {
  const key = keyOf(thing);
  return {
    ...pinnedAndRecent,
    recent: [key, ...pinnedAndRecent.recent.filter((other) => other !== key)].slice(0, mostRecent),
  };
}

/** Returns the lists with the item pinned, or unpinned if it was pinned. */
export function withPinToggled(pinnedAndRecent: PinnedAndRecent, thing: Insertable): PinnedAndRecent {
  const key = keyOf(thing);
  const pinned = pinnedAndRecent.pinned.includes(key)
    ? pinnedAndRecent.pinned.filter((other) => other !== key)
    : [key, ...pinnedAndRecent.pinned];
  return { ...pinnedAndRecent, pinned };
}

export function isPinned({ pinned }: PinnedAndRecent, thing: Insertable): boolean {
  return pinned.includes(keyOf(thing));
}

/** Returns the items for the keys; skips keys from an older version that no longer exist. */
export function insertablesOf(shelf: readonly string[]): readonly Insertable[] {
  return shelf.flatMap((key) => insertableOf(key) ?? []);
}
