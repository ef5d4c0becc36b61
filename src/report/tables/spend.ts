import type { Text } from "../language";
import { printed, type Origin, type Standing } from "../provenance";
import { segmentSummary, totalForecast, totalSummary } from "../quotes";
import type { Segment, StatedFact, Table } from "../schema";
import { quoted, sections } from "../sections";
import { numberRow } from "./row";

const bankScope: Text = {
  en: "What banks put into technology, on the scope of the 2021 edition, which also covers supporting equipment, mobile internet and the running cost of digital platforms. Figures of the 2020 edition are not comparable.",
  zh: "银行的技术投入，按2021年度报告口径，纳入支持性配套设备、移动互联网及相关数字平台运营成本等类目。与2020年度报告的数据不可比。",
};
const total: Text = {
  en: "Technology investment of banks, insurers and securities firms, the three combined in one year (累计 means taken together, not summed over years). The bank part is on the widened scope of the 2021 edition.",
  zh: "银行、保险与证券机构三类合计的当年技术资金投入（“累计”指三类机构合计，并非历年累加）。其中银行按2021年度报告调整后的口径。",
};

function fact(
  segment: Segment,
  year: number,
  value: number,
  name: Text,
  definition: Text,
  standing: Standing,
  ...origins: readonly Origin[]
): StatedFact {
  const data = { value, unit: "CNY100M", standing, origins, working: printed } as const;
  return { id: `spend/${segment}/${year}`, measure: "investment", segment, year, name, data, definition };
}

const summary = quoted(sections.summary, segmentSummary);
const path = quoted(sections.investment, totalForecast);

/** Technology investment as stated: the three segments and the total of 2020, and the forecast total of 2024. */
export const spendFacts: readonly StatedFact[] = [
  fact(
    "bank",
    2020,
    2078,
    { en: "Technology investment of Chinese banks, 2020", zh: "中国银行机构技术投入（2020年）" },
    bankScope,
    "reported",
    summary,
  ),
  fact(
    "insurance",
    2020,
    351,
    { en: "Technology investment of Chinese insurers, 2020", zh: "中国保险机构技术投入（2020年）" },
    {
      en: "What insurers put into technology. The preview says nothing about the scope for insurers.",
      zh: "保险机构的技术投入。预览未说明保险的统计口径。",
    },
    "reported",
    summary,
  ),
  fact(
    "securities",
    2020,
    262.9,
    { en: "Technology investment of Chinese securities firms, 2020", zh: "中国证券机构技术投入（2020年）" },
    {
      en: "What securities firms put into technology. The preview says nothing about the scope for securities firms.",
      zh: "证券机构的技术投入。预览未说明证券的统计口径。",
    },
    "reported",
    summary,
  ),
  fact(
    "total",
    2020,
    2691.9,
    {
      en: "Technology investment of banks, insurers and securities firms combined, 2020",
      zh: "银行、保险与证券机构的累计技术资金投入（2020年）",
    },
    total,
    "reported",
    quoted(sections.summary, totalSummary),
    path,
  ),
  fact(
    "total",
    2024,
    5754.5,
    {
      en: "Technology investment of banks, insurers and securities firms combined, 2024 (forecast)",
      zh: "银行、保险与证券机构的累计技术资金投入（2024年，预计）",
    },
    total,
    "forecast",
    path,
  ),
];

export const spend: Table = {
  id: "spend",
  title: {
    en: "Technology investment of Chinese financial institutions",
    zh: "中国金融机构技术投入",
  },
  shows: {
    en: "Banks, insurers, securities firms and the three combined in 2020, and the report's forecast of the total for 2024. No other year, and no segment for 2024, is stated.",
    zh: "2020年银行、保险、证券机构及三者合计的技术资金投入，以及报告对2024年合计的预测。其他年份及2024年各细分领域均未披露。",
  },
  attributes: [],
  rows: spendFacts.map(numberRow),
};
