import { type FunctionHelp } from "../engine/define-function";
import type { fact } from "./fact";

export const factHelp: FunctionHelp<typeof fact> = {
  description: {
    en: "Returns the number of a fact by its id or name: stated by the report, cited in it, official, or derived.",
    zh: "按编号或名称返回事实的数值：报告所载、报告引述、官方统计或推算。",
  },
  parameters: {
    fact: {
      en: 'The id or name of a fact, such as spend/bank/2020 or derived/growth/2020-2024. To find facts, use LIST("facts") or FIND.',
      zh: '事实的编号或名称，如 spend/bank/2020、derived/growth/2020-2024；可用 LIST("事实") 或 FIND 查找。',
    },
    unit: {
      en: "CNY100M, CNY, CNYK, CNY10K, CNYMN, CNY10MN, CNYBN, CNYTN, USD, USDMN, USD100M or USDBN. Default: the source's unit, CNY100M for the report's own figures.",
      zh: "亿元、元、千元、万元、百万元、千万元、十亿元、万亿元、美元、百万美元、亿美元或十亿美元。省略时与来源一致，报告数据为亿元。",
    },
  },
  result: {
    en: "A number, in the fact's own unit unless you give another. SOURCE returns that unit and the standing. Rates, shares and multiples are fractions.",
    zh: "一个数值，默认为该事实自身的单位；单位与数据性质可用 SOURCE 查询。比率、占比与倍数为小数。",
  },
  notes: [
    {
      en: "Ids never change. They begin with the origin of the number: spend and procurement (the report), claim (cited in it), official, six-banks and iresearch-later (other sources), derived (ours).",
      zh: "编号永久不变，开头表明出处：spend、procurement（报告）、claim（报告引述）、official、six-banks、iresearch-later（其他来源）、derived（推算）。",
    },
    {
      en: "The amount that blockchain may add to supply-chain finance names no currency, and McKinsey's amount is in US dollars. Neither can be converted to yuan.",
      zh: "区块链为供应链金融带来的增量未注明币种，麦肯锡的数值以美元计：二者均不能换算为人民币。",
    },
    {
      en: "Sources differ in scope. Compare their scope before you add numbers from different sources.",
      zh: "不同来源口径不同：跨来源相加或比较前请先核对口径。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "No fact has this id or name, or the report does not state the number.",
        zh: "没有该编号或名称的事实，或报告未给出该数据。",
      },
    },
    {
      code: "#VALUE!",
      when: {
        en: "fact is missing, or unit is not recognised or does not fit: the fact is not an amount of money, names no currency or is in another currency.",
        zh: "缺少事实，或单位无法识别、不适用：非金额、未注明币种或币种不同。",
      },
    },
  ],
  examples: [
    {
      given: ["spend/bank/2020"],
      answer: 2078,
      shows: { en: "A number from the report, by its id", zh: "按编号返回报告数据" },
    },
    {
      given: ["derived/procurement-rate/bank+insurance/2020"],
      answer: 801 / 2429,
      shows: { en: "A derived number", zh: "推算数值" },
    },
    {
      given: ["official/securities/2023", "CNYBN"],
      answer: 43.03,
      shows: { en: "An official statistic in CNY billion", zh: "官方统计，换算为十亿元" },
    },
    {
      given: ["claim/supply-chain-finance-increment", "CNYTN"],
      answer: "#VALUE!",
      shows: { en: "The source names no currency", zh: "来源未注明币种" },
    },
    {
      given: ["spend/bank/2021"],
      answer: "#N/A",
      shows: { en: "Not stated", zh: "报告未给出" },
    },
  ],
};
