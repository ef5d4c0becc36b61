import type { UniverBook } from "../sheet/univer/univer-book";
import type { Texts } from "./text/texts";

/** How long a message stays, in milliseconds. */
const MESSAGE_TIME = 6000;

/** Says what the workbook is doing, and what just happened. */
export class StatusBar {
  private fading: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly state: HTMLElement,
    private readonly notice: HTMLElement,
    private readonly texts: Texts,
  ) {
    state.textContent = texts.starting;
  }

  /** Follows the workbook's calculations and edits. */
  follow(book: UniverBook): void {
    const show = (): void => {
      this.state.textContent = this.describe(book);
      this.state.dataset["pending"] = String(book.pendingCalls);
    };
    book.on("calculated", show);
    book.on("changed", show);
    book.onEdit(show);
    show();
  }

  notify(message: string): void {
    clearTimeout(this.fading);
    this.notice.textContent = message;
    this.fading = setTimeout(() => (this.notice.textContent = ""), MESSAGE_TIME);
  }

  private describe(book: UniverBook): string {
    if (book.cellEdit()) return this.texts.editing;
    const pending = book.pendingCalls;
    return pending > 0 ? this.texts.calculating(pending) : this.texts.ready;
  }
}
