import type { Language } from "../../../src/report/language";
import { addinForTests } from "./addin";
import { axeViolations } from "./axe";
import { expectGolden, testLooks } from "./golden";
import { views } from "./views";

const names = Object.keys(views);
const themes = ["light", "dark"] as const;

/** Shows each view in both themes and at 200 %: that everybody can use it, and that it looks as it did. */
export function testViews(language: Language): void {
  const pictures = new Map<string, Buffer>();

  describe("nothing has to be scrolled sideways, and axe finds nothing", () => {
    const addin = addinForTests({ language });
    const { pane } = addin;

    afterEach(async () => {
      await pane.zoom(1);
      await pane.theme("light");
    });

    test.each(names)("%s", async (name) => {
      await views[name]!(addin);
      expect(await pane.frame.evaluate(() => window.innerWidth)).toBe(350);
      for (const theme of themes) {
        await pane.theme(theme);
        pictures.set(`${name} ${theme}`, await pane.picture());
      }
      // Only now: axe leaves some views scrolled.
      expect(await axeViolations(pane.frame, "colours")).toEqual([]);
      await pane.theme("light");
      expect(await axeViolations(pane.frame)).toEqual([]);
      // Colours change nothing about the room that things need.
      await pane.zoom(2);
      expect(await pane.overflow()).toEqual([]);
      expect(await axeViolations(pane.frame)).toEqual([]);
    });

    test.each(themes)("the page around it, %s", async (theme) => {
      await pane.theme(theme);
      expect(await axeViolations(addin.workbench.page)).toEqual([]);
    });
  });

  describe.each(themes)("looks as it did, %s", (theme) => {
    testLooks.each(names)("%s", (name) => {
      const picture = pictures.get(`${name} ${theme}`);
      if (!picture) throw new Error("The view could not be shown.");
      expectGolden(`${name.replace(/[^a-z]+/gi, "-")}.${language}.${theme}`, picture);
    });
  });
}
