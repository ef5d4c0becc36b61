import type { Text } from "./language";

/** The reliability of a source, highest first. */
export const grades = {
  original: { en: "the publisher's own text", zh: "发布者原文" },
  record: { en: "media of record", zh: "权威媒体" },
  media: { en: "media", zh: "媒体" },
  reprint: { en: "reprint", zh: "转载" },
  cited: { en: "cited by another source", zh: "转引" },
} as const satisfies Record<string, Text>;
export type Grade = keyof typeof grades;

/** A document that values rest on. A field is "" if the document, or our copy, does not state it. There are no access dates. */
export interface Source {
  readonly id: string;
  /** What the document is, in our words. */
  readonly name: Text;
  /** The document's own title; English is ours. */
  readonly title: Text;
  /** Whose figures and statements these are. */
  readonly author: Text;
  /** Who published them: the author or a medium. */
  readonly publisher: Text;
  readonly edition: string;
  /** Date of publication, ISO 8601. */
  readonly date: string;
  readonly url: string;
  readonly grade: Grade;
}

const none: Text = { en: "", zh: "" };
const iresearch: Text = { en: "iResearch", zh: "艾瑞咨询" };
const title: Text = {
  en: "China FinTech Industry Development Insight Report 2021",
  zh: "2021年中国金融科技（FinTech）行业发展洞察报告",
};
const securitiesAssociation: Text = { en: "Securities Association of China", zh: "中国证券业协会" };
const sixBanks: Text = { en: "annual reports of the six large state banks", zh: "六家国有大型银行年报" };

/** Every document, by id. The title and year of the first come from its page, not from its text. */
const all = {
  "iresearch-2021": {
    name: { en: "public preview of the report", zh: "报告公开预览" },
    title,
    author: iresearch,
    publisher: iresearch,
    edition: "2021",
    date: "",
    url: "",
    grade: "original",
  },
  "iresearch-2021-page": {
    name: { en: "page of the report's preview", zh: "报告预览页面" },
    title,
    author: iresearch,
    publisher: iresearch,
    edition: "2021",
    date: "",
    url: "",
    grade: "original",
  },
  "iresearch-2021-reprint": {
    name: { en: "reprint of the report's summary", zh: "报告摘要转载" },
    title,
    author: iresearch,
    publisher: { en: "sciencechn.com", zh: "sciencechn.com" },
    edition: "2021",
    date: "",
    url: "http://sciencechn.com/zx/xingye/82394.html",
    grade: "reprint",
  },
  mckinsey: {
    name: { en: "McKinsey, as cited by iResearch", zh: "麦肯锡（艾瑞咨询转引）" },
    title: none,
    author: { en: "McKinsey", zh: "麦肯锡" },
    publisher: none,
    edition: "",
    date: "",
    url: "",
    grade: "cited",
  },
  "caixin-2021": {
    name: { en: "Caixin on the regulator's press conference", zh: "财新网关于监管机构发布会的报道" },
    title: none,
    author: { en: "China Banking and Insurance Regulatory Commission (CBIRC)", zh: "中国银保监会" },
    publisher: { en: "Caixin", zh: "财新网" },
    edition: "",
    date: "2021-03-02",
    url: "http://finance.caixin.com/2021-03-02/101669021.html",
    grade: "record",
  },
  "sac-2020": {
    name: {
      en: "Securities Association of China, quoted in a broker report",
      zh: "中国证券业协会数据，券商研报引用",
    },
    title: none,
    author: securitiesAssociation,
    publisher: { en: "ccyxbj.cn", zh: "ccyxbj.cn" },
    edition: "",
    date: "",
    url: "http://ccyxbj.cn/bgdown/54109.html",
    grade: "reprint",
  },
  "sac-2023": {
    name: {
      en: "Securities Association of China, quoted by Chasing Securities",
      zh: "中国证券业协会数据，财信证券引用",
    },
    title: none,
    author: securitiesAssociation,
    publisher: { en: "Chasing Securities", zh: "财信证券" },
    edition: "",
    date: "2024-06-28",
    url: "http://m.baogao8.com/p-192712.html",
    grade: "reprint",
  },
  "six-banks-2021": {
    name: { en: "column on the six banks' annual reports", zh: "关于六大行年报的专栏文章" },
    title: none,
    author: sixBanks,
    publisher: { en: "beertha.com", zh: "beertha.com" },
    edition: "",
    date: "",
    url: "http://beertha.com/new/40288083881d6e7801881d6e78f00000",
    grade: "reprint",
  },
  "beijing-business-daily-2021": {
    name: { en: "Beijing Business Daily on the six banks", zh: "北京商报关于六大行的报道" },
    title: none,
    author: sixBanks,
    publisher: { en: "Beijing Business Daily", zh: "北京商报" },
    edition: "",
    date: "2021-04-11",
    url: "",
    grade: "reprint",
  },
  "six-banks-2022": {
    name: { en: "01 Think Tank on the six banks", zh: "零壹智库关于六大行的文章" },
    title: none,
    author: sixBanks,
    publisher: { en: "01 Think Tank", zh: "零壹智库" },
    edition: "",
    date: "2023-06-01",
    url: "http://01caijing.com/article/334951.htm",
    grade: "media",
  },
  "six-banks-2023": {
    name: { en: "EY on the six banks", zh: "安永关于六大行的分析" },
    title: none,
    author: sixBanks,
    publisher: { en: "EY", zh: "安永" },
    edition: "",
    date: "2024-05-25",
    url: "http://stock.10jqka.com.cn/20240525/c658203016.shtml",
    grade: "media",
  },
  "six-banks-2024": {
    name: {
      en: "Securities Daily, carried by China Daily, on the six banks",
      zh: "中国日报网转载证券日报关于六大行的报道",
    },
    title: none,
    author: sixBanks,
    publisher: { en: "Securities Daily, via China Daily", zh: "证券日报（中国日报网）" },
    edition: "",
    date: "2025-04-01",
    url: "http://caijing.chinadaily.com.cn/a/202504/01/WS67eb8be7a31008317a2afc77.html",
    grade: "media",
  },
  "iresearch-later": {
    name: { en: "a later report of iResearch, edition unnamed", zh: "艾瑞咨询后续报告，未注明版本" },
    title: none,
    author: iresearch,
    publisher: { en: "yanbaoke.cn", zh: "yanbaoke.cn" },
    edition: "",
    date: "",
    url: "http://pc.yanbaoke.cn/info/muGrVbHi8bU27To4zPEDn5",
    grade: "reprint",
  },
} as const satisfies Record<string, Omit<Source, "id">>;

export type SourceId = keyof typeof all;

export const sources: readonly Source[] = Object.entries(all).map(([id, source]) => ({ id, ...source }));

const byId = new Map(sources.map((source) => [source.id, source]));

/** Returns the document with an id. Every origin names an existing one. */
export function sourceById(id: string): Source | undefined {
  return byId.get(id);
}
