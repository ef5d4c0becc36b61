import type { Language, Text } from "../../report/language";

/** Made-up rows, to try a tool on. */
export interface ToolSample {
  readonly title: Text;
  readonly header: Readonly<Record<Language, readonly string[]>>;
  readonly rows: Readonly<Record<Language, readonly (readonly (string | number)[])[]>>;
}

export type SampledTool = "matrix" | "radar" | "quadrant" | "projection";

const both = (
  names: Readonly<Record<Language, readonly string[]>>,
  numbers: readonly (readonly number[])[],
): ToolSample["rows"] => ({
  en: numbers.map((row, i) => [names.en[i] ?? "", ...row]),
  zh: numbers.map((row, i) => [names.zh[i] ?? "", ...row]),
});

const letters = ["A", "B", "C", "D", "E", "F", "G", "H"];
const stems = [..."甲乙丙丁戊己庚辛"];

export const toolSamples: Readonly<Record<SampledTool, ToolSample>> = {
  matrix: {
    title: { en: "Sample ratings (made up)", zh: "示例评分（虚构）" },
    header: {
      en: ["Technology", "Income", "Customers", "Cost", "Maturity", "Skills", "Risk"],
      zh: ["技术", "收入", "客户", "成本", "技术成熟", "人才", "风险"],
    },
    rows: both({ en: letters.map((letter) => `Tech ${letter}`), zh: stems.map((stem) => `技术${stem}`) }, [
      [8, 7, 3, 8, 7, 2],
      [7, 8, 4, 6, 6, 4],
      [4, 3, 2, 9, 8, 1],
      [3, 4, 5, 7, 7, 3],
      [9, 6, 7, 3, 4, 7],
      [6, 8, 5, 4, 3, 6],
      [2, 3, 6, 3, 2, 8],
      [5, 5, 5, 5, 5, 5],
    ]),
  },
  radar: {
    title: { en: "Sample marks (made up)", zh: "示例得分（虚构）" },
    header: {
      en: ["Institution", "Strategy", "Data", "Platform", "Talent", "Scenarios", "Security"],
      zh: ["机构", "战略", "数据", "平台", "人才", "场景", "安全"],
    },
    rows: both({ en: ["Institution A", "Institution B", "Benchmark"], zh: ["机构甲", "机构乙", "基准"] }, [
      [0.9, 0.4, 0.8, 0.5, 0.7, 0.6],
      [0.6, 0.7, 0.6, 0.7, 0.6, 0.7],
      [0.8, 0.8, 0.7, 0.7, 0.8, 0.9],
    ]),
  },
  quadrant: {
    title: { en: "Sample units (made up)", zh: "示例单位（虚构）" },
    header: {
      en: [
        "Unit",
        "Staff, before",
        "Spending, before",
        "Services, before",
        "Income, before",
        "Staff",
        "Spending",
        "Services",
        "Income",
      ],
      zh: ["单位", "前期人员", "前期投入", "前期服务量", "前期收入", "人员", "技术投入", "服务量", "收入"],
    },
    rows: both({ en: letters.map((letter) => `Unit ${letter}`), zh: stems.map((stem) => `单位${stem}`) }, [
      [50, 20, 300, 90, 48, 22, 340, 102],
      [80, 35, 420, 150, 82, 36, 430, 149],
      [30, 15, 210, 48, 30, 15, 225, 55],
      [120, 60, 500, 210, 110, 58, 560, 232],
      [65, 24, 310, 120, 70, 28, 300, 116],
      [40, 30, 180, 95, 38, 27, 200, 104],
      [90, 42, 390, 140, 95, 47, 385, 138],
      [55, 26, 330, 88, 56, 27, 318, 84],
    ]),
  },
  projection: {
    title: { en: "Sample series (made up)", zh: "示例序列（虚构）" },
    header: { en: ["Year", "Amount"], zh: ["年份", "数值"] },
    rows: {
      en: series(),
      zh: series(),
    },
  },
};

function series(): readonly (readonly number[])[] {
  return [2.1, 3.4, 5.6, 8.8, 12.9, 17.2, 20.8, 23.2].map((value, i) => [2016 + i, value]);
}
