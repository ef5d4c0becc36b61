import { isPressed } from "../../../src/taskpane/actions/keystrokes";

const pressed = (key: string, change: Partial<KeyboardEvent>) => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...change,
});

test.each([
  ["Windows", "1", "Digit1"],
  ["a Mac, where Option+1 types another character", "¡", "Digit1"],
  ["a number pad", "1", "Numpad1"],
  ["a keyboard that names no codes", "1", ""],
])("Alt+1 is recognised on %s", (_, key, code) => {
  const stroke = { key: "1", alt: true };
  expect(isPressed(stroke, pressed(key, { code, altKey: true }))).toBe(true);
  expect(isPressed(stroke, pressed(key, { code, altKey: false }))).toBe(false);
  expect(isPressed({ key: "2", alt: true }, pressed(key, { code, altKey: true }))).toBe(false);
});
