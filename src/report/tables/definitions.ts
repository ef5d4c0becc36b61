import type { Text } from "../language";
import type { Row, Table } from "../schema";
import { sections } from "../sections";
import { definedTerms } from "../defined-terms";
import { statement } from "./row";

type DefinedTerm = (typeof definedTerms)[number];

interface Definition {
  readonly section: Text;
  readonly en: string;
  readonly zh: string;
}

const definitionOf: Readonly<Record<DefinedTerm["id"], Definition>> = {
  "definition/fintech": {
    section: sections.concepts,
    en: "FinTech means above all a class of technologies that use frontier technology (such as artificial intelligence, blockchain, big data, cloud computing and the internet of things) to transform or innovate financial products, business models and business processes, and that make financial development better and more efficient.",
    zh: "金融科技主要指运用前沿科技成果（如：人工智能、区块链、大数据、云计算、物联网等）改造或创新金融产品、经营模式、业务流程，以及推动金融发展提质增效的一类技术。",
  },
  "definition/technology-in-finance": {
    section: sections.concepts,
    en: "All technologies (including, but not limited to, ICT and frontier technology) that are applied in financial business.",
    zh: "在金融业务中所应用的（包含但不限于ICT、前沿科技）各类技术。",
  },
  "definition/high-value-return-period": {
    section: sections.technology,
    en: "The technology already has a good penetration of the business and a good ROI, and an excellent overall effectiveness.",
    zh: "技术已经具备了良好的业务渗透率和ROI，具备卓越的综合效能。",
  },
  "definition/comprehensive-value": {
    section: sections.technology,
    en: "Comprehensive value here is not limited to the gain in business effectiveness that practising the technology brings; it also includes the value achieved by advancing the building of a digital financial system and by enabling innovation in other technologies.",
    zh: "这里的综合价值不局限于技术实践所带来的业务效能提升，也包含推动数字金融体系化建设以及赋能其他技术创新发展所实现的综合价值。",
  },
};

function row({ id, name }: DefinedTerm): Row {
  const { section, en, zh } = definitionOf[id];
  return statement({ id, ...name, section, quote: zh, attributes: [{ en, zh }] });
}

export const definitions: Table = {
  id: "definitions",
  title: { en: "Definitions of concepts", zh: "概念界定" },
  shows: {
    en: "Terms that the report defines. Its definition of FinTech refers to that of the Financial Stability Board (FSB).",
    zh: "报告界定的术语。其金融科技定义参考金融稳定理事会（FSB）。",
  },
  attributes: [{ en: "Definition", zh: "定义" }],
  rows: definedTerms.map(row),
};
