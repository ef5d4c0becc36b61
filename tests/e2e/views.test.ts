import type { Language } from "../../src/report/language";
import { addinForTests } from "./addin";
import { axeViolations } from "./axe";
import { expectGolden, testLooks } from "./golden";
import { views } from "./views";

const surroundings: readonly { readonly language: Language; readonly dark: boolean }[] = [
  { language: "en", dark: false },
  { language: "en", dark: true },
  { language: "zh", dark: false },
  { language: "zh", dark: true },
];
const names = Object.keys(views);

describe.each(surroundings)("language $language, dark $dark", ({ language, dark }) => {
  const pictures = new Map<string, Buffer>();

  describe("in a pane of 350 pixels axe finds nothing", () => {
    const addin = addinForTests({ language, dark });
    const { pane } = addin;

    test.each(names)("%s", async (name) => {
      await views[name]!(addin);
      expect(await pane.frame.evaluate(() => window.innerWidth)).toBe(350);
      await pane.stands();
      pictures.set(name, await pane.picture());
      expect(await axeViolations(pane.frame)).toEqual([]);
    });

    test("the page around it", async () => {
      expect(await axeViolations(addin.workbench.page)).toEqual([]);
    });
  });

  describe("looks as it did", () => {
    testLooks.each(names)("%s", (name) => {
      const picture = pictures.get(name);
      if (!picture) throw new Error("The view could not be shown.");
      expectGolden(`${name.replace(/[^a-z]+/gi, "-")}.${language}.${dark ? "dark" : "light"}`, picture);
    });
  });
});

// Colours change nothing about the room that things need.
describe.each(["en", "zh"] as const)("at 200 %%, language %s", (language) => {
  const addin = addinForTests({ language });
  const { pane } = addin;

  test("everything is there, nothing has to be scrolled sideways, axe finds nothing", async () => {
    await pane.zoom(2);
    for (const name of names) {
      await addin.sheet.blank();
      await pane.reset();
      await views[name]!(addin);
      await pane.stands();
      expect([name, await pane.overflow()]).toEqual([name, []]);
      expect([name, await axeViolations(pane.frame)]).toEqual([name, []]);
    }
  }, 300_000);
});
