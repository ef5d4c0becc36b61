import type { WorkbenchHandle } from "../../src/workbench/page/handle";
import { excelTimeout } from "../../src/taskpane/actions/run-task";
import { addinForTests } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";

/** What goes wrong, made to happen; what the pane says then, and that the ways on which it offers work. */
describe.each(["en", "zh"] as const)("in %s", (language) => {
  const addin = addinForTests({ language });
  const { pane, sheet, commands } = addin;
  const insurers = "fact:spend/insurance/2020";

  describe("a cell that is being edited", () => {
    test("is waited for where the user wants it, and the block is written when the edit has ended", async () => {
      await pane.open("insurance", insurers);
      await sheet.beginTyping("F1", "half a senten");
      await pane.insert("live");
      expect(await pane.refusal()).toBe(pane.phrases.editing);
      expect(await pane.steps()).toEqual([pane.phrases.tryAgain, pane.phrases.whenEdited]);
      await pane.button(pane.phrases.whenEdited).click();
      await pane.status.getByText(pane.phrases.waitingForEdit).waitFor();
      expect(await sheet.used()).toBeUndefined();
      await sheet.select("F9");
      expect(await pane.receipt()).toContain("!F9:I13");
      expect(await sheet.value("F1")).toBe("half a senten");
    });

    test("is waited for no longer once the user cancels, and nothing is written then", async () => {
      await pane.open("insurance", insurers);
      await sheet.beginTyping("F1", "text");
      await pane.insert("live");
      await pane.refusal();
      await pane.button(pane.phrases.whenEdited).click();
      await pane.button(pane.phrases.cancel).click();
      expect(await pane.refusal()).toBe(pane.phrases.stopped);
      await sheet.select("F9");
      await sheet.becomes("F1", "text");
      await pane.settles();
      expect(await sheet.used()).toBe("F1:F1");
    });
  });

  describe("a workbook that does not answer", () => {
    // The pane's patience is at its end ten times sooner.
    beforeEach(() =>
      pane.frame.evaluate((patience) => {
        const whole = window.setTimeout.bind(window);
        const sooner = (work: () => void, delay?: number) =>
          whole(work, delay === patience ? patience / 10 : delay);
        Object.assign(window, { setTimeout: sooner });
      }, excelTimeout),
    );

    test("can be waited for, or given up: nothing is written later", async () => {
      const goOn = await sheet.hold("everything");
      await pane.insertBest("insurance", "live");
      await pane.status.getByText(pane.phrases.doing.insert).waitFor();
      const alert = pane.frame.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toContain(
        `${pane.phrases.silent} ${pane.phrases.silentNothingWritten}`,
      );
      await pane.button(pane.phrases.wait).click();
      await alert.waitFor({ state: "detached" });
      await alert.waitFor();
      await pane.button(pane.phrases.giveUp).click();
      expect(await pane.refusal()).toBe(pane.phrases.stopped);
      await goOn();
      await pane.settles();
      expect(await sheet.used()).toBeUndefined();
      await pane.button(pane.phrases.tryAgain).click();
      await pane.receipt();
      await sheet.becomes("B4", 351);
    });

    test("given up while it writes, tells when it has written after all", async () => {
      const goOn = await sheet.hold("writes");
      await pane.insertBest("insurance", "live");
      await pane.status.getByText(pane.phrases.writing).waitFor();
      expect(await pane.button(pane.phrases.cancel).count()).toBe(0);
      const alert = pane.frame.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toContain(pane.phrases.silentWriting);
      await pane.button(pane.phrases.giveUp).click();
      expect(await pane.refusal()).toBe(pane.phrases.unanswered);
      expect(await pane.steps()).toEqual([pane.phrases.dismiss]);
      await goOn();
      await pane.receipt();
      await sheet.becomes("B4", 351);
    });

    test("is stopped by Escape while it reads", async () => {
      const goOn = await sheet.hold("everything");
      await pane.insertBest("insurance", "live");
      await pane.status.getByText(pane.phrases.doing.insert).waitFor();
      await pane.press("Escape");
      expect(await pane.refusal()).toBe(pane.phrases.stopped);
      await goOn();
      await pane.settles();
      expect(await sheet.used()).toBeUndefined();
      expect(await pane.search.inputValue()).toBe("insurance");
    });
  });

  test("a protected sheet keeps what is on it, also from a command of the ribbon; citing can be tried again", async () => {
    await sheet.type("B2", '=FINTECH.SPEND("insurance",2020)');
    await sheet.becomes("B2", 351);
    await sheet.select("B2");
    await sheet.protect();
    await commands.closePane();
    await commands.button(pane.phrases.cite).click();
    await commands.paneOpens();
    expect(await pane.refusal()).toBe(pane.phrases.protectedRemoval((await sheet.shown()) ?? ""));
    expect(await pane.steps()).toEqual([pane.phrases.tryAgain]);
    await sheet.protect(false);
    await pane.button(pane.phrases.tryAgain).click();
    await pane.notice.getByText(pane.phrases.cited("C2")).waitFor();
    await sheet.becomes("C2", (value) => typeof value === "string" && value !== "");
  });

  test("a sheet that was deleted with its block is said to be gone", async () => {
    const before = await sheet.shown();
    await pane.insertBest("insurance", "newSheet");
    await pane.receipt();
    // The spreadsheet still fits the new sheet's rows.
    await sheet.rests();
    await addin.workbench.page.evaluate(() => {
      const { book } = window.workbench as WorkbenchHandle;
      book.removeSheet(book.activeSheet());
    });
    expect(before).toBeDefined();
    await pane.goTo();
    expect(await pane.refusal()).toMatch(language === "en" ? /no longer on sheet/ : /已没有该内容/);
    expect(await pane.steps()).toEqual([pane.phrases.dismiss]);
  });

  test("a view that cannot be drawn says so without a trace of why, and leads back to the search", async () => {
    // No number can be written any more.
    await pane.frame.evaluate(() => {
      const whole = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, "format") ?? {};
      const mend = () => Object.defineProperty(Intl.NumberFormat.prototype, "format", whole);
      Object.assign(window, { mend });
      Object.defineProperty(Intl.NumberFormat.prototype, "format", {
        configurable: true,
        get: () => {
          throw new Error("secret words");
        },
      });
    });
    await pane.search.fill("insurance");
    const failure = pane.frame.getByRole("alert");
    await failure.getByText(pane.phrases.failureTitle).waitFor();
    expect(await failure.innerText()).not.toContain("secret");
    await pane.frame.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await pane.button(pane.phrases.failureBack).click();
    await pane.row("table:spend").waitFor();
    // React reports the error to the console, too.
    await eventually(async () => addin.workbench.consoleErrors.length > 0, true);
    expect(await pane.search.evaluate((box) => box === document.activeElement)).toBe(true);
    addin.workbench.consoleErrors.splice(0);
    addin.workbench.pageErrors.splice(0);
  });

  test("a part of the add-in that cannot be fetched is asked for again", async () => {
    const { page } = addin.workbench;
    await page.route("**/parts/settings-*", (route) => route.abort());
    await pane.search.click();
    await pane.press("Control+,");
    await pane.view.getByText(pane.phrases.notLoaded).waitFor();
    await page.unroute("**/parts/settings-*");
    await pane.button(pane.phrases.tryAgain).click();
    await pane.view.getByRole("combobox").first().waitFor();
    addin.workbench.consoleErrors.splice(0);
  });
});
