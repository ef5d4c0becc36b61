import { isFields } from "./envelope";

/** Where the workbook keeps settings: key → JSON text. */
export interface SettingsStore {
  settings(): ReadonlyMap<string, string>;
  /** Without JSON text, removes it. */
  setSetting(key: string, json: string | undefined): void;
}

/**
 * `Office.context.document.settings`: the library holds a copy, and `saveAsync` sends all of it. What the copy has
 * never held (settings that `workbook.settings` added meanwhile) stays.
 */
export class DocumentSettings {
  private held = new Set<string>();

  constructor(private readonly store: SettingsStore) {}

  /** What the library begins with. */
  read(): ReadonlyMap<string, string> {
    const settings = this.store.settings();
    this.held = new Set(settings.keys());
    return settings;
  }

  /** As `refreshAsync` reads them. */
  list(): { readonly Settings: readonly { readonly Name: string; readonly Value: string }[] } {
    return { Settings: [...this.read()].map(([Name, Value]) => ({ Name, Value })) };
  }

  /** `{Properties: [[key, JSON], …]}` */
  save(given: unknown): void {
    const properties = isFields(given) ? given["Properties"] : undefined;
    if (!Array.isArray(properties)) return;
    const now = new Map(
      (properties as readonly unknown[])
        .filter(Array.isArray)
        .map(([key, json]: readonly unknown[]) => [String(key), String(json)]),
    );
    for (const key of this.held) if (!now.has(key)) this.store.setSetting(key, undefined);
    for (const [key, json] of now) this.store.setSetting(key, json);
    this.held = new Set(now.keys());
  }
}
