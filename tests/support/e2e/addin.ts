import { openWorkbench, type OpenOptions, type OpenWorkbench } from "../../../src/tooling/workbench/browser";
import type { Language } from "../../../src/report/language";
import { Commands } from "./commands-page";
import { Pane } from "./pane-page";
import { Sheet } from "./sheet-page";

export interface AddinOptions extends OpenOptions {
  readonly language?: Language;
}

/** The add-in's production build at work in the workbench, as a person meets it. */
export class Addin {
  readonly sheet: Sheet;
  readonly pane: Pane;
  readonly commands: Commands;
  private opened: OpenWorkbench | undefined;
  private reportsTold = 0;

  constructor(private readonly options: AddinOptions) {
    const workbench = () => this.workbench;
    this.sheet = new Sheet(workbench);
    this.pane = new Pane(workbench);
    this.commands = new Commands(workbench);
  }

  get workbench(): OpenWorkbench {
    if (!this.opened) throw new Error("The workbench is not open.");
    return this.opened;
  }

  async open(): Promise<void> {
    const { language = "en", query = "?open=new", ...rest } = this.options;
    this.opened = await openWorkbench({ ...rest, language, query });
    this.pane.language = language;
  }

  async close(): Promise<void> {
    await this.opened?.close();
  }

  /** Loads the page anew: another workbook, a fresh add-in. */
  async load(query = "?open=new"): Promise<void> {
    await this.workbench.load(query);
  }

  /** Saves the workbook in the browser, under a name. */
  async save(name: string): Promise<void> {
    const { page } = this.workbench;
    const box = page.locator("#workbook-name");
    await box.fill(name);
    await box.press("Enter");
    await page.keyboard.press("Control+s");
    await page.locator("#notice").filter({ hasText: name }).waitFor();
  }

  /** Everything that must never happen, whatever is done; each once. */
  async troubles(): Promise<readonly string[]> {
    const { requestsElsewhere, pageErrors, consoleErrors } = this.workbench;
    const reports = await this.workbench.reports();
    const told = reports.length < this.reportsTold ? 0 : this.reportsTold;
    this.reportsTold = reports.length;
    return [
      ...requestsElsewhere.splice(0).map((url) => `asked another host: ${url}`),
      ...pageErrors.splice(0).map((error) => `not caught: ${error}`),
      ...consoleErrors.splice(0).map((error) => `on the console: ${error}`),
      ...reports.slice(told).map((report) => `not answered by the workbench: ${report}`),
    ];
  }
}

/**
 * Opens the add-in once for a file of tests. Each test begins on an empty sheet of its own, with the start of the
 * search in the pane; after each, nothing may have gone wrong behind the scenes.
 */
export function addinForTests(options: AddinOptions = {}): Addin {
  // A page is drawn and a workbook calculated: on a busy machine that takes its time.
  jest.setTimeout(60_000);
  const addin = new Addin(options);
  beforeAll(() => addin.open());
  afterAll(() => addin.close());
  beforeEach(async () => {
    await addin.sheet.blank();
    await addin.commands.openPane();
    await addin.pane.reset();
  });
  afterEach(async () => expect(await addin.troubles()).toEqual([]));
  return addin;
}
