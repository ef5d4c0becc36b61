import type { Language, Text } from "../../report/language";

/** A text or address that differs by language, inside a value that is otherwise the same in each. */
export class Localised {
  constructor(readonly text: Text) {}
}

/** The value as it is in one language. */
export function inLanguage(value: unknown, language: Language): unknown {
  if (value instanceof Localised) return value.text[language];
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]));
}

/** Each localised text in one language, by its path: `extensions[0].ribbons[0].tabs[0].label`. */
export function textsByPath(value: unknown, language: Language, path = ""): Record<string, string> {
  if (value instanceof Localised) return { [path]: value.text[language] };
  if (typeof value !== "object" || value === null) return {};
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item, i) => [`${path}[${i}]`, item])
    : Object.entries(value).map(([key, item]) => [path === "" ? key : `${path}.${key}`, item]);
  return Object.assign({}, ...entries.map(([at, item]) => textsByPath(item, language, at))) as Record<
    string,
    string
  >;
}
