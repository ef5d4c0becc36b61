import { toolsSentence } from "../quotes";
import type { Table } from "../schema";
import { sections } from "../sections";
import { statement } from "./row";

export const digitalPracticeRadar: Table = {
  id: "digital-practice-radar",
  title: { en: "Digital practice capability radar", zh: "数字实践力洞察雷达" },
  shows: {
    en: "Named as a research tool of chapter 2. The preview states no dimension and no score.",
    zh: "第二章所用的研究工具。预览未披露任何维度与分值。",
  },
  attributes: [],
  rows: [
    statement({
      id: "digital-practice-radar/named",
      en: "Digital practice capability radar: a tool of the report",
      zh: "数字实践力洞察雷达",
      section: sections.tools,
      quote: toolsSentence,
    }),
  ],
};
