import type { Text } from "../language";
import type { Row, Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

const blank: Text = { en: "", zh: "" };

function participant(id: string, en: string, zh: string, examples: Text): Row {
  return statement({
    id: `market-participants/${id}`,
    en,
    zh,
    section: sections.overview,
    quote: examples.zh,
    attributes: [{ en: "participant", zh: "参与者" }, examples],
  });
}

function label(number: number, en: string, zh: string): Row {
  return statement({
    id: `market-participants/label-${number}`,
    en,
    zh,
    section: sections.overview,
    attributes: [{ en: "label on the diagram", zh: "图中标注" }, blank],
  });
}

export const marketParticipants: Table = {
  id: "market-participants",
  title: { en: "Market participants", zh: "市场参与者" },
  shows: {
    en: "The three kinds of participants, each with an open list of examples (等), and the labels printed on the diagram, two of them twice. Which arrow a label belongs to, and so from whom to whom, is not stated.",
    zh: "三类参与者及其举例（均为列举，“等”），以及图中所印的标注，其中两项各出现两次。各标注对应哪条箭头、由谁到谁，均未披露。",
  },
  attributes: [
    { en: "Kind", zh: "类别" },
    { en: "Examples", zh: "举例" },
  ],
  rows: [
    participant("fintech-companies", "FinTech companies", "FinTech公司", {
      en: "Ant Group, Ping An Group and others",
      zh: "如：蚂蚁集团、平安集团等",
    }),
    participant("service-providers", "FinTech technology service providers", "FinTech技术服务商", {
      en: "iSoftStone, Tencent Cloud and others",
      zh: "如：软通动力、腾讯云等",
    }),
    participant("financial-institutions", "Financial institutions", "金融机构", {
      en: "Industrial and Commercial Bank of China (ICBC) and others",
      zh: "如：中国工商银行等",
    }),
    label(1, "Technology export", "技术输出"),
    label(2, "Technology export", "技术输出"),
    label(3, "Technology cooperation", "技术合作"),
    label(4, "Technology export or ecosystem cooperation", "技术输出或生态合作"),
    label(5, "Open financial ecosystem / technology cooperation", "开放金融生态/技术合作"),
    label(6, "Open financial ecosystem / technology cooperation", "开放金融生态/技术合作"),
    label(7, "Integrated development of the three", "三方融合发展"),
  ],
};
