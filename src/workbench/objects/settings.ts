import { HostObject } from "../protocol/host-object";
import { text } from "./base/argument";
import { Collection } from "./base/collection";
import { found, type ObjectContext } from "./base/context";

/** What an add-in keeps in the workbook; `Office.context.document.settings` keeps it in the same place. */
export class SettingCollection extends Collection<Setting> {
  readonly className = "SettingCollection";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  items(): readonly Setting[] {
    return [...this.context.book.settings().keys()].map((key) => new Setting(this.context, key));
  }
  protected keys(setting: Setting): readonly string[] {
    return [setting.Key];
  }
  /** Keys, unlike names, are told apart by case. */
  override find(key: unknown): Setting | undefined {
    return this.items().find((setting) => setting.Key === key);
  }

  /** Adds a setting, or gives the one of that key another value. */
  Add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.context, text(key));
    setting.setValue(value);
    return setting;
  }
}

class Setting extends HostObject {
  readonly className = "Setting";

  constructor(
    private readonly context: ObjectContext,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return JSON.parse(found(this.context.book.settings().get(this.key) ?? null));
  }
  setValue(value: unknown): void {
    this.context.book.setSetting(this.key, JSON.stringify(value ?? null));
  }
  Delete(): void {
    this.context.book.setSetting(this.key, undefined);
  }
}
