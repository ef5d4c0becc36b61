import type { Text } from "../language";
import type { Row, Table } from "../schema";
import { sections, within } from "../sections";
import { statement } from "./row";

const part: Text = { en: "Part 1: Policy", zh: "Part 1：政策发展概述" };
const building = within(sections.overview, part, {
  en: "Section a: Building technology",
  zh: "Section a：技术建设要点",
});
const applying = within(sections.overview, part, {
  en: "Section b: Applying technology",
  zh: "Section b：技术应用要点",
});

function finding(number: number, section: Text, en: string, zh: string): Row {
  return statement({ id: `policy-findings/${number}`, en, zh, section });
}

export const policyFindings: Table = {
  id: "policy-findings",
  title: { en: "Findings on policy", zh: "政策发展概述" },
  shows: {
    en: "The overview's findings on policy, in its order. The section of each follows from the order of the text and is confirmed by a reprint.",
    zh: "概述页关于政策的要点，按原文次序。各要点所属小节依原文次序判定，并经转载页面印证。",
  },
  attributes: [],
  rows: [
    finding(
      1,
      building,
      "2021 is the final year of the Three-Year FinTech Plan, whose good results in practice lay a solid foundation for the long-term development of China's FinTech industry.",
      "2021年是“金融科技三年规划”的收官之年，其良好的实践成效为中国FinTech行业的长远发展打下坚实基础。",
    ),
    finding(
      2,
      building,
      "In 2021 China's FinTech innovation regulatory pilots (the Chinese “regulatory sandbox”) developed further in the kinds and number of participants and in the scenarios of practice.",
      "2021年中国金融科技创新监管试点（中国版“监管沙盒”）的参与者类型与数量、实践场景都实现了进一步发展。",
    ),
    finding(
      3,
      applying,
      "In 2021 inclusive finance and green finance are important directions, encouraged by policy, for applying technology.",
      "2021年，开展普惠金融、推进绿色金融是政策鼓励下的重要科技应用实践方向。",
    ),
    finding(
      4,
      applying,
      "In 2021, within inclusive finance, rural inclusive finance, inclusion of older people and the like are directions of FinTech innovation that policy encourages above all.",
      "2021年，在普惠金融的细分方向上，农村金融普惠、助老普惠等是政策重点鼓励的FinTech创新方向。",
    ),
  ],
};
