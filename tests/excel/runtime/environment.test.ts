import { ready } from "../../../src/excel/runtime/environment";

function inOffice(context: object, host: string | null = "Excel"): void {
  const HostType = { Excel: "Excel", Word: "Word" };
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host }), HostType, context } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const plain = { displayLanguage: "en-US", contentLanguage: "en-US" };

test("returns no environment without office.js or outside Excel", async () => {
  expect(await ready()).toBeUndefined();
  inOffice(plain, null);
  expect(await ready()).toBeUndefined();
  inOffice(plain, "Word");
  expect(await ready()).toBeUndefined();
});

test.each([
  ["en-US", "en"],
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["ZH", "zh"],
  ["de-DE", "en"],
])("in an Office in %s, uses the language %s", async (displayLanguage, language) => {
  inOffice({ ...plain, displayLanguage });
  expect(await ready()).toMatchObject({ language });
});

test.each([
  [undefined, undefined],
  [{ isDarkTheme: true }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  [{ bodyBackgroundColor: "#1F1F1F" }, true],
  [{ bodyBackgroundColor: "#FFFFFF" }, false],
  [{ bodyBackgroundColor: "white" }, undefined],
])("for the theme %o, dark is %s", async (officeTheme, dark) => {
  inOffice({ ...plain, officeTheme });
  expect((await ready())?.dark).toBe(dark);
});

test("uses the separators of the document's content language", async () => {
  inOffice(plain);
  expect((await ready())?.separators).toEqual({ decimal: ".", list: "," });
  inOffice({ ...plain, contentLanguage: "de-DE" });
  expect((await ready())?.separators).toEqual({ decimal: ",", list: ";" });
});
