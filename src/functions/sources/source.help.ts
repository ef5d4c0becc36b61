import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { source } from "./source";

export const sourceHelp: FunctionHelp<typeof source> = {
  description: {
    en: "Returns where a fact or table comes from: document, section, verbatim quote, standing, unit, definition, working.",
    zh: "返回事实或表的出处：文献、章节、原文、数据性质、单位、定义与计算过程。",
  },
  parameters: {
    fact: {
      en: "The id or name of a fact, a table or a row of a table, such as spend/bank/2020, claims or data governance. To find ids, use FIND.",
      zh: "事实、表或表中某行的编号或名称：spend/bank/2020、claims、数据治理。可用 FIND 查找编号。",
    },
    field: {
      en: "title, publisher, edition, section, quote, standing, unit, definition, url, working or later; or all. Default: all.",
      zh: "标题、发布方、版本、章节、原文、数据性质、单位、定义、网址、计算过程或后续数据；或全部。省略时为全部。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "all: a table of two columns, name and value, in the order above. One field: its text; ranges return a range of results. What is not stated is empty text.",
    zh: "全部：两列（字段名与内容），次序如上。单个字段：一个文本，参数为区域时逐格返回。未披露者为空文本。",
  },
  notes: [
    {
      en: "The quote is the source's Chinese text, verbatim except for line breaks and footnote digits; several passages are joined by …. The preview states no date, URL or page, so none is given. Title and edition come from the preview's page, not from its text.",
      zh: "原文逐字照录（仅去除换行与脚注数字），多处引文以 … 相连。预览未载日期、网址与页码，故不提供；标题与版本见于预览页面，而非正文。",
    },
    {
      en: "For a derived number, the result names every statement on which it is based, and the working. Its standing is never that of the report.",
      zh: "推算数值列出其依据的全部原文与计算过程，其数据性质不会标为报告所载。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "Nothing has this id or name, or the report does not state this number.",
        zh: "没有该编号或名称，或报告未给出该数据。",
      },
    },
    errorHelp.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "field is all and fact is a range: a cell cannot hold a table. Use one field or one fact.",
        zh: "对区域请求“全部”：表不能逐格填入。请指定单个字段或单个事实。",
      },
    },
  ],
  examples: [
    {
      given: ["spend/insurance/2020", "section"],
      answer: "Summary",
      shows: { en: "One field", zh: "单个字段" },
    },
    {
      given: ["derived/share/insurance/2020", "working"],
      answer: "351 ÷ 2691.9",
      shows: { en: "The working of a derived number", zh: "推算数值的计算过程" },
    },
    {
      given: ["derived/constant-mix/securities/2024", "later"],
      answer: "",
      shows: { en: "No later source is known for that segment and year", zh: "该领域该年没有已知的后续来源" },
    },
    {
      given: ["spend/total/2024", "later"],
      answer:
        "Six large state banks, fintech investment: 1254.59 CNY 100 million, 2024, Securities Daily, via China Daily, scope narrower",
      shows: { en: "What later sources say beside the report's forecast", zh: "报告预测之外的后续数据" },
    },
    {
      given: ["spend/total/2024", "全部"],
      answer: [
        ["标题", "2021年中国金融科技（FinTech）行业发展洞察报告"],
        ["发布方", "艾瑞咨询"],
        ["版本", "2021"],
        ["章节", "中国金融机构技术投入"],
        [
          "原文",
          "2020年，银行、保险与证券机构的累计技术资金投入达2691.9亿元，预计至2024年将达到5754.5亿元。",
        ],
        ["数据性质", "预测"],
        ["单位", "亿元"],
      ],
      shows: { en: "All fields, in Chinese; the first rows", zh: "全部字段（前几行）" },
    },
    {
      given: [[["spend/bank/2020"], ["spend/total/2024"]], "standing"],
      answer: [["reported"], ["forecast"]],
      shows: { en: "The standing of a column of facts", zh: "一列事实的数据性质" },
    },
  ],
};
