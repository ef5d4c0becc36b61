import type { Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

const section = sections.investment;
const note =
  "艾瑞在本年度（2021年）报告中对银行的统计口径进行了调整，2020年度报告统计范畴聚焦于银行对软硬件技术工具以及产品技术服务的投入，本年度报告的统计范畴还将纳入支持性配套设备、移动互联网及相关数字平台运营成本等类目，将“前沿科技”投入升级为“数字化建设”投入。";

export const scopeNotes: Table = {
  id: "scope-notes",
  title: { en: "Notes on the scope of the figures", zh: "统计口径说明" },
  shows: {
    en: "How the 2021 edition changed the scope for banks. The note speaks of banks alone; nothing is said about insurers and securities firms.",
    zh: "2021年度报告对银行统计口径的调整。该说明仅涉及银行，未提及保险与证券。",
  },
  attributes: [],
  rows: [
    statement({
      id: "scope-notes/changed",
      en: "The 2021 edition adjusts the scope of the figures for banks.",
      zh: "艾瑞在本年度（2021年）报告中对银行的统计口径进行了调整",
      section,
      quote: note,
    }),
    statement({
      id: "scope-notes/before",
      en: "The 2020 edition concentrated on banks' investment in software and hardware tools and in technical services for products.",
      zh: "2020年度报告统计范畴聚焦于银行对软硬件技术工具以及产品技术服务的投入",
      section,
      quote: note,
    }),
    statement({
      id: "scope-notes/added",
      en: "The 2021 edition also takes in supporting equipment, mobile internet, the running cost of the digital platforms concerned, and similar items.",
      zh: "本年度报告的统计范畴还将纳入支持性配套设备、移动互联网及相关数字平台运营成本等类目",
      section,
      quote: note,
    }),
    statement({
      id: "scope-notes/renamed",
      en: "“Frontier technology” investment became “digital building” investment.",
      zh: "将“前沿科技”投入升级为“数字化建设”投入",
      section,
      quote: note,
    }),
    statement({
      id: "scope-notes/not-comparable",
      en: "Our conclusion: bank figures of the 2020 edition are not comparable with those of 2021 and must not be spliced with them.",
      zh: "我们的结论：2020年度报告的银行数据与本年度口径不同，不可比较，亦不可衔接。",
      section,
      quote: note,
      standing: "derived",
    }),
  ],
};
