import { idealOf } from "../../../src/functions/arguments/ideals";

test.each([
  ["target 7", 7, 7],
  ["Target: 7", 7, 7],
  ["target=7.5", 7.5, 7.5],
  ["target −2", -2, -2],
  ["target 1,234", 1234, 1234],
  ["target 5%", 0.05, 0.05],
  ["中间型 7", 7, 7],
  ["中间型（７）", 7, 7],
  ["中間型7", 7, 7],
  ["between 10 20", 10, 20],
  ["between 10 and 20", 10, 20],
  ["between -5 and 5", -5, 5],
  ["between −5 and −1", -5, -1],
  ["between -5 -1", -5, -1],
  ["between 10-20", 10, 20],
  ["between 10 – 20", 10, 20],
  ["between 10 to 20", 10, 20],
  ["between 5% 10%", 0.05, 0.1],
  ["10~20", 10, 20],
  ["１０～２０", 10, 20],
  ["-5 ~ 5", -5, 5],
  ["[10,20]", 10, 20],
  ["[-0.5, .5]", -0.5, 0.5],
  ["区间型 10 20", 10, 20],
  ["区间型[10，20]", 10, 20],
  ["区间型 10至20", 10, 20],
  ["區間型 10、20", 10, 20],
  ["between 7 7", 7, 7],
])("%s", (text, from, to) => {
  expect(idealOf(text)).toEqual({ from, to });
});

test.each([
  "target",
  "target seven",
  "target 7亿元",
  "中间型",
  "between 10",
  "between 20 10",
  "between 1,000 2,000",
  "between 10 20%",
  "10~20%",
  "[10]",
  "[20,10]",
  "区间型 10 20 30",
])("%s cannot be read, and is no word either", (text) => {
  expect(idealOf(text)).toBe("unclear");
});

test.each(["benefit", "10 20", "10-20", "best", 7, true])("%s is no target", (text) => {
  expect(idealOf(text)).toBeUndefined();
});
