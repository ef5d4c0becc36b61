import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { check } from "./check";

export const checkHelp: FunctionHelp<typeof check> = {
  description: {
    en: "Checks whether a number agrees with the report's and, if not, by how much it differs.",
    zh: "核对数值是否与报告一致，不一致时给出相差的百分比。",
  },
  parameters: {
    value: { en: "The number to check.", zh: "待核对的数值。" },
    segment: argumentHelp.segment,
    year: argumentHelp.year,
    measure: argumentHelp.measure,
    tolerance: {
      en: "The allowed deviation relative to the report's number, greater than 0. Default: 0.005 (0.5%).",
      zh: "允许的相对偏差，须大于 0。省略时为 0.005，即 0.5%。",
    },
    unit: {
      en: "The unit of your number: CNY100M, CNY, CNYK, CNY10K, CNYMN, CNY10MN, CNYBN or CNYTN. Default: CNY100M.",
      zh: "待核对数值的单位：亿元、元、千元、万元、百万元、千万元、十亿元或万亿元。省略时为亿元。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "“agrees”, or “differs by” with the deviation (value ÷ stated − 1) as a signed percentage.",
    zh: "“一致”，或“相差”及带符号的百分比（数值 ÷ 报告数值 − 1）。",
  },
  notes: [
    {
      en: 'A deviation equal to the tolerance agrees. Desktop Excel passes a blank cell as 0: for values that may be blank, write `CHECK(IF(B2:B9="","",B2:B9),A2:A9)`, which returns #VALUE! for them. Omit tolerance rather than pass a blank cell, because 0 is not allowed.',
      zh: '偏差恰等于容差时视为一致。桌面版 Excel 会把空白单元格当作 0：数值区域可能有空白时请写 `CHECK(IF(B2:B9="","",B2:B9),A2:A9)`，空白处返回 #VALUE!；容差为 0 会报错，无需指定时请直接省略。',
    },
  ],
  formulas: [
    {
      name: { en: "Deviation of the value v from the stated number V", zh: "数值 v 与报告数值 V 的偏差" },
      latex: String.raw`\frac{v}{V} - 1`,
    },
  ],
  errors: [
    errorHelp.notStated,
    {
      code: "#VALUE!",
      when: {
        en: "value is not a number, tolerance is not greater than 0, or a word is not recognised.",
        zh: "数值不是数字、容差不大于 0，或词语无法识别。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "The value is so far off that the deviation cannot be represented.",
        zh: "数值相差过大，无法表示偏差。",
      },
    },
  ],
  examples: [
    {
      given: [352, "insurance"],
      answer: "agrees",
      shows: { en: "Within half a percent of 351", zh: "与 351 相差不足 0.5%" },
    },
    {
      given: [2126.6, "银行"],
      answer: "相差 +2.34%",
      shows: { en: "A difference, arguments in Chinese", zh: "相差的百分比" },
    },
    {
      given: [575, "total", 2024, undefined, undefined, "CNYBN"],
      answer: "agrees",
      shows: { en: "A number in CNY billion", zh: "以十亿元计的数值" },
    },
    {
      given: [3000, "total", 2021],
      answer: "#N/A",
      shows: { en: "The report states nothing to compare with", zh: "报告没有可比数据" },
    },
  ],
};
