import { repeated } from "./repeated";

/** The content of shortcuts.json. */
export interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: ShortcutTexts };
}

/** Texts in one language, by the name under which shortcuts.json uses them. */
export type ShortcutTexts = Readonly<Record<string, { readonly value: string }>>;

/** Microsoft recommends this pattern because Excel hardly uses it; `keptByExcel` are the letters that it does use. */
const key = /^(Ctrl|Command)\+Alt\+Shift\+[A-Z0-9]$/;
const keptByExcel = ["P"];

/** Shortcuts that Office would refuse or that clash with Excel's own, and what is not registered or not translated. */
export function shortcutProblems(
  { actions, shortcuts, resources }: Shortcuts,
  localTexts: ShortcutTexts,
  registered: readonly string[],
): string[] {
  const ids = actions.map(({ id }) => id);
  const tokens = actions.flatMap(({ name }) => /^\$\{resource\.(.+)\}$/.exec(name)?.[1] ?? []);
  const keys = shortcuts.flatMap(({ key: platforms }) =>
    Object.entries(platforms).map((entry) => entry.join(" ")),
  );
  return [
    ...repeated(ids).map((id) => `shortcut action ${id} occurs twice`),
    ...repeated(keys).map((keys) => `two shortcuts have the keys ${keys}`),
    ...ids.filter((id) => !registered.includes(id)).map((id) => `shortcut action ${id} is not registered`),
    ...ids
      .filter((id) => !shortcuts.some(({ action }) => action === id))
      .map((id) => `shortcut action ${id} has no keys`),
    ...shortcuts
      .filter(({ action }) => !ids.includes(action))
      .map(({ action }) => `${action} is no shortcut action`),
    ...actions
      .filter(({ type }) => type !== "ExecuteFunction")
      .map(({ id }) => `${id} is not an ExecuteFunction`),
    ...shortcuts.flatMap(({ action, key: platforms }) => [
      ...("default" in platforms ? [] : [`${action} has no default keys`]),
      ...Object.values(platforms)
        .filter((keys) => !key.test(keys) || keptByExcel.includes(keys.slice(-1)))
        .map((keys) => `${keys} may clash with Excel's own`),
    ]),
    ...(tokens.length === actions.length ? [] : ["the name of a shortcut action is not a resource"]),
    ...[resources.default, localTexts].flatMap((texts) => [
      ...tokens.filter((token) => !texts[token]?.value).map((token) => `shortcut text ${token} is missing`),
      ...Object.keys(texts)
        .filter((text) => !tokens.includes(text))
        .map((text) => `shortcut text ${text} is never used`),
    ]),
  ];
}
