import type { Blanks } from "../protocol/function-wire";
import { type Language, languageOf, LANGUAGES } from "./text/language";

const BLANKS: readonly Blanks[] = ["null", "zero"];

/** What a person has chosen, kept in this browser. */
export class Preferences {
  constructor(
    private readonly storage: Pick<Storage, "getItem" | "setItem">,
    private readonly browserLocale: string,
  ) {}

  get language(): Language {
    return this.choice("language", LANGUAGES) ?? languageOf(this.browserLocale);
  }
  set language(language: Language) {
    this.storage.setItem(PREFIX + "language", language);
  }

  /** What an empty cell is to a function. */
  get blanks(): Blanks {
    return this.choice("blanks", BLANKS) ?? "null";
  }
  set blanks(blanks: Blanks) {
    this.storage.setItem(PREFIX + "blanks", blanks);
  }

  /** In pixels. */
  get paneWidth(): number {
    const width = Number(this.storage.getItem(PREFIX + "paneWidth"));
    return width > 0 ? width : DEFAULT_PANE_WIDTH;
  }
  set paneWidth(width: number) {
    this.storage.setItem(PREFIX + "paneWidth", String(Math.round(width)));
  }

  private choice<T extends string>(key: string, known: readonly T[]): T | undefined {
    const kept = this.storage.getItem(PREFIX + key);
    return known.find((value) => value === kept);
  }
}

const PREFIX = "workbench.";
const DEFAULT_PANE_WIDTH = 350;
