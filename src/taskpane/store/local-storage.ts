/** What the browser keeps for the pane, from one opening to the next. */
const keys = {
  preferences: "fintech.preferences",
  pinned: "fintech.pinned",
  recent: "fintech.recent",
} as const;

type StoredItem = keyof typeof keys;

/** What was kept; undefined where nothing was, or the browser keeps nothing. */
export function readStored(what: StoredItem): unknown {
  try {
    return JSON.parse(localStorage.getItem(keys[what]) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it where the browser lets us: one that blocks storage in frames forgets on closing, no reason to trouble the user. */
export function writeStored(what: StoredItem, value: unknown): void {
  try {
    localStorage.setItem(keys[what], JSON.stringify(value));
  } catch {
    // Said above.
  }
}

/** Whether this browser keeps anything at all. */
export function canStore(): boolean {
  try {
    const probe = "fintech.probe";
    localStorage.setItem(probe, "1");
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

/** A list of keys of things, as it was kept. */
export function readStoredList(what: "pinned" | "recent"): readonly string[] {
  const list = readStored(what);
  return Array.isArray(list) ? list.filter((key) => typeof key === "string") : [];
}
