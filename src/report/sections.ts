import type { Text } from "./language";
import type { Origin } from "./provenance";

/** The headings of the preview. The Chinese is verbatim, the English is our translation. */
export const sections = {
  concepts: { en: "Definitions of concepts", zh: "概念界定" },
  tools: { en: "Research tools and methods", zh: "研究工具及研究方法" },
  summary: { en: "Summary", zh: "摘要" },
  overview: { en: "Overview of the industry's development", zh: "行业发展概述" },
  technology: { en: "Analysis of technology development", zh: "技术发展分析" },
  map: { en: "FinTech: building technology and the return in value", zh: "FinTech技术建设与价值回报" },
  value: { en: "Section 1: Analysis of technology value", zh: "Section 1：技术价值分析" },
  stage: { en: "Section 2: The stage that technology has reached", zh: "Section 2：技术所处阶段" },
  investment: { en: "Technology investment of Chinese financial institutions", zh: "中国金融机构技术投入" },
} as const satisfies Record<string, Text>;

/** Joins a heading and the heading inside it. */
export function within(...headings: readonly Text[]): Text {
  return {
    en: headings.map(({ en }) => en).join(" · "),
    zh: headings.map(({ zh }) => zh).join(" · "),
  };
}

/** Quotes the preview, verbatim except for line breaks and footnote digits. */
export function quoted(section: Text, quote: string): Origin {
  return { source: "iresearch-2021", section, quote };
}
