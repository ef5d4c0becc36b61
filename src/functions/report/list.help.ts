import { argumentHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { list } from "./list";

export const listHelp: FunctionHelp<typeof list> = {
  description: {
    en: "A column of the words that an argument accepts: segments, years, measures, units, technologies, use cases, tables, functions or facts.",
    zh: "以一列给出可用的词语：细分领域、年份、指标、单位、技术、用例、表、函数或事实。",
  },
  parameters: {
    dimension: {
      en: "segments, years, measures, units, technologies, use-cases, tables, functions or facts.",
      zh: "细分领域、年份、指标、单位、技术、用例、表、函数或事实。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "A column that spills, without a heading. Every item is what the functions take: ids in English, names in Chinese. Years are those with a stated number; technologies are all that the preview names, placed in the matrix or not; units are those of yuan.",
    zh: "溢出的一列，不含标题。每一项均可直接用作函数参数：英文为编号，中文为名称。年份为有已公布数据的年份；技术为预览提及的全部技术（无论是否标示于矩阵）；单位为人民币单位。",
  },
  notes: [
    {
      en: "For a drop-down list, let it spill on a sheet, say from A1, and point the data validation rule at A1#. A validation rule cannot call a function of an add-in itself.",
      zh: "制作下拉列表：先让结果溢出到工作表（如从 A1 起），再将数据验证的来源设为 A1#。数据验证规则不能直接调用加载项函数。",
    },
  ],
  errors: [
    {
      code: "#VALUE!",
      when: {
        en: "The dimension is missing or not known, or a range was given.",
        zh: "缺少类别或无法识别，或给出了区域。",
      },
    },
  ],
  examples: [
    {
      given: ["segments"],
      answer: [["bank"], ["insurance"], ["securities"], ["total"]],
      shows: { en: "What the argument segment takes", zh: "参数“细分领域”可用的词语" },
    },
    {
      given: ["年份"],
      answer: [[2020], [2024]],
      shows: { en: "Years with a stated number", zh: "有已公布数据的年份" },
    },
    {
      given: ["units", "zh"],
      answer: [["亿元"], ["元"], ["千元"], ["万元"], ["百万元"]],
      shows: { en: "Units in Chinese", zh: "单位" },
    },
  ],
};
