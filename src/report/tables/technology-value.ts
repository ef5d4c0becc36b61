import { intelligentValue, overlapSentence, supplyChainIncrement } from "../quotes";
import type { Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

export const technologyValue: Table = {
  id: "technology-value",
  title: {
    en: "Intelligent and trusted technology: value and stage",
    zh: "智能科技与可信科技：技术价值与所处阶段",
  },
  shows: {
    en: "What the report says on the value of intelligent and of trusted technology, and on the stage they have reached.",
    zh: "报告关于智能科技与可信科技的价值及所处阶段的论述。",
  },
  attributes: [],
  rows: [
    statement({
      id: "technology-value/intelligent",
      en: "Intelligent technology can raise the productivity of financial institutions and has become their main direction of technology investment. It also has huge value in practice: the potential value of AI and analytics for banks worldwide may be as much as US$1 trillion a year.",
      zh: intelligentValue,
      section: sections.value,
      standing: "claimed",
    }),
    statement({
      id: "technology-value/trust-mechanism",
      en: "Trusted technology can strengthen or even rebuild the mechanism of financial trust, settle the rights, responsibilities and benefits in data, and reshape the relations of production.",
      zh: "可信科技可以强化甚至重构金融信任机制，确定数据权责利，重塑生产关系。",
      section: sections.value,
    }),
    statement({
      id: "technology-value/overlap",
      en: "A trusted data-sharing and computing network can also move intelligent technology towards practical use; this is the main reason why the two use cases “trusted technology” and “intelligent technology” overlap in part on the chart.",
      zh: overlapSentence,
      section: sections.value,
    }),
    statement({
      id: "technology-value/trusted",
      en: "Trusted technology has been applied in financial business later than intelligent technology, but the value that can be expected of it is huge.",
      zh: "可信科技在金融业务中的应用虽然晚于智能科技，但其拥有巨大的价值期望空间。",
      section: sections.value,
    }),
    statement({
      id: "technology-value/supply-chain-finance",
      en: "Take supply-chain finance alone: by 2025 blockchain (a key technology within trusted technology) is expected to bring it an increment in market size of about 5.4 trillion (currency not named).",
      zh: supplyChainIncrement,
      section: sections.value,
      standing: "claimed",
    }),
    statement({
      id: "technology-value/present",
      en: "At present intelligent and trusted technology each bring their value to FinTech practice; by actively exploring technologies such as privacy-preserving computation, financial institutions move intelligent technology further towards practical use.",
      zh: "目前智能科技与可信科技都在FinTech实践中发挥各自的技术价值，金融机构通过积极探索隐私计算等技术的实践与应用，进一步推动智能科技的落地。",
      section: sections.stage,
    }),
    statement({
      id: "technology-value/stage",
      en: "So trusted and intelligent technology are at a stage of developing together and merging, while trusted technology also helps intelligent technology advance.",
      zh: "可见目前可信科技与智能科技处于协同融合的发展阶段，同时可信科技也在助力智能科技的进阶发展。",
      section: sections.stage,
    }),
  ],
};
