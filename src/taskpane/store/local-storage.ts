/** The localStorage keys of what the pane keeps between sessions. */
const keys = {
  preferences: "fintech.preferences",
  pinned: "fintech.pinned",
  recent: "fintech.recent",
} as const;

type StoredItem = keyof typeof keys;

/** Returns the stored value; undefined if there is none, or if the browser blocks storage. */
export function readStored(what: StoredItem): unknown {
  try {
    return JSON.parse(localStorage.getItem(keys[what]) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Saves the value; ignored if the browser blocks storage, as it may in frames: the pane works without it. */
export function writeStored(what: StoredItem, value: unknown): void {
  try {
    localStorage.setItem(keys[what], JSON.stringify(value));
  } catch {
    // Storage is blocked: ignored, see above.
  }
}

/** Returns whether this browser allows storage. */
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

/** Returns a stored list of item keys. */
export function readStoredList(what: "pinned" | "recent"): readonly string[] {
  const list = readStored(what);
  return Array.isArray(list) ? list.filter((key) => typeof key === "string") : [];
}
