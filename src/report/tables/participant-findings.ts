import type { Text } from "../language";
import type { Standing } from "../provenance";
import type { Row, Table } from "../schema";
import { sections, within } from "../sections";
import { statement } from "./row";

const part: Text = { en: "Part 2: Market participants", zh: "Part 2：市场参与者概述" };
const companies = within(sections.overview, part, {
  en: "Section a: FinTech companies",
  zh: "Section a：FinTech公司",
});
const providers = within(sections.overview, part, {
  en: "Section b: FinTech technology service providers",
  zh: "Section b：FinTech技术服务商",
});
const institutions = within(sections.overview, part, {
  en: "Section c: Financial institutions",
  zh: "Section c：金融机构",
});

function finding(
  number: number,
  section: Text,
  en: string,
  zh: string,
  standing: Standing = "reported",
): Row {
  return statement({ id: `participant-findings/${number}`, en, zh, section, standing });
}

export const participantFindings: Table = {
  id: "participant-findings",
  title: { en: "Findings on market participants", zh: "市场参与者概述" },
  shows: {
    en: "The overview's findings on market participants, in its order. The section of each follows from the order of the text and is confirmed by a reprint.",
    zh: "概述页关于市场参与者的要点，按原文次序。各要点所属小节依原文次序判定，并经转载页面印证。",
  },
  attributes: [],
  rows: [
    finding(
      1,
      companies,
      "Companies built on innovating business models need to strengthen their compliance capability and invest more in compliance technology.",
      "基于业务模式创新的公司需要强化合规能力，并加强合规科技投入。",
    ),
    finding(
      2,
      companies,
      "Some FinTech companies have begun to practise a strategy of enabling others by exporting technology.",
      "部分FinTech公司开始践行“技术输出赋能”战略。",
    ),
    finding(
      3,
      providers,
      "As enablers, technology service providers have a huge market opportunity (see the analysis in chapter 2).",
      "技术服务商作为“赋能者”拥有巨大市场机会（见第二章分析）。",
    ),
    finding(
      4,
      providers,
      "Financial institutions pursue technology that they control themselves; the market share of state-owned vendors will rise further.",
      "金融机构追求技术自主可控建设，国有厂商市占率将进一步提升。",
      "forecast",
    ),
    finding(
      5,
      providers,
      "There are more and more market participants; FinTech subsidiaries of some banks will gradually begin to export technology.",
      "市场参与者越来越多，部分银行旗下金融科技子公司将逐渐开始技术输出。",
      "forecast",
    ),
    finding(
      6,
      institutions,
      "Most FinTech technology service providers let the direction of financial institutions' technology investment guide their strategic planning.",
      "大部分FinTech技术服务商将“金融机构的技术投入方向”作为战略规划导向。",
    ),
    finding(
      7,
      institutions,
      "Technologies such as consortium blockchain have a huge space for value but have not been put to use well. Leading financial institutions should take on the role of driving technology into practice (see the analysis in chapter 2).",
      "如联盟链等技术的价值空间巨大，但落地效果不理想。头部金融机构应承担起技术实践推动者的角色（见第二章分析）。",
    ),
  ],
};
