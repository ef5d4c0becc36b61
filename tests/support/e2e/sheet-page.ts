import type { OpenWorkbench, Value } from "../../../src/tooling/workbench/browser";
import type { CellFormat } from "../../../src/workbench/sheet/cell-format";
import type { WorkbenchHandle } from "../../../src/workbench/page/handle";

/** How long something is waited for, in milliseconds. */
const PATIENCE = 25_000;

/** Waits until what is read is what is expected; shows the difference where it stays another. */
export async function eventually<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  const end = Date.now() + PATIENCE;
  let value = await read();
  while (JSON.stringify(value) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await read();
  }
  expect(value).toEqual(expected);
}

/** How a cell looks. */
export interface Look extends CellFormat {
  readonly numberFormat: string;
  /** As the cell shows its value. */
  readonly text: string;
  /** Of its column, in points. */
  readonly width: number;
}

/** An error as a person reads it who rests the pointer on the cell. */
export interface ShownError {
  readonly code: string;
  readonly sentence: string;
}

/** The workbook: what stands in its cells, what is done there by hand. References are to the sheet that is shown. */
export class Sheet {
  constructor(private readonly workbench: () => OpenWorkbench) {}

  private get page() {
    return this.workbench().page;
  }

  /** Shows a new, empty sheet, and selects its first cell. Leaves an edit that was going on. */
  async blank(): Promise<string> {
    await this.page.keyboard.press("Escape");
    const name = await this.page.evaluate(() => {
      const { book } = window.workbench as WorkbenchHandle;
      const name = `Test ${book.sheets().length}`;
      const sheet = book.addSheet(name);
      book.select(sheet, { row: 0, column: 0, height: 1, width: 1 });
      return name;
    });
    return name;
  }

  // What is there

  value(reference: string): Promise<Value | undefined> {
    return this.workbench().value(reference);
  }
  values(reference: string): Promise<Value[][]> {
    return this.workbench().values(reference);
  }
  formulas(reference: string): Promise<Value[][]> {
    return this.workbench().formulas(reference);
  }
  async formula(cell: string): Promise<Value | undefined> {
    return (await this.formulas(cell))[0]?.[0];
  }
  becomes(cell: string, expected: Value | ((value: Value | undefined) => boolean)): Promise<Value> {
    return this.workbench().becomes(cell, expected);
  }

  look(cell: string): Promise<Look> {
    return this.page.evaluate((given) => {
      const { at, book } = window.workbench as WorkbenchHandle;
      const { sheet, rect } = at(given);
      const keys = ["fillColor", "fontName", "fontSize", "fontColor", "fontBold", "fontItalic"] as const;
      const more = ["fontUnderline", "horizontalAlignment", "verticalAlignment", "wrapText"] as const;
      const format = [...keys, ...more].map((key) => [key, book.format(sheet, rect, key)]);
      return {
        ...Object.fromEntries(format),
        numberFormat: book.numberFormats(sheet, rect)[0]?.[0],
        text: book.text(sheet, rect)[0]?.[0],
        width: book.columnWidth(sheet, rect.column, 1),
      } as Look;
    }, cell);
  }

  /** The smallest range around everything on a sheet; undefined where there is nothing. */
  used(sheet?: string): Promise<string | undefined> {
    return this.page.evaluate((name) => {
      const { book } = window.workbench as WorkbenchHandle;
      const id = name === undefined ? book.activeSheet() : book.sheets().find((s) => s.name === name)?.id;
      if (id === undefined) return undefined;
      const whole = { row: 0, column: 0, height: 1_048_576, width: 16_384 };
      const found = book.usedRange(id, whole, true);
      if (!found) return undefined;
      const cell = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
      const { row, column, height, width } = found;
      return `${cell(row, column)}:${cell(row + height - 1, column + width - 1)}`;
    }, sheet);
  }

  /** Name → what it refers to. */
  names(): Promise<Record<string, string>> {
    return this.page.evaluate(() => {
      const { book } = window.workbench as WorkbenchHandle;
      return Object.fromEntries(book.definedNames().map(({ name, formula }) => [name, formula]));
    });
  }

  /** The native tables of the workbook: name and range. */
  tables(): Promise<[name: string, range: string][]> {
    return this.page.evaluate(() => {
      const cell = (r: number, c: number) => `${String.fromCharCode(65 + c)}${r + 1}`;
      return (window.workbench as WorkbenchHandle).book
        .tables()
        .map(({ name, rect: { row, column, height, width } }) => [
          name,
          `${cell(row, column)}:${cell(row + height - 1, column + width - 1)}`,
        ]);
    });
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window.workbench as WorkbenchHandle).book.sheets().map(({ name }) => name),
    );
  }

  /** The sheet that is shown. */
  shown(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const { book } = window.workbench as WorkbenchHandle;
      return book.sheets().find(({ id }) => id === book.activeSheet())?.name;
    });
  }

  /** What is selected, without the sheet. */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const { row, column, height, width } = (window.workbench as WorkbenchHandle).book.selection().rect;
      const cell = (r: number, c: number) => `${String.fromCharCode(65 + c)}${r + 1}`;
      const first = cell(row, column);
      return height === 1 && width === 1 ? first : `${first}:${cell(row + height - 1, column + width - 1)}`;
    });
  }

  /** Waits until a sheet is shown with that range selected. */
  async shows(sheet: string | undefined, range: string): Promise<void> {
    await eventually(async () => [await this.shown(), await this.selection()], [sheet, range]);
  }
  /** Waits until what is typed goes into the selected cell. */
  async hasKeyboard(): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.getAttribute("data-u-comp") === "editor");
  }
  async sheetsBecome(names: readonly string[]): Promise<void> {
    await eventually(() => this.sheets(), names);
  }
  async isEmpty(): Promise<void> {
    await eventually(() => this.used(), undefined);
  }

  /** The error in a cell, in the words that appear when the pointer rests on it. */
  async error(cell: string): Promise<ShownError> {
    const popup = this.page.locator("[data-u-comp=cell-popup]");
    const { x, y } = await this.workbench().middle(cell);
    // What the pointer rests on already is not entered once more.
    await this.page.mouse.move(x + 200, y + 200);
    await popup.waitFor({ state: "detached" });
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
    const [code = "", ...sentence] = (await popup.innerText()).split("\n");
    return { code, sentence: sentence.join("\n") };
  }

  // What a person does

  /** Types into a cell and presses Enter. */
  type(cell: string, text: string): Promise<void> {
    return this.workbench().type(cell, text);
  }
  /** Types and leaves the cell in edit mode. */
  beginTyping(cell: string, text: string): Promise<void> {
    return this.workbench().beginTyping(cell, text);
  }
  select(cell: string): Promise<void> {
    return this.workbench().click(cell);
  }
  /** Selects several cells, by pointer. */
  async drag(from: string, to: string): Promise<void> {
    const [start, end] = [await this.workbench().middle(from), await this.workbench().middle(to)];
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
    await eventually(() => this.selection(), `${from}:${to}`);
  }
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }
  /** Selects a cell and empties it. */
  async empty(cell: string): Promise<void> {
    await this.select(cell);
    await this.press("Delete");
  }
  /** Waits until the page had nothing to do for so long that what follows is another undo step. */
  async rests(): Promise<void> {
    await this.page.evaluate(async () => {
      const tick = 50;
      for (let quiet = 0; quiet < 10;) {
        const due = performance.now() + tick;
        await new Promise((resolve) => setTimeout(resolve, tick));
        quiet = performance.now() > due + tick ? 0 : quiet + 1;
      }
    });
  }
  /** Ctrl+Z in the sheet, with an empty cell selected. */
  async undo(): Promise<void> {
    await this.rests();
    await this.select("A30");
    await this.press("Control+z");
  }
  /** The reverse, Ctrl+Y. */
  async redo(): Promise<void> {
    await this.select("A30");
    await this.press("Control+y");
  }

  /** Inserts a row by the menu of the row's head. */
  async insertRowAbove(row: number): Promise<void> {
    const { y } = await this.workbench().middle(`A${row}`);
    await this.page.mouse.click(20, y, { button: "right" });
    // At its beginning: in its middle stands a field for the number of rows.
    await this.page.getByText("rows above").click({ position: { x: 12, y: 12 } });
  }

  // What others did before

  /** Gives the sheet that is shown another name. */
  rename(name: string): Promise<string> {
    return this.page.evaluate((wanted) => {
      const { book } = window.workbench as WorkbenchHandle;
      book.updateSheet(book.activeSheet(), { name: wanted });
      return wanted;
    }, name);
  }

  /** Fills cells, quicker than typing. The answer of one of our functions is waited for with `becomes`. */
  fill(cell: string, rows: (number | string | boolean)[][]): Promise<void> {
    return this.workbench().write(cell, rows);
  }
  /** Merges cells of the sheet that is shown, or takes them apart, and waits until that is calculated. */
  merge(range: string, together = true): Promise<void> {
    return this.page.evaluate(
      async ([given, isMerge]) => {
        const { at, book } = window.workbench as WorkbenchHandle;
        const { sheet, rect } = at(given);
        await (isMerge ? book.merge(sheet, rect) : book.unmerge(sheet, rect));
        await book.calculated();
      },
      [range, together] as const,
    );
  }
  /** The workbook hangs; returns how it goes on. */
  async hold(what: "everything" | "writes"): Promise<() => Promise<void>> {
    await this.page.evaluate((given) => {
      Object.assign(window, { goOn: (window.workbench as WorkbenchHandle).hold(given) });
    }, what);
    return () => this.page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
  }
  protect(on = true): Promise<void> {
    return this.page.evaluate((value) => {
      const { book } = window.workbench as WorkbenchHandle;
      book.setProtected(book.activeSheet(), value);
    }, on);
  }
  /** Protects the structure of the workbook: no sheet can be added, deleted or renamed. */
  protectStructure(on = true): Promise<void> {
    return this.page.evaluate((value) => {
      (window.workbench as WorkbenchHandle).book.setStructureProtected(value);
    }, on);
  }
}
