import { addinForTests } from "../support/e2e/addin";

describe.each(["en", "zh"] as const)("the settings in %s", (language) => {
  const addin = addinForTests({ language });
  const { pane, sheet } = addin;
  const total = "fact:spend/total/2020";
  const own = () => pane.settingsPhrases;

  const open = async () => {
    // The last Escape may have handed the keyboard to the sheet.
    await pane.search.click();
    await pane.press("Control+,");
    await pane.view.getByRole("combobox").first().waitFor();
  };
  const choose = (label: string, option: string) =>
    pane.view.getByLabel(label, { exact: true }).selectOption({ label: option });
  const numberOf = async () => {
    await pane.find("total 2020");
    return pane.row(total).innerText();
  };

  afterEach(async () => {
    await open();
    await pane.button(own().reset).click();
  });

  test("are opened by pointer and by key, and left by Escape", async () => {
    await pane.button(pane.phrases.settings).click();
    await pane.view.getByRole("combobox").first().waitFor();
    expect(await pane.focused()).toBe(pane.phrases.settings);
    await pane.press("Escape");
    expect(await pane.search.evaluate((box) => box === document.activeElement)).toBe(true);
    await open();
    expect(await pane.view.innerText()).toContain(own().privacyText[0]);
  });

  test("reach the numbers in the pane at once, and the cells of what is inserted", async () => {
    expect(await numberOf()).toContain("2,691.9");
    await open();
    await choose(own().moneyDecimals, "2");
    await pane.view.getByLabel(own().thousands).uncheck();
    await pane.view.getByLabel(own().green).uncheck();
    expect(await numberOf()).toContain("2691.90");
    await pane.press("Enter");
    await pane.receipt();
    await sheet.becomes("B4", 2691.9);
    expect(await sheet.look("B4")).toMatchObject({ text: "2691.90", numberFormat: "0.00" });
    expect((await sheet.look("B4")).fontColor?.toUpperCase()).toBe("#000000");
  });

  test("give the unit of money", async () => {
    await open();
    await choose(own().moneyUnit, language === "en" ? "CNY billion" : "十亿元");
    expect(await numberOf()).toMatch(/269\.19\s+(CNY billion|十亿元)/);
  });

  test("are kept in this browser, or in the workbook, which comes first", async () => {
    await open();
    await choose(own().coloursPane, own().dark);
    expect(await pane.view.innerText()).toContain(own().inForceBrowser);
    const background = () =>
      pane.frame
        .locator(".fui-FluentProvider")
        .first()
        .evaluate((e) => e.style.colorScheme);
    expect(await background()).toBe("dark");
    await pane.view.getByLabel(own().inWorkbook).click();
    await pane.view.getByText(own().inForceWorkbook).waitFor();
    await choose(own().moneyDecimals, "0");
    await pane.view
      .getByLabel(own().moneyDecimals, { exact: true })
      .and(pane.frame.locator(":enabled"))
      .waitFor();
    await addin.save(`settings ${language}`);
    await addin.load();
    expect(await background()).toBe("dark");
    expect(await numberOf()).toContain("2,691.9");
    await addin.load(`?name=settings ${language}`);
    await pane.search.waitFor();
    await open();
    await pane.view.getByText(own().inForceWorkbook).waitFor();
    expect(await numberOf()).toContain("2,692");
    // Back to the browser: what was in force goes on.
    await open();
    await pane.view.getByLabel(own().here).click();
    await pane.view.getByText(own().inForceBrowser).waitFor();
    expect(await numberOf()).toContain("2,692");
  });

  test("give the language, and the button beside them switches it", async () => {
    await open();
    const other = language === "en" ? "zh" : "en";
    await choose(own().language, own().languageNames[other]);
    await pane.frame.locator(`html[lang^=${other}]`).waitFor();
    pane.language = other;
    await pane.switchLanguage();
    expect(pane.language).toBe(language);
    await open();
    expect(await pane.view.getByLabel(own().language, { exact: true }).inputValue()).toBe(language);
  });
});
