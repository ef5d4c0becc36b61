import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { status } from "./status";

export const statusHelp: FunctionHelp<typeof status> = {
  description: {
    en: "Returns whether the report states a number as a fact or as its forecast, or does not state it.",
    zh: "返回某一数据在报告中为已公布、预测还是未披露。",
  },
  parameters: {
    segment: argumentHelp.segment,
    year: argumentHelp.year,
    measure: argumentHelp.measure,
    lang: argumentHelp.lang,
  },
  result: {
    en: "Text: reported, forecast or not stated. A number that is not stated is a result here, not an error.",
    zh: "文本：已公布、预测或未披露。“未披露”是结果而非错误。",
  },
  notes: [
    {
      en: 'Use it beside SPEND to tell facts from forecasts. `IF(STATUS(A2,B2)="not stated",PROJECT(A2,B2),SPEND(A2,B2))` uses a projection if the report states nothing.',
      zh: '与 SPEND 并用可区分事实与预测；`IF(STATUS(A2,B2,,"zh")="未披露",PROJECT(A2,B2),SPEND(A2,B2))` 可在报告未披露时改用估算。',
    },
  ],
  errors: [errorHelp.notUnderstood],
  examples: [
    {
      given: ["bank", 2020],
      answer: "reported",
      shows: { en: "A fact from the report", zh: "报告已公布" },
    },
    {
      given: ["合计", 2024],
      answer: "预测",
      shows: { en: "The report's forecast, arguments in Chinese", zh: "报告的预测" },
    },
    {
      given: ["bank", 2024],
      answer: "not stated",
      shows: { en: "Not in the report", zh: "报告未披露" },
    },
  ],
};
