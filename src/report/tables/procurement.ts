import type { Text } from "../language";
import { printed } from "../provenance";
import { segmentSummary } from "../quotes";
import type { Segment, StatedFact, Table } from "../schema";
import { quoted, sections } from "../sections";
import { numberRow } from "./row";

const definition: Text = {
  en: "Cost of procuring technology. The preview does not define it; that it is a part of technology investment is implied, not stated.",
  zh: "技术采购费用。预览未作界定；“采购费用属于技术投入的一部分”系文意推断，原文并未明说。",
};

function fact(segment: Segment, value: number, name: Text): StatedFact {
  const origins = [quoted(sections.summary, segmentSummary)];
  const data = { value, unit: "CNY100M", standing: "reported", origins, working: printed } as const;
  return {
    id: `procurement/${segment}/2020`,
    measure: "procurement",
    segment,
    year: 2020,
    name,
    data,
    definition,
  };
}

/** Technology procurement as stated: banks and insurers in 2020. */
export const procurementFacts: readonly StatedFact[] = [
  fact("bank", 618, {
    en: "Technology procurement of Chinese banks, 2020",
    zh: "中国银行机构技术采购费用（2020年）",
  }),
  fact("insurance", 183, {
    en: "Technology procurement of Chinese insurers, 2020",
    zh: "中国保险机构技术采购费用（2020年）",
  }),
];

export const procurement: Table = {
  id: "procurement",
  title: { en: "Technology procurement of Chinese financial institutions", zh: "中国金融机构技术采购费用" },
  shows: {
    en: "What banks and insurers paid for technology in 2020. Securities firms, the total and every forecast are not stated.",
    zh: "2020年银行与保险机构的技术采购费用。证券机构、合计及各项预测均未披露。",
  },
  attributes: [],
  rows: procurementFacts.map(numberRow),
};
