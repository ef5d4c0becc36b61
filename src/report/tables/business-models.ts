import type { Row, Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

function model(id: string, en: string, zh: string): Row {
  return statement({
    id: `business-models/${id}`,
    en,
    zh,
    section: sections.summary,
    quote:
      "FinTech技术市场目前拥有“技术产品销售、定制化服务、按量收费（节点、机器人数量、流量等）、联合分润”四类商业模式，整体市场机会巨大。",
  });
}

export const businessModels: Table = {
  id: "business-models",
  title: { en: "Business models of the FinTech technology market", zh: "FinTech技术市场的商业模式" },
  shows: {
    en: "The four business models that the report names. No share and no size is stated.",
    zh: "报告列出的四类商业模式。占比与规模均未披露。",
  },
  attributes: [],
  rows: [
    model("product-sales", "Technology product sales", "技术产品销售"),
    model("customised-services", "Customised services", "定制化服务"),
    model(
      "pay-per-use",
      "Pay per use (by nodes, number of robots, traffic and so on)",
      "按量收费（节点、机器人数量、流量等）",
    ),
    model("revenue-sharing", "Revenue sharing", "联合分润"),
  ],
};
