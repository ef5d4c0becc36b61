import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { WorkbenchHandle } from "../../src/workbench/page/handle";
import { addinForTests } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";

/** The workbench itself: what it does that Excel would do, around the add-in's production build. */
const addin = addinForTests();
const { sheet, commands } = addin;

const page = () => addin.workbench.page;
const frame = () => addin.workbench.frame;

/** Every value that a cell shows until it shows the last one. */
async function seen(cell: string, last: unknown): Promise<unknown[]> {
  const watched = page().evaluate(
    async ([reference, end]) => {
      const { at, book } = window.workbench as WorkbenchHandle;
      const { sheet: id, rect } = at(reference);
      const values: string[] = [];
      for (let tick = 0; tick < 4000; tick++) {
        const value = JSON.stringify(book.values(id, rect)[0]?.[0] ?? null);
        if (values.at(-1) !== value) values.push(value);
        if (value === end) break;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return values;
    },
    [cell, JSON.stringify(last)] as const,
  );
  return (await watched).map((value) => JSON.parse(value) as unknown);
}

describe("while a function is awaited", () => {
  test("its cell is #BUSY!, and so is one that reads it, whatever it makes of errors", async () => {
    await sheet.fill("A1", [["insurance"]]);
    const both = Promise.all([seen("B1", 351), seen("C1", 352), seen("D1", 351)]);
    await sheet.fill("B1", [["=FINTECH.SPEND(A1,2020)", "=SUM(B1,1)", '=IFERROR(B1,"none")']]);
    const busy = { error: "#BUSY!" };
    for (const values of await both) {
      expect(values.filter((value) => value !== null)).toEqual([
        busy,
        [351, 352][values.at(-1) === 352 ? 1 : 0],
      ]);
    }
  });

  test("an error that is answered is replaced, and never before", async () => {
    const watched = seen("B1", "none");
    await sheet.fill("B1", [['=IFERROR(FINTECH.SPEND("insurance",2021),"none")']]);
    expect((await watched).filter((value) => value !== null)).toEqual([{ error: "#BUSY!" }, "none"]);
  });

  test("the status bar counts, and is ready in the end", async () => {
    const status = page().locator("#state");
    await sheet.fill("A1", [['=FINTECH.SPEND("insurance",2020)']]);
    await sheet.becomes("A1", 351);
    await status.getByText("Ready", { exact: true }).waitFor();
  });

  test("a row inserted above does not lose the answer", async () => {
    await sheet.fill("A3", [['=FINTECH.SPEND("bank")']]);
    const { y } = await addin.workbench.middle("A1");
    await page().mouse.click(20, y, { button: "right" });
    // At its beginning: in its middle stands a field for the number of rows.
    await page()
      .getByText("rows above")
      .click({ position: { x: 12, y: 12 } });
    await sheet.becomes("A4", 2078);
    expect(await sheet.value("A3")).toBeNull();
  });

  test("further edits are all answered", async () => {
    await sheet.fill("A1", [["bank"]]);
    await sheet.fill(
      "B1",
      Array.from({ length: 200 }, () => ["=FINTECH.SPEND($A$1)"]),
    );
    // Each second edit comes while the one before is not answered yet.
    for (const [first, second, answer] of [
      ["insurance", "securities", 262.9],
      ["total", "insurance", 351],
      ["bank", "total", 2691.9],
    ] as const) {
      await sheet.fill("A1", [[first]]);
      await sheet.fill("A1", [[second]]);
      await sheet.becomes("B1", answer);
    }
    await sheet.becomes("B200", 2691.9);
    const values = (await sheet.values("B1:B200")).flat();
    expect(new Set(values)).toEqual(new Set([2691.9]));
  });
});

test("ten thousand functions are all answered, and an edit reaches each that reads it", async () => {
  const count = 10_000;
  await sheet.fill("A1", [["insurance"]]);
  await sheet.fill(
    "B1",
    Array.from({ length: count }, (_, i) => [`=FINTECH.SPEND($A$1)+${i}`]),
  );
  const total = (count * (count - 1)) / 2;
  await sheet.fill("C1", [[`=SUM(B1:B${count})`]]);
  await sheet.becomes("C1", 351 * count + total);
  await sheet.fill("A1", [["bank"]]);
  await sheet.becomes("C1", 2078 * count + total);
});

test("a result that is longer than the grid makes the grid longer", async () => {
  const cells = '=IF(FINTECH.SPEND("bank")>0,SEQUENCE(3))';
  await sheet.fill("A998", [[cells]]);
  await sheet.becomes("A1000", 3);
  await sheet.fill("C996", [['=FINTECH.TABLE("spend")']]);
  await sheet.becomes("C996", "name");
  expect((await sheet.values("E997:E1001")).flat()).toEqual([2078, 351, 262.9, 2691.9, 5754.5]);
});

describe("the ribbon", () => {
  test("has the tab that the manifest describes, with its groups, labels and pictures", async () => {
    const tabs = page().locator("#tabs").getByRole("tab");
    expect(await tabs.allTextContents()).toEqual(["Home", "FinTech"]);
    expect(await tabs.last().getAttribute("aria-selected")).toBe("true");
    expect(await commands.ribbon.getByRole("button").allTextContents()).toEqual([
      "Find data",
      "Build a formula",
      "Research tools",
      "Inspect cell",
      "Insert spend table",
      "Cite cell",
    ]);
    const widths = await commands.ribbon
      .locator("img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths).toEqual([32, 32, 32, 32, 32, 32]);
    expect(await commands.tip("Cite cell")).toContain("the cell to its right");
  });

  test("has the spreadsheet's own tools behind Home", async () => {
    const tools = page().locator("#sheet").getByRole("toolbar");
    expect(await tools.isVisible()).toBe(false);
    await page().getByRole("tab", { name: "Home" }).click();
    await tools.waitFor();
    await page().keyboard.press("ArrowRight");
    expect(await tools.isVisible()).toBe(false);
    expect(await commands.button("Find data").isVisible()).toBe(true);
  });

  test("runs a command, and greys its button out until it is done", async () => {
    const button = commands.button("Insert spend table");
    await sheet.select("B2");
    const goOn = await sheet.hold("everything");
    await button.click();
    await page().waitForFunction(() => document.querySelector("#ribbon :disabled"));
    expect(await button.isDisabled()).toBe(true);
    await goOn();
    await page().waitForFunction(() => !document.querySelector("#ribbon :disabled"));
    expect(await sheet.used()).toMatch(/^B2:/);
  });

  test("opens and closes the pane, and says which", async () => {
    const button = commands.button("Find data");
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    expect(await commands.paneIsShown()).toBe(false);
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await button.click();
    expect(await commands.paneIsShown()).toBe(true);
  });
});

describe("protection", () => {
  test("keeps a sheet from being changed by hand, and not from calculating", async () => {
    await sheet.fill("A1", [["bank", "=FINTECH.SPEND(A1)"]]);
    await sheet.becomes("B1", 2078);
    await sheet.protect();
    await sheet.select("A1");
    await page().keyboard.type("insurance");
    await sheet.press("Enter");
    await sheet.empty("B1");
    await sheet.select("B1");
    await sheet.press("Control+c");
    await sheet.select("A5");
    const notice = page().locator("#notice");
    await notice.evaluate((element) => (element.textContent = ""));
    await sheet.press("Control+v");
    await notice.filter({ hasText: /protected/ }).waitFor();
    expect(await sheet.values("A1:B1")).toEqual([["bank", 2078]]);
    expect(await sheet.value("A5")).toBeNull();
    await page().evaluate(() => (window.workbench as WorkbenchHandle).book.recalculate());
    await sheet.becomes("B1", 2078);
    await sheet.protect(false);
    await sheet.type("A1", "insurance");
    await sheet.becomes("B1", 351);
  });

  test("of the structure is switched in the menu of a tab, and keeps sheets from coming and going by hand", async () => {
    const tabs = page().locator("[data-u-comp=slide-tab-bar]");
    const notice = (words: RegExp) => page().locator("#notice").filter({ hasText: words }).waitFor();
    const inTabMenu = async (line: string) => {
      await tabs.getByText((await sheet.shown()) ?? "", { exact: true }).click({ button: "right" });
      await page().getByText(line, { exact: true }).click();
    };
    const before = await sheet.sheets();
    await inTabMenu("Protect or unprotect the structure");
    await notice(/structure of the workbook is protected now/);
    await inTabMenu("Delete");
    await page().getByRole("button", { name: "OK" }).click();
    await notice(/To change its sheets, unprotect it/);
    await page().getByRole("button", { name: "Add a sheet" }).click();
    expect(await sheet.sheets()).toEqual(before);
    await inTabMenu("Protect or unprotect the structure");
    await notice(/no longer protected/);
    await page().getByRole("button", { name: "Add a sheet" }).click();
    await eventually(async () => (await sheet.sheets()).length, before.length + 1);
  });
});

describe("what the add-in does through Excel.run", () => {
  test("is undone in one step, however many batches it took, and done again", async () => {
    await sheet.fill("A1", [["mine"]]);
    await sheet.rests();
    const before = await sheet.sheets();
    await frame().evaluate(() =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add("Report");
        const cells = added.getRange("A1:B2");
        cells.values = [
          ["segment", "spend"],
          ["bank", ""],
        ];
        await context.sync();
        added.getRange("B2").formulas = [["=FINTECH.SPEND(A2)"]];
        added.getRange("A1:B1").format.fill.color = "#0F3D5C";
        added.getRange("A:A").format.columnWidth = 120;
        context.workbook.names.add("Reported", added.getRange("B2"));
        added.activate();
        await context.sync();
      }),
    );
    await sheet.becomes("Report!B2", 2078);
    await sheet.rests();
    const book = (action: "undo" | "redo") =>
      page().evaluate((name) => (window.workbench as WorkbenchHandle).book[name](), action);
    await book("undo");
    expect(await sheet.sheets()).toEqual(before);
    expect(await sheet.names()).not.toHaveProperty("Reported");
    expect(await sheet.value(`'${before.at(-1)}'!A1`)).toBe("mine");
    await book("redo");
    await sheet.becomes("Report!B2", 2078);
    expect(await sheet.names()).toHaveProperty("Reported");
    // The spreadsheet still fits the rows of the sheet that came back.
    await sheet.rests();
    await book("undo");
  });

  test("is told of what a person does, and that it was a person", async () => {
    await frame().evaluate(async () => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
          heard.push([event.address, event.changeType, event.triggerSource]);
        });
        await context.sync();
      });
    });
    await sheet.type("B3", "5");
    const heard = () => frame().evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await eventually(heard, [["B3", "RangeEdited", "Unknown"]]);
  });

  test("is refused by name where the workbench has no answer", async () => {
    const code = await frame().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.pivotTables.load("items/name");
        await context.sync();
      }).then(
        () => "",
        (error: OfficeExtension.Error) => error.code,
      ),
    );
    expect(code).toBe("ApiNotFound");
    expect(await addin.workbench.reports()).toEqual([expect.stringMatching(/pivotTables/i)]);
    // A fresh page, so that this refusal is not held against the tests that follow.
    await addin.load();
  });
});

describe("a workbook", () => {
  const handle = <T>(read: (workbench: WorkbenchHandle) => T) =>
    page().evaluate(`(${read.toString()})(window.workbench)`) as Promise<T>;

  test("is saved in the browser and opened again with all that is in it", async () => {
    await sheet.fill("A1", [["securities", "=FINTECH.SPEND(A1)", '=FINTECH.USECASES("bank")']]);
    await sheet.becomes("E5", "good");
    await frame().evaluate(() =>
      Excel.run(async (context) => {
        const shown = context.workbook.worksheets.getActiveWorksheet();
        shown.name = "Kept";
        shown.getRange("B1").numberFormat = [["0.000"]];
        context.workbook.names.add("Spend", shown.getRange("B1"));
        context.workbook.settings.add("note", { value: "kept" });
        shown.protection.protect();
        await context.sync();
      }),
    );
    const name = page().getByRole("textbox", { name: "Workbook name" });
    await name.fill("My numbers");
    await name.press("Enter");
    await page().keyboard.press("Control+s");
    await page().getByText("“My numbers” is saved in this browser.").waitFor();

    await addin.load("?open=new");
    expect(await sheet.sheets()).toEqual(["Sheet1"]);
    await page().getByRole("button", { name: "File" }).click();
    await page().getByRole("menuitem", { name: "Open…" }).click();
    await page()
      .getByRole("button", { name: /^My numbers/ })
      .click();
    await page().waitForURL(/name=My\+numbers/);
    await addin.load("?name=My+numbers");
    expect(await name.inputValue()).toBe("My numbers");
    await sheet.becomes("Kept!B1", 262.9);
    await sheet.becomes("Kept!E5", "good");
    expect(await sheet.names()).toEqual({ Spend: "=Kept!$B$1" });
    const kept = await frame().evaluate(() =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem("Kept");
        const setting = context.workbook.settings.getItem("note").load("value");
        found.load("protection/protected");
        const range = found.getRange("B1").load("numberFormat,formulas");
        await context.sync();
        const value: unknown = setting.value;
        return [found.protection.protected, value, range.numberFormat, range.formulas] as unknown[];
      }),
    );
    expect(kept).toEqual([true, { value: "kept" }, [["0.000"]], [["=FINTECH.SPEND(A1)"]]]);
  });

  test("never takes the place of another one that has its name", async () => {
    const save = async (name: string) => {
      await page().getByRole("button", { name: "File" }).click();
      await page().getByRole("menuitem", { name: "Save Ctrl+S" }).click();
      await page().getByText(`“${name}” is saved in this browser.`).waitFor();
    };
    await addin.load("?open=new");
    await sheet.fill("A1", [["first"]]);
    await save("Workbook");
    await addin.load("?open=new");
    await sheet.fill("A1", [["second"]]);
    await save("Workbook (2)");
    await sheet.fill("A1", [["second, changed"]]);
    await save("Workbook (2)");
    await addin.load("?name=Workbook");
    expect(await sheet.value("A1")).toBe("first");
    await addin.load("?name=Workbook+(2)");
    expect(await sheet.value("A1")).toBe("second, changed");
  });

  test("that is not there any more is the demo, and that is said", async () => {
    await addin.load("?name=Nothing");
    await page().getByText("No workbook named “Nothing” is saved in this browser.").waitFor();
    expect(await handle(({ book }) => book.title)).toBe("FinTech demo");
  });

  test("stays as it is when the language is changed, and the add-in speaks the other one", async () => {
    await addin.load("?open=new");
    await sheet.fill("A1", [["保险", "=FINTECH.SPEND(A1)"]]);
    await sheet.becomes("B1", 351);
    await page().getByRole("button", { name: "中文" }).click();
    await page().getByRole("button", { name: "文件" }).waitFor();
    await page().waitForFunction(() => window.workbench !== undefined);
    await sheet.becomes("B1", 351);
    expect(await sheet.value("A1")).toBe("保险");
    expect(await page().locator("#tabs").allTextContents()).toEqual(["开始数字金融科技"]);
    await frame().waitForFunction(async () => (await Office.onReady()).host !== null);
    expect(await frame().evaluate(() => Office.context.displayLanguage)).toBe("zh-CN");
    await page().getByRole("button", { name: "English" }).click();
    await page().getByRole("button", { name: "File" }).waitFor();
    await page().waitForFunction(() => window.workbench !== undefined);
  });

  test("opens on a demo in both languages in which every function answers", async () => {
    await addin.load("");
    const open = await sheet.sheets();
    expect(open).toEqual([
      "Spending",
      "Words",
      "Tables",
      "Projections",
      "Sources",
      "Strategy matrix",
      "Quadrant",
      "Radar",
      "技术投入",
      "名词",
      "查找与表格",
      "预测",
      "出处",
      "战略矩阵",
      "效能象限",
      "雷达图",
    ]);
    await sheet.becomes("C5", 2078);
    await sheet.becomes("Projections!C13", 3935.8021482284908);
    await sheet.becomes("预测!B33", 2020);
    await sheet.becomes("名词!B5", "核心性战略");
    await sheet.becomes(
      "出处!B5",
      (value) => typeof value === "string" && value.startsWith("2021年中国金融科技"),
    );
    // The solver is fetched: what it answers comes last.
    await sheet.becomes("Quadrant!F19", "Lead");
    await sheet.becomes("雷达图!E15", 0);
    const errorsIn = () =>
      handle(({ book }) =>
        book.sheets().map(({ id }) => {
          const whole = { row: 0, column: 0, height: 60, width: 10 };
          return book
            .values(id, whole)
            .flatMap((row) => row.flatMap((v) => (v !== null && typeof v === "object" ? [v.error] : [])));
        }),
      );
    // What the report does not say: the procurement of securities firms and in total.
    const missing = ["#N/A", "#N/A"];
    const none = Array.from({ length: open.length / 2 - 1 }, () => []);
    // Parts of the add-in that answer some functions are loaded on demand.
    await eventually(errorsIn, [missing, ...none, missing, ...none]);
  });
});

describe("for those who do not see it", () => {
  /** What axe has to object to about the page, the pane's frame apart. */
  async function violations(): Promise<string[]> {
    if (!(await page().evaluate(() => "axe" in window))) {
      await page().evaluate(readFileSync(require.resolve("axe-core"), "utf8"));
    }
    return page().evaluate(async () => {
      // What fades in is not as it will be. Some animations never end.
      const fading = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(fading.map(({ finished }) => finished));
      const { axe } = window as unknown as {
        axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
      };
      const { violations } = await axe.run(document, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  }

  test("every control has a name and a role: the ribbon, the spreadsheet's tools, menus and dialogs", async () => {
    expect(await violations()).toEqual([]);
    await page().getByRole("tab", { name: "Home" }).click();
    await page().getByRole("button", { name: "Bold" }).waitFor();
    expect(await violations()).toEqual([]);
    await page().getByRole("button", { name: "File" }).click();
    expect(await violations()).toEqual([]);
    await page().getByRole("menuitem", { name: "Open…" }).click();
    expect(await violations()).toEqual([]);
    await page().getByRole("button", { name: "Close", exact: true }).click();
    await page().getByRole("tab", { name: "FinTech" }).click();
  });

  test("a menu is used with the keyboard, and gives the focus back", async () => {
    const file = page().getByRole("button", { name: "File" });
    await file.press("Enter");
    const focused = () => page().evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("New workbook");
    await page().keyboard.press("ArrowUp");
    expect(await focused()).toBe("Download a copy");
    await page().keyboard.press("Home");
    await page().keyboard.press("ArrowDown");
    expect(await focused()).toBe("Demo workbook");
    await page().keyboard.press("Escape");
    expect(await focused()).toBe("File");
    expect(await file.getAttribute("aria-expanded")).toBe("false");
  });

  test("the pane is made wider and narrower with the keyboard", async () => {
    const divider = page().getByRole("separator", { name: "Width of the pane" });
    const width = async () => Number(await divider.getAttribute("aria-valuenow"));
    const before = await width();
    await divider.press("ArrowLeft");
    expect(await width()).toBe(before + 16);
    await divider.press("ArrowRight");
    expect(await width()).toBe(before);
    expect(
      await page()
        .locator("#pane")
        .evaluate((pane) => pane.clientWidth),
    ).toBe(before);
  });
});

describe("formulas within a table", () => {
  test("refer to their own row, and read as they were written", async () => {
    await sheet.fill("A1", [
      ["q", "unit price", "amount"],
      [2, 10, ""],
      [3, 20, ""],
    ]);
    const formulas = await frame().evaluate(async () =>
      Excel.run(async (context) => {
        const here = context.workbook.worksheets.getActiveWorksheet();
        here.tables.add("A1:C3", true);
        await context.sync();
        const cells = here.getRange("C2:C3");
        cells.formulas = [["=[@q]*[@[unit price]]"], ["=[@q]*[@[unit price]]"]];
        cells.load("formulas");
        await context.sync();
        return cells.formulas as string[][];
      }),
    );
    expect(formulas).toEqual([["=[@q]*[@[unit price]]"], ["=[@q]*[@[unit price]]"]]);
    await sheet.becomes("C3", 60);
  });
});

test("what refers to a sheet that is deleted is #REF! at once", async () => {
  const value = await frame().evaluate(async () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add("Gone soon");
      other.getRange("A1").values = [[5]];
      const cell = worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["='Gone soon'!A1"]];
      await context.sync();
      other.delete();
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    }),
  );
  expect(value).toBe("#REF!");
});
