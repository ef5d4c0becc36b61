import type { Language } from "../../../src/report/language";
import { fontsLoaded } from "../../../src/tooling/workbench/fonts";
import { addinForTests } from "./addin";
import { axeViolations } from "./axe";
import { textsInMachineFonts } from "./fonts";
import { expectGolden } from "./golden";
import { views } from "./views";

const names = Object.keys(views);
const themes = ["light", "dark"] as const;

/** Shows each view in both themes and at 200 %: it looks as it did, and everybody can use it. */
export function testViews(language: Language): void {
  const addin = addinForTests({ language, packagedFonts: true });
  const { pane } = addin;

  afterEach(async () => {
    await pane.zoom(1);
    await pane.theme("light");
  });

  test.each(names)("%s: looks as it did, is accessible, and fits the pane at 200 %", async (name) => {
    await views[name]!(addin);
    expect(await pane.frame.evaluate(() => window.innerWidth)).toBe(350);
    for (const theme of themes) {
      await pane.theme(theme);
      await fontsLoaded(pane.frame);
      expectGolden(`${name.replace(/[^a-z]+/gi, "-")}.${language}.${theme}`, await pane.picture());
    }
    expect(await textsInMachineFonts(addin.workbench.page)).toEqual([]);
    // Only now: axe leaves some views scrolled.
    expect(await axeViolations(pane.frame, "colours")).toEqual([]);
    await pane.theme("light");
    expect(await axeViolations(pane.frame)).toEqual([]);
    // The theme does not change the size of anything.
    await pane.zoom(2);
    expect(await pane.overflow()).toEqual([]);
    expect(await axeViolations(pane.frame)).toEqual([]);
  });

  test.each(themes)("the page around the pane is accessible, %s", async (theme) => {
    await pane.theme(theme);
    expect(await axeViolations(addin.workbench.page)).toEqual([]);
  });
}
