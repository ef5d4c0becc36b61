import { addinForTests } from "../support/e2e/addin";
import { Build } from "../support/e2e/builder-page";
import { eventually } from "../support/e2e/sheet-page";

/** A workbook to which no sheet may be added, and from which none may be deleted. */
describe.each(["en", "zh"] as const)("a protected structure, in %s", (language) => {
  const addin = addinForTests({ language });
  const { sheet, pane } = addin;
  const build = new Build(addin);
  const insurers = "fact:spend/insurance/2020";

  afterEach(() => sheet.protectStructure(false));

  /** Everything that a block on a new sheet would leave. */
  const traces = async () => [await sheet.sheets(), await sheet.names(), await sheet.used()];

  test("refuses a new sheet with a way on; nothing is written before it is taken, by keyboard", async () => {
    await sheet.protectStructure();
    const before = await traces();
    await pane.insertBest("insurance", "newSheet");
    expect(await pane.refusal()).toBe(pane.phrases.protectedWorkbook);
    expect(await pane.steps()).toEqual([pane.phrases.onSelection, pane.phrases.tryAgain]);
    expect(await traces()).toEqual(before);
    await pane.press("Enter");
    expect(await pane.receipt()).toMatch(/!A1:/);
    await sheet.becomes("B4", 351);
    expect(await sheet.sheets()).toEqual(before[0]);
  });

  test("is asked anew once it is lifted, by pointer", async () => {
    const before = await sheet.sheets();
    await sheet.protectStructure();
    await pane.open("insurance", insurers);
    await pane.insert("newSheetValues");
    expect(await pane.refusal()).toBe(pane.phrases.protectedWorkbook);
    await pane.button(pane.phrases.tryAgain, pane.notice).click();
    await eventually(() => pane.steps(), [pane.phrases.onSelection, pane.phrases.tryAgain]);
    expect(await sheet.sheets()).toEqual(before);
    await sheet.protectStructure(false);
    await pane.button(pane.phrases.tryAgain, pane.notice).click();
    await pane.receipt();
    await sheet.becomes("B4", 351);
    expect((await sheet.sheets()).length).toBe(before.length + 1);
    await pane.remove();
    await sheet.sheetsBecome(before);
  });

  test("keeps a formula that was built off a new sheet, too, and the form as it was", async () => {
    await sheet.protectStructure();
    const before = await traces();
    await build.open("spend");
    await build.argument("segment").fill("total");
    await build.says("2,691.9");
    await pane.press("Shift+Enter");
    expect(await pane.refusal()).toBe(pane.phrases.protectedWorkbook);
    await pane.press("Escape");
    expect(await build.argument("segment").inputValue()).toBe("total");
    expect(await traces()).toEqual(before);
    await pane.press("Control+Enter");
    await sheet.becomes("A1", 2691.9);
  });

  test("lets a block go whose sheet has to stay: empty, and with no receipt", async () => {
    const names = await sheet.names();
    await pane.insertBest("insurance", "newSheet");
    await pane.receipt();
    await sheet.becomes("B4", 351);
    const before = await sheet.sheets();
    await sheet.protectStructure();
    await pane.remove();
    await sheet.isEmpty();
    expect(await sheet.sheets()).toEqual(before);
    expect(await sheet.names()).toEqual(names);
    await pane.notice.getByText(pane.phrases.goTo).waitFor({ state: "detached" });
  });
});
