import type { Locator } from "playwright-core";
import type { OpenWorkbench } from "../../../src/tooling/workbench/browser";

/** Where the add-in's commands are besides the pane: the ribbon, the menu of a cell, the keyboard. */
export class Commands {
  constructor(private readonly workbench: () => OpenWorkbench) {}

  private get page() {
    return this.workbench().page;
  }

  get ribbon(): Locator {
    return this.page.locator("#ribbon");
  }
  /** A button of the ribbon. */
  button(name: string): Locator {
    return this.ribbon.getByRole("button", { name, exact: true });
  }
  get pane(): Locator {
    return this.page.locator("#pane");
  }
  async paneIsShown(): Promise<boolean> {
    return !(await this.pane.evaluate((pane) => (pane as HTMLElement).inert));
  }
  async paneOpens(): Promise<void> {
    await this.page.locator("#pane:not([inert])").waitFor();
  }
  async openPane(): Promise<void> {
    if (!(await this.paneIsShown())) await this.ribbon.locator("[data-opens-pane]").click();
  }
  async closePane(): Promise<void> {
    await this.page.locator("#close-pane").click();
  }
  /** Chooses a line of the add-in's menu in the menu of a cell. */
  async fromCellMenu(cell: string, menu: string, line: string): Promise<void> {
    const { x, y } = await this.workbench().middle(cell);
    await this.page.mouse.click(x, y, { button: "right" });
    await this.page.getByText(menu, { exact: true }).last().hover();
    await this.page.getByText(line, { exact: true }).last().click();
  }
  async shortcut(letter: string): Promise<void> {
    await this.page.keyboard.press(`Control+Alt+Shift+${letter}`);
  }
  /** What a button says when the pointer rests on it. */
  async tip(name: string): Promise<string> {
    await this.button(name).hover();
    const tip = this.page.getByRole("tooltip");
    await tip.waitFor();
    const text = await tip.innerText();
    await this.page.mouse.move(700, 500);
    await tip.waitFor({ state: "detached" });
    return text;
  }
}
