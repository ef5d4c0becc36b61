import type { Locator } from "playwright-core";
import { toolsEn, type ToolsPhrases } from "../../../src/locales/tools/en";
import { toolsZhCN } from "../../../src/locales/tools/zh-CN";
import type { ToolName } from "../../../src/taskpane/tools/draft/state";
import type { Addin } from "./addin";

/** The Tools place of the pane, by what it shows and what can be done there. */
export class Tools {
  constructor(private readonly addin: Addin) {}

  get phrases(): ToolsPhrases {
    return this.addin.pane.language === "en" ? toolsEn : toolsZhCN;
  }
  get view(): Locator {
    return this.addin.pane.frame.locator("section[data-area=view]:visible");
  }
  button(name: string | RegExp): Locator {
    return this.view.getByRole("button", { name, exact: typeof name === "string" });
  }
  get next(): Locator {
    return this.button(this.phrases.next);
  }
  heading(name: string): Locator {
    return this.view.getByRole("heading", { level: 2, name });
  }
  get drawing(): Locator {
    return this.view.getByRole("img");
  }
  /** What is said of judgements by pairs. */
  get consistency(): Locator {
    return this.view.getByText(this.phrases.consistent);
  }
  /** The step that is shown. */
  get step(): Locator {
    return this.view.locator("[aria-current=step]");
  }

  // What a person does there

  /** To the choice of tools, wherever one was. */
  async open(): Promise<void> {
    const { pane } = this.addin;
    // The keyboard may be the sheet's.
    await pane.search.click();
    await pane.press("Alt+3");
    const list = this.heading(this.phrases.title);
    const back = this.button(new RegExp(`^(${this.phrases.back}|${this.phrases.allTools})$`));
    await list.or(back).first().waitFor();
    while (!(await list.isVisible())) await back.click();
  }
  async choose(tool: ToolName): Promise<void> {
    await this.button(new RegExp(`^${this.phrases.tools[tool].name}`)).click();
    await this.heading(this.phrases.tools[tool].name).waitFor();
  }
  /** Takes what is selected, by pointer. */
  async read(): Promise<void> {
    const { readSelection, readAgain } = this.phrases;
    await this.button(new RegExp(`^(${readSelection}|${readAgain})`)).click();
    await this.view.getByLabel(this.phrases.namesIn).waitFor();
  }
  /** On to the next step. */
  async goOn(): Promise<void> {
    const before = await this.step.innerText();
    await this.next.click();
    await this.view.locator("[aria-current=step]").filter({ hasNotText: before }).waitFor();
  }
  async select(label: string, option: string, at = 0): Promise<void> {
    await this.view.getByLabel(label, { exact: true }).nth(at).selectOption(option);
  }
  /** The rows of the table behind the drawing. */
  async table(): Promise<string[][]> {
    const rows = this.view.locator("figure table tr");
    await rows.first().waitFor({ state: "attached" });
    const texts = await rows.all();
    return Promise.all(texts.map((row) => row.locator("th,td").allTextContents()));
  }
  /** Waits until the drawing is that of what is chosen now. */
  async calculated(): Promise<void> {
    await this.button(this.phrases.insertNewSheet)
      .and(this.view.locator(":not([aria-disabled=true])"))
      .waitFor();
  }
  /** Inserts on a new sheet and waits until its receipt names it. */
  async insertNewSheet(title: string): Promise<void> {
    await this.calculated();
    await this.button(this.phrases.insertNewSheet).click();
    await this.addin.pane.notice.getByText(title).waitFor();
  }
}
