import type { Locator } from "playwright-core";
import { inspectPhrases } from "../../../src/taskpane/inspect/phrases";
import type { Pane } from "./pane-page";

/** The Inspect place, by what it shows and what can be done there. */
export class InspectPage {
  constructor(private readonly pane: Pane) {}

  get phrases() {
    return inspectPhrases[this.pane.language];
  }
  /** The place, while it is shown. */
  get place(): Locator {
    return this.pane.frame.locator(`section[aria-label="${this.pane.phrases.tabNames.inspect}"]`);
  }
  get tree(): Locator {
    return this.place.getByRole("tree");
  }
  /** A line of the tree, by the beginning of its name. */
  line(name: string): Locator {
    return this.tree.locator(`[role=treeitem][aria-label^="${name}"]`);
  }
  get citation(): Locator {
    return this.place.getByRole("textbox", { name: this.phrases.citation });
  }

  /** Shows the place and its first view, by pointer. */
  async open(): Promise<void> {
    await this.pane.button(this.pane.phrases.tabNames.inspect).click();
    await this.button(this.phrases.thisCell).click();
  }
  button(name: string | RegExp): Locator {
    return this.pane.button(name, this.place);
  }
  /** Waits until the place speaks of a cell. */
  async speaksOf(cell: string): Promise<void> {
    await this.place.getByRole("heading", { level: 2, name: new RegExp(`!${cell}$`) }).waitFor();
  }
  /** Waits until a text is to be read there. */
  async says(text: string): Promise<void> {
    await this.place.getByText(text).first().waitFor();
  }
}
