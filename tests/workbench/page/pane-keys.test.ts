import { passOn } from "../../../src/workbench/page/pane-keys";

const heard: unknown[] = [];
const keys = {
  toSheet: () => heard.push("sheet"),
  backwards: () => heard.push("backwards"),
  pressed: (press: unknown) => heard.push(press),
};
beforeEach(() => heard.splice(0));

test.each([
  ["Tab", 13, "sheet"],
  ["Shift+Tab", 14, "backwards"],
  ["Escape", 15, "sheet"],
  ["F2", 16, "sheet"],
])("%s leaves the pane", (_, action, expected) => {
  passOn(action, undefined, keys);
  expect(heard).toEqual([expected]);
});

test("a combination comes as if it was pressed outside", () => {
  const held = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: false };
  passOn(39, { keyCode: 84, ...held }, keys);
  passOn(39, { keyCode: 49, ctrlKey: true }, keys);
  expect(heard).toEqual([
    { key: "T", code: "KeyT", ...held },
    { key: "1", code: "Digit1", ctrlKey: true, altKey: false, shiftKey: false, metaKey: false },
  ]);
});

test("what else the library tells is no matter of the keyboard", () => {
  passOn(19, undefined, keys);
  passOn(39, null, keys);
  expect(heard).toEqual([]);
});
