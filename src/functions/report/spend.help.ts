import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { spend } from "./spend";

export const spendHelp: FunctionHelp<typeof spend> = {
  description: {
    en: "Returns what financial institutions in China spend on technology, as stated in the report, in CNY 100 million unless you give another unit.",
    zh: "返回中国金融机构的技术投入：报告给出的数值，默认单位为亿元。",
  },
  parameters: {
    segment: argumentHelp.segment,
    year: argumentHelp.year,
    measure: argumentHelp.measure,
    unit: argumentHelp.unit,
  },
  result: {
    en: "A number, exactly as the report prints it. In another unit, it is multiplied or divided by a power of ten. Ranges return a range of results.",
    zh: "一个数值，与报告所载完全一致；换算单位时仅乘除10的幂。参数为区域时逐格返回。",
  },
  notes: [
    {
      en: "The report states investment in 2020 for the three segments and their total, its forecast of the total for 2024, and procurement in 2020 for banks and insurers. It states nothing else: no other year, and no segment for 2024. STATUS says without an error whether a number is stated. PROJECT estimates other years.",
      zh: "报告给出2020年三个细分领域及合计，以及2024年合计的预测；技术采购仅有2020年的银行与保险。除此之外均未披露：没有其他年份，也没有2024年各细分领域的数据。STATUS 可查询是否披露而不产生错误，PROJECT 可用于估算。",
    },
    {
      en: "The figures are those of the 2021 edition. It has a wider scope for banks and cannot be compared with the 2020 edition.",
      zh: "数据来自2021年度报告：银行的统计口径已扩大，与2020年度报告不可比。",
    },
  ],
  errors: [errorHelp.notStated, errorHelp.notUnderstood],
  examples: [
    {
      given: ["insurance", 2020],
      answer: 351,
      shows: { en: "Insurers in 2020, in CNY 100 million", zh: "保险业2020年的技术投入，亿元" },
    },
    {
      given: ["total", 2024],
      answer: 5754.5,
      shows: { en: "The report's forecast for 2024", zh: "报告对2024年合计的预测" },
    },
    {
      given: ["银行", 2020, "技术采购"],
      answer: 618,
      shows: { en: "Technology procurement of banks, arguments in Chinese", zh: "银行业的技术采购费用" },
    },
    {
      given: ["insurance", 2020, undefined, "CNYBN"],
      answer: 35.1,
      shows: { en: "The same in CNY billion", zh: "换算为十亿元" },
    },
    {
      given: [[["bank"], ["insurance"], ["securities"], ["total"]]],
      answer: [[2078], [351], [262.9], [2691.9]],
      shows: { en: "A column of segments returns a column of numbers", zh: "一列细分领域返回一列数值" },
    },
    {
      given: ["bank", 2024],
      answer: "#N/A",
      shows: { en: "The report states no segment for 2024", zh: "2024年各细分领域未披露" },
    },
  ],
};
