import { isProblem } from "../model/problem";
import { tableById } from "../report/dataset";
import { tableTerms } from "../report/glossary";
import type { Language } from "../report/language";
import { standingNames, type Sourced } from "../report/provenance";
import type { Row } from "../report/schema";
import { units } from "../report/units";
import { argumentHelp } from "./argument-help";
import { language, logical } from "./arguments";
import { defineFunction, optional, required, type FunctionHelp, type Value } from "./define";
import { inUnit } from "./money";
import { sentences } from "./sentences";
import { oneOf } from "./words";

const headings = {
  name: { en: "name", zh: "名称" },
  wording: { en: "Chinese wording", zh: "" },
  value: { en: "value", zh: "数值" },
  unit: { en: "unit", zh: "单位" },
  standing: { en: "standing", zh: "数据性质" },
  where: { en: "where in the preview", zh: "预览出处" },
} as const;

/** Amounts in yuan stand in CNY100M, like everywhere; another currency, or none, stays as printed. */
function shownAmount(data: Sourced): Sourced {
  const converted = inUnit(data, "CNY100M");
  return isProblem(converted) ? data : converted;
}

function cells(row: Row, language: Language, hasValues: boolean): Value[] {
  const data = row.data && shownAmount(row.data);
  return [
    row.name[language],
    ...(language === "en" ? [row.name.zh] : []),
    ...row.attributes.map((attribute) => attribute[language]),
    ...(hasValues ? [data ?? "", data ? units[data.unit].name[language] : ""] : []),
    standingNames[row.standing][language],
    row.origin.section[language],
  ];
}

/** Headings stand in lower case, like those of every answer. */
function lowerFirst(heading: string): string {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}

export const table = defineFunction({
  id: "TABLE",
  family: "report",
  mode: "spill",
  title: { en: "A whole table of the report", zh: "报告表格" },
  description: {
    en: "A whole table of the report by its id or title, with the standing of each row and where it stands in the preview.",
    zh: "按编号或标题返回报告的整张表，并注明每行的数据性质与出处。",
  },
  parameters: {
    table: required(oneOf(tableTerms), "表"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer({ table }, { language }) {
    const known = tableById(table);
    if (!known) return sentences.failed();
    const hasValues = known.rows.some((row) => row.data !== undefined);
    const header = [
      headings.name[language],
      ...(language === "en" ? [headings.wording.en] : []),
      ...known.attributes.map((heading) => lowerFirst(heading[language])),
      ...(hasValues ? [headings.value[language], headings.unit[language]] : []),
      headings.standing[language],
      headings.where[language],
    ];
    return [header, ...known.rows.map((row) => cells(row, language, hasValues))];
  },
});

export const tableHelp: FunctionHelp<typeof table> = {
  parameters: {
    table: {
      en: "A table's id or title, such as spend, strategy-matrix or 科技效能发展象限; TABLES lists all.",
      zh: "表的编号或标题，如 spend、技术战略矩阵；TABLES 可列出全部。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table that spills. English: name, Chinese wording, further columns of the table, value and unit where there is one, standing, where in the preview. Chinese: the same without the second wording. Numbers are numbers, in CNY 100 million; an amount that is not in yuan stays as printed, with its unit beside it.",
    zh: "溢出的表。中文：名称、表中其他列、数值与单位（如有）、数据性质、预览出处；英文另加中文原文。数值以亿元计；非人民币金额保持原样并注明单位。",
  },
  notes: [
    {
      en: "The Chinese wording is the report's; English names are our renderings. What the report leaves open (等, labels without coordinates) is left open; TABLES says so for each table.",
      zh: "中文为报告原文，英文为我们的译文。报告未披露的内容（如“等”、无坐标的标注）一律不补，详见 TABLES。",
    },
  ],
  errors: [
    {
      code: "#VALUE!",
      when: {
        en: "The table is missing or not known, or a range was given where one cell is meant.",
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
