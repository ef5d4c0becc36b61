import type { Row, Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

function direction(id: string, en: string, zh: string, examples: string, examplesZh: string): Row {
  return statement({
    id: `investment-directions/${id}`,
    en,
    zh,
    section: sections.investment,
    quote: `${zh}：${examplesZh}`,
    standing: "forecast",
    attributes: [{ en: examples, zh: examplesZh }],
  });
}

export const investmentDirections: Table = {
  id: "investment-directions",
  title: {
    en: "Three directions of technology investment in the coming years",
    zh: "未来几年技术投入的三大方向",
  },
  shows: {
    en: "Where the report expects financial institutions to concentrate technology investment and digital innovation, with its examples. No amount is stated for any direction.",
    zh: "报告预计金融机构技术投入与数字创新实践主要集中的三大方向及其举例。各方向金额均未披露。",
  },
  attributes: [{ en: "In the report's words", zh: "报告说明" }],
  rows: [
    direction(
      "basic-technology",
      "Building and upgrading basic technology",
      "基础技术建设与升级",
      "Investing in and upgrading basic technologies and tools such as distributed core systems and distributed databases",
      "分布式核心系统、分布式数据库等基础技术及工具的投入和升级建设",
    ),
    direction(
      "business-needs",
      "Digital practice guided by business needs",
      "业务需求导向的数字化实践",
      "Meeting institutions' own need for digital practice in their business; solving problems such as productivity bottlenecks and the difficulty of building trusted relationships",
      "满足机构对自身业务的数字实践需求，解决所面临的“生产力瓶颈、可信关系难以构建”等问题",
    ),
    direction(
      "digital-infrastructure",
      "Innovation on digital financial infrastructure",
      "基于数字金融基础设施的创新实践",
      "For example smart contracts loaded on the e-CNY in real business scenarios, or exploring compliance technology within the system of digital regulation",
      "如在数字人民币基础上结合实际业务场景加载智能合约应用、在数字监管体系中进行合规科技的实践探索等。",
    ),
  ],
};
