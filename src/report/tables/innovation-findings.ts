import type { Text } from "../language";
import type { Row, Table } from "../schema";
import { sections, within } from "../sections";
import { statement } from "./row";

const part: Text = { en: "Part 3: Innovation in application", zh: "Part 3：应用创新概述" };
const infrastructure = within(sections.overview, part, {
  en: "Section a: Infrastructure and key technology strategies (main findings of 2021)",
  zh: "Section a：基础设施建设及关键科技战略（2021年要点发现）",
});
const practice = within(sections.overview, part, {
  en: "Section b: Business innovation at financial institutions (main findings of 2021)",
  zh: "Section b：金融机构业务创新实践（2021年要点发现）",
});

function finding(number: number, section: Text, en: string, zh: string): Row {
  return statement({ id: `innovation-findings/${number}`, en, zh, section });
}

export const innovationFindings: Table = {
  id: "innovation-findings",
  title: { en: "Findings on innovation in application", zh: "应用创新概述" },
  shows: {
    en: "The overview's findings on innovation in application, in its order. The section of each follows from the order of the text.",
    zh: "概述页关于应用创新的要点，按原文次序。各要点所属小节依原文次序判定。",
  },
  attributes: [],
  rows: [
    finding(
      1,
      infrastructure,
      "Financial infrastructure, represented by the e-CNY, is gradually being put in place; the financial industry keeps advancing digital transformation from the top down.",
      "以数字人民币为代表的金融基础设施逐渐落地，金融业持续推进自上而下的数字化转型。",
    ),
    finding(
      2,
      infrastructure,
      "Financial institutions are advancing basic technologies such as distributed core systems and distributed databases, and key technology strategies such as data governance, all-domain digitalisation and open finance.",
      "金融机构正在推进分布式核心系统、分布式数据库等基础技术建设以及数据治理、全域数字化、开放金融等关键科技战略。",
    ),
    finding(
      3,
      practice,
      "In 2021 the practice of technologies such as data middle platforms and privacy-preserving computation, built around data governance and the trusted circulation of data, received great attention from banks and insurers.",
      "2021年，围绕数据治理与数据可信流转所展开的数据中台、隐私计算等技术实践在银行及保险机构中得到了高度重视。",
    ),
    finding(
      4,
      practice,
      "Many banks have started building remote video banking with real-time audio and video technology at its core.",
      "诸多银行开启了以实时音视频技术为核心的远程视频银行建设。",
    ),
    finding(
      5,
      practice,
      "SalesTech has shown insurers' channels and marketing business a new source of growth.",
      "“SalesTech”让保险渠道与营销业务看到了新的增长点。",
    ),
  ],
};
