import type { Language, Text } from "../report/language";
import type { Standing } from "../report/provenance";
import { term } from "../report/term";
import { argumentHelp, errorHelp } from "./argument-help";
import { language } from "./arguments";
import { apa, bibtex, gbt7714, referenceTo, short, upperFirst } from "./citation";
import { defineFunction, optional, required, type FunctionHelp } from "./define";
import { documentsOf } from "./source";
import { subject, type Subject } from "./subjects";
import { oneOf } from "./words";

const styles = [
  term("short", "short", "简短", "brief|简式"),
  term("apa", "apa", "APA", "apa7|apa 7"),
  term("gbt7714", "gbt7714", "国标", "GB/T 7714|GB/T7714|GB/T 7714-2015|gb7714|gb|国家标准"),
  term("bibtex", "bibtex", "BibTeX", "bib"),
] as const;
type Style = (typeof styles)[number]["id"];

const printed: ReadonlySet<Standing> = new Set(["reported", "forecast", "claimed", "context"]);

const derivedFrom: Text = { en: "Derived from ", zh: "据以下资料推得：" };
const derivedNote: Text = { en: "Derived from this source, not stated in it", zh: "据该来源推得，来源未载" };
const citedIn: Text = { en: ", as cited in ", zh: "，转引自" };
const citing: Text = { en: "Citing ", zh: "转引" };

function once(texts: readonly string[], language: Language): string {
  return [...new Set(texts)].filter((text) => text !== "").join(language === "zh" ? "；" : "; ");
}

/** One line that cites what something rests on; arithmetic of ours is called so. */
function cited(subject: Subject, style: Style, language: Language): string {
  const documents = documentsOf(subject.origins);
  // Whom the report cites we know by name alone: the reference is the report.
  const seen = documents.filter(({ grade }) => grade !== "cited");
  const behind = once(
    documents.filter(({ grade }) => grade === "cited").map(({ author }) => author[language]),
    language,
  );
  const isOurs = subject.standings.every((standing) => !printed.has(standing));
  const opening = isOurs ? derivedFrom[language] : "";
  const each = (line: (document: (typeof seen)[number]) => string) => [...new Set(seen.map(line))];
  switch (style) {
    case "short": {
      const sections = once(
        subject.origins.map(({ section }) => section[language]),
        language,
      );
      const authors = once(
        each((document) => short(referenceTo(document, language), language)),
        language,
      );
      const comma = language === "zh" ? "，" : ", ";
      return upperFirst(
        `${opening}${behind && behind + citedIn[language]}${authors}${sections && comma + sections}`,
      );
    }
    case "apa":
      return opening + each((document) => apa(referenceTo(document, language), language)).join("; ");
    case "gbt7714":
      return opening + each((document) => gbt7714(referenceTo(document, "zh"))).join(" ");
    case "bibtex": {
      const notes = [isOurs ? derivedNote[language] : "", behind && citing[language] + behind];
      return each((document) => bibtex(referenceTo(document, language), notes)).join(" ");
    }
  }
}

export const cite = defineFunction({
  id: "CITE",
  family: "sources",
  mode: "broadcast",
  title: { en: "Citation", zh: "引用" },
  description: {
    en: "One line that cites the source of a fact or table: short, APA, GB/T 7714 or BibTeX.",
    zh: "事实或表的一行引用：简短、APA、GB/T 7714 或 BibTeX。",
  },
  parameters: {
    fact: required(subject, "事实"),
    style: optional(oneOf(styles), "格式", "short"),
    lang: optional(language, "语言"),
  },
  answer: ({ fact, style }, { language }) => cited(fact, style, language),
});

export const citeHelp: FunctionHelp<typeof cite> = {
  parameters: {
    fact: {
      en: "The id or name of a fact or table, or of a row of one: spend/bank/2020, claims, data governance.",
      zh: "事实、表或表中某行的编号或名称：spend/bank/2020、claims、数据治理。",
    },
    style: {
      en: "short (author, year, section), apa (7th edition), gbt7714 (GB/T 7714-2015) or bibtex. Left out: short.",
      zh: "简短（作者、年份、章节）、APA（第7版）、国标（GB/T 7714-2015）或 BibTeX。省略时为简短。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "One line of text. What is not known (date, page, URL, date of access) is left out; nothing is made up.",
    zh: "一行文本。未知项（日期、页码、网址、引用日期）一律省略，不作编造。",
  },
  notes: [
    {
      en: "A derived number is cited as derived from its sources, never as the report's own. Where the report cites somebody, short names both; the other styles refer to the report, which is what was read.",
      zh: "推算数值标为“据以下资料推得”，不归于报告本身。报告转引他人时，简短格式同时列出双方，其他格式著录报告本身。",
    },
    {
      en: "GB/T 7714 asks for the document's own language: its line is Chinese whatever lang says. A document whose title is not known is described in brackets; n.d. is APA's word for an unknown date. The year of the report is that of its edition.",
      zh: "GB/T 7714 要求以文献自身语种著录，故始终为中文。题名未知的文献以方括号内的说明代替；APA 以 n.d. 表示日期不详。报告的年份为其版本年份。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "Nothing has that id or name, or the report does not state that number.",
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
