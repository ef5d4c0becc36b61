import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { cite } from "./cite";

export const citeHelp: FunctionHelp<typeof cite> = {
  description: {
    en: "Returns a one-line citation of the source of a fact or table: short, APA, GB/T 7714 or BibTeX.",
    zh: "返回事实或表的单行引文：简短、APA、GB/T 7714 或 BibTeX。",
  },
  parameters: {
    fact: {
      en: "The id or name of a fact, a table or a row of a table, such as spend/bank/2020, claims or data governance.",
      zh: "事实、表或表中某行的编号或名称：spend/bank/2020、claims、数据治理。",
    },
    style: {
      en: "short (author, year, section), apa (7th edition), gbt7714 (GB/T 7714-2015) or bibtex. Default: short.",
      zh: "简短（作者、年份、章节）、APA（第7版）、国标（GB/T 7714-2015）或 BibTeX。省略时为简短。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "One line of text. What is not known (date, page, URL, date of access) is omitted; nothing is invented.",
    zh: "一行文本。未知项（日期、页码、网址、引用日期）一律省略，不作编造。",
  },
  notes: [
    {
      en: "A derived number is cited as derived from its sources, never as the report's own. If the report cites somebody else, short names both; the other styles refer to the report, which is the document that was read.",
      zh: "推算数值标为“据以下资料推得”，不归于报告本身。报告转引他人时，简短格式同时列出双方，其他格式著录报告本身。",
    },
    {
      en: "GB/T 7714 requires the language of the document, so its line is Chinese whatever lang is. A document without a known title is described in brackets. In APA, n.d. means that the date is not known. The year of the report is that of its edition.",
      zh: "GB/T 7714 要求以文献自身语种著录，故始终为中文。题名未知的文献以方括号内的说明代替；APA 以 n.d. 表示日期不详。报告的年份为其版本年份。",
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
  ],
  examples: [
    {
      given: ["spend/bank/2020"],
      answer: "iResearch (2021), Summary",
      shows: { en: "A source line", zh: "来源行" },
    },
    {
      given: ["spend/bank/2020", "国标"],
      answer: "艾瑞咨询. 2021年中国金融科技（FinTech）行业发展洞察报告[R]. 艾瑞咨询, 2021.",
      shows: { en: "GB/T 7714", zh: "国标格式" },
    },
    {
      given: ["derived/share/bank/2020", "apa"],
      answer:
        "Derived from iResearch. (2021). 2021年中国金融科技（FinTech）行业发展洞察报告 [China FinTech Industry Development Insight Report 2021].",
      shows: { en: "A derived number, in APA", zh: "推算数值的 APA 引用" },
    },
    {
      given: ["official/bank/2020", "apa"],
      answer:
        "China Banking and Insurance Regulatory Commission (CBIRC). (2021, March 2). [Caixin on the regulator's press conference]. Caixin. http://finance.caixin.com/2021-03-02/101669021.html",
      shows: { en: "An official statistic, carried by a newspaper", zh: "媒体刊载的官方统计" },
    },
  ],
};
