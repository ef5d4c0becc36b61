import type { Text } from "../../report/language";

/** Help for arguments that mean the same in many functions. Shown by Excel, 255 characters at most. */
export const argumentHelp = {
  segment: {
    en: "bank, insurance, securities or total, in English or Chinese.",
    zh: "银行、保险、证券或合计，中英文均可。",
  },
  year: {
    en: "The year, from 1900 to 2200. The report states 2020 and 2024. Default: 2020.",
    zh: "年份，1900 至 2200；报告给出2020年与2024年。省略时为 2020。",
  },
  measure: {
    en: "investment (all technology investment) or procurement (technology procurement). Default: investment.",
    zh: "技术投入或技术采购。省略时为技术投入。",
  },
  unit: {
    en: "CNY100M, CNY, CNYK, CNY10K, CNYMN, CNY10MN, CNYBN or CNYTN. Default: CNY100M, as in the report.",
    zh: "亿元、元、千元、万元、百万元、千万元、十亿元或万亿元。省略时为亿元，与报告一致。",
  },
  headers: {
    en: "FALSE omits the header row. Default: TRUE.",
    zh: "FALSE 表示不含标题行。省略时为 TRUE。",
  },
  lang: {
    en: "The language of the result: en or zh. Default: Chinese if an argument is Chinese, otherwise English.",
    zh: "结果语言：en（英文）或 zh（中文）。省略时，参数含中文则为中文，否则为英文。",
  },
} as const satisfies Record<string, Text>;

/** Sentences about errors that many functions share. */
export const errorHelp = {
  notStated: {
    code: "#N/A",
    when: {
      en: "The report does not state this. The message says what it states instead.",
      zh: "报告未给出该数据；错误说明会指出报告给出了哪些数据。",
    },
  },
  notUnderstood: {
    code: "#VALUE!",
    when: {
      en: "A required argument is missing, or a word, number or year is not recognised or is outside its limits.",
      zh: "缺少必填参数，或词语、数字、年份无法识别或超出范围。",
    },
  },
} as const satisfies Record<string, { code: string; when: Text }>;
