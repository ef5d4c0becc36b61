import type { Row, Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

function layer(id: string, en: string, zh: string): Row {
  return statement({
    id: `capability-layers/${id}`,
    en,
    zh,
    section: sections.technology,
    quote:
      "艾瑞咨询将金融科技的技术能力分为三个层次：全栈安全及性能成熟、全栈全域可信、深度智能。这三个能力层次的发展进程表现是融合协同、而非割裂的。",
  });
}

export const capabilityLayers: Table = {
  id: "capability-layers",
  title: { en: "Three layers of FinTech's technological capability", zh: "金融科技技术能力的三个层次" },
  shows: {
    en: "The three layers, in the order in which the report names them. They develop together, not apart from each other.",
    zh: "三个能力层次，按报告列出的次序。其发展融合协同、而非割裂。",
  },
  attributes: [],
  rows: [
    layer("security-and-performance", "Full-stack security and mature performance", "全栈安全及性能成熟"),
    layer("trust", "Full-stack, all-domain trust", "全栈全域可信"),
    layer("deep-intelligence", "Deep intelligence", "深度智能"),
  ],
};
