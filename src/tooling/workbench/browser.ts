import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { browserArguments, findHeadlessBrowser } from "../machine/installed-browser";
import { fontsFolder } from "../machine/folders";
import { layFonts } from "./fonts";
import { serve, type ServeOptions } from "./server";
import { addinAddress, buildWorkbench } from "./workbench";

export interface OpenOptions {
  /** Of the workbench, and of Office as the add-in sees it. */
  readonly language?: "en" | "zh";
  /** What an empty cell is to a function. */
  readonly blanks?: "null" | "zero";
  /** Of the page's address: `?open=new` for an empty workbook, nothing for the demo. */
  readonly query?: string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Where the add-in's production build lies; dist/ unless said otherwise. */
  readonly addin?: string;
  /** Draws all letters with fonts of npm packages, so that pictures are the same on every machine. */
  readonly packagedFonts?: boolean;
}

/** A number, text, TRUE or FALSE; null for an empty cell; an error with its code. */
export type Value = number | string | boolean | null | { readonly error: string };

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** What the page holds out to tests and measurements (src/workbench/page/handle.ts). */
interface Handle {
  readonly reports: readonly string[];
  at(reference: string): { readonly sheet: string; readonly rect: Rectangle };
  readonly book: {
    values(sheet: string, rect: Rectangle): Value[][];
    formulas(sheet: string, rect: Rectangle): Value[][];
    write(sheet: string, rect: Rectangle, inputs: readonly (readonly (number | string | boolean)[])[]): void;
    calculated(): Promise<void>;
    cellEdit(): Promise<void> | undefined;
    cellBox(sheet: string, row: number, column: number): DOMRect;
  };
}

declare global {
  interface Window {
    workbench?: unknown;
  }
}

/** How long a value is waited for, in milliseconds. */
const PATIENCE = 25_000;

/** Clicks in one place that are further apart than this are two clicks, in milliseconds. */
const DOUBLE_CLICK = 500;

/** The workbench in a headless browser, with the add-in's production build in its pane. */
export class OpenWorkbench {
  /** Addresses of other hosts that anything in the page asked for. */
  readonly requestsElsewhere: string[] = [];
  /** Exceptions that nobody caught, in the page or in the pane. */
  readonly pageErrors: string[] = [];
  readonly consoleErrors: string[] = [];
  private lastClick = { x: 0, y: 0, at: 0 };

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly address: string,
    private readonly cleanUp: () => Promise<void>,
  ) {
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) this.requestsElsewhere.push(url);
    });
    page.on("pageerror", (error) => this.pageErrors.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.consoleErrors.push(message.text());
    });
  }

  /** @internal */
  static async open(options: OpenOptions): Promise<OpenWorkbench> {
    const executablePath = findHeadlessBrowser();
    if (!executablePath) {
      throw new Error(
        "No Chromium, Chrome or Edge was found on this machine. Install one, or name it in $CHROMIUM.",
      );
    }
    const address = addinAddress(options.addin);
    if (!address) throw new Error("The add-in is not built yet: run npm run build first.");
    const { folder } = await buildWorkbench();
    const sources: ServeOptions = {
      workbench: folder,
      ...(options.addin ? { addin: options.addin } : {}),
      ...(options.packagedFonts ? { fonts: fontsFolder } : {}),
    };
    const server = await serve(sources);
    const profile = mkdtempSync(join(tmpdir(), "workbench-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      locale: options.language === "zh" ? "zh-CN" : "en-US",
      colorScheme: options.dark ? "dark" : "light",
      // A browser with a window gives them to a page that somebody uses.
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
      args: [
        ...browserArguments(server.spki),
        // The build names one address, but several servers may run at once: the browser finds ours at that name.
        `--host-resolver-rules=MAP ${new URL(address).host} 127.0.0.1:${server.port}`,
        "--enable-precise-memory-info",
        // Letters are smoothed in one way, whatever the machine's settings are.
        ...["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
      ],
    });
    if (options.packagedFonts) await layFonts(context);
    const [page = await context.newPage()] = context.pages();
    await page.addInitScript(
      (blanks) => localStorage.setItem("workbench.blanks", blanks),
      options.blanks ?? "null",
    );
    return new OpenWorkbench(context, page, address, async () => {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    });
  }

  /** The add-in's frame. */
  get frame(): Frame {
    const found = this.page
      .frames()
      .find((frame) => frame.parentFrame() && frame.url().startsWith(this.address));
    if (!found) throw new Error("The add-in's frame is not loaded.");
    return found;
  }

  /** Loads the workbench and waits until its workbook is open and the add-in's library has found it. */
  async load(query = ""): Promise<void> {
    await this.page.goto(`${this.address}/workbench/${query}`);
    await this.page.waitForFunction(
      () => window.workbench !== undefined || document.querySelector("[role=alert]"),
    );
    const failure = await this.page.locator("[role=alert]").allTextContents();
    if (failure.length > 0) throw new Error(failure.join(" "));
    await this.frame.waitForFunction(async () => (await Office.onReady()).host !== null);
  }

  /** `A1:B2` on the sheet that is shown, or `Sheet1!A1:B2`. */
  values(reference: string): Promise<Value[][]> {
    return this.page.evaluate((given) => {
      const { at, book } = window.workbench as Handle;
      const { sheet, rect } = at(given);
      return book.values(sheet, rect);
    }, reference);
  }

  async value(reference: string): Promise<Value | undefined> {
    return (await this.values(reference))[0]?.[0];
  }

  formulas(reference: string): Promise<Value[][]> {
    return this.page.evaluate((given) => {
      const { at, book } = window.workbench as Handle;
      const { sheet, rect } = at(given);
      return book.formulas(sheet, rect);
    }, reference);
  }

  /** Writes rows of columns, beginning at a cell, and waits until they are calculated; not for functions. */
  async write(cell: string, rows: (number | string | boolean)[][]): Promise<void> {
    await this.page.evaluate(
      async ([given, inputs]) => {
        const { at, book } = window.workbench as Handle;
        const { sheet, rect } = at(given);
        book.write(sheet, { ...rect, height: inputs.length, width: inputs[0]?.length ?? 0 }, inputs);
        await book.calculated();
      },
      [cell, rows] as const,
    );
  }

  /** Waits until a cell's value is the one expected, or one that a test accepts. */
  async becomes(
    reference: string,
    expected: Value | ((value: Value | undefined) => boolean),
  ): Promise<Value> {
    const accepts = typeof expected === "function" ? expected : (value?: Value) => same(value, expected);
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await this.value(reference);
      if (value !== undefined && accepts(value)) return value;
      if (Date.now() > end) throw new Error(`${reference} stayed ${JSON.stringify(value)}.`);
      await this.page.waitForTimeout(20);
    }
  }

  /** Chooses a cell with the mouse, and waits until the keyboard is the sheet's. */
  async click(cell: string): Promise<void> {
    const { x, y } = await this.middle(cell);
    const last = this.lastClick;
    // Two clicks in one place, one soon after the other, would be a double click.
    if (x === last.x && y === last.y)
      await this.page.waitForTimeout(Math.max(0, last.at + DOUBLE_CLICK - Date.now()));
    await this.page.mouse.click(x, y);
    this.lastClick = { x, y, at: Date.now() };
    await this.page.waitForFunction(() => document.activeElement?.getAttribute("data-u-comp") === "editor");
  }

  /** Types into a cell, by mouse and keyboard, and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.beginTyping(cell, text);
    await this.page.keyboard.press("Enter");
    // As its first keys, a busy editor may lose its last one: who sees that presses it again.
    await this.editing(false, 3000).catch(() => this.page.keyboard.press("Enter"));
    await this.editing(false);
  }

  /** Types into a cell and leaves it in edit mode. */
  async beginTyping(cell: string, text: string): Promise<void> {
    await this.click(cell);
    const [first = "", ...rest] = text;
    // The first key opens the cell's editor; a busy machine would lose those that come before it is there.
    await this.page.keyboard.type(first);
    await this.editing(true);
    await this.page.keyboard.type(rest.join(""));
  }

  /** Waits until a cell is edited, or none is any more. */
  private editing(wanted: boolean, timeout?: number) {
    return this.page.waitForFunction(
      (on) => ((window.workbench as Handle).book.cellEdit() !== undefined) === on,
      wanted,
      timeout === undefined ? {} : { timeout },
    );
  }

  /** What the add-in asked for and did not get, and what went wrong in the workbench. */
  reports(): Promise<string[]> {
    return this.page.evaluate(() => [...(window.workbench as Handle).reports]);
  }

  close(): Promise<void> {
    return this.cleanUp();
  }

  /** The middle of a cell, in pixels from the window's upper left corner. */
  async middle(cell: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((given) => {
      const { at, book } = window.workbench as Handle;
      const { sheet, rect } = at(given);
      const { x, y, width, height } = book.cellBox(sheet, rect.row, rect.column);
      return { x: x + width / 2, y: y + height / 2 };
    }, cell);
  }
}

const same = (value: Value | undefined, expected: Value): boolean =>
  JSON.stringify(value) === JSON.stringify(expected);

/** Opens the workbench and waits until its workbook is open and the add-in is ready. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const workbench = await OpenWorkbench.open(options);
  try {
    await workbench.load(options.query);
  } catch (error) {
    await workbench.close();
    throw error;
  }
  return workbench;
}
