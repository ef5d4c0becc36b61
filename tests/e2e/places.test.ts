import { addinForTests } from "../support/e2e/addin";
import { Build } from "../support/e2e/builder-page";
import { InspectPage } from "../support/e2e/inspect-page";

const menu = { en: "FinTech", zh: "数字金融科技" } as const;

/** The ways to the places of the pane: from Excel, where the pane may be closed, and within. */
describe.each(["en", "zh"] as const)("the places, in %s", (language) => {
  const addin = addinForTests({ language });
  const { sheet, pane, commands } = addin;
  const build = new Build(addin);
  const inspect = new InspectPage(pane);

  const ways = [
    ["build", "keyBuild", "B", "Alt+2"],
    ["tools", "keyTools", "R", "Alt+3"],
    ["inspect", "keyInspect", "I", "Alt+4"],
  ] as const;

  test.each(ways)("%s: by ribbon, by Excel's key, by the pane's own", async (place, label, letter, key) => {
    const shown = pane.frame.locator(`section[aria-label="${pane.phrases.tabNames[place]}"]`);
    const opens = async () => {
      await commands.paneOpens();
      await shown.waitFor();
    };
    await commands.closePane();
    await commands.button(pane.phrases[label]).click();
    await opens();
    // The keyboard is there, too: its key leads back to the search.
    await pane.press("Alt+1");
    await shown.waitFor({ state: "hidden" });
    await commands.closePane();
    await sheet.select("C3");
    await commands.shortcut(letter);
    await opens();
    await pane.search.click();
    await pane.press("Alt+1");
    await shown.waitFor({ state: "hidden" });
    await pane.press(key);
    await opens();
    expect(await pane.button(pane.phrases.tabNames[place]).getAttribute("aria-current")).toBe("page");
  });

  test("the menu of a cell leads to its formula, and to what it rests on", async () => {
    await sheet.fill("B2", [['=FINTECH.SPEND("insurance",2020)']]);
    await sheet.becomes("B2", 351);
    await commands.closePane();
    await commands.fromCellMenu("B2", menu[language], pane.phrases.keyInspect);
    await commands.paneOpens();
    await inspect.speaksOf("B2");
    await commands.closePane();
    await commands.fromCellMenu("B2", menu[language], pane.phrases.keyBuild);
    await commands.paneOpens();
    await build.button(build.phrases.edit("B2")).click();
    await build.says("351");
  });
});
