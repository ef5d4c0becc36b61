import { en as buildEn } from "../../src/locales/builder/en";
import { zhCN as buildZhCN } from "../../src/locales/builder/zh-CN";
import { en, type Phrases } from "../../src/locales/en";
import { inspectEn } from "../../src/locales/inspect/en";
import { inspectZhCN } from "../../src/locales/inspect/zh-CN";
import { pseudo } from "../../src/locales/pseudo";
import * as settingsInEnglish from "../../src/locales/settings/en";
import * as settingsInChinese from "../../src/locales/settings/zh-CN";
import { toolsEn } from "../../src/locales/tools/en";
import { toolsZhCN } from "../../src/locales/tools/zh-CN";
import { zhCN } from "../../src/locales/zh-CN";

/** Returns every phrase by its path; calls functions with marked arguments, to reveal unused ones. */
function phrasesOf(node: unknown, path = ""): Record<string, string> {
  if (typeof node === "string") return { [path]: node };
  if (typeof node === "function") {
    const given = Array.from({ length: node.length }, (_, i) => `‹${i}›`);
    // The first argument of these phrases is a list.
    const lists = ["restsOnList", "notInReport", "circularCells"];
    const [, ...others] = given;
    return {
      [path]: String(lists.includes(path) ? node(["‹0›", "‹7›"], ...others) : node(...given)),
    };
  }
  return Object.assign(
    {},
    ...Object.entries(node as object).map(([key, part]) => phrasesOf(part, path ? `${path}.${key}` : key)),
  );
}

/** The texts of each part of the pane in both languages, and the names that are equal in both. */
const books = [
  { part: "the pane", en, zh: zhCN as object, names: ["product", "outsideTitle"] },
  { part: "the settings", en: settingsInEnglish.en, zh: settingsInChinese.zhCN, names: [] },
  { part: "Inspect", en: inspectEn, zh: inspectZhCN as object, names: [] },
  { part: "Build", en: buildEn, zh: buildZhCN as object, names: [] },
  { part: "Tools", en: toolsEn, zh: toolsZhCN as object, names: [] },
];

describe.each(books)("the languages of $part", (book) => {
  const english = phrasesOf(book.en);
  const chinese = phrasesOf(book.zh);

  it("have the same phrases", () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))("translate %s and use its arguments", (key) => {
    for (const [text, phrase] of [
      [english[key], "en"],
      [chinese[key], "zh"],
    ] as const) {
      expect({ phrase, text: text?.trim() }).not.toEqual({ phrase, text: "" });
      expect(text).not.toMatch(/undefined|NaN|\[object|!|！/);
    }
    const arguments_ = (text = "") => [...new Set(text.match(/‹\d›/g) ?? [])].sort();
    expect(arguments_(chinese[key])).toEqual(arguments_(english[key]));
  });

  it("differ: only names remain in English", () => {
    const same = Object.keys(english).filter((key) => english[key] === chinese[key]);
    expect(same).toEqual(book.names);
    for (const [key, text] of Object.entries(chinese))
      if (!same.includes(key))
        expect({ key, hasChinese: /\p{Script=Han}|^EN$|^[^\p{L}]+$/u.test(text) }).toEqual({
          key,
          hasChinese: true,
        });
  });
});

it("the languages distinguish one cell from several", () => {
  expect(en.occupied("C4", "C11")).toBe(
    "Cell C4 is not empty. Insert at C11, on a new sheet, or choose another cell.",
  );
  expect(en.occupied("C4:F9", "C11")).toBe(
    "Cells C4:F9 are not empty. Insert at C11, on a new sheet, or choose another cell.",
  );
  expect(zhCN.occupied("C4:F9", "C11")).toBe("C4:F9 单元格已有内容。可插入到 C11、新工作表，或另选单元格。");
});

describe("the pseudo language", () => {
  const strange: Phrases = pseudo(en);

  it("marks and lengthens every phrase", () => {
    const marked = phrasesOf(strange);
    for (const [key, text] of Object.entries(phrasesOf(en))) {
      expect(marked[key]).toMatch(/^⟦.*⟧$/s);
      expect(marked[key]!.length).toBeGreaterThan(text.length * 1.3);
    }
  });

  it("keeps the arguments of phrases", () => {
    expect(strange.goToBlock("x", "B2")).toContain("B2");
  });
});
