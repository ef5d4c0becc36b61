import { columnWidth, lineCount, textWidth } from "../../../src/workbook/format/text-width";

test("counts a Chinese character as two", () => {
  expect(textWidth("bank 2020")).toBe(9);
  expect(textWidth("银行：良好")).toBe(10);
  expect(textWidth("银行 AI")).toBe(7);
});

test("keeps columns between 8 and 48 characters wide", () => {
  expect(columnWidth([])).toBe(8);
  expect(columnWidth(["bank", "insurance"])).toBe(11);
  expect(columnWidth(["金融机构技术投入"])).toBe(18);
  expect(columnWidth(["x".repeat(200)])).toBe(48);
});

test("breaks lines between words and between Chinese characters", () => {
  expect(lineCount("", 48)).toBe(1);
  expect(lineCount("one two three", 14)).toBe(1);
  expect(lineCount("one two three", 9)).toBe(2);
  expect(lineCount("one two three", 6)).toBe(3);
  expect(lineCount("技术资金投入", 13)).toBe(1);
  expect(lineCount("技术资金投入", 7)).toBe(2);
  expect(lineCount("x".repeat(100), 49)).toBe(3);
});
