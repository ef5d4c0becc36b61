/** One key with its modifiers. `ctrl` also means Command on a Mac. */
export interface Keystroke {
  /** The value of `KeyboardEvent.key`. */
  readonly key: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** The properties of a keyboard event that identify a keystroke. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey"> &
  Partial<Pick<KeyboardEvent, "code">>;

/** Characters that some keyboards type with Shift and others without: Shift is ignored for them. */
const signs = new Set(["/", "?", "？"]);

export function isPressed(stroke: Keystroke, pressed: Pressed): boolean {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = pressed;
  return (
    (stroke.alt ? keyWithAlt(pressed) : plainKey(key)) === stroke.key &&
    (ctrlKey || metaKey) === (stroke.ctrl ?? false) &&
    (signs.has(key) || shiftKey === (stroke.shift ?? false)) &&
    altKey === (stroke.alt ?? false)
  );
}

function plainKey(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

/** On a Mac, Option changes what a key types (Option+1 gives "¡"); `code` names the key itself. */
function keyWithAlt({ key, code = "" }: Pressed): string {
  return /^(?:Digit|Numpad|Key)(.)$/.exec(code)?.[1]?.toLowerCase() ?? plainKey(key);
}

const names: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  Escape: "Esc",
  " ": "Space",
};

/** Returns the key caps as printed on a keyboard: ["Ctrl", "K"]. */
export function keyCaps({ key, ctrl, shift, alt }: Keystroke): readonly string[] {
  const cap = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(ctrl ? ["Ctrl"] : []), ...(alt ? ["Alt"] : []), ...(shift ? ["Shift"] : []), cap];
}
