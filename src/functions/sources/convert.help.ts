import { errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { convert } from "./convert";

const unitHelp = {
  en: "CNY100M, CNY, CNYK, CNY10K, CNYMN, CNY10MN, CNYBN, CNYTN, USD, USDMN, USD100M or USDBN.",
  zh: "亿元、元、千元、万元、百万元、千万元、十亿元、万亿元、美元、百万美元、亿美元或十亿美元。",
} as const;

export const convertHelp: FunctionHelp<typeof convert> = {
  description: {
    en: "Converts an amount to another unit of money; between yuan and dollars, at the exchange rate that you give.",
    zh: "金额的单位换算；人民币与美元之间按给定汇率换算。",
  },
  parameters: {
    value: { en: "The amount to convert.", zh: "待换算的金额。" },
    from: { en: `The unit of value: ${unitHelp.en}`, zh: `原单位：${unitHelp.zh}` },
    to: { en: `The unit of the result: ${unitHelp.en}`, zh: `新单位：${unitHelp.zh}` },
    fx: {
      en: "The exchange rate, CNY per USD, greater than 0. Required only between yuan and dollars. The report states no rate.",
      zh: "1 美元合人民币元，须大于 0；仅人民币与美元之间需要。报告未提供汇率。",
    },
  },
  result: {
    en: "A number. Within one currency only the decimal point moves, so no digit is lost.",
    zh: "一个数值。同一币种内仅移动小数点，不损失任何位数。",
  },
  notes: [
    {
      en: "The function supplies no exchange rate. Give the rate of the day or the average of the year that your comparison needs, and state which one you used.",
      zh: "本函数不提供汇率：请按比较需要给出当日或年均汇率，并注明所用汇率。",
    },
    {
      en: 'Desktop Excel passes a blank cell as 0, which converts to 0. For cells that may be blank, write `CONVERT(IF(B2:B9="","",B2:B9),"CNY100M","CNYBN")`, which returns #VALUE! for them.',
      zh: '桌面版 Excel 会把空白单元格当作 0，换算结果为 0；区域可能有空白时请写 `CONVERT(IF(B2:B9="","",B2:B9),"亿元","十亿元")`，空白处返回 #VALUE!。',
    },
  ],
  errors: [
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "fx is missing for a conversion between yuan and dollars, or is not greater than 0.",
        zh: "人民币与美元换算未给出汇率，或汇率不大于 0。",
      },
    },
    {
      code: "#NUM!",
      when: { en: "The result is too large for a number.", zh: "结果过大，无法表示为数字。" },
    },
  ],
  examples: [
    {
      given: [351, "CNY100M", "CNYBN"],
      answer: 35.1,
      shows: { en: "CNY 100 million in CNY billion", zh: "亿元换算为十亿元" },
    },
    {
      given: [2691.9, "亿元", "USDBN", 6.9],
      answer: 269.19 / 6.9,
      shows: { en: "In US dollars, at a rate of 6.9", zh: "按 6.9 的汇率换算为美元" },
    },
    {
      given: [1, "USD", "CNY"],
      answer: "#VALUE!",
      shows: { en: "No exchange rate is given", zh: "未给出汇率" },
    },
  ],
};
