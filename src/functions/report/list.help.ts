import { argumentHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { list } from "./list";

export const listHelp: FunctionHelp<typeof list> = {
  description: {
    en: "Returns a column of the words that an argument accepts: segments, years, measures, units, technologies, use cases, tables, functions or facts.",
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
    en: "A column that spills, without a heading. Functions accept every item as an argument: ids in English, names in Chinese. Years are those with a stated number. Technologies are all those that the preview names, whether or not the matrix places them. Units are those of yuan.",
    zh: "溢出的一列，不含标题。每一项均可直接用作函数参数：英文为编号，中文为名称。年份为有已公布数据的年份；技术为预览提及的全部技术（无论是否标示于矩阵）；单位为人民币单位。",
  },
  notes: [
    {
      en: "For a drop-down list, let the result spill on a sheet, for example from A1, and use `=A1#` as the source of the data validation rule. A validation rule cannot call an add-in function directly.",
      zh: "制作下拉列表：先让结果溢出到工作表（如从 A1 起），再将数据验证的来源设为 `=A1#`。数据验证规则不能直接调用加载项函数。",
    },
  ],
  errors: [
    {
      code: "#VALUE!",
      when: {
        en: "dimension is missing or not recognised, or is a range.",
        zh: "缺少类别或无法识别，或给出了区域。",
      },
    },
  ],
  examples: [
    {
      given: ["segments"],
      answer: [["bank"], ["insurance"], ["securities"], ["total"]],
      shows: { en: "The words that the argument segment accepts", zh: "参数“细分领域”可用的词语" },
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
