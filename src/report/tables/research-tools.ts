import type { Text } from "../language";
import { methodsSentence, toolsSentence } from "../quotes";
import type { Row, Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

function tool(id: string, en: string, zh: string, chapter: Text): Row {
  return statement({
    id: `research-tools/${id}`,
    en,
    zh,
    section: sections.tools,
    quote: toolsSentence,
    attributes: [{ en: "tool", zh: "研究工具" }, chapter],
  });
}

function method(id: string, en: string, zh: string): Row {
  return statement({
    id: `research-tools/${id}`,
    en,
    zh,
    section: sections.tools,
    quote: methodsSentence,
    attributes: [
      { en: "method behind all three", zh: "三种工具的研究方法" },
      { en: "", zh: "" },
    ],
  });
}

const second: Text = { en: "Chapter 2", zh: "第二章" };

export const researchTools: Table = {
  id: "research-tools",
  title: { en: "Research tools and methods", zh: "研究工具及研究方法" },
  shows: {
    en: "The report's three tools, the chapters that use them, and how they were made. The third is called 技术效能发展象限 here, 科技效能发展象限 in the summary, and 技术效能象限 in a reprint.",
    zh: "报告的三种研究工具、所在章节及研究方法。第三种工具在此称“技术效能发展象限”，摘要中称“科技效能发展象限”，转载页面称“技术效能象限”。",
  },
  attributes: [
    { en: "Kind", zh: "类别" },
    { en: "Chapter", zh: "章节" },
  ],
  rows: [
    tool("strategy-matrix", "FinTech technology strategy matrix", "FinTech – 技术战略矩阵", second),
    tool("digital-practice-radar", "Digital practice capability radar", "数字实践力洞察雷达", second),
    tool("effectiveness-quadrant", "Technology effectiveness quadrant", "技术效能发展象限", {
      en: "Chapter 3",
      zh: "第三章",
    }),
    method("market-research", "Market research", "市场调研"),
    method("case-studies", "Empirical case studies", "案例实证研究"),
    method("quantitative-studies", "Empirical quantitative studies", "数理实证研究"),
  ],
};
