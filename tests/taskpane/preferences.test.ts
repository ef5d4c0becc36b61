import { chosenLanguage, keepLanguage } from "../../src/taskpane/preferences";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

function storage(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

it("keeps the language that was chosen", () => {
  Object.defineProperty(globalThis, "localStorage", { value: storage(), configurable: true });
  expect(chosenLanguage()).toBeUndefined();
  keepLanguage("zh");
  expect(chosenLanguage()).toBe("zh");
});

it("does without where the browser keeps nothing, or something else", () => {
  Object.defineProperty(globalThis, "localStorage", {
    get() {
      throw new Error("SecurityError");
    },
    configurable: true,
  });
  expect(() => keepLanguage("zh")).not.toThrow();
  expect(chosenLanguage()).toBeUndefined();
  const strange = { ...storage(), getItem: () => "de" };
  Object.defineProperty(globalThis, "localStorage", { value: strange, configurable: true });
  expect(chosenLanguage()).toBeUndefined();
});
