import type { Text } from "../../report/language";

/** Thrown where a call cannot be written natively with the arguments that it has now. */
export class NotNative extends Error {
  constructor(readonly why: Text) {
    super(why.en);
  }
}

export const textAsNumber = new NotNative({
  en: "An argument is text that is read as a number or a time; Excel's own formulas do not read it.",
  zh: "参数是以文本书写的数字或时间，Excel 自带的公式无法读取。",
});

export const labelledYear = new NotNative({
  en: "A year marked as a fact or a forecast, such as 2024E, has no equivalent among Excel's own formulas.",
  zh: "带有实际或预测标记的年份（如 2024E）没有对应的 Excel 自带公式。",
});
