import { segmentNames } from "../dimensions";
import type { Text } from "../language";
import type { Row, Table } from "../schema";
import { quoted, sections } from "../sections";
import { placements, wordings, type Placement } from "../use-cases";

const sentences = {
  bank: "银行领域在远程视频银行、数字人民币、数据中台、数据治理等用例表现出了良好的科技效能；",
  insurance: "保险领域在渠道与营销（SalesTech推动下）、数据中台、全域数字化等用例的效能表现较优；",
  securities: "证券领域在数字监管、以TAMP为代表的财富管理业务方面表现出了相对领先的科技效能。",
} as const;

/** The report's wording for use cases whose name in the report says more than ours. */
const fuller: Readonly<Record<string, Text>> = {
  "use-case/insurance/channels-and-marketing": {
    en: "Channels and marketing (driven by SalesTech)",
    zh: "渠道与营销（SalesTech推动下）",
  },
};

function row({ id, segment, useCase }: Placement): Row {
  return {
    id,
    name: fuller[id] ?? useCase.name,
    attributes: [segmentNames[segment], wordings[segment]],
    data: undefined,
    standing: "reported",
    origin: quoted(sections.summary, sentences[segment]),
  };
}

export const effectivenessQuadrant: Table = {
  id: "effectiveness-quadrant",
  title: { en: "Technology effectiveness quadrant, 2020–2021", zh: "2020-2021年科技效能发展象限" },
  shows: {
    en: "Use cases that the report singles out in each segment, with its wording. The three wordings are not a scale. The lists of banks and insurers are open (等). No axis and no coordinate is stated. The tools page calls it 技术效能发展象限.",
    zh: "报告在各细分领域点名的用例及其措辞。三种措辞并非等级尺度。银行与保险的名单为列举（“等”）。坐标轴与坐标均未披露。研究工具页称之为“技术效能发展象限”。",
  },
  attributes: [
    { en: "Segment", zh: "细分领域" },
    { en: "Wording", zh: "措辞" },
  ],
  rows: placements.map(row),
};
