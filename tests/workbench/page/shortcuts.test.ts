import { readFileSync } from "node:fs";
import { type KeyPress, pressed, readShortcuts } from "../../../src/workbench/page/shortcuts";

const file: unknown = JSON.parse(readFileSync("assets/shortcuts.json", "utf8"));
const chinese: unknown = JSON.parse(readFileSync("assets/shortcuts.zh-cn.json", "utf8"));

const press = (key: string, code: string, ...modifiers: ("ctrl" | "alt" | "shift" | "meta")[]): KeyPress => ({
  key,
  code,
  ctrlKey: modifiers.includes("ctrl"),
  altKey: modifiers.includes("alt"),
  shiftKey: modifiers.includes("shift"),
  metaKey: modifiers.includes("meta"),
});

test("each shortcut has its action, its keys and a name in the user's language", () => {
  const [first] = readShortcuts(file, undefined, "windows");
  expect(first).toEqual({ action: "showPane", name: "Open the FinTech pane", keys: "Ctrl+Alt+Shift+F" });
  expect(readShortcuts(file, chinese, "windows")[0]?.name).toBe("打开数字金融科技窗格");
  expect(readShortcuts(file, undefined, "mac")[0]?.keys).toBe("Command+Alt+Shift+F");
});

test("a shortcut is pressed when exactly its keys are", () => {
  const shortcuts = readShortcuts(file, undefined, "windows");
  expect(pressed(shortcuts, press("F", "KeyF", "ctrl", "alt", "shift"))?.action).toBe("showPane");
  expect(pressed(shortcuts, press("F", "KeyF", "ctrl", "shift"))).toBeUndefined();
  expect(pressed(shortcuts, press("F", "KeyF", "ctrl", "alt", "shift", "meta"))).toBeUndefined();
  expect(pressed(shortcuts, press("G", "KeyG", "ctrl", "alt", "shift"))).toBeUndefined();
});

test("a key is known by its place where modifiers make another character of it", () => {
  const shortcuts = readShortcuts(file, undefined, "mac");
  expect(pressed(shortcuts, press("Ï", "KeyF", "alt", "shift", "meta"))?.action).toBe("showPane");
});

test("a file without shortcuts has none", () => {
  expect(readShortcuts({}, undefined, "web")).toEqual([]);
});
