/** One key with its modifiers. `ctrl` stands for Command on a Mac as well. */
export interface Keystroke {
  /** As `KeyboardEvent.key` has it. */
  readonly key: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** What of a keyboard event decides. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Signs that some keyboards type with Shift and some without: Shift says nothing about them. */
const signs = new Set(["/", "?", "？"]);

export function isPressed(stroke: Keystroke, { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean {
  return (
    (key.length === 1 ? key.toLowerCase() : key) === stroke.key &&
    (ctrlKey || metaKey) === (stroke.ctrl ?? false) &&
    (signs.has(key) || shiftKey === (stroke.shift ?? false)) &&
    altKey === (stroke.alt ?? false)
  );
}

const names: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  Escape: "Esc",
  " ": "Space",
};

/** The caps to press, as they are printed: ["Ctrl", "K"]. */
export function keyCaps({ key, ctrl, shift, alt }: Keystroke): readonly string[] {
  const cap = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(ctrl ? ["Ctrl"] : []), ...(alt ? ["Alt"] : []), ...(shift ? ["Shift"] : []), cap];
}
