import type { Language } from "../../src/report/language";
import { addinForTests } from "./addin";
import { axeViolations } from "./axe";

const key = "fact:spend/insurance/2020";

/** What the pane can show, and how to get there from the empty search box. */
const views = (addin: ReturnType<typeof addinForTests>): Readonly<Record<string, () => Promise<void>>> => ({
  "where to begin": async () => undefined,
  results: () => addin.pane.find("insurance"),
  "no result": () => addin.pane.find("qqqqzzzz"),
  "a number": () => addin.pane.open("insurance", key),
  "a table": () => addin.pane.open("spend", "table:spend"),
  "a function": async () => {
    await addin.pane.open("procurementrate", "function:PROCUREMENTRATE");
    await addin.pane.preview.getByRole("link").waitFor();
  },
  help: async () => {
    await addin.pane.press("?");
    await addin.pane.view.waitFor();
  },
  "a receipt": async () => {
    await addin.pane.insertBest("insurance", "live");
    await addin.pane.receipt();
  },
  receipts: async () => {
    await addin.pane.insertBest("insurance", "values");
    await addin.pane.receipt();
    await addin.pane.status.getByRole("button").first().click();
    await addin.pane.view.waitFor();
  },
  "a refusal": async () => {
    await addin.sheet.fill("B2", [["mine"]]);
    await addin.sheet.select("A1");
    await addin.pane.insertBest("insurance", "live");
    await addin.pane.refusal();
  },
});

const surroundings: readonly { readonly language: Language; readonly dark: boolean }[] = [
  { language: "en", dark: false },
  { language: "en", dark: true },
  { language: "zh", dark: false },
  { language: "zh", dark: true },
];

describe.each(surroundings)("language $language, dark $dark", ({ language, dark }) => {
  const addin = addinForTests({ language, dark });
  const { pane } = addin;
  const all = views(addin);

  test.each(Object.keys(all))("%s: nothing for axe to find, in a pane of 350 pixels", async (view) => {
    await all[view]!();
    expect(await pane.frame.evaluate(() => window.innerWidth)).toBe(350);
    await pane.stands();
    expect(await axeViolations(pane.frame)).toEqual([]);
  });

  test("the page around it: nothing for axe to find", async () => {
    expect(await axeViolations(addin.workbench.page)).toEqual([]);
  });

  test("at 200 % everything is there, and nothing has to be scrolled sideways", async () => {
    await pane.zoom(2);
    for (const show of Object.values(all)) {
      await addin.sheet.blank();
      await pane.reset();
      await show();
      await pane.stands();
      expect(await pane.overflow()).toEqual([]);
      expect(await axeViolations(pane.frame)).toEqual([]);
    }
    await pane.zoom(1);
  });
});
