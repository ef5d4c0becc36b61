import { argumentHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { find } from "./find";

export const findHelp: FunctionHelp<typeof find> = {
  description: {
    en: "Returns the best matches for a few words among facts, tables, technologies, use cases, definitions, findings and functions.",
    zh: "按关键词查找事实、表、技术、用例、定义、要点与函数，按匹配程度排列。",
  },
  parameters: {
    query: {
      en: "A few words in English, Chinese or pinyin (or its initials), such as insurance 2020, 数据中台 or sjzt.",
      zh: "关键词，支持中文、英文、拼音及首字母：保险 2020、insurance、sjzt。",
    },
    count: {
      en: "The maximum number of rows, 1 to 100. Default: 10.",
      zh: "最多返回的条数，1 至 100。省略时为 10。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table that spills, best match first, with the columns kind, id, title, value and text. value is a number in CNY 100 million for facts in yuan and otherwise empty. text gives the amount of each fact with its unit and standing.",
    zh: "溢出的表，最匹配者在前：类型、编号、标题、数值、内容。人民币事实的数值以亿元计，其余为空；事实的内容列均含数额、单位与数据性质。",
  },
  notes: [
    {
      en: "All words must match; if nothing matches all of them, at least half. Small typing errors are tolerated. Among equal matches, the report's numbers come first, then those of other sources, then derived ones.",
      zh: "须匹配全部关键词；若无完全匹配，则至少匹配一半。可容忍个别错字。匹配程度相同时，报告数据在前，其次为其他来源，再次为推算。",
    },
    {
      en: "The search box of the pane uses the same search.",
      zh: "任务窗格的搜索框使用相同的查找方式。",
    },
  ],
  errors: [
    { code: "#N/A", when: { en: "Nothing matches.", zh: "没有匹配的内容。" } },
    {
      code: "#VALUE!",
      when: {
        en: "query is missing, or count is not a whole number from 1 to 100.",
        zh: "缺少关键词，或条数不是 1 至 100 的整数。",
      },
    },
  ],
  examples: [
    {
      given: ["insurance", 1],
      answer: [
        ["kind", "id", "title", "value", "text"],
        [
          "fact",
          "spend/insurance/2020",
          "Technology investment of Chinese insurers, 2020",
          351,
          "351 CNY 100 million, reported. What insurers put into technology. The preview says nothing about the scope for insurers.",
        ],
      ],
      shows: { en: "The best match for a word", zh: "最匹配的一条" },
    },
    {
      given: ["数据中台", 1, false],
      answer: [["用例", "use-case/data-middle-platform", "数据中台", "", "银行：良好；保险：较优"]],
      shows: { en: "In Chinese, without headings", zh: "不含标题行" },
    },
    {
      given: ["xyzzy"],
      answer: "#N/A",
      shows: { en: "Nothing matches", zh: "没有匹配的内容" },
    },
  ],
};
