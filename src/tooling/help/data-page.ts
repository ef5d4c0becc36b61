import { edition, facts, tables } from "../../report/dataset";
import type { Language, Text } from "../../report/language";
import { grades, sources, type Source } from "../../report/sources";
import { markup, prose, type Markup } from "./markup/markup";
import { words, type Page } from "./page";

const text = {
  lead: {
    en: "What the numbers and statements are, where they come from, and what nobody should read into them.",
    zh: "数据与陈述的内容、出处，以及不应从中得出的结论。",
  },
  report: { en: "The report", zh: "报告" },
  reportAbout: {
    en: "Everything that is marked as the report's stands in the public preview of this report by iResearch (艾瑞咨询). Each value keeps the report's own Chinese words, quoted verbatim; English renderings are ours. The spending figures are iResearch's, from its statistical model.",
    zh: "凡标明出自报告者，均见于艾瑞咨询该报告的公开预览。每个数值都附有报告的中文原文，逐字引用；英文为我们的译文。投入数据为艾瑞咨询统计模型的结果。",
  },
  untitled: {
    en: "The text of the preview carries no title, date, address or page numbers. Title and edition are taken from the preview's page; what is not stated stays empty in `SOURCE` and `CITE`.",
    zh: "预览正文未载标题、日期、网址和页码。标题与年份取自预览页面；未载明的内容，在 `SOURCE` 和 `CITE` 中留空。",
  },
  rights: {
    en: "The report and its wording belong to iResearch. This add-in quotes from the public preview, names the source each time, and is not affiliated with iResearch.",
    zh: "报告及其文字的权利归艾瑞咨询所有。本加载项引用公开预览并逐处注明出处，与艾瑞咨询无隶属关系。",
  },
  edition: { en: "This edition of the data", zh: "数据版本" },
  version: { en: "Version", zh: "版本" },
  date: { en: "Date", zh: "日期" },
  checksum: { en: "SHA-256 of the dataset", zh: "数据集 SHA-256" },
  preview: { en: "SHA-256 of the preview's text", zh: "预览文本 SHA-256" },
  tables: { en: "Tables", zh: "表格" },
  tablesAbout: {
    en: 'Insert one from the pane, or spill it with a formula such as `=FINTECH.TABLE("spend")`.',
    zh: '可从任务窗格插入，或用公式溢出，如 `=FINTECH.TABLE("技术投入")`。',
  },
  table: { en: "Table", zh: "表格" },
  rows: { en: "Rows", zh: "行数" },
  shows: { en: "What it shows", zh: "内容" },
  silent: { en: "What the report does not state", zh: "报告未说明的内容" },
  silentAbout: {
    en: "A function that is asked for one of these answers `#N/A` and says what is stated instead. It never guesses.",
    zh: "向函数询问这些内容时返回 `#N/A`，并说明报告给出了什么，绝不臆测。",
  },
  care: { en: "Read with care", zh: "使用须知" },
  sources: { en: "Sources", zh: "来源" },
  sourcesAbout: {
    en: `The report, and a separate family of official statistics for checking and back-testing. Together they give ${facts.length} numbers. Scopes differ between them: growth rates side by side are an indication, not a proof.`,
    zh: `除报告外，另收录官方统计用于核对与回测，合计 ${facts.length} 个数字。各来源口径不同，增速并列仅供参考，不构成证明。`,
  },
  source: { en: "Source", zh: "来源" },
  figures: { en: "Whose figures", zh: "数据归属" },
  published: { en: "Published by", zh: "发布者" },
  grade: { en: "Reliability", zh: "可靠性" },
} as const satisfies Record<string, Text>;

const silent: readonly Text[] = [
  { en: "Spending in 2019, 2021, 2022 and 2023.", zh: "2019、2021、2022、2023 年的投入。" },
  {
    en: "Spending of any one segment in 2024; only the total is forecast.",
    zh: "2024 年各细分领域的投入；仅预测了合计。",
  },
  {
    en: "Procurement of securities firms, the total of procurement, and any forecast of procurement.",
    zh: "证券业的技术采购、技术采购合计，以及任何技术采购预测。",
  },
  { en: "Spending by technology.", zh: "按技术划分的投入。" },
  {
    en: "Axes and further zones of the strategy matrix; axes and coordinates of the quadrant; dimensions and scores of the radar; coordinates and sizes of the bubbles.",
    zh: "技术战略矩阵的坐标轴与其他区域；效能象限的坐标轴与坐标；实践力雷达的维度与得分；气泡的坐标与大小。",
  },
  { en: "The currency of the 5.4 trillion of supply-chain finance.", zh: "供应链金融 5.4 万亿的币种。" },
];

const care: readonly Text[] = [
  {
    en: "The three wordings of the quadrant (good, comparatively strong, relatively leading) are the report's own, one for each segment. They are no scale and are never ranked here.",
    zh: "效能象限的三种表述（良好、较优、相对领先）为报告原文，分属三个细分领域，不是等级，本加载项从不据此排序。",
  },
  {
    en: "The 2021 edition widened what counts as spending of banks. Figures of the 2020 edition are not comparable and must not be spliced with these.",
    zh: "2021 年度报告扩大了银行的统计口径，与 2020 年度报告的数据不可比，亦不可衔接。",
  },
  {
    en: "The 2020 figures of banks and insurers equal those that the regulator gave in March 2021; the figure of securities firms is their association's, rounded.",
    zh: "2020 年银行、保险数据与监管机构 2021 年 3 月公布的一致；证券数据与中国证券业协会的数据四舍五入后一致。",
  },
  {
    en: "“Combined” (累计) means the three segments together in one year, not a sum over years.",
    zh: "“累计”指同一年三个细分领域的合计，而非跨年累加。",
  },
];

/** What the data are, from the dataset itself wherever it can say so. */
export function dataPage(language: Language): Page {
  const say = (words: Text) => words[language];
  return {
    language,
    name: "data",
    title: words.data[language],
    description: say(text.lead),
    body: markup`<h1>${words.data[language]}</h1>
<p class="lead">${say(text.lead)}</p>
<h2>${say(text.report)}</h2>
<p><cite>${say(edition.title.value)}</cite>${language === "en" && markup` (<span lang="zh-CN">${edition.title.value.zh}</span>)`}</p>
<p>${prose(say(text.reportAbout))}</p>
<p>${prose(say(text.untitled))}</p>
<p>${prose(say(text.rights))}</p>
<h3>${say(text.edition)}</h3>
<dl>
<dt>${say(text.version)}</dt><dd>${edition.version}</dd>
<dt>${say(text.date)}</dt><dd>${edition.date}</dd>
<dt>${say(text.checksum)}</dt><dd><code>${edition.checksum}</code></dd>
<dt>${say(text.preview)}</dt><dd><code>${edition.preview}</code></dd>
</dl>
<h2>${say(text.tables)}</h2>
<p>${prose(say(text.tablesAbout))}</p>
${tableList(language)}<h2>${say(text.silent)}</h2>
<p>${prose(say(text.silentAbout))}</p>
${list(silent, language)}<h2>${say(text.care)}</h2>
${list(care, language)}<h2>${say(text.sources)}</h2>
<p>${say(text.sourcesAbout)}</p>
${sourceList(language)}`,
  };
}

function list(items: readonly Text[], language: Language): Markup {
  return markup`<ul>
${items.map((item) => markup`<li>${prose(item[language])}</li>\n`)}</ul>
`;
}

function tableList(language: Language): Markup {
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${text.tables[language]}"><table>
<thead><tr><th scope="col">${text.table[language]}</th><th scope="col" class="number">${text.rows[language]}</th><th scope="col">${text.shows[language]}</th></tr></thead>
<tbody>
${tables.map(
  ({ id, title, shows, rows }) =>
    markup`<tr><th scope="row">${title[language]}<br><code>${id}</code></th><td class="number">${rows.length}</td><td>${shows[language]}</td></tr>\n`,
)}</tbody>
</table></div>
`;
}

function sourceList(language: Language): Markup {
  const headings = [text.source, text.figures, text.published, text.grade];
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${text.sources[language]}"><table>
<thead><tr>${headings.map((heading) => markup`<th scope="col">${heading[language]}</th>`)}</tr></thead>
<tbody>
${sources.map((source) => sourceRow(source, language))}</tbody>
</table></div>
`;
}

function sourceRow({ name, author, publisher, date, url, grade }: Source, language: Language): Markup {
  const named =
    url === "" ? markup`${name[language]}` : markup`<a href="${url}" rel="noreferrer">${name[language]}</a>`;
  const published = [publisher[language], date]
    .filter((part) => part !== "")
    .join(language === "en" ? ", " : "，");
  return markup`<tr><th scope="row">${named}</th><td>${author[language]}</td><td>${published}</td><td>${grades[grade][language]}</td></tr>
`;
}
