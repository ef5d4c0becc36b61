import type { SheetBook } from "../../sheet/book";
import type { SheetId } from "../../sheet/rectangle";

/** Texts that a workbook keeps under keys: its properties, XML parts, bindings. Each kind has a prefix of its own. */
export class DocumentTexts {
  private readonly prefix: string;

  constructor(
    private readonly book: () => SheetBook,
    kind: string,
    private readonly sheet?: SheetId,
  ) {
    this.prefix = sheet === undefined ? `${kind}:` : `${kind}:${sheet}:`;
  }

  /** In the order in which they came. */
  all(): readonly (readonly [key: string, text: string])[] {
    return this.book()
      .records("document")
      .flatMap(({ id, text }) =>
        id.startsWith(this.prefix) ? [[id.slice(this.prefix.length), text] as const] : [],
      );
  }
  get(key: string): string | undefined {
    return this.all().find(([known]) => known === key)?.[1];
  }
  put(key: string, text: string): void {
    const of = this.sheet === undefined ? {} : { sheet: this.sheet };
    this.book().putRecord("document", { id: this.prefix + key, text, ...of });
  }
  remove(key: string): void {
    this.book().removeRecord("document", this.prefix + key);
  }
  /** A key that no other text has. */
  freeKey(): string {
    const numbers = this.all().map(([key]) => Number(/(\d+)$/.exec(key)?.[1] ?? 0));
    return String(Math.max(0, ...numbers) + 1);
  }
}
