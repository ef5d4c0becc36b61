import type { Text } from "../language";
import { dataGovernanceTrend, trustedEraTrend } from "../quotes";
import type { Row, Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

function trend(id: string, en: string, zh: string, horizon: Text, quote: string): Row {
  return statement({
    id: `trends/${id}`,
    en,
    zh,
    section: sections.summary,
    quote,
    standing: "forecast",
    attributes: [horizon],
  });
}

const unstated: Text = { en: "not stated", zh: "未披露" };

export const trends: Table = {
  id: "trends",
  title: { en: "Trends", zh: "趋势展望" },
  shows: {
    en: "What the report expects, with the horizon that it names. Layers two and three are numbered in the order in which the report names the layers of capability.",
    zh: "报告的趋势判断及其所称期限。“二层能力”“三层能力”依报告列出能力层次的次序编号。",
  },
  attributes: [{ en: "Horizon", zh: "期限" }],
  rows: [
    trend(
      "trusted-era",
      "China's FinTech industry will enter the trusted era in the next 5 years",
      "未来5年，中国FinTech行业将迈入“可信时代”",
      { en: "5 years", zh: "未来5年" },
      trustedEraTrend,
    ),
    trend(
      "fusion",
      "The fusion of trusted and intelligent technology will be the main theme of FinTech's development within the next 10 years",
      "可信与智能融合将成为未来10年内FinTech发展的主旋律",
      { en: "10 years", zh: "未来10年内" },
      trustedEraTrend,
    ),
    trend(
      "data-governance",
      "Data governance and the trusted circulation of data will be the entry point for developing trusted technology in the coming 5 years",
      "数据治理及数据可信流转将成为可信科技近5年内的发展切入点",
      { en: "5 years", zh: "近5年内" },
      dataGovernanceTrend,
    ),
    trend(
      "layers-together",
      "FinTech's layer-two and layer-three capabilities enter a period of developing together",
      "FinTech“二层能力”及“三层能力”进入协同发展期",
      unstated,
      dataGovernanceTrend,
    ),
  ],
};
