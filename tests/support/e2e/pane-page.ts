import type { CDPSession, Frame, Locator } from "playwright-core";
import { en, type Phrases } from "../../../src/locales/en";
import { en as settingsInEnglish, type SettingsPhrases } from "../../../src/locales/settings/en";
import { zhCN as settingsInChinese } from "../../../src/locales/settings/zh-CN";
import { zhCN } from "../../../src/locales/zh-CN";
import type { Language } from "../../../src/report/language";
import type { OpenWorkbench } from "../../../src/tooling/workbench/browser";

/** The four ways to insert, by their buttons and their keys. */
export type Way = "live" | "values" | "newSheet" | "newSheetValues";

const keysOf: Readonly<Record<Way, string>> = {
  live: "Enter",
  values: "Control+Enter",
  newSheet: "Shift+Enter",
  newSheetValues: "Control+Shift+Enter",
};

/** The task pane, by what it shows and what can be done there. */
export class Pane {
  /** That in which its parts are looked for. */
  language: Language = "en";
  private emulation: CDPSession | undefined;

  constructor(private readonly workbench: () => OpenWorkbench) {}

  get frame(): Frame {
    return this.workbench().frame;
  }
  get phrases(): Phrases {
    return this.language === "en" ? en : zhCN;
  }
  get settingsPhrases(): SettingsPhrases {
    return this.language === "en" ? settingsInEnglish : settingsInChinese;
  }

  // Its parts

  get search(): Locator {
    return this.frame.getByRole("searchbox");
  }
  /** All results, or where to begin. */
  get rows(): Locator {
    return this.frame.getByRole("option");
  }
  /** The row of a thing, by its kind and id: fact:spend/insurance/2020. */
  row(key: string): Locator {
    return this.frame.locator(`[data-row="${key}"]`);
  }
  get preview(): Locator {
    return this.frame.locator("section[data-area=preview]");
  }
  /** The last answer of the workbook: a receipt, or a refusal. */
  get notice(): Locator {
    return this.frame.locator("section[data-area=notice]");
  }
  get view(): Locator {
    return this.frame.locator("section[data-area=view]:visible");
  }
  get status(): Locator {
    return this.frame.locator("footer");
  }
  button(name: string | RegExp, within: Locator | Frame = this.frame): Locator {
    return within.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** The focused element's text, or its name where it has one. */
  focused(): Promise<string> {
    return this.frame.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  }
  /** The names of the results, in their order. */
  titles(): Promise<string[]> {
    return this.rows.locator("> div:first-child").allTextContents();
  }
  async noticeText(): Promise<string> {
    return this.notice.locator("p").innerText();
  }

  // What a person does there

  /** Back to the empty search box, without results of earlier tests. */
  async reset(): Promise<void> {
    await this.search.click();
    for (let i = 0; i < 5; i++) await this.press("Escape");
    await this.search.fill("");
  }
  async press(key: string): Promise<void> {
    await this.workbench().page.keyboard.press(key);
  }
  /** Types wherever the focus is. */
  async type(text: string): Promise<void> {
    await this.workbench().page.keyboard.type(text);
  }
  /** Searches for a query, put into the search box at once: `type` presses one key after the other. */
  async find(query: string): Promise<void> {
    await this.search.click();
    // A query that is there already would change nothing, and leave another view open.
    await this.search.fill("");
    await this.search.fill(query);
  }
  /** Looks for something and shows its preview, by pointer. */
  async open(query: string, key: string): Promise<void> {
    await this.find(query);
    await this.row(key).click();
    await this.preview.waitFor();
  }
  /** Inserts what is previewed: by pointer, or by its key where there is no button. */
  async insert(way: Way): Promise<void> {
    const names = [this.phrases.insert, this.phrases.insertValues];
    const insertHere = this.button(new RegExp(`^(${names.join("|")})$`), this.preview);
    if (way === "live") return insertHere.click();
    if (way === "newSheet") return this.button(this.phrases.newSheet, this.preview).click();
    await insertHere.focus();
    await this.press(keysOf[way]);
  }
  /** Inserts the best match of a query, by keyboard. */
  async insertBest(query: string, way: Way): Promise<void> {
    await this.find(query);
    await this.press(keysOf[way]);
  }
  /** Waits for the receipt of an insertion, and reads where it stands. */
  async receipt(): Promise<string> {
    await this.button(new RegExp(`^${this.phrases.goTo}`), this.notice).waitFor();
    return this.noticeText();
  }
  async goTo(): Promise<void> {
    await this.button(new RegExp(`^${this.phrases.goTo}`), this.notice).click();
  }
  async remove(): Promise<void> {
    await this.button(new RegExp(`^${this.phrases.remove}`), this.notice).click();
  }
  /** Waits for a refusal, and reads it. */
  async refusal(): Promise<string> {
    await this.frame.locator("#refusal").waitFor();
    return this.frame.locator("#refusal").innerText();
  }
  /** The ways on that a notice offers. */
  steps(): Promise<string[]> {
    return this.notice.locator("p ~ div button").allTextContents();
  }
  /** Shows what was inserted into the workbook. */
  async showReceipts(): Promise<void> {
    await this.button(new RegExp(`^${this.phrases.receiptsShort} \\d+$`)).click();
    await this.view.waitFor();
  }
  /** The pane as it looks, without the caret. */
  picture(): Promise<Buffer> {
    return this.workbench()
      .page.locator("#pane iframe")
      .screenshot({ animations: "disabled", caret: "hide" });
  }
  /** Waits until the workbook has answered all that the pane asked for, and what the pane asked for after that. */
  async settles(): Promise<void> {
    await this.frame.evaluate(async () => {
      // Requests are answered in their order: this one comes after those before it.
      const answered = () =>
        Excel.run(async (context) => {
          context.workbook.load("name");
          await context.sync();
        });
      for (let i = 0; i < 3; i++) await answered();
    });
  }
  /** Waits until nothing moves or fades any more. */
  async stands(): Promise<void> {
    await this.frame.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
    );
  }
  /** Shows the page and the pane in other colours, and waits until nothing changes any more. */
  async theme(theme: "light" | "dark"): Promise<void> {
    await this.workbench().page.emulateMedia({ colorScheme: theme });
    await this.frame.locator(`[style*="color-scheme: ${theme}"]`).waitFor();
    await this.stands();
  }
  /** Makes everything in the pane larger while the pane stays as wide: it has room for less. 1 takes that back. */
  async zoom(factor: number): Promise<void> {
    const { page } = this.workbench();
    const [window, pane] = [Math.round(1440 / factor), 350 / factor];
    // What it emulates ends with it.
    this.emulation ??= await page.context().newCDPSession(page);
    await page.evaluate((pixels) => document.body.style.setProperty("--pane-width", `${pixels}px`), pane);
    await this.emulation.send("Emulation.setDeviceMetricsOverride", {
      width: window,
      height: Math.round(900 / factor),
      deviceScaleFactor: factor,
      mobile: false,
    });
    await page.waitForFunction((pixels) => innerWidth === pixels, window);
    await this.frame.waitForFunction((pixels) => innerWidth === pixels, pane);
    await this.stands();
  }
  /** What is wider than the pane, and cannot be reached by scrolling a part of it. */
  overflow(): Promise<string[]> {
    return this.frame.evaluate(() => {
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      return [...document.body.querySelectorAll("*")]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .filter((element) => !scrolls(element.parentElement))
        .map((element) => element.outerHTML.slice(0, 120));
    });
  }
  async switchLanguage(): Promise<void> {
    await this.button(this.phrases.otherLanguageLabel).click();
    this.language = this.language === "en" ? "zh" : "en";
    await this.frame.locator(`html[lang^=${this.language}]`).waitFor();
  }
}
