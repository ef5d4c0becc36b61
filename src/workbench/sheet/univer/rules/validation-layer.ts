import type { SheetBook } from "../../book";
import { contains, type Rectangle, type SheetId } from "../../rectangle";
import type { Validation } from "../../validation";
import { listOf } from "../../validation-check";
import { shownBox } from "../engine/boxes";
import type { Spreadsheet } from "../engine/spreadsheet";
import type { ValidationTexts } from "./validation-alert";

type Cells = Pick<
  SheetBook,
  "values" | "text" | "sheets" | "usedRange" | "definedNames" | "records" | "selection"
>;

/** The rule of a cell. */
export function ruleAt(
  book: Pick<SheetBook, "records">,
  sheet: SheetId,
  row: number,
  column: number,
): Validation | undefined {
  const cell = { row, column, height: 1, width: 1 };
  return book
    .records("validation")
    .find((rule) => rule.sheet === sheet && rule.ranges.some((rect) => contains(rect, cell)));
}

interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** The comment of a cell and its replies: who wrote, and what. */
function commentAt(
  book: Pick<SheetBook, "records">,
  sheet: SheetId,
  row: number,
  column: number,
): readonly Prompt[] {
  const comment = book
    .records("comment")
    .find(({ sheet: of, ranges: [place] }) => of === sheet && place?.row === row && place.column === column);
  const texts = comment ? [comment, ...comment.replies] : [];
  return texts.map(({ author, content }) => ({ title: author, message: content }));
}

function paragraphs({ title, message }: Prompt): readonly HTMLElement[] {
  const [heading, text] = [document.createElement("strong"), document.createElement("div")];
  heading.textContent = title;
  text.textContent = message;
  return title === "" ? [text] : [heading, text];
}

/**
 * The arrow beside a selected cell with a list, the list, and what a cell says while it is selected: the message of its
 * rule and its comment.
 */
export class ValidationLayer {
  private readonly layer = document.createElement("div");
  private readonly arrow = document.createElement("button");
  private readonly list = document.createElement("ul");
  private readonly prompt = document.createElement("aside");
  private shown: { readonly sheet: SheetId; readonly rect: Rectangle; readonly rule: Validation } | undefined;
  private frame = 0;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly container: HTMLElement,
    private readonly book: Cells,
    texts: ValidationTexts,
    /** Types a text into a cell. */
    private readonly type: (sheet: SheetId, rect: Rectangle, text: string) => void,
  ) {
    this.layer.id = "validation";
    this.arrow.type = "button";
    this.arrow.className = "validation-arrow";
    this.arrow.setAttribute("aria-label", texts.openList);
    this.arrow.setAttribute("aria-haspopup", "listbox");
    this.arrow.addEventListener("click", () => this.toggleList());
    this.list.className = "validation-list";
    this.list.setAttribute("role", "listbox");
    this.list.addEventListener("keydown", (event) => this.press(event));
    this.list.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.list.contains(relatedTarget)) this.list.hidden = true;
    });
    this.prompt.className = "validation-prompt";
    this.prompt.setAttribute("role", "status");
    this.list.hidden = true;
    this.layer.append(this.arrow, this.list, this.prompt);
    for (const part of [this.arrow, this.list])
      part.addEventListener("pointerdown", (event) => event.stopPropagation());
    container.addEventListener("keydown", (event) => this.openByKey(event), { capture: true });
  }

  /** The selection, the rules or what of the sheet is to be seen may have changed. */
  drawSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const { sheet, rect } = this.book.selection();
    const rule = ruleAt(this.book, sheet, rect.row, rect.column);
    const cell = { row: rect.row, column: rect.column, height: 1, width: 1 };
    const remarks = commentAt(this.book, sheet, rect.row, rect.column);
    const place = rule || remarks.length > 0 ? shownBox(this.spreadsheet, sheet, { place: cell }) : undefined;
    if (!place) {
      this.shown = undefined;
      this.layer.remove();
      return;
    }
    if (!this.layer.isConnected) this.container.append(this.layer);
    const isOther = this.shown?.rect.row !== cell.row || this.shown.rect.column !== cell.column;
    if (isOther) this.list.hidden = true;
    this.shown = rule && { sheet, rect: cell, rule };
    const origin = this.container.getBoundingClientRect();
    const at = { left: place.grid.left - origin.left, top: place.grid.top - origin.top };
    const size = { ...at, width: place.grid.width, height: place.grid.height };
    for (const [key, value] of Object.entries(size)) this.layer.style.setProperty(key, `${value}px`);
    const { left, right, top, bottom, height, width } = place.box;
    this.arrow.hidden = rule?.rule.type !== "List" || !rule.rule.inCellDropDown;
    this.arrow.style.translate = `${right}px ${top}px`;
    this.arrow.style.height = `${height}px`;
    this.list.style.translate = `${left}px ${bottom}px`;
    this.list.style.minWidth = `${width}px`;
    const prompts = rule?.prompt.isShown ? [rule.prompt, ...remarks] : remarks;
    this.prompt.hidden = prompts.every(({ title, message }) => title === "" && message === "");
    this.prompt.replaceChildren(...prompts.flatMap(paragraphs));
    this.prompt.style.translate = `${left + width / 2}px ${bottom + 4}px`;
  }

  private openByKey(event: KeyboardEvent): void {
    const isOpening = event.altKey && event.key === "ArrowDown";
    if (!isOpening || !this.layer.isConnected || this.arrow.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    this.toggleList();
  }

  private toggleList(): void {
    if (!this.list.hidden || !this.shown) return this.closeList();
    const { sheet, rect, rule } = this.shown;
    const options = rule.rule.type === "List" ? (listOf(this.book, sheet, rule.rule.source) ?? []) : [];
    const present = this.book.text(sheet, rect)[0]?.[0];
    const items = options.map((text) => {
      const item = document.createElement("li");
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(text === present));
      item.tabIndex = -1;
      item.textContent = text;
      item.addEventListener("click", () => this.choose(text));
      return item;
    });
    if (items.length === 0) return;
    this.list.replaceChildren(...items);
    this.list.hidden = false;
    (items.find((item) => item.ariaSelected === "true") ?? items[0])?.focus();
  }

  private closeList(): void {
    this.list.hidden = true;
    this.spreadsheet.focus();
  }

  private choose(text: string): void {
    const { shown } = this;
    this.closeList();
    if (shown) this.type(shown.sheet, shown.rect, text);
  }

  private press(event: KeyboardEvent): void {
    event.stopPropagation();
    const options = [...this.list.querySelectorAll<HTMLElement>("li")];
    const at = options.findIndex((option) => option === document.activeElement);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, options.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: options.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) options[to]?.focus();
    else if (event.key === "Enter" || event.key === " ") this.choose(options[at]?.textContent ?? "");
    else if (event.key === "Escape" || event.key === "Tab") this.closeList();
    else return;
    event.preventDefault();
  }
}
