/** shortcuts.json, to which the manifest's ExtendedOverrides lead. */
interface ShortcutsFile {
  readonly actions?: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts?: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources?: { readonly default?: Texts };
}

type Texts = Readonly<Record<string, { readonly value: string }>>;

export type Platform = "mac" | "windows" | "web";

export interface Shortcut {
  /** What the add-in has associated the action with. */
  readonly action: string;
  /** For people. */
  readonly name: string;
  /** `Ctrl+Alt+Shift+F` */
  readonly keys: string;
}

/** The keys pressed, as a keyboard event tells them. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** `texts`: the file with the names of another language. */
export function readShortcuts(file: unknown, texts: unknown, platform: Platform): Shortcut[] {
  const { actions = [], shortcuts = [], resources } = file as ShortcutsFile;
  const names = { ...resources?.default, ...(texts as Texts | undefined) };
  const named = (id: string): string => {
    const name = actions.find((action) => action.id === id)?.name ?? id;
    return name.replace(/\$\{resource\.(\w+)\}/g, (token, key: string) => names[key]?.value ?? token);
  };
  return shortcuts.flatMap(({ action, key }) => {
    // Excel on the web takes the keys of the system that it runs on.
    const keys = key[platform] ?? key["web"] ?? key["default"];
    return keys ? [{ action, name: named(action), keys }] : [];
  });
}

/** The shortcut that was pressed, if it was one. */
export function pressed(shortcuts: readonly Shortcut[], press: KeyPress): Shortcut | undefined {
  return shortcuts.find(({ keys }) => matches(keys, press));
}

function matches(keys: string, press: KeyPress): boolean {
  const parts = keys.toLowerCase().split("+");
  const main = parts.at(-1) ?? "";
  const wants = (...names: string[]): boolean => names.some((name) => parts.includes(name));
  return (
    press.ctrlKey === wants("ctrl", "control") &&
    press.altKey === wants("alt", "option") &&
    press.shiftKey === wants("shift") &&
    press.metaKey === wants("command") &&
    // With Alt or Shift held a key may stand for another character: its place on the keyboard does not change.
    (press.key.toLowerCase() === main ||
      press.code.toLowerCase() === `key${main}` ||
      press.code === `Digit${main}`)
  );
}
