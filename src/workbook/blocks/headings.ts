import type { Text } from "../../report/language";

/** Column headings of the blocks that we lay out ourselves, in lower case like those of the functions' answers. */
export const headings = {
  name: { en: "name", zh: "名称" },
  value: { en: "value", zh: "数值" },
  source: { en: "source", zh: "来源" },
  unit: { en: "unit", zh: "单位" },
  standing: { en: "standing", zh: "数据性质" },
  technology: { en: "technology", zh: "技术" },
  zone: { en: "zone of the matrix", zh: "矩阵范畴" },
  useCase: { en: "use case", zh: "用例" },
  segment: { en: "segment", zh: "细分领域" },
  wording: { en: "wording", zh: "措辞" },
  term: { en: "term", zh: "术语" },
  definition: { en: "definition", zh: "定义" },
} as const satisfies Record<string, Text>;
