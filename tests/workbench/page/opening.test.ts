import { languageOf } from "../../../src/workbench/page/text/language";
import { type Opening, openingQuery, readOpening } from "../../../src/workbench/page/opening";
import { Preferences } from "../../../src/workbench/page/preferences";

test("the address says which workbook is opened; nothing, or nonsense, is the demo", () => {
  const openings: Opening[] = [
    { kind: "demo" },
    { kind: "new" },
    { kind: "draft" },
    { kind: "saved", name: "Budget 2024 & 预算" },
  ];
  for (const opening of openings) expect(readOpening(openingQuery(opening))).toEqual(opening);
  expect(readOpening("?open=everything")).toEqual({ kind: "demo" });
});

describe("preferences", () => {
  const storage = (kept: Record<string, string> = {}) => ({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  });

  test("begin with the browser's language, empty cells as on the web and a pane of 350 pixels", () => {
    const chinese = new Preferences(storage(), "zh-TW");
    expect([chinese.language, chinese.blanks, chinese.paneWidth]).toEqual(["zh", "null", 350]);
    expect(new Preferences(storage(), "de-DE").language).toBe("en");
  });

  test("are kept, and what is kept and not understood is ignored", () => {
    const kept = storage();
    const preferences = new Preferences(kept, "en-GB");
    preferences.language = "zh";
    preferences.blanks = "zero";
    preferences.paneWidth = 420.4;
    const again = new Preferences(kept, "en-GB");
    expect([again.language, again.blanks, again.paneWidth]).toEqual(["zh", "zero", 420]);
    const odd = new Preferences(storage({ "workbench.language": "xx", "workbench.paneWidth": "wide" }), "en");
    expect([odd.language, odd.paneWidth]).toEqual(["en", 350]);
  });
});

test("a language that merely begins with the same letters is not Chinese", () => {
  expect(languageOf("zha")).toBe("en");
  expect(languageOf("zh-Hans-CN")).toBe("zh");
});
