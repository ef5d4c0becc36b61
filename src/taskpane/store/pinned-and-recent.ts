import { insertableOf, keyOf, type Insertable } from "../../workbook/insertables/insertable";
import { readStoredList } from "./local-storage";

/** Things at hand, by their keys: what the user pinned, and what was opened or inserted lately; newest first. */
export interface PinnedAndRecent {
  readonly pinned: readonly string[];
  readonly recent: readonly string[];
}

const mostRecent = 8;

export const nothingPinned: PinnedAndRecent = { pinned: [], recent: [] };

export function storedPinnedAndRecent(): PinnedAndRecent {
  return { pinned: readStoredList("pinned"), recent: readStoredList("recent").slice(0, mostRecent) };
}

/** With the thing in front of the recent ones. */
export function withRecent(pinnedAndRecent: PinnedAndRecent, thing: Insertable): PinnedAndRecent {
  const key = keyOf(thing);
  return {
    ...pinnedAndRecent,
    recent: [key, ...pinnedAndRecent.recent.filter((other) => other !== key)].slice(0, mostRecent),
  };
}

/** With the thing pinned, or no longer. */
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

/** The things themselves; those that an older version kept and this one does not have are passed over. */
export function insertablesOf(shelf: readonly string[]): readonly Insertable[] {
  return shelf.flatMap((key) => insertableOf(key) ?? []);
}
