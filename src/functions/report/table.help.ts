import { argumentHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { table } from "./table";

export const tableHelp: FunctionHelp<typeof table> = {
  description: {
    en: "Returns a whole table of the report by its id or title, with the standing of each row and its section in the preview.",
    zh: "按编号或标题返回报告的整张表，并注明每行的数据性质与出处。",
  },
  parameters: {
    table: {
      en: "The id or title of a table, such as spend, strategy-matrix or 科技效能发展象限. TABLES lists all.",
      zh: "表的编号或标题，如 spend、技术战略矩阵；TABLES 可列出全部。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table that spills. English: name, Chinese wording, further columns of the table, value and unit (if any), standing, section of the preview. Chinese: the same without the second wording. Numbers are in CNY 100 million; an amount that is not in yuan stays as printed, with its unit beside it.",
    zh: "溢出的表。中文：名称、表中其他列、数值与单位（如有）、数据性质、预览出处；英文另加中文原文。数值以亿元计；非人民币金额保持原样并注明单位。",
  },
  notes: [
    {
      en: "The Chinese wording is the report's; English names are our translations. What the report leaves open (等, labels without coordinates) stays open; TABLES says so for each table.",
      zh: "中文为报告原文，英文为我们的译文。报告未披露的内容（如“等”、无坐标的标注）一律不补，详见 TABLES。",
    },
  ],
  errors: [
    {
      code: "#VALUE!",
      when: {
        en: "table is missing or not recognised, or an argument that must be one cell is a range.",
        zh: "缺少表名或无法识别，或应为单个单元格的参数给出了区域。",
      },
    },
  ],
  examples: [
    {
      given: ["procurement"],
      answer: [
        ["name", "Chinese wording", "value", "unit", "standing", "where in the preview"],
        [
          "Technology procurement of Chinese banks, 2020",
          "中国银行机构技术采购费用（2020年）",
          618,
          "CNY 100 million",
          "reported",
          "Summary",
        ],
      ],
      shows: { en: "Headings and the first row", zh: "标题行与第一行" },
    },
    {
      given: ["技术战略矩阵", false],
      answer: [["云计算", "核心性战略", "已公布", "摘要"]],
      shows: { en: "In Chinese, without headings", zh: "不含标题行" },
    },
  ],
};
