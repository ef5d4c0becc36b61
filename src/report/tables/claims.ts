import { printed } from "../provenance";
import { intelligentValue, mckinseyNote, supplyChainIncrement } from "../quotes";
import type { Fact, Table } from "../schema";
import { quoted, sections } from "../sections";
import { numberRow } from "./row";

/** The two amounts that the report cites besides its own figures. They cannot be added to any other number. */
export const claimFacts: readonly Fact[] = [
  {
    id: "claim/ai-banking-value",
    name: {
      en: "Potential value of AI and analytics for banks worldwide, a year (up to)",
      zh: "AI与分析技术每年为全球银行带来的潜在价值（可高达）",
    },
    data: {
      value: 1,
      unit: "USDTN",
      standing: "claimed",
      origins: [
        quoted(sections.value, intelligentValue),
        quoted(sections.technology, mckinseyNote),
        { source: "mckinsey", section: { en: "", zh: "" }, quote: "" },
      ],
      working: printed,
    },
    definition: {
      en: "Potential value, up to this much, for banks worldwide in a year, according to McKinsey as the report cites it. Potential, not achieved; US dollars in the report and most pages, yuan in one article.",
      zh: "全球银行每年的潜在价值，最高可达此数；报告转引自麦肯锡。系潜在而非已实现的价值；报告及多数网页为美元，个别文章写作人民币。",
    },
  },
  {
    id: "claim/supply-chain-finance-increment",
    name: {
      en: "Increment of the market size of supply-chain finance that blockchain may bring by 2025 (about)",
      zh: "区块链为供应链金融带来的市场规模增量（预计至2025年，约）",
    },
    data: {
      value: 5.4,
      unit: "TN",
      standing: "claimed",
      origins: [quoted(sections.value, supplyChainIncrement)],
      working: printed,
    },
    definition: {
      en: "What blockchain may add to the market size of supply-chain finance by 2025, about. The report names neither a currency nor a source, and none independent is known.",
      zh: "预计至2025年区块链可为供应链金融带来的市场规模增量，约数。报告未注明币种与来源，也未见独立出处。",
    },
  },
];

export const claims: Table = {
  id: "claims",
  title: { en: "Amounts that the report cites", zh: "报告引述的金额" },
  shows: {
    en: "A potential value (McKinsey, as the report cites it) and an expected increment of a market's size (no currency, no source named). They differ in kind, currency and place: neither can be added to, or compared with, the other or the investment figures.",
    zh: "一项潜在价值（报告转引麦肯锡）与一项预计的市场规模增量（未注明币种与来源）。二者性质、币种、地域均不同，彼此之间以及与技术投入之间均不可相加或比较。",
  },
  attributes: [],
  rows: claimFacts.map(numberRow),
};
