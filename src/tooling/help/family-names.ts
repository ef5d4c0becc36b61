import type { Family } from "../../functions/engine/define-function";
import type { Text } from "../../report/language";

export const familyNames: Readonly<Record<Family, Text>> = {
  report: { en: "What the report says", zh: "报告数据" },
  sources: { en: "Where it comes from", zh: "来源与核对" },
  projections: { en: "Projections", zh: "推算与预测" },
  tools: { en: "Research tools on your own data", zh: "研究工具（自有数据）" },
};
