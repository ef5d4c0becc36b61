import type { Locator } from "playwright-core";
import { en, type BuilderPhrases } from "../../../src/locales/builder/en";
import { zhCN } from "../../../src/locales/builder/zh-CN";
import type { Addin } from "./addin";

/** The Build place, by what it shows and what can be done there. */
export class Build {
  constructor(private readonly addin: Addin) {}

  get phrases(): BuilderPhrases {
    return this.addin.pane.language === "en" ? en : zhCN;
  }
  private get frame() {
    return this.addin.pane.frame;
  }

  get filter(): Locator {
    return this.frame.getByRole("combobox", { name: this.phrases.filter });
  }
  get functions(): Locator {
    return this.frame.locator("#builder-functions [role=option]");
  }
  get title(): Locator {
    return this.addin.pane.view.getByRole("heading");
  }
  argument(key: string): Locator {
    return this.frame.locator(`#argument-${key}`);
  }
  /** What can be picked, as it would be written. */
  get choices(): Locator {
    return this.frame.locator("[data-field] [role=option]");
  }
  /** What is to be known about an argument. */
  help(key: string): Locator {
    return this.frame.locator(`#argument-${key}-help`);
  }
  get formula(): Locator {
    return this.addin.pane.view.locator("code[role=group]");
  }
  get result(): Locator {
    return this.frame.locator("[data-result]");
  }
  get message(): Locator {
    return this.frame.locator("[data-message]");
  }
  wrong(key: string): Locator {
    return this.frame.locator(`#argument-${key}-wrong`);
  }
  button(name: string | RegExp): Locator {
    return this.addin.pane.button(name, this.addin.pane.view);
  }

  /** Goes to the place by its key, and back to the list where a form was left; the list has the focus. */
  async go(): Promise<void> {
    // The keyboard may be the sheet's.
    await this.addin.pane.search.click();
    await this.addin.pane.press("Alt+2");
    await this.filter.or(this.title).waitFor();
    if (await this.title.isVisible()) await this.button(this.phrases.back).click();
    await this.filter.waitFor();
    await this.focusIs(this.filter);
  }
  /** Goes to the list of functions, by pointer. */
  async begin(): Promise<void> {
    const { pane } = this.addin;
    await pane.button(pane.phrases.tabNames.build).click();
    await this.filter.or(this.title).waitFor();
    if (await this.title.isVisible()) await this.button(this.phrases.back).click();
    await this.filter.waitFor();
  }
  /** Goes to the form of a function, by keyboard. */
  async open(query: string): Promise<void> {
    await this.go();
    await this.filter.fill("");
    await this.addin.pane.type(query);
    await this.addin.pane.press("Enter");
    await this.title.waitFor();
  }
  /** Shows what an argument can be, by pointer. */
  async showChoices(key: string): Promise<void> {
    await this.frame.locator(`[data-field=${key}] button[tabindex="-1"]`).click();
  }
  /** Takes what is selected in the sheet for an argument, by pointer, once the pane knows of it. */
  async take(key: string, selected: string): Promise<void> {
    await this.frame.locator(`[data-field=${key}] button[aria-label*="!${selected} "]`).click();
  }
  /** Waits until keys go to where one begins. */
  async hasFocus(): Promise<void> {
    const first = "[data-first-field], [data-field] input";
    await this.frame.waitForFunction((where) => document.activeElement?.matches(where), first);
  }
  async says(text: string | RegExp): Promise<void> {
    await this.result.filter({ hasText: text }).waitFor();
  }
  async writes(formula: string): Promise<void> {
    await this.formula.getByText(formula, { exact: true }).waitFor();
  }
  /** Waits for an answer to a press: what was done, or why not. */
  async tells(text: string): Promise<void> {
    await this.message.filter({ hasText: text }).waitFor();
  }
  /** Waits until an element of the place has the focus. */
  async focusIs(element: Locator): Promise<void> {
    const handle = await element.elementHandle();
    await this.frame.waitForFunction((one) => document.activeElement === one, handle);
  }
}
